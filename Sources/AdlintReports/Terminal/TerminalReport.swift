import AdlintCore

/// For people at a terminal: each finding with the words it speaks of, the law, and what to write.
///
/// Nothing of the draft or of its path reaches the terminal as a control character.
struct TerminalReport: Report {
    private let options: ReportOptions
    private let paint: Paint
    private let laws: [String: [Authority]]
    private var notChecked = NotCheckedList()
    /// Of more places of one finding than these the rest is only counted.
    private static let mostRelated = 4

    init(_ options: ReportOptions) {
        self.options = options
        paint = Paint(isOn: options.usesColour)
        laws = Dictionary(options.rules.map { ($0.id, $0.authority) }) { first, _ in first }
    }

    mutating func begin(_ tool: ToolInfo, to output: inout ReportOutput) {}

    mutating func add(_ review: Review, to output: inout ReportOutput) {
        for finding in review.findings where finding.suppression == nil || options.isVerbose {
            write(finding, of: review, to: &output)
        }
        if options.isVerbose || options.showsCovered { writeCovered(review, to: &output) }
        notChecked.add(review)
    }

    mutating func add(_ failure: DraftFailure, to output: inout ReportOutput) {
        guard options.showsFailures else { return }
        var place = Visible.line(failure.path)
        if let position = failure.position { place += ":\(position.line):\(position.column)" }
        output.write("\(place): \(paint("failed", .error)): \(Visible.line(failure.message))\n\n")
    }

    mutating func end(_ summary: RunSummary, to output: inout ReportOutput) {
        guard !options.isQuiet else { return }
        writeNotChecked(ofOneDraft: summary.drafts == 1, to: &output)
        output.write(TerminalSummary(paint: paint).text(summary) + "\n")
    }

    // MARK: Findings

    private func write(_ finding: Finding, of review: Review, to output: inout ReportOutput) {
        let role = role(of: finding)
        let headline = Headline(finding.message)
        let word = finding.suppression == nil ? finding.severity.rawValue : "suppressed"
        header(review, finding.range, paint("\(word)[\(Visible.line(finding.rule))]", role), to: &output)
        output.write(byte: 0x20)
        output.write(paint(Visible.line(headline.sentence), .strong))
        output.write(byte: 0x0A)
        let main = Excerpt.Mark(range: finding.range, sign: "^", label: "", role: role)
        let others = finding.related.prefix(Self.mostRelated).map {
            Excerpt.Mark(range: $0.range, sign: "-", label: $0.message, role: .related)
        }
        let excerpt = Excerpt([main] + others, in: review.source, width: options.width, paint: paint)
        excerpt.write(to: &output)
        output.write(excerpt.edge)
        output.write(byte: 0x0A)
        for note in notes(of: finding, headline.rest) { self.note(note, excerpt.margin, to: &output) }
        output.write("\n")
    }

    private func role(of finding: Finding) -> Paint.Role {
        guard finding.suppression == nil else { return .quiet }
        switch finding.severity {
        case .error: return .error
        case .warning: return .warning
        case .info: return .info
        }
    }

    private func header(_ review: Review, _ range: TextRange, _ word: String, to output: inout ReportOutput) {
        let place = Visible.line(PlaceName.reference(to: range, in: review))
        output.write(paint(place, .strong))
        output.write(": ")
        output.write(word)
    }

    private func notes(of finding: Finding, _ help: String) -> [(String, String)] {
        var notes = finding.authority.map { ("law", law($0)) }
        let further = finding.related.count - Self.mostRelated
        if further > 0 { notes.append(("note", "\(Phrases.count(further, "further place")) not shown")) }
        if !help.isEmpty { notes.append(("help", help)) }
        if let words = finding.suggestion { notes.append(("write", "\"\(words)\"")) }
        notes += finding.fixes.map { ($0.isSafe ? "fix" : "fix (to be looked at)", $0.description) }
        if let suppression = finding.suppression { notes.append(("suppressed", Phrases.decision(suppression))) }
        return notes
    }

