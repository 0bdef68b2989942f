import Testing

/// A claim that stands out more than its warning.
struct ProminenceTests {
    private static let warning = "Past performance is not a reliable indicator of future results."
    private static let feature = "uk-past-performance-feature"

    private func page(_ body: String) throws -> CheckedDraft {
        let page =
            "<body style='font-size:16px'><p>Advertisement</p>\(body)<p>Ask for the brochure on our costs.</p></body>"
        return try Workbench().check(page, as: "a.html")
    }

    @Test("A past result in the largest words is the most prominent feature, with the two figures compared")
    func largest() throws {
        let review = try page("<p style='font-size:32px'>Our picks rose by 61% last year</p><p>\(Self.warning)</p>")
        let finding = try #require(review.findings(of: Self.feature).first)
        #expect(finding.problem == "obscured" && finding.severity == "info")
        #expect(finding.message.contains("32 px, and nothing else in the advertisement is larger than 16 px"))
        #expect(finding.authority.map(\.cite).contains("FCA COBS 4.6.2R(1)"))
    }

    @Test("Words as large beside it, or the size of the text, make it no such feature")
    func notLargest() throws {
        let claim = "<p style='font-size:32px'>Our picks rose by 61% last year</p><p>\(Self.warning)</p>"
        #expect(try page("<h1>The picks of the quay</h1>" + claim).findings(of: Self.feature).isEmpty)
        let plain = try page("<h2>The picks of the quay</h2><p>Our picks rose by 61% last year. \(Self.warning)</p>")
        #expect(plain.findings(of: Self.feature).isEmpty)
        #expect(plain.claims.allSatisfy { $0.obligations.allSatisfy { $0.rule != Self.feature } })
    }

    @Test("In Markdown the highest heading is the feature")
    func markdown() throws {
        let text = "**Ad**\n\n## Our picks rose by 61% last year\n\n\(Self.warning)\n"
        let finding = try #require(try Workbench().check(text, as: "a.md").findings(of: Self.feature).first)
        #expect(finding.message.contains("heading of level 2 of the advertisement, and there is no other heading"))
        let lower = "**Ad**\n\n# The quay\n\n## Our picks rose by 61% last year\n\n\(Self.warning)\n"
        #expect(try Workbench().check(lower, as: "a.md").findings(of: Self.feature).isEmpty)
    }

    @Test(
        "A claim in subject, preheader, heading or button whose warning stands elsewhere is told",
        arguments: [
            ("<div style='display:none'>Our picks rose by 61% last year</div>", "a.html"),
            ("<h1>Our picks rose by 61% last year</h1>", "a.html"),
            (
                "<p><a style='display:inline-block;padding:9px;background:#06c;color:#fff' href='#'>Up 61% last year</a></p>",
                "a.html"
            ),
        ])
    func elsewhere(_ claim: String, _ name: String) throws {
        let far = (1...8).map { "<h3>Part \($0)</h3><p>The pier is mended, and the boats are in. It rained.</p>" }
            .joined()
        let body = "<body>\(claim)<p>Advertisement</p><p>Join our share club.</p>\(far)<p>\(Self.warning)</p></body>"
        let marked =
            claim.contains("none") ? body : "<body><p>Advertisement</p>\(claim)\(far)<p>\(Self.warning)</p></body>"
        let review = try Workbench().check(marked, as: name)
        let finding = try #require(review.findings(of: "uk-past-performance").first, "\(review.claims.map(\.excerpt))")
        #expect(finding.problem == "distant" && finding.message.contains("blocks and"))
    }

    @Test("A long warning in small letters is no measure of itself")
    func longWarning() throws {
        let long =
            "\(Self.warning) The value of investments can fall as well as rise, and you may get back less than you put in."
        let body = "<p>Our picks rose by 61% last year.</p><p style='font-size:8px'>\(long) \(long) \(long)</p>"
        let finding = try #require(try page(body).findings(of: "uk-past-performance").first)
        #expect(finding.message.contains("it is set in 8 px where most of the text is 16 px"))
    }

    @Test("A warning smaller than the figures is told where the law compares with them")
    func smallerThanClaim() throws {
        let explained = try Workbench().adlint("explain", "us-hypothetical-futures").output.split(separator: "\n")
        let words = try #require(explained.first { $0.hasPrefix("    - HYPOTHETICAL") }).dropFirst(6)
        let page = """
            <body style='font-size:14px'><p>Advertisement</p><p style='font-size:22px'>Our back-tested system would have \
            made $48,200 on one contract of corn futures.</p><p>\(words)</p><p>Ask us for the rules of the trade, which fill a page \
            and a half, and which we send by post to whoever writes to the office in Joplin before the end of the month.</p></body>
            """
        let review = try Workbench().check(page, as: "a.html", options: ["--jurisdiction", "us"])
        let finding = try #require(review.findings(of: "us-hypothetical-futures").first)
        #expect(finding.problem == "obscured" && finding.message.contains("14 px where the claim is 22 px"))
    }
}
