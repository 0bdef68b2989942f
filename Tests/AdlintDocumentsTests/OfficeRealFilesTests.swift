import AdlintCore
import AdlintDocuments
import Foundation
import Testing

/// A file that pandoc, LibreOffice or python-docx wrote (see Tests/Fixtures/word/make.sh).
struct OfficeFile: Sendable, CustomTestStringConvertible {
    let name: String
    let reader: any ContainerReader

    var testDescription: String { name }
    var stem: String { String(name.prefix { $0 != "." }) }

    func read() throws -> Document { try reader.read(fixture("word/\(name)")) }

    static let word = [
        "boxed-mail", "club-brochure", "columns", "comparison", "harbour-letter", "harbour-pages", "ledger-notes",
        "letter-head", "lists", "marked-up", "mill-street", "plain-letter", "tables",
    ].map { OfficeFile(name: "\($0).docx", reader: WordReader()) }
}

extension Document {
    /// A line a block: kind, hiding, container, style, place, words.
    var report: String {
        blocks.map { block in
            var parts = ["\(block.kind)"]
            if let hiding = block.hiding { parts.append("hidden: \(hiding.rawValue)") }
            if block.container != 0 { parts.append("in \(containers[block.container].kind)") }
            if let style = block.style { parts.append(Self.description(of: styles[style])) }
            if let place = source.paragraph(of: block.source.start) {
                parts.append("\(place.story.rawValue) \(place.paragraph):\(place.character)")
            }
            return parts.joined(separator: " | ") + "\n    " + words(in: block.prose) + "\n"
        }.joined() + links.map { "link: \(words(in: $0.prose)) > \($0.target)\n" }.joined()
    }

    private static func description(of style: Style) -> String {
        var text = "\(((style.size ?? 0) * 100).rounded() / 100) px \(style.weight)"
        if let colour = style.colour { text += " rgb(\(colour.red) \(colour.green) \(colour.blue))" }
        if let colour = style.background { text += " on rgb(\(colour.red) \(colour.green) \(colour.blue))" }
        return text + (style.hasBorder ? " boxed" : "") + (style.isRaisedOrLowered ? " raised" : "")
    }
}

@Suite("Word: files of pandoc and LibreOffice")
struct OfficeRealFilesTests {
    @Test("blocks, styles and places are those on record", arguments: OfficeFile.word)
    func matchesRecord(_ file: OfficeFile) throws {
        try compareWithRecord(try file.read().report, "word/\(file.name).blocks")
    }

    @Test("the other tool reads the same words", arguments: OfficeFile.word)
    func matchesWitness(_ file: OfficeFile) throws {
        let witness = String(decoding: try fixture("word/\(file.stem).txt"), as: UTF8.self)
        let document = try file.read()
        // The witnesses leave out page headers and text boxes; LibreOffice leaves out footnotes as well.
        let stories: Set<ParagraphIndex.Story> = witness.hasPrefix("\u{FEFF}") ? [.body] : [.body, .footnote, .endnote]
        let own = (1...document.source.lineCount).map { document.source.line($0) }
            .filter { stories.contains(document.source.paragraph(of: $0.start)?.story ?? .pageMargin) }
            .flatMap { words(document.source.string(in: $0)) }
        // Plain text shows columns line by line, so there only the words can be compared, not their order.
        let isInColumns = file.stem == "columns"
        #expect((isInColumns ? own.sorted() : own) == (isInColumns ? words(witness).sorted() : words(witness)))
    }

    /// The words of a text without the marks that plain text puts in the place of lists, tables and notes.
    private func words(_ text: String) -> [String] {
        text.replacing("\u{FEFF}", with: "").replacing("~~", with: "")
            .replacing(/\[\d\]/, with: "").replacing(/(costs|footnote)\.1\b/) { "\($0.output.1)." }
            .split { $0.isWhitespace }.map(String.init)
            .filter {
                $0.contains { $0.isLetter || $0.isNumber || $0.isCurrencySymbol } && $0.firstMatch(of: /^\d\.$/) == nil
            }
            .map { $0.replacing("\u{AD}", with: "") }
    }
}

/// Compares with a committed file; set `ADLINT_RECORD` to write it anew, which fails the test so that it is read.
func compareWithRecord(_ text: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = fixtureRoot.appendingPathComponent(path)
    if ProcessInfo.processInfo.environment["ADLINT_RECORD"] != nil {
        try Data(text.utf8).write(to: file)
        Issue.record("recorded \(path): read what changed, then run again", sourceLocation: sourceLocation)
        return
    }
    #expect(text == String(decoding: try Data(contentsOf: file), as: UTF8.self), sourceLocation: sourceLocation)
}
