import AdlintCore
import Testing

@testable import AdlintReports

@Suite struct TerminalReportTests {
    /// A draft, a path and a rulebook that try to take over the terminal.
    private var hostile: RunReport {
        let attack = "\u{1B}]0;owned\u{7}\u{1B}[2J\u{9B}31m\u{202E}\u{0}\r"
        let draft = Draft("x \(attack) doubled \(attack) y")
        let range = draft.range("doubled")
        let finding = Finding(
            rule: "rule\(attack)", topic: .guarantee, problem: .distant, severity: .error,
            message: "Message \(attack). Help \(attack)", suggestion: attack, range: range,
            related: [Related(message: attack, range: TextRange(0, 4))],
            authority: [Authority(cite: attack, url: attack, asOf: attack, verified: attack)],
            fixes: [Fix(description: attack, isSafe: true, edits: [])],
            suppression: Suppression(kind: .baseline, reason: attack, by: attack, until: attack))
        let claim = Claim(
            topic: .guarantee, name: attack, range: range,
            obligations: [
                ClaimObligation(
                    rule: attack, state: .met, disclosure: DisclosurePlace(range: range, blocks: 0, words: 0))
            ])
        var counted = finding
        counted.suppression = nil
        let review = Review(
            path: "path\(attack)", format: .text, digest: attack, jurisdictions: [attack], source: draft.source,
            claims: [claim], findings: [finding, counted], notChecked: [NotChecked(rule: attack, why: attack)])
        return RunReport(
            tool: ToolInfo(version: attack, rulebook: attack), reviews: [review],
            failures: [DraftFailure(path: attack, message: attack)])
    }

    @Test(arguments: [40, 100])
    func `no control character of a draft a path or a rule reaches the terminal`(width: Int) {
        let options = ReportOptions(width: width, isVerbose: true)
        let text = String(decoding: hostile.rendered(as: .terminal, options: options), as: UTF8.self)
        #expect(text.contains("‹U+001B›") && text.contains("‹U+202E›"))
        #expect(!text.unicodeScalars.contains { $0 != "\n" && Visible.isConcealed($0) })
    }

    @Test func `colours change nothing but colours`() {
        let plain = Examples.run.rendered(as: .terminal, options: Examples.options)
        let coloured = Examples.run.rendered(
            as: .terminal, options: ReportOptions(usesColour: true, rules: Letter.rules))
        let text = String(decoding: coloured, as: UTF8.self)
        #expect(text.contains("\u{1B}[1;31merror[uk-guarantee]\u{1B}[0m"))
        #expect(text.replacing(#/\x{1B}\[[0-9;]*m/#, with: "") == String(decoding: plain, as: UTF8.self))
    }

    @Test func `a suppressed finding is counted and shown only when asked for`() {
        let run = RunReport(tool: Letter.tool, reviews: [Letter.review])
        let short = String(decoding: run.rendered(as: .terminal), as: UTF8.self)
        let long = String(decoding: run.rendered(as: .terminal, options: .init(isVerbose: true)), as: UTF8.self)
        #expect(!short.contains("uk-pressure") && short.contains("1 suppressed"))
        #expect(long.contains("suppressed[uk-pressure]") && long.contains("m.köhler"))
    }

    @Test func `a run without findings says so and a failed draft is never clean`() {
        let clean = RunReport(tool: Letter.tool, reviews: [Examples.clean])
        #expect(String(decoding: clean.rendered(as: .terminal), as: UTF8.self) == "1 draft checked: no findings.\n")
        let failed = RunReport(tool: Letter.tool, reviews: [], failures: [Examples.failure])
        let text = String(decoding: failed.rendered(as: .terminal), as: UTF8.self)
        #expect(text.contains("drafts/broken.html:311:7: failed: The draft nests"))
        #expect(text.hasSuffix("0 drafts checked: no findings. 1 draft could not be checked.\n"))
    }

    @Test func `what could not be checked is listed once, with the number of drafts`() {
        var other = Examples.clean
        other.notChecked = [Letter.review.notChecked[1], Letter.review.notChecked[1]]
        other.notChecked += (0..<60).map { NotChecked(rule: "rule", why: "Reason \($0).") }
        let run = RunReport(tool: Letter.tool, reviews: [Letter.review, other])
        let text = String(decoding: run.rendered(as: .terminal), as: UTF8.self)
        #expect(text.contains("= uk-image-text: Words within pictures cannot be read. (2 drafts)\n"))
        #expect(text.contains("(1 draft)\n  and 22 more; the JSON report has them all\n"))
    }

    @Test func `of many places of one finding four are shown`() {
        let draft = Draft((1...9).map { "place\($0)" }.joined(separator: "\n\n"))
        let finding = Finding(
            rule: "r", topic: .tax, problem: .missing, severity: .info, message: "m", range: draft.range("place1"),
            related: (2...9).map { Related(message: "see \($0)", range: draft.range("place\($0)")) })
        let review = Review(
            path: "a", format: .text, digest: "", jurisdictions: [], source: draft.source, findings: [finding])
        let run = RunReport(tool: Letter.tool, reviews: [review])
        let text = String(decoding: run.rendered(as: .terminal), as: UTF8.self)
        #expect(
            text.contains("see 5") && !text.contains("see 6") && text.contains("= note: 4 further places not shown"))
    }

    @Test func `a verdict claims no more than was found`() {
        func sentence(_ review: Review) -> String {
            var summary = RunSummary()
            summary.add(review)
            return Verdict(summary).sentence
        }
        var review = Examples.clean
        #expect(sentence(review) == "Every obligation that the rulebook brings into force is met.")
        review.notChecked = Letter.review.notChecked
        #expect(sentence(review) == "What could be checked is in order; some things could not be checked.")
        review.claims = Letter.claims
        #expect(sentence(review) == "No finding counts, yet 2 claims are not covered: see below why.")
        review.findings = Letter.findings
        #expect(sentence(review) == "Something must be mended before publication.")
    }
}
