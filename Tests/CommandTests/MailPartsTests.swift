import Foundation
import Testing

/// Each part of a mail is the draft that some reader gets.
struct MailPartsTests {
    private static let claim = "Our picks rose by 61% in the year to 30 September 2026, after charges."
    private static let warning = "Past performance is not a reliable indicator of future results."
    private static let rule = "uk-past-performance"

    private static func mail(subject: String = "The Quay Letter", text: String, html: String) -> String {
        [
            "From: Quay Letter <letter@quay.example>", "Subject: \(subject)", "MIME-Version: 1.0",
            "Content-Type: multipart/alternative; boundary=b", "", "--b", "Content-Type: text/plain; charset=utf-8", "",
            text, "--b", "Content-Type: text/html; charset=utf-8", "", html, "--b--", "",
        ].joined(separator: "\r\n")
    }

    private func check(_ subject: String = "The Quay Letter", text: [String], html: [String]) throws -> CheckedDraft {
        let text = (["Advertisement"] + text).joined(separator: "\r\n\r\n")
        let page = (["Advertisement"] + html).map { $0.hasPrefix("<") ? $0 : "<p>\($0)</p>" }.joined()
        return try Workbench().check(Self.mail(subject: subject, text: text, html: page), as: "a.eml")
    }

    @Test("Bytes that a mail leaves undeclared are read alike under every locale")
    func undeclared() throws {
        let bench = try Workbench()
        let mail = "From: a@example.org\r\nSubject: Caf\u{1}s\r\n\r\nAdvertisement\r\n\r\n\(Self.claim)\r\n"
        try bench.write(Data(mail.utf8.map { $0 == 1 ? 0xE9 : $0 }), to: "a.eml")
        let outputs = try ["C", "C.UTF-8", "en_GB.ISO-8859-1"].map { locale in
            try bench.adlint("check", "--no-cache", "--format", "json", "a.eml", environment: ["LC_ALL": locale]).output
        }
        #expect(outputs[0].contains("rose by 61%"))
        #expect(Set(outputs).count == 1)
    }

    @Test("A fault of both parts is one finding that names the place in each")
    func both() throws {
        let html = "<p>Our picks <b>rose</b> by&nbsp;61% in the year to 30 September 2026, after charges.</p>"
        let review = try check(text: [Self.claim], html: [html])
        let findings = review.findings(of: Self.rule)
        #expect(findings.map(\.problem) == ["missing"])
        #expect(findings.first?.range.start.story == "HTML part")
        #expect(findings.first?.excerpt == "rose</b> by&nbsp;61% in the year")
        let twin = try #require(findings.first?.related.first { $0.message == "the same in the text part" })
        #expect(twin.range.start.story == "text part" && twin.range.start.paragraph == 3)
        #expect(findings.first?.message.hasSuffix("This is so in the HTML part and the text part.") == true)
        #expect(review.states(of: Self.rule) == ["unmet", "unmet"])
    }

    @Test("A warning that only the HTML part has is said to be missing in the text part")
    func onlyInHTML() throws {
        let review = try check(text: [Self.claim], html: [Self.claim, Self.warning])
        let findings = review.findings(of: Self.rule)
        #expect(findings.map(\.problem) == ["missing"])
        #expect(findings.first?.range.start.story == "text part")
        #expect(
            findings.first?.message.hasSuffix(
                "This is so in the text part only: the HTML part has the words where they belong.") == true)
        let cover = try #require(findings.first?.related.first { $0.message == "in the HTML part it is covered" })
        #expect(cover.range.start.story == "HTML part")
        #expect(review.states(of: Self.rule) == ["met", "unmet"])
    }

    @Test("A warning that only the text part shows is said to be obscured in the HTML part, with the figures")
    func obscuredInHTML() throws {
        let faint = "<p style='color:#bbb;background:#fff'>\(Self.warning)</p>"
        let review = try check(text: [Self.claim, Self.warning], html: [Self.claim, faint])
        let finding = try #require(review.findings(of: Self.rule).first)
        #expect(finding.problem == "obscured" && finding.range.start.story == "HTML part")
        #expect(finding.message.contains("1.9:1"))
        #expect(finding.message.hasSuffix("the text part has the words where they belong."))
        #expect(review.findings(of: Self.rule).count == 1)
    }

    @Test("Words that only one part has are judged there, and no place is said to be covered elsewhere")
    func onlyInText() throws {
        let review = try check(text: [Self.claim], html: ["Dear reader, the office is closed on Monday."])
        let finding = try #require(review.findings(of: Self.rule).first)
        #expect(finding.range.start.story == "text part")
        #expect(finding.message.hasSuffix("This is so in the text part only."))
    }

    @Test("The subject stands over both parts: a claim in it is one claim, unmet where one part does not cover it")
    func subject() throws {
        let subject = "Our picks rose by 61% last year"
        let review = try check(subject, text: ["Join us."], html: ["Join us.", Self.warning])
        let claims = review.claims.filter { $0.range.start.story == "header" }
        #expect(claims.count == 1)
        let finding = try #require(review.findings(of: Self.rule).first)
        #expect(finding.range.start.story == "header")
        #expect(finding.message.contains("This is so in the text part only"))
        #expect(review.findings(of: Self.rule).count == 1)
    }

    @Test(
        "Every excerpt of the report is the extracted text between its offsets, and regions do not reach across parts")
    func places() throws {
        let review = try check(text: [Self.claim], html: [Self.claim, Self.warning])
        let stories = review.regions.map { [$0.range.start.story, $0.range.end.story] }
        #expect(stories.contains(["text part", "text part"]))
        #expect(stories.allSatisfy { $0 != ["HTML part", "text part"] && $0 != ["header", "text part"] })
        for finding in review.findings {
            #expect(finding.range.end.offset - finding.range.start.offset == finding.excerpt.utf8.count)
        }
    }

    @Test("A file that hangs on the mail is said not to be read")
    func attachment() throws {
        let mail = [
            "From: Quay Letter <letter@quay.example>", "Subject: Terms", "MIME-Version: 1.0",
            "Content-Type: multipart/mixed; boundary=b", "", "--b", "Content-Type: text/plain", "", "Good day.", "--b",
            "Content-Type: application/pdf", "Content-Disposition: attachment; filename=terms.pdf", "", "x", "--b--",
            "",
        ].joined(separator: "\r\n")
        let review = try Workbench().check(mail, as: "a.eml")
        #expect(review.notChecked.map(\.why) == ["the attachment terms.pdf is not read"])
    }
}
