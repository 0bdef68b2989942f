import AdlintCore
import Testing

@testable import AdlintDocuments

/// Texts made to be read in quadratic time: none is, else this suite would not end. How long each takes is measured by
/// the benchmarks and by `Scripts/instructions`.
@Suite("Hostile text")
struct BuilderHostileTests {
    struct Hostile: Sendable, CustomTestStringConvertible {
        let head: String
        let first: String
        let second: String

        init(_ first: String, _ second: String = "", after head: String = "") {
            self.head = head
            self.first = first
            self.second = second
        }

        var testDescription: String { (head + first + second).debugDescription }

        func source(of size: Int) -> SourceText {
            var text = head
            for part in [first, second] where !part.isEmpty {
                text += String(repeating: part, count: size / part.utf8.count)
            }
            return SourceText(bytes: Array(text.utf8))
        }
    }

    private static let markdown: [Hostile] = [
        Hostile(">"), Hostile("["), Hostile("[", "]"), Hostile("[", "]", after: "[x]: /u\n\n"), Hostile("[]("),
        Hostile("[x]\n"),
        Hostile("](\n"), Hostile("*"), Hostile("*a ", "a* "), Hostile("~~a ", "a~~ "), Hostile("`"), Hostile("<"),
        Hostile("<a "), Hostile("<h1>x"), Hostile("<b><i>"), Hostile("<!-- "), Hostile("- "), Hostile("> - "),
        Hostile("***\n"),
        Hostile("[^1] ", after: "[^1]: a\n\n"), Hostile("[^1]: a\n"), Hostile("![](a)"), Hostile("<s>a</s>"),
        Hostile("</x>"),
        Hostile("a.b"), Hostile("&amp;"), Hostile("|-|\n"), Hostile("~~~\n"), Hostile("<details>\n\n"),
        Hostile("[a](b \"t\")"),
    ]

    private static let text: [Hostile] = [
        Hostile("word "), Hostile("a"), Hostile("\n"), Hostile(">"), Hostile("> a\n"), Hostile("*"), Hostile("a* *a "),
        Hostile("- a\n"),
        Hostile("Ab cd\n\n"), Hostile("AB CD\n"), Hostile("- "), Hostile("[1] x\n", after: "a[1]\n\n"), Hostile("a.b"),
        Hostile("\u{2019}\u{A3}\u{A0}"), Hostile("#AD\n"), Hostile("\"a\"\n\n- b\n\n"),
    ]

    private func checkSound(_ reader: some DocumentReader, _ hostile: Hostile) throws {
        let document = try reader.read(hostile.source(of: 40_000))
        #expect(breaches(in: document).prefix(5) == [])
    }

    @Test("Markdown is read soundly", arguments: markdown)
    func markdownIsSound(hostile: Hostile) throws {
        try checkSound(MarkdownReader(), hostile)
    }

    @Test("Plain text is read soundly", arguments: text)
    func textIsSound(hostile: Hostile) throws {
        try checkSound(PlainTextReader(), hostile)
    }

    @Test("A link that is used over and over, and a table of empty cells, are refused with a sentence")
    func amplification() {
        let link = Hostile("[x] ", after: "[x]: /" + String(repeating: "u", count: 40_000) + "\n\n")
        let row = String(repeating: "a|", count: 3_000) + "\n" + String(repeating: "-|", count: 3_000) + "\n"
        for hostile in [link, Hostile("|\n", after: row)] {
            #expect(throws: ReadingError.tooManyMarkdownParts(isMemory: false)) {
                try MarkdownReader().read(hostile.source(of: 40_000))
            }
        }
    }

    @Test("Deep nesting is read to the end, with bounded containers")
    func nesting() throws {
        let document = try readMarkdown(String(repeating: "> ", count: 5_000) + "deep\n")
        #expect(outline(document) == ["quote deep"])
        #expect(document.containers.count < 100)
    }
}
