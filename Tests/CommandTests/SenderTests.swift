import Testing

/// A mail is no advertisement for having a sender.
struct SenderTests {
    @Test("An address in angle brackets is no call to act", arguments: ["", "\n\nRead on in the paper, on page four."])
    func editorial(_ more: String) throws {
        let text = """
            From: The Quay Papers <post@quay.example>
            Subject: How a gilt works

            You lend the government £100 and it pays you a coupon, say £4 a year, until it returns the £100.

            A ten-year gilt bought at 92 with a 4% coupon yields about 5%.\(more)
            """
        let review = try Workbench().check(text, as: "a.txt")
        #expect(review.regions.allSatisfy { $0.kind == "editorial" })
        #expect(review.findings.isEmpty)
    }

    @Test("A short mail that names what may be invested is an offer, labelled or not")
    func offer() throws {
        let text = """
            From: Corrib Savings <news@corrib.example>
            Subject: Introducing the Shannon bond

            The last three Shannon bonds returned 22%, 31% and 18% to those who bought them.

            Capital at risk. Speak to Aoife in the branch.
            """
        let review = try Workbench().check(text, as: "a.txt")
        #expect(review.states(of: "uk-past-performance").contains("unmet"))
    }
}
