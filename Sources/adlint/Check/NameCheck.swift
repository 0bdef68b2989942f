import AdlintEngine
import AdlintRulebookFiles
import AdlintRules

/// Holds the names of a request and of a configuration against the rulebook: a misspelt name must not quietly mean
/// nothing.
struct NameCheck {
    /// The rulebook in use, which may hold the rules of the wanted jurisdictions only.
    let rulebook: Rulebook
    /// The rulebook of all jurisdictions, which is only made where a name is not found in the other.
    let whole: () throws(DiagnosticList) -> Rulebook

    /// - Throws: ``DiagnosticList`` with every name that the rulebook does not have.
    func check(_ settings: Settings) throws(DiagnosticList) {
        if faults(settings, in: rulebook).isEmpty { return try checkSelection(settings) }
        let faults = faults(settings, in: try whole())
        if !faults.isEmpty { throw DiagnosticList(faults) }
        try checkSelection(settings)
    }

    /// A selection that leaves no rule at all would call every draft clean.
    private func checkSelection(_ settings: Settings) throws(DiagnosticList) {
        let options = settings.options(for: rulebook)
        let isAnyLeft = rulebook.rules.contains { rule in
            (rule.jurisdiction == "any" || options.jurisdictions.contains(rule.jurisdiction))
                && (options.selected.isEmpty || options.selected.contains(rule.id))
                && !options.ignored.contains(rule.id)
        }
        guard !isAnyLeft else { return }
        throw DiagnosticList([
            Diagnostic(
                "No rule of \(options.jurisdictions.joined(separator: ", ")) is selected, so nothing would be checked.",
                path: settings.path)
        ])
    }

    private func faults(_ settings: Settings, in rulebook: Rulebook) -> [Diagnostic] {
        let ids = rulebook.rules.map(\.id)
        let laws = Set(rulebook.rules.map(\.jurisdiction)).subtracting(["any"]).sorted()
        var faults = settings.jurisdictions.filter { !laws.contains($0.text) }.map {
            fault("There are no rules for the jurisdiction '\($0.text)'.", $0, laws)
        }
        for name in settings.selected + settings.ignored where !ids.contains(where: { matches($0, name.text) }) {
            faults.append(fault("No rule's id is or begins with '\(name.text)'.", name, ids))
        }
        for name in settings.severities.map(\.rule) + settings.waived where !ids.contains(name.text) {
            faults.append(fault("There is no rule '\(name.text)'.", name, ids))
        }
        return faults + factFaults(settings, in: rulebook)
    }

    private func factFaults(_ settings: Settings, in rulebook: Rulebook) -> [Diagnostic] {
        let told = settings.facts
        let facts = told.isEmpty ? [] : rulebook.factNames
        var faults: [Diagnostic] = []
        for fact in told {
            guard facts.contains(fact.name.text) else {
                faults.append(fault("No rule asks for the fact '\(fact.name.text)'.", fact.name, Array(facts)))
                continue
            }
            guard let values = rulebook.values(ofFact: fact.name.text), !values.contains(fact.value.text) else {
                continue
            }
            let text = "The fact '\(fact.name.text)' cannot be '\(fact.value.text)'."
            faults.append(fault(text, fact.value, values))
        }
        for fact in settings.contradictions {
            let text =
                "The configuration tells the fact '\(fact.name.text)' otherwise, and a draft cannot change it. "
                + "Take it out of the draft, or change \(settings.path ?? Configuration.fileName)."
            faults.append(fault(text, fact.value, []))
        }
        return faults
    }

    private func matches(_ id: String, _ name: String) -> Bool {
        id == name || id.hasPrefix(name + "-")
    }

    private func fault(_ text: String, _ name: Settings.Name, _ names: [String]) -> Diagnostic {
        let hint = NearNames.hint(for: name.text, among: names)
        return Diagnostic(
            text + hint, path: name.place?.path, line: name.place?.line, column: name.place?.column)
    }
}
