import AdlintCore
import AdlintRules

/// One rule's verdict on one claim.
struct Judgement {
    let applied: RuleInForce
    let claim: ClaimSighting
    let verdict: Verdict

    var rule: Rule { applied.rule }
}

extension Judgement {
    /// Whether it is worth telling: that a claim is not what stands out most is nothing that covers it.
    fileprivate var isEvidence: Bool {
        if case .notMostProminent = rule.demand { return verdict.outcome != .met }
        return true
    }
}

/// Everything found about one draft, before it is put into words.
struct Judgements {
    var claims: [Judgement] = []
    var labels: [LabelFault] = []
    var notChecked: [NotChecked] = []
}

/// Applies every rule to every claim.
struct Judge {
    let survey: Survey
    let rulebook: SharedRulebook
    let index: RulebookIndex
    let division: Division
    let gate: RuleGate
    let rules: [RuleInForce]
    let sightings: [ClaimSighting]
    /// The same, by definition.
    let sightingsOfClaim: [Int: [ClaimSighting]]
    let finder: DisclosureFinder

    func judge() throws(CheckError) -> Judgements {
        var result = Judgements()
        let labels = LabelJudge(survey: survey, rulebook: rulebook, division: division, gate: gate)
        for applied in rules {
            if case .label(let demand) = applied.rule.demand, demand != .subject {
                result.labels += try labels.faults(of: applied, demand: demand)
                continue
            }
            guard applied.mayApply(besides: sightingsOfClaim) else { continue }
            let rule = applied.rule
            let triggering = try claims(of: applied)
            if triggering.isEmpty, let why = try untold(by: applied) {
                result.notChecked.append(NotChecked(rule: rule.id, why: why))
            }
            if case .label(.subject) = rule.demand {
                result.labels += triggering.prefix(1).map {
                    LabelFault(applied: applied, problem: .missing, range: $0.range, reason: "", other: nil)
                }
                continue
            }
            guard !triggering.isEmpty else { continue }
            let standing = try withoutDisclosures(triggering, of: applied)
            if let why = gate.obstacle(to: rule) {
                if !why.isEmpty { result.notChecked.append(NotChecked(rule: rule.id, why: why)) }
                continue
            }
            let placement = Placement(survey: survey, division: division, claims: standing)
            let judgements = withoutOthers(
                try standing.map { claim throws(CheckError) in
                    Judgement(applied: applied, claim: claim, verdict: try verdict(of: applied, on: claim, placement))
                }, placement)
            result.claims += settled(judgements, unit: rule.trigger.unit).filter { $0.isEvidence }
            result.notChecked += notChecked(rule, judgements)
        }
        return result
    }

    /// The claims that bring a rule into force; `others` in place of the company that it wants.
    private func claims(
        of applied: RuleInForce, with others: [ClaimCompany]? = nil
    ) throws(CheckError) -> [ClaimSighting] {
        let rule = applied.rule
        let company = others ?? rule.trigger.with
        let judge = CompanyJudge(
            survey: survey, rulebook: rulebook, index: index, finder: finder, claims: sightingsOfClaim)
        return try sightings.filterThrowing { claim throws(CheckError) in
            guard applied.isTriggered[claim.definition], rule.trigger.regions.contains(kind(of: claim)) else {
                return false
            }
            for other in company where try !judge.holds(other, for: claim) { return false }
            for other in rule.trigger.unless where try judge.holds(other, for: claim) { return false }
            return true
        }
    }

    /// Why a rule is left open: its claim is made, and whether its company is, only a fact that nobody told could say.
    private func untold(by applied: RuleInForce) throws(CheckError) -> String? {
        let rule = applied.rule
        guard gate.obstacle(to: rule) == nil else { return nil }
        for condition in rule.facts where gate.options.facts[condition.fact] == nil && !condition.why.isEmpty {
            func isTold(_ company: ClaimCompany) -> Bool {
                company.names.contains { name in
                    index.claims[name].map { rulebook.claims[$0].toldBy.contains { $0.fact == condition.fact } }
                        ?? false
                }
            }
            guard rule.trigger.with.contains(where: isTold) else { continue }
            let others = rule.trigger.with.filter { !isTold($0) }
            if try !claims(of: applied, with: others).isEmpty { return condition.why }
        }
        return nil
    }

    /// Leaves out claims that are words of the disclosure itself ("Back-tested results."), where others stand in the draft.
    private func withoutDisclosures(
        _ claims: [ClaimSighting], of applied: RuleInForce
    ) throws(CheckError) -> [ClaimSighting] {
        guard case .disclosure = applied.rule.demand else { return claims }
        let indices = try applied.disclosures.map { disclosure throws(CheckError) in try finder.index(of: disclosure) }
        let others = try claims.filterThrowing { claim throws(CheckError) in
            if indices.contains(where: { $0.worded.overlaps(claim.range) }) { return false }
            return try !isWarning(claim, besides: applied)
        }
        return others.isEmpty ? claims : others
    }

