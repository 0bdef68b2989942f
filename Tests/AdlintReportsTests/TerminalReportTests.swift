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
        other.notChecked.append(NotChecked(rule: "rule", why: "Reason 0."))
        other.notChecked.append(NotChecked(rule: "other", why: "Reason 0."))
        other.notChecked += (1..<60).map { NotChecked(rule: "rule", why: "Reason \($0).") }
        let run = RunReport(tool: Letter.tool, reviews: [Letter.review, other])
        let text = String(decoding: run.rendered(as: .terminal), as: UTF8.self)
        #expect(text.contains("= uk-image-text: Words within pictures cannot be read. (2 drafts)\n"))
        #expect(text.contains("= rule, other: Reason 0. (1 draft)\n"))
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

    @Test func `a quiet report holds findings and failures only`() {
        let options = ReportOptions(isQuiet: true)
        let text = String(decoding: Examples.run.rendered(as: .terminal, options: options), as: UTF8.self)
        #expect(text.contains("error[uk-guarantee]") && text.contains("drafts/broken.html:311:7: failed"))
        #expect(!text.contains("drafts checked") && !text.contains("not checked, please"))
        let clean = RunReport(tool: Letter.tool, reviews: [Examples.clean])
        #expect(clean.rendered(as: .terminal, options: options).isEmpty)
    }

    @Test func `a place in a word draft is named by paragraph, and by its note`() {
        let source = Draft("One\nNote two words", format: .docx, encoding: .extracted).source
        #expect(PlaceName.words(for: 1, in: source) == "paragraph 1, character 2")
        #expect(PlaceName.words(for: 9, in: source) == "footnote, paragraph 1, character 6")
        #expect(PlaceName.words(for: 9, in: Letter.draft.source) == "line 1, character 8")
    }

    @Test func `a label that several marks share is written once`() {
        let draft = Draft("one two three")
        let marks = ["one", "two", "three"].map {
            Excerpt.Mark(range: draft.range($0), sign: "-", label: "the same", role: .related)
        }
        let rows = Excerpt(marks, in: draft.source, width: 60, paint: Paint(isOn: false)).rows
        #expect(rows == ["  |", "1 | one two three", "  | --- --- ----- the same"])
    }

    @Test func `a claim counts as covered although a note was made of it, and not beside a warning`() {
        func covered(_ severity: Severity) -> Int {
            var review = Letter.review
            review.claims = [Letter.claims[2]]
            review.claims[0].obligations.append(ClaimObligation(rule: "data", state: .unmet))
            review.findings = [
                Finding(
                    rule: "data", topic: .pastPerformance, problem: .missing, severity: severity, message: "m",
                    range: review.claims[0].range)
            ]
            var summary = RunSummary()
            summary.add(review)
            return summary.covered
        }
        #expect(covered(.info) == 1)
        #expect(covered(.warning) == 0)
    }
}

@Suite struct LedgerTests {
    private func claim(_ range: TextRange, _ state: ClaimObligation.State = .unmet) -> Claim {
        Claim(topic: .pressure, name: "x", range: range, obligations: [ClaimObligation(rule: "r", state: state)])
    }

    private func ledger(_ claims: [Claim], _ findings: [Finding]) -> Ledger {
        Ledger(
            Review(
                path: "a", format: .text, digest: "", jurisdictions: [], source: Draft("one two three four").source,
                claims: claims, findings: findings))
    }

    private func finding(_ range: TextRange, _ related: [TextRange] = [], rule: String = "r") -> Finding {
        Finding(
            rule: rule, topic: .pressure, problem: .prohibited, severity: .warning, message: "m", range: range,
            related: related.map { Related(message: "see", range: $0) })
    }

    @Test func `a finding that is told for several claims stands with the first and is shared by the others`() {
        let ranges = [TextRange(0, 3), TextRange(4, 7), TextRange(8, 13)]
        let ledger = ledger(ranges.map { claim($0) }, [finding(ranges[0], Array(ranges[1...]))])
        #expect(ledger.entries.map(\.findings.count) == [1, 0, 0])
        #expect(ledger.entries.map { $0.shared.map(\.entry) } == [[], [1], [1]])
        #expect(ledger.entries.map(\.standing) == [.unmet(.warning), .unmet(.warning), .unmet(.warning)])
        #expect(ledger.places.isEmpty)
    }

    @Test func `a finding on no claim is an entry of its own, in the order of the source`() {
        let ledger = ledger([claim(TextRange(8, 13), .met)], [finding(TextRange(0, 3), rule: "other")])
        #expect(ledger.entries.map(\.isClaim) == [false, true])
        #expect(ledger.entries.map(\.number) == [1, 2])
        #expect(ledger.entries.map(\.standing) == [.unmet(.warning), .met])
    }

    @Test func `places are lettered on beyond Z`() {
        #expect([0, 25, 26, 701, 702].map(Ledger.Place.letter) == ["A", "Z", "AA", "ZZ", "AAA"])
    }
}
