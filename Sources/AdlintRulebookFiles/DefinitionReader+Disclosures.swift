internal import AdlintRules

extension DefinitionReader {
    /// A file of `disclosures`.
    func disclosure(_ name: String, in fields: inout YAMLFields) -> DisclosureDefinition {
        let definition = DisclosureDefinition(
            name: name,
            title: fields.text("title"),
            elements: fields.take("elements").map(elements) ?? [],
            texts: texts(of: fields.take("texts")),
            nearMisses: wordings(of: fields.take("near-misses")),
            undoneBy: wordings(of: fields.take("undone-by")),
            placeholders: fields.take("placeholders").map(patterns.patterns) ?? [],
            suggestion: fields.text("suggest"))
        if definition.elements.allSatisfy(\.isOptional), !definition.texts.contains(where: { $0.why == nil }) {
            log.error(
                "Nothing can meet this disclosure. Give it 'elements' of which one is not optional, or 'texts' of which"
                    + " one has no 'why'.",
                at: fields.position)
        }
        return definition
    }

    /// A file of `disclosures` that adds accepted wordings to a disclosure of the built-in rulebook.
    func extend(_ disclosure: inout DisclosureDefinition, with fields: inout YAMLFields) {
        extend(&disclosure.elements, of: disclosure.name, with: fields.take("elements"))
        disclosure.texts += texts(of: fields.take("texts"))
        disclosure.nearMisses += wordings(of: fields.take("near-misses"))
        disclosure.placeholders += fields.take("placeholders").map(patterns.patterns) ?? []
        if let suggestion = fields.take("suggest")?.text() { disclosure.suggestion = suggestion }
    }

    private func elements(of value: YAMLValue) -> [Element] {
        value.entries("the elements").compactMap { name, value in
            checkElementName(name)
            return value.mapping("an element") { fields in
                Element(
                    name: name.value,
                    says: fields.text("says"),
                    detectors: detectors(of: fields.require("match")),
                    mayLabelClaim: fields.take("may-label-claim")?.flag() ?? false,
                    isOptional: fields.take("optional")?.flag() ?? false,
                    leastMonths: fields.take("least-months")?.number())
            }
        }
    }

    private func checkElementName(_ name: Located<String>) {
        guard !Names.isName(name.value) else { return }
        log.error(
            "An element's name has lower-case letters, digits and hyphens, and here stands '\(name.value)'.",
            at: name.position)
    }

    private func texts(of value: YAMLValue?) -> [PrescribedText] {
        value?.items().compactMap { item in
            item.mapping("a prescribed text") { fields in
                PrescribedText(id: fields.text("id"), text: fields.text("text"), why: fields.take("why")?.text())
            }
        } ?? []
    }

    private func extend(_ elements: inout [Element], of disclosure: String, with value: YAMLValue?) {
        for (name, value) in value?.entries("the elements") ?? [] {
            let added = value.mapping("an added wording") { detectors(of: $0.require("match")) } ?? []
            if let index = elements.firstIndex(where: { $0.name == name.value }) {
                elements[index].detectors += added
                continue
            }
            let hint = NearNames.hint(for: name.value, among: elements.map(\.name))
            log.error("The disclosure '\(disclosure)' has no element '\(name.value)'.\(hint)", at: name.position)
        }
    }
}
