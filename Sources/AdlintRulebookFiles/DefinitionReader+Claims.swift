internal import AdlintCore
internal import AdlintRules

extension DefinitionReader {
    /// A file of `claims`.
    func claim(_ name: String, in fields: inout YAMLFields) -> ClaimDefinition {
        let definition = ClaimDefinition(
            name: name,
            title: fields.text("title"),
            topic: fields.require("topic")?.topic() ?? .exaggeration,
            yieldsTo: fields.take("yields-to").map { names(in: [$0], of: .claim) } ?? [],
            detectors: detectors(of: fields.require("detect")),
            unless: companies(of: fields.take("unless")),
            toldBy: fields.take("told-by").map(tellingFacts) ?? [])
        if definition.yieldsTo.contains(name) {
            log.error("A claim cannot yield to itself. Name a more specific one.", at: fields.position(of: "yields-to"))
        }
        return definition
    }

    /// A file of `claims` that adds ways to put a claim of the built-in rulebook.
    func extend(_ claim: inout ClaimDefinition, with fields: inout YAMLFields) {
        claim.yieldsTo += fields.take("yields-to").map { names(in: [$0], of: .claim) } ?? []
        claim.detectors += detectors(of: fields.take("detect"))
        claim.unless += companies(of: fields.take("unless"))
        claim.toldBy += fields.take("told-by").map(tellingFacts) ?? []
    }

    private func tellingFacts(of value: YAMLValue) -> [TellingFact] {
        value.entries("facts with the values that tell the claim").map { name, value in
            TellingFact(fact: name.value, values: value.items().compactMap { $0.text() })
        }
    }
}