    /// Whether words without a figure stand wholly in the warning that the rule on such claims wants ("these results are
    /// based on back-testing"): a warning has no source and no period of its own.
    private func isWarning(_ claim: ClaimSighting, besides applied: RuleInForce) throws(CheckError) -> Bool {
        let words = survey.document.prose[claim.range.start..<claim.range.end]
        guard !words.contains(where: { (0x30...0x39).contains($0) }) else { return false }
        let topic = rulebook.claims[claim.definition].topic
        for other in rules
        where other.isTriggered[claim.definition] && other.rule.topic == topic && other.rule.id != applied.rule.id {
            for disclosure in other.disclosures
            where try finder.index(of: disclosure).right.contains(where: { $0.sites.covers(claim.range) }) {
                return true
            }
        }
        return false
    }

    private func kind(of claim: ClaimSighting) -> Region.Kind {
        division.parts[survey.regionOfBlock[claim.block]].nature
    }

    private func verdict(
        of applied: RuleInForce, on claim: ClaimSighting, _ placement: Placement
    ) throws(CheckError) -> Verdict {
        if let doubt = division.parts[survey.regionOfBlock[claim.block]].doubt {
            return Verdict(.notChecked("\(Wording.quote(survey.document.words(in: claim.range))) \(doubt)"))
        }
        switch applied.rule.demand {
        case .nothing, .label: return Verdict(.unmet(.prohibited))
        case .notMostProminent: return FeatureJudge(survey: survey).verdict(on: claim)
        case .disclosure(_, let place, let prominence):
            let judge = DisclosureJudge(survey: survey, rulebook: rulebook, finder: finder, placement: placement)
            return try judge.verdict(
                on: claim, disclosures: applied.disclosures, place: place, prominence: prominence)
        }
    }

    /// A disclosure that stands for a claim of another editorial piece is that one's: a claim with no other has none at all.
    private func withoutOthers(_ judgements: [Judgement], _ placement: Placement) -> [Judgement] {
        guard judgements.contains(where: { $0.verdict.outcome == .unmet(.distant) }) else { return judgements }
        let beside = Dictionary(grouping: judgements.filter(\.verdict.isAtClaim)) { $0.verdict.site?.range.start ?? -1 }
        return judgements.map { judgement in
            guard case .unmet(.distant) = judgement.verdict.outcome, let site = judgement.verdict.site else {
                return judgement
            }
            let isOthers = (beside[site.range.start] ?? []).contains { other in
                other.verdict.site?.range == site.range && placement.isOfOtherPiece(judgement.claim, than: other.claim)
            }
            guard isOthers else { return judgement }
            return Judgement(applied: judgement.applied, claim: judgement.claim, verdict: Verdict(.unmet(.missing)))
        }
    }

    /// Where a rule counts by region or draft, one claim that is covered covers the others there.
    private func settled(_ judgements: [Judgement], unit: Trigger.Unit) -> [Judgement] {
        guard unit != .claim else { return judgements }
        func key(_ judgement: Judgement) -> Int {
            unit == .draft ? 0 : survey.regionOfBlock[judgement.claim.block]
        }
        let met = Dictionary(
            judgements.filter { $0.verdict.outcome == .met }.map { (key($0), $0.verdict) },
            uniquingKeysWith: { first, _ in first })
        return judgements.map { judgement in
            guard let verdict = met[key(judgement)] else { return judgement }
            return Judgement(applied: judgement.applied, claim: judgement.claim, verdict: verdict)
        }
    }

    private func notChecked(_ rule: Rule, _ judgements: [Judgement]) -> [NotChecked] {
        var reasons: [NotChecked] = []
        for judgement in judgements {
            if case .notChecked(let why) = judgement.verdict.outcome {
                reasons.append(NotChecked(rule: rule.id, why: why))
            }
        }
        let isStyled = !survey.document.styles.isEmpty
        if case .disclosure(_, _, let prominence) = rule.demand, prominence != .visible, !isStyled,
            judgements.contains(where: { $0.verdict.outcome == .met })
        {
            let carrier = survey.document.renditions.first.map { "the \($0.name)" } ?? survey.document.format.rawValue
            reasons.append(
                NotChecked(rule: rule.id, why: "prominence: \(carrier) carries no sizes and colours to compare"))
        }
        return reasons
    }
}
