import AdlintCore
import AdlintDocuments

/// Documents that ``Draft`` cannot make.
enum TestDocuments {
    /// One block whose `&amp;` is read as an entity.
    static func withEntity(_ source: SourceText) -> Document {
        var builder = DocumentBuilder(format: .html, source: source)
        let entity = Array("&amp;".utf8)
        let start = source.bytes.indices.first { source.bytes[$0...].starts(with: entity) } ?? 0
        builder.beginBlock(.paragraph, sourceStart: 0)
        builder.append(source: TextRange(0, start))
        builder.append("&", source: TextRange(start, start + entity.count))
        builder.append(source: TextRange(start + entity.count, source.bytes.count))
        return builder.finish()
    }

    /// The same paragraph many times.
    static func repeated(_ paragraph: String, _ count: Int) -> Draft {
        Draft(String(repeating: paragraph, count: count), format: .text)
    }
}
