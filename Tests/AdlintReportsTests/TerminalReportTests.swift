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
}
