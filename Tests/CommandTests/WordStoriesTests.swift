import Foundation
import Testing
import WordFileSupport

/// What stands beside the text of a Word file: notes, page headers and footers.
struct WordStoriesTests {
    private static let rule = "uk-past-performance"
    private static let claim = "Our picks rose by 61% in the year to 30 September 2026, after charges."
    private static let warning = "Past performance is not a reliable indicator of future results."
    private static let margin = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr>"
    private static let note =
        "<w:p><w:r><w:t>\(claim)</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"

    private func check(_ file: WordFile) throws -> CheckedDraft {
        let bench = try Workbench()
        try bench.write(Data(file.bytes), to: "Issue 214 FINAL v3.docx")
        return try #require(try bench.check(["Issue 214 FINAL v3.docx"]).first)
    }

    @Test("A warning in the header or footer of the pages covers nothing, and is named as the nearest")
    func pageMargin() throws {
        var file = WordFile(p("#AD") + p(Self.claim) + Self.margin)
        file.header = p(Self.warning)
        let finding = try #require(try check(file).findings(of: Self.rule).first)
        #expect(finding.problem == "distant")
        #expect(finding.related.first?.range.start.story == "page header or footer")
    }

    @Test("A label in the header of the pages labels no ad, and opens none")
    func labelInMargin() throws {
        var file = WordFile(
            p("Subscribe to our fund club: use code QUAY20 before midnight") + p(Self.claim) + Self.margin)
        file.header = p("Advertisement")
        let review = try check(file)
        #expect(!review.regions.contains { $0.kind == "ad" && $0.range.start.story != "body" })
    }

    @Test("The words of page headers and notes do not part a warning from the end of its ad")
    func longMargin() throws {
        let filler = (1...9).map { p("Filler of the letter, paragraph \($0), with a few words to read on.") }.joined()
        let long = p(Array(repeating: "words at the foot of the page", count: 30).joined(separator: " "))
        let body = p("#AD") + p(Self.claim) + p("Join us in the spring.") + p("The office is open.") + p(Self.warning)
        var file = WordFile(body + Self.margin)
        file.header = long
        #expect(try check(file).states(of: Self.rule) == ["met"])
        var notes = WordFile(
            p("#AD") + Self.note + p("Join us in the spring.") + p("The office is open.") + p(Self.warning))
        notes.footnotes = "<w:footnote w:id=\"2\">\(long)</w:footnote>"
        #expect(try check(notes).states(of: Self.rule) == ["met"])
        #expect(
            try check(WordFile(p("#AD") + p(Self.claim) + filler + p(Self.warning))).states(of: Self.rule) == ["unmet"])
    }

    @Test("A claim in a note of a draft with an ad is judged with the last ad, or left to a person")
    func claimInNote() throws {
        let news = (1...9).map { p("Rates were held, paragraph \($0), and few had thought that they would not be.") }
            .joined()
        let mark = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
        let ad = p("#AD") + "<w:p>\(r("Join the Quay Fund Club this spring."))\(mark)</w:p>"
        for (body, state) in [(news + ad, "unmet"), (news + ad + p("* * *") + news, "not-checked")] {
            var file = WordFile(body)
            file.footnotes = "<w:footnote w:id=\"2\">\(p(Self.claim))</w:footnote>"
            let review = try check(file)
            #expect(review.states(of: Self.rule) == [state])
            let told = review.notChecked.contains { $0.rule == Self.rule && $0.why.contains("stands in a note") }
            #expect(told == (state == "not-checked"))
        }
        var plain = WordFile(news + "<w:p>\(r("Rates fell."))\(mark)</w:p>")
        plain.footnotes = "<w:footnote w:id=\"2\">\(p(Self.claim))</w:footnote>"
        #expect(try check(plain).claims.isEmpty)
    }

    @Test("An ad ends at a rule that is typed, as it does in plain text")
    func typedRule() throws {
        let news = (1...9).map { p("Rates were held, paragraph \($0), and few had thought that they would not be.") }
            .joined()
        let file = WordFile(news + p("#AD") + p(Self.claim) + p("* * *") + p("Our shares rose by 12% in 2025.") + news)
        let review = try check(file)
        #expect(review.regions.map(\.kind) == ["editorial", "ad", "editorial"])
        #expect(review.claims.allSatisfy { $0.range.start.paragraph == 11 })
    }

    @Test("A warning in a footnote or endnote covers nothing", arguments: ["footnote", "endnote"])
    func notes(_ kind: String) throws {
        var file = WordFile(p("#AD") + Self.note.replacing("footnote", with: kind))
        let text = WordFile.root("\(kind)s", "<w:\(kind) w:id=\"2\">\(p(Self.warning))</w:\(kind)>")
        file.parts["word/\(kind)s.xml"] = text
        file.parts["word/_rels/document.xml.rels"] = WordFile.relationships(["n": ("\(kind)s", "\(kind)s.xml", false)])
        let finding = try #require(try check(file).findings(of: Self.rule).first)
        #expect(finding.problem == "distant")
        #expect(finding.related.first?.range.start.story == kind)
    }

    @Test("A finding is given by paragraph and characters, in the terminal and in JSON")
    func places() throws {
        let file = WordFile((1...40).map { p("Paragraph \($0).") }.joined() + p("#AD. \(Self.claim)"))
        let bench = try Workbench()
        try bench.write(Data(file.bytes), to: "Issue 214 FINAL v3.docx")
        let terminal = try bench.adlint("check", "--no-config", "Issue 214 FINAL v3.docx", "--select", Self.rule)
        #expect(
            terminal.output.contains(
                "Issue 214 FINAL v3.docx, paragraph 41, characters 16 to 38: error[\(Self.rule)] \"rose by 61% in the year\""
            ))
        let range = try #require(try check(file).findings(of: Self.rule).first?.range)
        #expect(range.start.paragraph == 41 && range.start.character == 16)
        #expect(range.end.paragraph == 41 && range.end.character == 39)
    }
}
