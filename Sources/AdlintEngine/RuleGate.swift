import AdlintCore
import AdlintRules

/// Which rules apply at all, and how grave their findings are.
struct RuleGate: Sendable {
    let options: CheckOptions

    /// The rules of the wanted jurisdictions that are not switched off.
    func rules(of rulebook: Rulebook) -> [Rule] {
        rulebook.rules.filter { rule in
            (rule.jurisdiction == "any" || options.jurisdictions.contains(rule.jurisdiction))
                && rule.status != "off" && severity(of: rule) != nil && isSelected(rule.id)
        }
    }

    /// The severity of a rule's findings; nil where the configuration switches it off.
    func severity(of rule: Rule) -> Severity? {
        if let set = options.severities[rule.id] { return set }
        return rule.severity
    }

    /// Why a rule does not apply for want of a fact; nil where it applies. An empty sentence where it is known not to.
    func obstacle(to rule: Rule) -> String? {
        for condition in rule.facts {
            if let told = options.facts[condition.fact] {
                if condition.values.contains(where: told.contains) { continue }
                let isOfDraft = options.factsOfDraft.contains(condition.fact)
                return isOfDraft ? "the draft says of itself '\(condition.fact): \(told.joined(separator: ", "))'" : ""
            } else if !condition.appliesUntold {
                return condition.why
            }
        }
        return nil
    }

    private func isSelected(_ id: String) -> Bool {
        (options.selected.isEmpty || options.selected.contains(id)) && !options.ignored.contains(id)
    }
}
