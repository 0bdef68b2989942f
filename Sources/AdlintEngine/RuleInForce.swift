import AdlintRules

/// A rule that applies, with the names that it uses looked up.
final class RuleInForce: Sendable {
    let rule: Rule
    /// For each claim, by its place in the rulebook, whether it brings the rule into force.
    let isTriggered: [Bool]
    /// The places of the disclosures that it asks for.
    let disclosures: [Int]

    init(_ rule: Rule, index: RulebookIndex) {
        self.rule = rule
        var isTriggered = [Bool](repeating: false, count: index.claims.count)
        for name in rule.trigger.claims {
            if let claim = index.claims[name] { isTriggered[claim] = true }
        }
        self.isTriggered = isTriggered
        if case .disclosure(let names, _, _) = rule.demand {
            disclosures = names.compactMap { index.disclosures[$0] }
        } else {
            disclosures = []
        }
    }
}
