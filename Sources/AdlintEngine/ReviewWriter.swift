import AdlintCore
import AdlintDigest
import AdlintRules

/// Turns judgements into the claims and findings of a review: ranges of prose become ranges of source, facts sentences.
final class ReviewWriter {
    let survey: Survey
    let rulebook: SharedRulebook
    let gate: RuleGate
    let mender: Mender
    let suppressor: Suppressor

    init(survey: Survey, rulebook: SharedRulebook, gate: RuleGate, mender: Mender, suppressor: Suppressor) {
        self.survey = survey
        self.rulebook = rulebook
        self.gate = gate
        self.mender = mender
        self.suppressor = suppressor
    }

    // MARK: Claims

    /// Every claim that a rule was applied to, with its obligations.
    func claims(_ judgements: [Judgement]) -> [Claim] {
        // In order of claims, the judgements of each still in order of rules.
        let ordered = judgements.indices.sorted { left, right in
            let (first, second) = (judgements[left].claim, judgements[right].claim)
            return (first.range, first.definition, left) < (second.range, second.definition, right)
        }
        var claims: [Claim] = []
        var last: ClaimSighting?
        for judgement in ordered.lazy.map({ judgements[$0] }) {
            if judgement.claim != last {
                let definition = rulebook.claims[judgement.claim.definition]
                claims.append(
                    Claim(
                        topic: definition.topic, name: definition.name, range: source(judgement.claim.range),
                        obligations: []))
                last = judgement.claim
            }
            claims[claims.count - 1].obligations.append(obligation(judgement))
        }
        return claims
    }

    private func obligation(_ judgement: Judgement) -> ClaimObligation {
        let state: ClaimObligation.State
        switch judgement.verdict.outcome {
        case .met: state = .met
        case .unmet: state = .unmet
        case .notChecked: state = .notChecked
        }
        return ClaimObligation(
            rule: judgement.rule.id, state: state,
            disclosure: judgement.verdict.site.map { place(of: $0, from: judgement.claim) })
    }

    private func place(of site: DisclosureSite, from claim: ClaimSighting) -> DisclosurePlace {
        let near = site.range < claim.range ? site.lastBlock : site.block
        return DisclosurePlace(
            range: source(site.range), blocks: survey.blocksBetween(claim.block, and: near),
            words: survey.wordsBetween(claim.range, and: site.range),
            apart: survey.margins.apart(claim.block, from: site.block))
    }

    // MARK: Findings

    /// One finding for the claims of one region that fail one rule alike.
    func findings(_ judgements: [Judgement]) throws(CheckError) -> [Finding] {
        var groups: [Group] = []
        for judgement in judgements {
            guard case .unmet(let problem) = judgement.verdict.outcome else { continue }
            let region = survey.regionOfBlock[judgement.claim.block]
            let site = judgement.verdict.site?.range
            let note = suppressor.note(for: judgement.rule.id, at: judgement.claim.range)
            // The judgements of a rule follow each other, from the first region on.
            var place = groups.count - 1
            while place >= 0, groups[place].rule === judgement.applied, groups[place].region == region {
                if groups[place].problem == problem, groups[place].site == site, groups[place].note == note { break }
                place -= 1
            }
            if place >= 0, groups[place].rule === judgement.applied, groups[place].region == region {
                groups[place].judgements.append(judgement)
            } else {
                groups.append(
                    Group(
                        rule: judgement.applied, problem: problem, region: region, site: site, note: note,
                        judgements: [judgement]))
            }
        }
        return try groups.compactMapThrowing { group throws(CheckError) in
            try finding(group.problem, of: group.judgements)
        }
    }

    private struct Group {
        let rule: RuleInForce
        let problem: Problem
        let region: Int
        let site: TextRange?
        /// The note in the draft that speaks for the claim: it speaks for no other.
        let note: Int?
        var judgements: [Judgement]
    }

