import Foundation
import Testing

/// Where the issue is, if it is there.
private let newsletter = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("shared/newsletters/ai-collision-dojo.txt")

/// The real issue of a real newsletter that adlint was first built for, and what becomes of its one ad when somebody spoils
/// it. The issue is no part of the project: the tests are skipped where it is not beside it.
@Suite(
    .enabled(if: FileManager.default.fileExists(atPath: RealNewsletter.place.path), "there is no ../shared here"))
struct RealNewsletterTests {
    private static let warning =
        "Trading options is high risk. Back tested results. Simulated past performance is not a reliable indicator of "
        + "future results."
    private static let rule = "uk-simulated-performance"

    private func issue() throws -> String {
        let text = try String(contentsOf: RealNewsletter.place, encoding: .utf8).replacing("\r\n", with: "\n")
        try #require(text.contains(Self.warning) && text.contains("#AD\n"))
        return text
    }

    private func review(_ text: String) throws -> [String: Any] {
        let bench = try Workbench(["issue.txt": text])
        let outcome = try bench.adlint("check", "--no-config", "--format", "json", "issue.txt")
        let report = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        return try #require((report?["drafts"] as? [[String: Any]])?.first)
    }

    private func findings(_ review: [String: Any]) throws -> [(rule: String, problem: String, line: Int)] {
        try #require(review["findings"] as? [[String: Any]]).map { finding in
            let start = (finding["range"] as? [String: Any])?["start"] as? [String: Any]
            return (
                finding["rule"] as? String ?? "", finding["problem"] as? String ?? "", start?["line"] as? Int ?? 0
            )
        }
    }

    private func problem(_ text: String) throws -> String? {
        try findings(review(text)).first { $0.rule == Self.rule }?.problem
    }

    @Test("The one ad is found, its simulated claim is covered, and nothing else in the issue is spoken of")
    func asItStands() throws {
        let text = try issue()
        let review = try review(text)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let first = try #require(lines.firstIndex(of: "#AD")) + 1
        let next = try #require(lines.firstIndex { $0.hasPrefix("Boomers & Busters") }) + 1
        let ads = try #require(review["regions"] as? [[String: Any]]).filter { $0["kind"] as? String == "ad" }
        #expect(ads.count == 1)
        let range = try #require(ads.first?["range"] as? [String: [String: Int]])
        #expect(range["start"]?["line"] == first)
        #expect(try #require(range["end"]?["line"]) < next)
        let claims = try #require(review["claims"] as? [[String: Any]])
        let simulated = try #require(claims.first { $0["topic"] as? String == "simulated-performance" })
        #expect((simulated["excerpt"] as? String)?.contains("would have predicted") == true)
        let states = (simulated["obligations"] as? [[String: Any]] ?? []).filter { $0["rule"] as? String == Self.rule }
        #expect(states.map { $0["state"] as? String } == ["met"])
        for found in try findings(review) {
            #expect((first..<next).contains(found.line), "\(found)")
            #expect(found.rule != Self.rule && found.rule != "uk-ad-label" && found.rule != "uk-past-performance")
        }
    }

    @Test("Without the warning it is missing")
    func withoutWarning() throws {
        #expect(try problem(issue().replacing(Self.warning, with: "")) == "missing")
    }

    @Test("Below another heading the warning is distant")
    func movedAway() throws {
        let text = try issue().replacing(Self.warning, with: "")
            .replacing("Artificial Polltelligence 🗳️\n", with: "Artificial Polltelligence 🗳️\n\n\(Self.warning)\n")
        try #require(text.contains(Self.warning))
        #expect(try problem(text) == "distant")
    }

    @Test(
        "Watered down the warning is altered",
        arguments: [
            "Trading options is high risk. Past performance is no guarantee of future results.",
            "Trading options is high risk. Back tested results.",
            "Trading options is high risk. Simulated past performance may not be a reliable indicator of future results.",
        ])
    func wateredDown(_ wording: String) throws {
        #expect(try problem(issue().replacing(Self.warning, with: wording)) == "altered")
    }

    @Test("In another ad the warning is distant")
    func inAnotherAd() throws {
        let text = try issue().replacing(Self.warning, with: "").replacing(
            "Boomers & Busters", with: "#AD\n\nRead Options Weekly.\n\n\(Self.warning)\n\nBoomers & Busters")
        #expect(try problem(text) == "distant")
    }

    @Test("Without its label the ad has none")
    func withoutLabel() throws {
        let found = try findings(review(issue().replacing("#AD\n", with: "")))
        #expect(found.contains { $0.rule == "uk-ad-label" && $0.problem == "missing" })
    }
}

/// Where the issue stands.
private enum RealNewsletter {
    static let place = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("shared/newsletters/ai-collision-dojo.txt")
}
