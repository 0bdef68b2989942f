import Foundation
import Testing

/// Where a claim's patterns are looked for follows from the rules that ask for it.
@Suite struct StageTests {
    private static let claim = """
        title: names the lucky pick
        topic: pressure
        detect:
          - match: '\\blucky picks?\\b'
        """
    private static let company = """
        title: names the lucky pick of a house that publishes a lottery
        topic: pressure
        detect:
          - match: '\\blucky picks?\\b'
            needs: {draft: '\\blottery numbers\\b'}
        """
    private static let draft = """
        # News

        The lottery numbers were drawn on Friday at the town hall, where two hundred people had come to see it. The lucky pick \
        of the week was 7, which nobody in the hall had chosen, so that the prize goes to the roof of the school.

        #AD

        Our lucky pick is out, and you can read of it in the letter of this week on the pages of our house.
        """

    private static func rule(in regions: String) -> String {
        """
        title: The pick is called by its name
        topic: pressure
        severity: error
        authority:
          - {cite: "House style", as-of: 2026-11, verified: seen}
        when: {claim: lucky-pick, in: [\(regions)], per: claim}
        prohibit: true
        say: {prohibited: "{claim}: write its name."}
        since: "0.1"
        status: stable
        """
    }

    /// The lines of the draft on which the house's rule speaks.
    private func lines(claim: String, regions: String) throws -> [Int] {
        let bench = try Workbench()
        try bench.write(claim, to: "house/claims/lucky-pick.yml")
        try bench.write(Self.rule(in: regions), to: "house/uk/uk-lucky-pick.yml")
        try bench.write("rule-paths: [house]\n", to: ".adlint.yml")
        try bench.write(Self.draft, to: "issue.md")
        let output = try bench.adlint("check", "--select", "uk-lucky-pick", "issue.md").output
        return [3, 7].filter { output.contains("\n\($0) | ") }
    }

    @Test func `a claim is found in ads, in editorial text, or in both`() throws {
        #expect(try lines(claim: Self.claim, regions: "ad") == [7])
        #expect(try lines(claim: Self.claim, regions: "editorial") == [3])
        #expect(try lines(claim: Self.claim, regions: "ad, editorial") == [3, 7])
    }

    @Test func `company in the whole draft is found outside the ad`() throws {
        #expect(try lines(claim: Self.company, regions: "ad") == [7])
    }
}