    private func law(_ authority: Authority) -> String {
        guard options.isVerbose else { return authority.cite }
        return [authority.cite, authority.url, "(\(Phrases.standing(of: authority)))"].compactMap { $0 }.joined(
            separator: " ")
    }

    private func note(_ note: (name: String, text: String), _ margin: String, to output: inout ReportOutput) {
        let indent = margin.utf8.count + note.name.utf8.count + 4
        var lines = Wrapping(Visible.line(note.text), width: max(20, options.width - indent))
        var line: [UInt8] = []
        var isFirst = true
        while lines.next(into: &line) {
            if isFirst {
                paint.write(margin, "=", .quiet, to: &output)
                output.write(byte: 0x20)
                paint.write(note.name, ":", .strong, to: &output)
                output.write(byte: 0x20)
            } else {
                output.write(repeating: 0x20, count: indent)
            }
            isFirst = false
            output.write(bytes: line)
            output.write(byte: 0x0A)
        }
    }

    // MARK: Evidence

    private func writeCovered(_ review: Review, to output: inout ReportOutput) {
        var hasAny = false
        for claim in review.claims {
            for obligation in claim.obligations where obligation.state == .met {
                hasAny = true
                if options.isVerbose {
                    write(obligation, of: claim, in: review, to: &output)
                } else {
                    writeLine(obligation, of: claim, in: review, to: &output)
                }
            }
        }
        if hasAny, !options.isVerbose { output.write("\n") }
    }

    /// The evidence in a line: what is claimed, and where the words stand that cover it.
    private func writeLine(
        _ obligation: ClaimObligation, of claim: Claim, in review: Review, to output: inout ReportOutput
    ) {
        header(review, claim.range, paint("covered[\(Visible.line(obligation.rule))]", .covered), to: &output)
        let words = Visible.words(review.source.string(in: claim.range))
        // No character has less than a byte.
        let shown = words.utf8.count > 60 && words.count > 60 ? String(words.prefix(59)) + "…" : words
        let place = obligation.disclosure.map { ": what covers it stands \(Phrases.place(of: $0, from: claim.range))" }
        output.write(literal: " \"")
        output.write(shown)
        output.write(byte: 0x22)
        if let place { output.write(place) }
        output.write(byte: 0x0A)
    }

    private func write(
        _ obligation: ClaimObligation, of claim: Claim, in review: Review, to output: inout ReportOutput
    ) {
        header(review, claim.range, paint("covered[\(Visible.line(obligation.rule))]", .covered), to: &output)
        output.write(" \(paint("this \(Phrases.name(of: claim.topic)) claim is covered", .strong))\n")
        var marks = [Excerpt.Mark(range: claim.range, sign: "^", label: "the claim", role: .covered)]
        if let disclosure = obligation.disclosure {
            let place = Phrases.place(of: disclosure, from: claim.range)
            marks.append(.init(range: disclosure.range, sign: "-", label: "covers it: \(place)", role: .related))
        }
        let excerpt = Excerpt(marks, in: review.source, width: options.width, paint: paint)
        excerpt.write(to: &output)
        output.write(excerpt.edge)
        output.write(byte: 0x0A)
        for authority in laws[obligation.rule] ?? [] { note(("law", law(authority)), excerpt.margin, to: &output) }
        output.write("\n")
    }

    private func writeNotChecked(ofOneDraft isOnlyOne: Bool, to output: inout ReportOutput) {
        guard !notChecked.items.isEmpty else { return }
        output.write("\(paint("not checked", .info)), please look yourself:\n")
        for item in notChecked.items {
            let count = isOnlyOne ? "" : " (\(Phrases.count(item.drafts, "draft")))"
            let text = Visible.line("\(item.rules.joined(separator: ", ")): \(item.why)\(count)")
            for (index, line) in Wrapping.lines(of: text, width: options.width - 4).enumerated() {
                output.write((index == 0 ? paint("  =", .quiet) + " " : "    ") + line + "\n")
            }
        }
        if notChecked.unlisted > 0 { output.write("  and \(notChecked.unlisted) more; the JSON report has them all\n") }
        output.write("\n")
    }
}
