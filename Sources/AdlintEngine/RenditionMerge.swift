import AdlintCore

/// Joins the reviews of the forms of one draft, a mail's HTML part and its text part.
///
/// Each form is judged as the draft that some reader gets. What is wrong in all of them is one finding that names the
/// place in each; what is wrong in some says in which, and where another form has the words that are wanted.
struct RenditionMerge {
    /// One fault, and where it is found: a finding a form.
    private struct Fault {
        var findings: [Int: Finding]
        /// The lowest form in which it was found; its finding is the one that is told.
        let first: Int
    }

    private let document: Document
    private let reviews: [Review]
    private let words: [SourceWords]

    /// Takes the reviews of all forms of a document, in order; there are several.
    init(document: Document, reviews: [Review]) {
        self.document = document
        self.reviews = reviews
        words = document.forms.map(SourceWords.init)
    }

    /// The review of the whole.
    func merged() -> Review {
        var review = reviews[0]
        review.regions = reviews.flatMap(\.regions)
        review.claims = claims()
        review.findings = faults().map(finding)
        review.notChecked = reviews.flatMap(\.notChecked)
        review.dependsOnDay = reviews.contains(where: \.dependsOnDay)
        return review
    }

    // MARK: Claims

    /// The claims of all forms; one in words that the forms share is one claim, as badly covered as in the worst of them.
    private func claims() -> [Claim] {
        var all: [Claim] = []
        for claim in reviews.flatMap(\.claims) {
            guard let known = all.firstIndex(where: { $0.range == claim.range && $0.name == claim.name }) else {
                all.append(claim)
                continue
            }
            for obligation in claim.obligations { all[known].require(obligation) }
        }
        return all
    }

    // MARK: Findings

    private func faults() -> [Fault] {
        var faults: [Fault] = []
        for (form, review) in reviews.enumerated() {
            for finding in review.findings {
                let same = faults.firstIndex { fault in
                    fault.findings[form] == nil && fault.findings.contains { isSame($1, in: $0, as: finding, in: form) }
                }
                if let same {
                    faults[same].findings[form] = finding
                } else {
                    faults.append(Fault(findings: [form: finding], first: form))
                }
            }
        }
        return faults
    }

    private func isSame(_ first: Finding, in form: Int, as second: Finding, in other: Int) -> Bool {
        guard first.rule == second.rule, first.problem == second.problem,
            (first.suppression == nil) == (second.suppression == nil)
        else { return false }
        return first.range == second.range
            || words[form].resemble(words[other], own: first.range, other: second.range)
    }

    private func finding(of fault: Fault) -> Finding {
        guard var finding = fault.findings[fault.first] else { return reviews[0].findings[0] }
        guard finding.topic != .suppression else { return finding }
        for (form, twin) in fault.findings.sorted(by: { $0.key < $1.key }) where form != fault.first {
            guard twin.range != finding.range else { continue }
            finding.related.append(Related(message: "the same in the \(name(form))", range: twin.range))
        }
        let others = reviews.indices.filter { fault.findings[$0] == nil }
        if others.isEmpty {
            // What stands in the subject stands there for everybody.
            if finding.related.contains(where: { $0.message.hasPrefix("the same in the ") }) {
                finding.say(" This is so in the \(list(Array(reviews.indices))).")
            }
            return finding
        }
        finding.say(" This is so in the \(list(fault.findings.keys.sorted())) only")
        if let (form, disclosure) = cover(of: finding, found: fault.first, in: others) {
            finding.say(": the \(name(form)) has the words where they belong.")
            finding.related.append(Related(message: "in the \(name(form)) it is covered", range: disclosure))
        } else {
            finding.say(".")
        }
        return finding
    }

    /// Where another form covers the same claim.
    private func cover(of finding: Finding, found form: Int, in others: [Int]) -> (form: Int, disclosure: TextRange)? {
        for other in others {
            for claim in reviews[other].claims {
                guard let met = claim.obligations.first(where: { $0.rule == finding.rule && $0.state == .met }),
                    let disclosure = met.disclosure,
                    claim.range == finding.range
                        || words[form].resemble(words[other], own: finding.range, other: claim.range)
                else { continue }
                return (other, disclosure.range)
            }
        }
        return nil
    }

    // MARK: Names

    private func name(_ form: Int) -> String { document.renditions[form].name }

    private func list(_ forms: [Int]) -> String {
        let names = forms.map(name)
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", the ") + " and the " + last
    }
}

extension Claim {
    /// Adds an obligation, or makes a known one as bad as this.
    fileprivate mutating func require(_ obligation: ClaimObligation) {
        guard let known = obligations.firstIndex(where: { $0.rule == obligation.rule }) else {
            obligations.append(obligation)
            return
        }
        let order: [ClaimObligation.State] = [.met, .notChecked, .unmet]
        let rank = { (state: ClaimObligation.State) in order.firstIndex(of: state) ?? 0 }
        if rank(obligation.state) > rank(obligations[known].state) { obligations[known] = obligation }
    }
}