    private func finding(_ problem: Problem, of group: [Judgement]) throws(CheckError) -> Finding? {
        guard let first = group.first, let severity = gate.severity(of: first.rule) else { return nil }
        let applied = first.applied
        var related: [Related] = []
        if let site = first.verdict.site { related.append(self.related(site, problem: problem)) }
        related += group.dropFirst().map { Related(message: Finding.sameOfThisClaim, range: source($0.claim.range)) }
        let form = form(of: applied, problem)
        let message = message(form, on: first)
        var finding = Finding(
            rule: applied.rule.id, topic: applied.rule.topic, problem: problem, severity: severity, message: message,
            suggestion: suggestion(for: applied, problem), range: source(first.claim.range), related: related,
            authority: applied.words.authority(for: problem), fixes: try mender.fixes(of: problem, for: group))
        if group.count > 1 {
            finding.parts = [FindingPart(range: finding.range, message: message)]
            finding.parts += group.dropFirst().map {
                FindingPart(range: source($0.claim.range), message: self.message(form, on: $0))
            }
        }
        return finding
    }

    private func related(_ site: DisclosureSite, problem: Problem) -> Related {
        let message: String
        switch problem {
        case .distant: message = "the nearest disclosure"
        case .altered: message = "this wording does not do"
        case .obscured: message = "the disclosure that is played down"
        case .missing, .prohibited: message = "see also"
        }
        return Related(message: message, range: source(site.range))
    }

    /// The rule's own sentence, or a plain one where it has none for the problem.
    private func form(of applied: RuleInForce, _ problem: Problem) -> SentenceForm {
        if let own = applied.words.sentence(for: problem) { return own }
        let title = applied.rule.title
        let plain =
            switch problem {
            case .missing: "{claim} needs {disclosure}, and the draft has none. \(title)."
            case .distant: "{claim} needs {disclosure} beside it; the nearest stands {nearest}. Move it there."
            case .altered: "{claim} needs {disclosure}, and what stands there does not do: {reason}."
            case .obscured: "{claim} needs {disclosure} where a reader sees it: {reason}."
            case .prohibited: "{claim} may not be said. \(title)."
            }
        return SentenceForm(plain)
    }

    private func message(_ form: SentenceForm, on judgement: Judgement) -> String {
        form.filled { place, sentence in
            switch place {
            case .claim: sentence.append(quoting: judgement.claim.range, of: survey.document.prose)
            case .reason: sentence.append(judgement.verdict.reason ?? "the wording is not the one that is asked for")
            case .disclosure: sentence.append(mender.definition(for: judgement.applied)?.title ?? "a disclosure")
            case .nearest: sentence.append(nearest(judgement))
            case .missing: sentence.append(judgement.verdict.reason ?? "")
            case .label: return false
            }
            return true
        }
    }

    /// Where a disclosure stands that should stand elsewhere.
    private func nearest(_ judgement: Judgement) -> String {
        guard let site = judgement.verdict.site else { return "elsewhere" }
        let place = place(of: site, from: judgement.claim)
        return place.apart?.rawValue ?? Wording.distance(blocks: place.blocks, words: place.words)
    }

    private func suggestion(for applied: RuleInForce, _ problem: Problem) -> String? {
        guard problem != .prohibited, let text = mender.definition(for: applied)?.suggestion, !text.isEmpty else {
            return nil
        }
        return text
    }

    // MARK: Labels

    func finding(of fault: LabelFault) -> Finding? {
        guard let severity = gate.severity(of: fault.rule) else { return nil }
        let form = fault.applied.words.sentence(for: fault.problem) ?? SentenceForm("\(fault.rule.title): {reason}")
        let message = form.filled { place, sentence in
            switch place {
            case .claim, .label: sentence.append(quoting: fault.range, of: survey.document.prose)
            case .reason: sentence.append(fault.reason)
            case .nearest: sentence.append(nearest(fault))
            case .disclosure, .missing: return false
            }
            return true
        }
        return Finding(
            rule: fault.rule.id, topic: fault.rule.topic, problem: fault.problem, severity: severity, message: message,
            suggestion: "Ad", range: source(fault.range),
            related: fault.other.map { [Related(message: "the label stands here", range: source($0))] } ?? [],
            authority: fault.applied.words.authority(for: fault.problem), fixes: mender.fixes(of: fault))
    }

    /// Where a label stands that should stand elsewhere.
    private func nearest(_ fault: LabelFault) -> String {
        guard let other = fault.other else { return "elsewhere" }
        let blocks = survey.blocksBetween(survey.block(at: fault.range.start), and: survey.block(at: other.start))
        return Wording.distance(blocks: blocks, words: survey.wordsBetween(fault.range, and: other))
    }

    /// Ranges of prose to ranges of source.
    func source(_ range: TextRange) -> TextRange {
        survey.document.map.source(of: range)
    }
}
