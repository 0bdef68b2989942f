internal import AdlintCore

/// What must be found in an example, and nowhere else.
struct ExampleExpectation {
    let example: Example
    let text: MarkedText
    let subject: ExamplePage.Subject

    /// What is wrong, to go on from "This example"; nil where all is as it should be.
    func complaint(about outcome: ExampleOutcome) -> String? {
        switch subject {
        case .rule(let id, _): complaintAboutRule(outcome.findings.filter { $0.rule == id })
        case .claim(let name): complaint(about: ranges(in: outcome, .claim) { $0.name == name })
        case .labels:
            complaint(about: ranges(in: outcome, .label) { $0.name == example.name || example.name == nil })
        case .regions: complaint(about: outcome.regions.filter { $0.kind.rawValue == example.name }.map(\.range))
        case .disclosure(let name): complaintAboutDisclosure(name, outcome)
        }
    }

    private func ranges(
        in outcome: ExampleOutcome, _ kind: ExampleOutcome.Sighting.Kind,
        where isMeant: (ExampleOutcome.Sighting) -> Bool
    ) -> [TextRange] {
        outcome.sightings.filter { $0.kind == kind && isMeant($0) }.map(\.range)
    }

    private func complaintAboutRule(_ findings: [Finding]) -> String? {
        if let complaint = complaint(about: findings.map(\.range)) { return complaint }
        guard let problem = example.problem, let other = findings.first(where: { $0.problem != problem }) else {
            return nil
        }
        return "must be flagged as \(problem.rawValue), and is flagged as \(other.problem.rawValue):"
            + " \(quoted([other.range]))."
    }

    /// Fine is the whole disclosure; flagged one that is not whole.
    private func complaintAboutDisclosure(_ name: String, _ outcome: ExampleOutcome) -> String? {
        let complete = ranges(in: outcome, .disclosure) { $0.name == name && $0.isComplete }
        let incomplete = ranges(in: outcome, .disclosure) { $0.name == name && !$0.isComplete }
        if example.verdict == .flagged {
            guard complete.isEmpty else {
                return "must not be taken for the whole disclosure, and is: \(quoted(complete))."
            }
            return complaint(about: incomplete)
        }
        if !complete.isEmpty { return text.spans.isEmpty ? nil : difference(complete) }
        let rest = incomplete.isEmpty ? "nothing of it is recognised" : "only this is recognised: \(quoted(incomplete))"
        return "must hold the whole disclosure, and \(rest)."
    }

    private func complaint(about found: [TextRange]) -> String? {
        guard example.verdict == .fine else { return difference(found) }
        return found.isEmpty ? nil : "must have nothing found in it, and this is: \(quoted(found))."
    }

    /// Each span found once, and nothing else.
    private func difference(_ found: [TextRange]) -> String? {
        guard found.sorted() != text.spans else { return nil }
        let missed = text.spans.filter { !found.contains($0) }
        let extra = found.filter { !text.spans.contains($0) }
        if missed.isEmpty, extra.isEmpty { return "has a span that is found more than once: \(quoted(found))." }
        let lacks = missed.isEmpty ? "" : "must have this found in it: \(quoted(missed))"
        let has = extra.isEmpty ? "" : "this is found\(missed.isEmpty ? " besides" : ""): \(quoted(extra))"
        if lacks.isEmpty { return "must have nothing found outside its marks; \(has)." }
        return has.isEmpty ? "\(lacks); nothing is." : "\(lacks); \(has)."
    }

    private func quoted(_ ranges: [TextRange]) -> String {
        ranges.prefix(4).map { "⟦\(text.excerpt($0))⟧" }.joined(separator: ", ")
    }
}
