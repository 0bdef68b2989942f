import AdlintCore
import AdlintDocuments

/// A draft for tests: Markdown-like source, with places named by their words.
struct Draft {
    let source: SourceText
    let document: Document

    init(_ text: String, format: DraftFormat = .markdown, encoding: SourceEncoding = .utf8) {
        source = SourceText(
            bytes: Array(text.utf8), encoding: encoding,
            paragraphs: encoding == .extracted ? Self.paragraphs(text) : nil)
        document = Self.read(source, format)
    }

    /// The range of some words, of which there must be one place only.
    func range(_ words: String) -> TextRange {
        let needle = Array(words.utf8)
        let bytes = source.bytes
        let starts = bytes.indices.filter { bytes[$0...].starts(with: needle) }
        precondition(starts.count == 1, "“\(words)” stands in \(starts.count) places")
        return TextRange(starts[0], starts[0] + needle.count)
    }

    /// A paragraph a line, as readers of word processors' files give them.
    private static func paragraphs(_ text: String) -> ParagraphIndex {
        var index = ParagraphIndex()
        var start = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            index.append(start: start, story: line.hasPrefix("Note") ? .footnote : .body)
            start += line.utf8.count + 1
        }
        return index
    }

    /// Blocks are parted by empty lines; `# ` opens a heading, `---` is a rule, `<!-- ` a comment.
    private static func read(_ source: SourceText, _ format: DraftFormat) -> Document {
        var builder = DocumentBuilder(format: format, source: source)
        var block: TextRange?
        for number in 1...source.lineCount {
            let line = source.line(number)
            if line.isEmpty {
                append(block, of: source, to: &builder)
                block = nil
            } else {
                block = block?.union(line) ?? line
            }
        }
        append(block, of: source, to: &builder)
        return builder.finish()
    }

    private static func append(_ block: TextRange?, of source: SourceText, to builder: inout DocumentBuilder) {
        guard let block else { return }
        let text = source.string(in: block)
        var words = block
        if text.hasPrefix("# ") {
            builder.beginBlock(.heading(level: 2), sourceStart: block.start)
            words = TextRange(block.start + 2, block.end)
        } else if text.hasPrefix("- ") {
            builder.beginBlock(.listItem(depth: 1), sourceStart: block.start)
            words = TextRange(block.start + 2, block.end)
        } else if text == "---" {
            builder.beginBlock(.thematicBreak, sourceStart: block.start)
            words = TextRange(block.end, block.end)
        } else if text.hasPrefix("<!-- ") {
            builder.beginBlock(.paragraph, sourceStart: block.start, hiding: .comment)
            words = TextRange(block.start + 5, block.end - 4)
        } else {
            builder.beginBlock(.paragraph, sourceStart: block.start)
        }
        builder.append(source: words)
        builder.endBlock(sourceEnd: block.end)
    }
}
