import AdlintCore
import Testing

@testable import AdlintDocuments

/// Eight times the text may take about eight times the time, on any text. A quadratic way would take 64 times.
@Suite("Time over hostile text", .serialized)
struct BuilderLinearityTests {
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

    private func time(_ reader: some DocumentReader, _ source: SourceText, tries: Int) throws -> Duration {
        var best = Duration.seconds(1_000)
        for _ in 0..<tries {
            best = min(best, try ContinuousClock().measure { _ = try reader.read(source) })
        }
        return best
    }

    private func checkLinear(_ reader: some DocumentReader, _ hostile: Hostile) throws {
        let small = try time(reader, hostile.source(of: 3_000), tries: 3)
        let large = try time(reader, hostile.source(of: 24_000), tries: 2)
        // Below some milliseconds the clock tells nothing on a busy machine.
        #expect(large < small * 24 + .milliseconds(60))
    }

    @Test("Markdown is read in linear time", arguments: markdown)
    func markdownIsLinear(hostile: Hostile) throws {
        try checkLinear(MarkdownReader(), hostile)
    }

    @Test("Plain text is read in linear time", arguments: text)
    func textIsLinear(hostile: Hostile) throws {
        try checkLinear(PlainTextReader(), hostile)
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
