import Testing

/// Every way to hide a warning, as obligations.md lists them, on the real program.
struct DisguiseTests {
    private static let rule = "uk-past-performance"

    @Test(
        "A warning that no reader sees, or that is played down, does not cover a claim, and it is said why",
        arguments: Disguise.inHTML + Disguise.inWord + Disguise.inMarkdown + Disguise.tricks)
    func disguise(_ disguise: Disguise) throws {
        let bench = try Workbench()
        try bench.write(disguise.bytes, to: disguise.file)
        let review = try #require(try bench.check([disguise.file]).first)
        let findings = review.findings(of: Self.rule)
        switch disguise.answer {
        case .covered:
            #expect(findings.isEmpty && review.states(of: Self.rule) == ["met"])
        case .notChecked:
            #expect(findings.isEmpty && review.states(of: Self.rule) == ["not-checked"])
            #expect(review.notChecked.contains { $0.rule == Self.rule && $0.why.contains(disguise.words) })
        case .problem(let problem):
            #expect(findings.map(\.problem) == [problem], "\(findings.map(\.message))")
            if let message = findings.first?.message { #expect(message.contains(disguise.words), "\(message)") }
        }
    }
}
