import Foundation
import Testing
import WordFileSupport

/// Claims in the headers and footers of the pages of Word and OpenDocument files: they are claims of the draft.
struct PageMarginTests {
    private static let rule = "uk-past-performance"
    private static let claim = "Our picks rose by 61% in the year to 30 September 2026, after charges."
    private static let warning = "Past performance is not a reliable indicator of future results."
    private static let margin = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr>"
    private static let ad = p("#AD") + p("Join the Quay Fund Club this spring.") + p("You may lose what you put in.")
    private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Fixtures/word")

    private func check(_ body: String, header: String) throws -> CheckedDraft {
        var file = WordFile(body + Self.margin)
        file.header = header
        let bench = try Workbench()
        try bench.write(Data(file.bytes), to: "a.docx")
        return try #require(try bench.check(["a.docx"]).first)
    }

    @Test("A claim in a header is judged as one of the draft's ads")
    func missing() throws {
        let review = try check(Self.ad, header: p(Self.claim))
        let finding = try #require(review.findings(of: Self.rule).first)
        #expect(finding.problem == "missing")
        #expect(finding.range.start.story == "page header or footer" && finding.range.start.character == 11)
        #expect(review.regions.map(\.kind) == ["ad", "boilerplate"])
    }

    @Test("A warning in the text covers no claim in a header, and the other way round")
    func apart() throws {
        let inHeader = try check(Self.ad + p(Self.warning), header: p(Self.claim)).findings(of: Self.rule).first
        #expect(inHeader?.problem == "distant")
        #expect(inHeader?.message.contains("(in the text of the pages)") == true)
        let inText = try check(Self.ad + p(Self.claim), header: p(Self.warning)).findings(of: Self.rule).first
        #expect(inText?.problem == "distant")
        #expect(inText?.message.contains("(in the header or footer of the pages)") == true)
    }

    @Test("A warning beside a claim in the same header is left to a person, in so many words")
    func together() throws {
        let review = try check(Self.ad, header: p(Self.claim) + p(Self.warning))
        #expect(review.states(of: Self.rule) == ["not-checked"])
        #expect(review.findings(of: Self.rule).isEmpty)
        let why = review.notChecked.filter { $0.rule == Self.rule }.map(\.why)
        #expect(
            why.count == 1 && why[0].contains("\"rose by 61% in the year\" and its warning both stand in the header"))
    }

    @Test("What an only ad says of risk holds for the header of its pages, what one of several says does not")
    func region() throws {
        #expect(try check(Self.ad, header: p(Self.claim)).states(of: "uk-risk-balance") == ["met"])
        let news = p("Rates were held on Thursday, as most had thought, and the next meeting is in May.")
        let two = news + Self.ad + p("#ENDAD") + news + p("#AD") + p("Buy our bread, fresh today.")
        #expect(try check(two, header: p(Self.claim)).states(of: "uk-risk-balance") == ["unmet"])
    }

    @Test("In a draft without an ad a claim in a header is left to a person")
    func noAd() throws {
        let review = try check(p("The harbour letter") + p("Rates were held on Thursday."), header: p(Self.claim))
        #expect(review.findings.isEmpty)
        #expect(review.states(of: Self.rule) == ["not-checked"])
        #expect(review.notChecked.contains { $0.rule == Self.rule && $0.why.contains("the draft has no ad") })
    }

    @Test("A header that sells by itself is an ad, and wants a label of its own")
    func selling() throws {
        let letter = p("The harbour letter") + p("Rates were held on Thursday.")
        let offer = "Join our share club today with code QUAY20 before midnight: members made 61% last year"
        let bare = try check(letter, header: p(offer))
        #expect(bare.findings(of: "uk-ad-label").map(\.problem) == ["missing"])
        #expect(bare.findings(of: Self.rule).map(\.problem) == ["missing"])
        #expect(try check(letter, header: p("Ad") + p(offer)).findings(of: "uk-ad-label").isEmpty)
    }

    @Test("Mastheads, imprints and the risk lines of a house are no claims")
    func mastheads() throws {
        let header = p("The Daily Coin Letter, issue 214, 27 November 2026") + p("Quay Publishing Ltd, 4 Quay Street")
        let review = try check(Self.ad, header: header + p("Capital at risk. \(Self.warning)") + p("Page 1 of 4"))
        #expect(review.findings.isEmpty && review.claims.isEmpty)
    }

    @Test("A header that is not printed says nothing, and one printed twice says it once")
    func printed() throws {
        var file = WordFile(
            Self.ad + "<w:sectPr><w:headerReference w:type=\"even\" r:id=\"h\"/></w:sectPr>")
        file.header = p(Self.claim)
        let bench = try Workbench()
        try bench.write(Data(file.bytes), to: "a.docx")
        #expect(try bench.check(["a.docx"]).first?.claims.isEmpty == true)
        let two = Self.margin.replacing(
            "</w:sectPr>", with: "<w:footerReference w:type=\"default\" r:id=\"h2\"/></w:sectPr>")
        file = WordFile(Self.ad + two)
        file.header = p(Self.claim)
        file.parts["word/header2.xml"] = WordFile.root("ftr", p(Self.claim))
        file.parts["word/_rels/document.xml.rels"] = WordFile.relationships([
            "h": ("header", "header1.xml", false), "h2": ("footer", "header2.xml", false),
        ])
        try bench.write(Data(file.bytes), to: "a.docx")
        #expect(try bench.check(["a.docx"]).first?.findings(of: Self.rule).count == 1)
    }

    @Test(
        "In files of LibreOffice, pandoc and python-docx claims of the margins are found",
        arguments: [
            ("letter-head.docx", ["not-checked", "unmet"]), ("letter-head.odt", ["not-checked", "unmet"]),
            ("club-brochure.docx", ["unmet", "unmet"]), ("harbour-pages.docx", ["not-checked"]),
        ])
    func realFiles(_ name: String, _ states: [String]) throws {
        let review = try #require(try Workbench().check([Self.fixtures.appendingPathComponent(name).path]).first)
        #expect(review.states(of: Self.rule) == states)
        #expect(review.claims.contains { $0.range.start.story == "page header or footer" })
    }
}
