internal import AdlintCore
internal import AdlintRules

/// Reads the definitions of one rulebook: shared by all of its files.
final class DefinitionReader {
    let log: DiagnosticLog
    let patterns: PatternBook
    let references: ReferenceBook

    init(log: DiagnosticLog, patterns: PatternBook, references: ReferenceBook) {
        self.log = log
        self.patterns = patterns
        self.references = references
    }

    /// One detector or a list of them.
    func detectors(of value: YAMLValue?) -> [Detector] {
        value?.items().compactMap(detector) ?? []
    }

    /// A pattern alone, or a mapping with its company.
    private func detector(of value: YAMLValue) -> Detector? {
        guard value.isMapping else { return Detector(patterns: patterns.patterns(of: value)) }
        return value.mapping("a detector") { detector(in: &$0) }
    }

    /// The keys of a detector, alone or among others.
    func detector(in fields: inout YAMLFields) -> Detector {
        Detector(
            patterns: fields.require("match").map(patterns.patterns) ?? [],
            needs: companies(of: fields.take("needs"))[...],
            unless: companies(of: fields.take("unless"))[...],
            blocks: fields.take("blocks")?.items(mayBeNone: true).compactMap {
                $0.choice(of: BlockName.self, called: "kind of block")
            }
            .map(\.rawValue) ?? [])
    }

    /// A mapping from scopes to patterns. Under one scope stands one company, or a list of lists: one company each.
    func companies(of value: YAMLValue?) -> [Company] {
        guard let value else { return [] }
        return scopes(of: value).flatMap { scope, value in
            groups(of: value).map { Company(scope: scope, patterns: PatternList($0.flatMap(patterns.patterns))) }
        }
    }

    /// A mapping from scopes to names of claims or disclosures, with the same two forms.
    func claimCompanies(of value: YAMLValue?) -> [ClaimCompany] {
        guard let value else { return [] }
        return scopes(of: value).flatMap { scope, value in
            groups(of: value).map { ClaimCompany(names: names(in: $0, of: .claimOrDisclosure), scope: scope) }
        }
    }

    /// Names of definitions, each of which must exist.
    func names(in values: [YAMLValue], of kind: ReferenceBook.Kind) -> [String] {
        values.flatMap { $0.names() }.map { name in
            references.note(name, of: kind)
            return name.value
        }
    }

    /// Wordings that do not do, with the reason.
    func wordings(of value: YAMLValue?) -> [RefusedWording] {
        value?.items().compactMap { item in
            item.mapping("a wording") { fields in
                RefusedWording(patterns: fields.require("match").map(patterns.patterns) ?? [], why: fields.text("why"))
            }
        } ?? []
    }

    private func scopes(of value: YAMLValue) -> [(Scope, YAMLValue)] {
        value.mapping("a set of scopes") { fields in
            for scope in Scope.allCases { _ = fields.take(scope.rawValue) }
            return fields.keys.compactMap { key in
                guard let scope = Scope(rawValue: key.value), let value = fields.take(key.value) else { return nil }
                return (scope, value)
            }
        } ?? []
    }

    /// The groups of values under one scope: several for a list of lists, else one.
    private func groups(of value: YAMLValue) -> [[YAMLValue]] {
        let items = value.items()
        guard items.contains(where: \.isList) else { return [items] }
        for item in items where !item.isList {
            item.error("Lists and single values do not mix here: write one list, or a list of lists.")
        }
        return items.filter(\.isList).map { $0.items() }
    }
}

/// Kinds of block that a detector may be confined to.
enum BlockName: String, CaseIterable {
    case heading, button, cell, list, quote, link, subject
}
