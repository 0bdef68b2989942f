import Testing

/// A warning that stands beside its claim and is played down.
struct LandingPageTests {
    private static let page = """
        <!DOCTYPE html><html><head><style>
        body { font: 16px/1.5 Georgia, serif; color: #222; background: #fff }
        .small { font-size: 10px; color: #bbb }
        </style></head><body><p>Advertisement</p><h1>Quay picks</h1>
        <p>Our picks rose by 61% in the year to 30 September 2026, after charges.</p>
        <p class="small">Past performance is not a reliable indicator of future results.</p>
        <p>You may get back less than you invest. Ask for the brochure on costs, people and plans.</p>
        </body></html>
        """

    @Test("All that plays it down is said, each with the two figures compared, and the rule on sizes is cited")
    func allReasons() throws {
        let review = try Workbench().check(Self.page, as: "landing.html")
        let finding = try #require(review.findings(of: "uk-past-performance").first)
        #expect(finding.problem == "obscured")
        #expect(finding.message.contains("it is set in 10 px where most of the text is 16 px"))
        #expect(finding.message.contains("it is #bbbbbb on #ffffff, contrast 1.9:1 (at least 3:1"))
        #expect(finding.authority.map(\.cite).contains("FCA COBS 4.5A.3R(2)(c)"))
        #expect(finding.related.map(\.message) == ["the disclosure that is played down"])
    }

    @Test("The rule on sizes is not cited where no warning stands at all")
    func authorityOfAnotherProblem() throws {
        let page = Self.page.replacing(
            "Past performance is not a reliable indicator of future results.", with: "Hello.")
        let review = try Workbench().check(page, as: "landing.html")
        let finding = try #require(review.findings(of: "uk-past-performance").first)
        #expect(finding.problem == "missing")
        #expect(!finding.authority.map(\.cite).contains("FCA COBS 4.5A.3R(2)(c)"))
    }

    @Test("In the size and colour of the text it covers the claim")
    func inOrder() throws {
        let page = Self.page.replacing("font-size: 10px; color: #bbb", with: "font-size: 1em; color: #333")
        let review = try Workbench().check(page, as: "landing.html")
        #expect(review.states(of: "uk-past-performance") == ["met"])
    }
}
