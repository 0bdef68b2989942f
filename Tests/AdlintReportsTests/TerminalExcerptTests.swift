import AdlintCore
import Testing

@testable import AdlintReports

@Suite struct TerminalExcerptTests {
    private func rows(_ text: String, _ words: String, width: Int = 60) -> [String] {
        let draft = Draft(text)
        let mark = Excerpt.Mark(range: draft.range(words), sign: "^", label: "", role: .error)
        return Excerpt([mark], in: draft.source, width: width, paint: Paint(isOn: false)).rows
    }

    /// What stands above the signs, by columns.
    private func marked(_ rows: [String]) -> String {
        guard let row = rows.firstIndex(where: { $0.contains("^") }) else { return "" }
        let signs = Array(rows[row])
        var column = 0
        var found = ""
        for character in rows[row - 1] {
            let width = DisplayWidth.of(character)
            if column < signs.count, signs[column] == "^" { found.append(character) }
            column += width
        }
        return found
    }

    @Test(arguments: [
        ("plain words here", "words"), ("東京の株 doubled", "doubled"), ("東京の株 doubled", "の株"),
        ("🇯🇵 👩‍👩‍👧 doubled", "doubled"), ("e\u{301}te\u{301} doubled", "doubled"), ("❤️ doubled", "doubled"),
        ("한국 doubled", "doubled"), ("👍🏽 doubled", "doubled"),
    ])
    func `carets stand under the words whatever stands before them`(text: String, words: String) {
        #expect(marked(rows(text, words)) == words)
    }

    @Test func `a tab is drawn as blanks so that carets meet the words`() {
        let rows = rows("a\tdoubled", "doubled")
        #expect(rows[1...] == ["1 | a    doubled", "  |      ^^^^^^^"])
    }

    @Test func `a control character before the words is drawn by its number`() {
        let rows = rows("\u{1B}[2Jdoubled\u{202E}", "doubled")
        #expect(rows[1...] == ["1 | ‹U+001B›[2Jdoubled‹U+202E›", "  |            ^^^^^^^"])
    }

    @Test func `a long line is cut at words around the words of interest`() {
        let filler = String(repeating: "lorem ipsum ", count: 50)
        let rows = rows(filler + "would have doubled " + filler, "would have doubled")
        #expect(rows.count == 3)
        #expect(rows[1] == "1 | … lorem ipsum would have doubled lorem ipsum …")
        #expect(marked(rows) == "would have doubled")
    }

    @Test(arguments: [40, 60, 100, 200])
    func `no row of a long line is wider than the terminal`(width: Int) {
        let filler = String(repeating: "東京 lorem 🚀 ipsum ", count: 300)
        let words = String(repeating: "very ", count: 200) + "end"
        let rows = rows(filler + words + filler, words, width: width)
        #expect(rows.count > 3)
        #expect(rows.allSatisfy { DisplayWidth.of($0) <= width })
    }

    @Test func `words longer than some rows lose their middle only`() {
        let words = "start " + String(repeating: "very ", count: 400) + "end"
        let rows = rows("He said " + words + ".", words)
        let shown = rows.filter { !$0.contains("^") }.joined(separator: "\n")
        #expect(shown.contains("He said start very") && shown.contains("very end.") && shown.contains("…"))
        #expect(rows.count < 14)
    }

    @Test func `words over many lines show the first three and the last`() {
        let rows = rows("one\ntwo\nthree\nfour\nfive\nsix", "one\ntwo\nthree\nfour\nfive\nsix")
        #expect(rows.filter { $0.first?.isNumber == true } == ["1 | one", "2 | two", "3 | three", "6 | six"])
        #expect(rows.contains("..."))
    }

    @Test func `an empty range is marked where it stands`() {
        let source = SourceText(bytes: Array("ab\n\ncd".utf8))
        for (offset, expected) in [(1, "  |  ^"), (2, "  |   ^"), (3, "  | ^"), (6, "  |   ^")] {
            let mark = Excerpt.Mark(range: TextRange(offset, offset), sign: "^", label: "", role: .error)
            let rows = Excerpt([mark], in: source, width: 60, paint: Paint(isOn: false)).rows
            #expect(rows.last == expected)
        }
    }

    @Test func `an empty draft has an excerpt`() {
        let mark = Excerpt.Mark(range: TextRange(0, 0), sign: "^", label: "", role: .error)
        let excerpt = Excerpt([mark], in: SourceText(bytes: []), width: 60, paint: Paint(isOn: false))
        #expect(excerpt.rows == ["  |", "1 |", "  | ^"])
    }

    @Test func `a line of megabytes costs no more than the window`() {
        let filler = String(repeating: "lorem ipsum ", count: 500_000)
        let source = SourceText(bytes: Array((filler + "doubled " + filler).utf8))
        let mark = Excerpt.Mark(range: TextRange(6_000_000, source.bytes.count), sign: "^", label: "", role: .error)
        let rows = Excerpt([mark], in: source, width: 60, paint: Paint(isOn: false)).rows
        #expect(rows.count < 20)
        #expect(rows.map(\.utf8.count).max() ?? 0 < 400)
    }
}

@Suite struct TextHelperTests {
    @Test(arguments: [
        ("One sentence.", "One sentence.", ""),
        ("What is wrong. Why it is.", "What is wrong.", "Why it is."),
        ("“Up 5%. Sure!” is a promise. Drop it.", "“Up 5%. Sure!” is a promise.", "Drop it."),
        (
            "See No. 5 of the code, e.g. Art. 3, as J. Smith says. Mend it.",
            "See No. 5 of the code, e.g. Art. 3, as J. Smith says.", "Mend it."
        ),
        ("It rose 4.6 per cent. 2024 was worse.", "It rose 4.6 per cent.", "2024 was worse."),
        ("", "", ""),
    ])
    func `a headline is the first sentence`(message: String, sentence: String, rest: String) {
        let headline = Headline(message)
        #expect(headline.sentence == sentence)
        #expect(headline.rest == rest)
    }

    @Test func `controls and bidirectional marks are shown by number and line ends as blanks`() {
        #expect(Visible.line("a\u{9B}b\u{2066}c\nd\u{0}") == "a‹U+009B›b‹U+2066›c d‹U+0000›")
        #expect(Visible.line("ünï 👩‍👩‍👧 e\u{301}") == "ünï 👩‍👩‍👧 e\u{301}")
    }

    @Test func `wrapping keeps every word in order`() {
        let text =
            "東京 " + String(repeating: "word ", count: 40) + "https://example.org/a/very/long/address/without/blanks"
        let lines = Wrapping.lines(of: text, width: 30)
        #expect(lines.joined(separator: " ") == text)
        #expect(lines.dropLast().allSatisfy { DisplayWidth.of($0) <= 30 })
    }

    @Test func `a long quotation ends with a whole word`() {
        let text = String(repeating: "words ", count: 60)
        #expect(Shortening.quotation(text) == String(repeating: "words ", count: 36) + "…")
        #expect(Shortening.quotation(String(repeating: "x", count: 500)).count == 222)
        #expect(Shortening.quotation("short") == "short")
    }
}

extension Excerpt {
    /// What is written, row by row.
    var rows: [String] {
        var output = ReportOutput()
        write(to: &output)
        return String(decoding: output.take(), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .dropLast().map(String.init)
    }
}
