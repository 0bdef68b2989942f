import AdlintCore

/// A summary for a job page or a pull request: the verdict, a table of counts, and the findings of each draft.
///
/// What it renders it keeps until the end, because the verdict comes first.
struct MarkdownReport: Report {
    private let rules: [String: RuleDescriptor]
    private var tool = ToolInfo(version: "", rulebook: "")
    private var rows = ReportOutput()
    private var sections = ReportOutput()

    init(_ options: ReportOptions) {
        rules = Dictionary(options.rules.map { ($0.id, $0) }) { first, _ in first }
    }

    mutating func begin(_ tool: ToolInfo, to output: inout ReportOutput) {
        self.tool = tool
    }

    mutating func add(_ review: Review, to output: inout ReportOutput) {
        var summary = RunSummary()
        summary.add(review)
        let counts = [
            summary.errors, summary.warnings, summary.infos, summary.covered, summary.suppressed, summary.notChecked,
        ]
        rows.write("| \(MarkdownText.plain(review.path)) | \(counts.map(String.init).joined(separator: " | ")) |\n")
        guard !review.findings.isEmpty || !review.claims.isEmpty || !review.notChecked.isEmpty else { return }
        sections.write("\n## \(MarkdownText.plain(review.path))\n")
        for finding in review.findings { write(finding, of: review) }
        writeCovered(review)
        writeNotChecked(review)
    }

    mutating func add(_ failure: DraftFailure, to output: inout ReportOutput) {
        rows.write("| \(MarkdownText.plain(failure.path)) | could not be checked | | | | | |\n")
        let place = failure.position.map { PlaceName.words(for: $0) + ": " } ?? ""
        sections.write("\n## \(MarkdownText.plain(failure.path))\n\n")
        sections.write("**Could not be checked**: \(place)\(MarkdownText.plain(failure.message))\n")
    }

    mutating func end(_ summary: RunSummary, to output: inout ReportOutput) {
        let verdict = Verdict(summary)
        output.write("# \(MarkdownText.plain(tool.name)): \(verdict.title)\n\n\(verdict.sentence)\n\n")
        output.write("| Draft | Errors | Warnings | Notes | Claims covered | Let stand | Not checked |\n")
        output.write("|---|---:|---:|---:|---:|---:|---:|\n")
        output.write(bytes: rows.take())
        output.write(bytes: sections.take())
        output.write("\n---\n\nMade by \(MarkdownText.plain(tool.name)) \(MarkdownText.plain(tool.version)) ")
        output.write("with the rulebook \(MarkdownText.code(tool.rulebook)). ")
        output.write("What is listed as not checked needs a person.\n")
    }

    // MARK: Findings

    private mutating func write(_ finding: Finding, of review: Review) {
        let word = finding.suppression == nil ? finding.severity.rawValue : "let stand"
        sections.write("\n### \(word): \(MarkdownText.code(finding.rule)), \(place(finding.range, review))\n\n")
        sections.write("> “\(MarkdownText.plain(Shortening.quotation(review.source.string(in: finding.range))))”\n\n")
        sections.write("\(MarkdownText.plain(finding.message))\n")
        for line in details(of: finding, review) { sections.write("\n- \(line)") }
        sections.write("\n")
    }

    private func details(of finding: Finding, _ review: Review) -> [String] {
        var lines = finding.related.map {
            "Related: \(MarkdownText.plain($0.message)), \(place($0.range, review)): "
                + "“\(MarkdownText.plain(Shortening.quotation(review.source.string(in: $0.range))))”"
        }
        if let suggestion = finding.suggestion { lines.append("Write: “\(MarkdownText.plain(suggestion))”") }
        lines += finding.fixes.map {
            "Mend\($0.isSafe ? "" : " (to be looked at)"): \(MarkdownText.plain($0.description))"
        }
        if !finding.authority.isEmpty {
            let laws = finding.authority.map { MarkdownText.link($0.cite, to: $0.url) }
            lines.append("Law: " + laws.joined(separator: "; "))
        }
        if let suppression = finding.suppression {
            lines.append("Let stand: \(MarkdownText.plain(Phrases.decision(suppression)))")
        }
        return lines
    }

    // MARK: Evidence

    private mutating func writeCovered(_ review: Review) {
        let covered = review.claims.flatMap { claim in
            claim.obligations.filter { $0.state == .met }.map { (claim, $0) }
        }
        guard !covered.isEmpty else { return }
        sections.write("\n### Covered claims\n\n| Claim | Rule | Disclosure | Distance |\n|---|---|---|---|\n")
        for (claim, obligation) in covered {
            let words = Shortening.quotation(review.source.string(in: claim.range))
            let disclosure = obligation.disclosure.map {
                "“\(MarkdownText.plain(Shortening.quotation(review.source.string(in: $0.range))))”, \(place($0.range, review))"
            }
            let distance = obligation.disclosure.map { Phrases.place(of: $0, from: claim.range) }
            sections.write("| “\(MarkdownText.plain(words))”, \(place(claim.range, review)) ")
            sections.write("| \(MarkdownText.code(obligation.rule)) | \(disclosure ?? "–") | \(distance ?? "–") |\n")
        }
    }

    private mutating func writeNotChecked(_ review: Review) {
        guard !review.notChecked.isEmpty else { return }
        sections.write("\n### Not checked\n\n")
        for item in review.notChecked {
            sections.write("- \(MarkdownText.code(item.rule)): \(MarkdownText.plain(item.why))\n")
        }
    }

    private func place(_ range: TextRange, _ review: Review) -> String {
        PlaceName.words(for: range.start, in: review.source)
    }
}
