internal import AdlintCore
internal import AdlintRules

extension DefinitionReader {
    /// The one of `require`, `prohibit` and `label` that a rule has.
    func demand(in fields: inout YAMLFields) -> Demand? {
        let demands = [
            fields.take("require").map { disclosureDemand(of: $0) },
            fields.take("prohibit").map { prohibition(of: $0) },
            fields.take("label").map { $0.choice(of: LabelDemand.self, called: "demand on labels").map(Demand.label) },
        ].compactMap(\.self)
        if demands.count != 1 {
            log.error(
                "A rule wants one thing: exactly one of 'require', 'prohibit' and 'label', and here stand"
                    + " \(demands.isEmpty ? "none" : "\(demands.count)").",
                at: fields.position)
        }
        return demands.first ?? nil
    }

    private func disclosureDemand(of value: YAMLValue) -> Demand? {
        value.mapping("the demand 'require'") { fields in
            .disclosure(
                names: fields.require("disclosure").map { names(in: [$0], of: .disclosure) } ?? [],
                place: fields.require("place")?.choice(of: Place.self, called: "place") ?? .adjacent,
                prominence: fields.take("style")?.choice(of: Prominence.self, called: "style") ?? .visible)
        }
    }

    private func prohibition(of value: YAMLValue) -> Demand? {
        if value.isWord(Self.mostProminent) { return .notMostProminent }
        if value.flag() == false {
            value.error(
                "A rule that does not prohibit wants nothing. Leave 'prohibit' out, or write true or most-prominent.")
        }
        return .nothing
    }

    /// What may not be so, where the claim itself may be made.
    private static let mostProminent = "most-prominent"

    /// The sentences of a rule, by problem.
    func messages(of value: YAMLValue) -> [Problem: String] {
        value.mapping("the messages 'say'") { fields in
            var messages: [Problem: String] = [:]
            for problem in Problem.allCases {
                guard let value = fields.take(problem.rawValue), let text = value.text() else { continue }
                checkPlaceholders(of: text, in: value)
                messages[problem] = text
            }
            return messages
        } ?? [:]
    }

    /// Sentences that the rule will need, and those that it can never use.
    func check(_ say: [Problem: String], against demand: Demand, at position: Position, orAt rule: Position) {
        let (needed, possible) = Self.problems(of: demand)
        if say[needed] == nil {
            log.error("A rule of this kind needs a sentence for '\(needed.rawValue)' under 'say'.", at: position)
        }
        for problem in Problem.allCases where say[problem] != nil && !possible.contains(problem) {
            log.error(
                "A rule of this kind never finds the problem '\(problem.rawValue)'. Leave the sentence out.",
                at: position)
        }
    }

    private static func problems(of demand: Demand) -> (needed: Problem, possible: Set<Problem>) {
        switch demand {
        case .nothing: (.prohibited, [.prohibited])
        case .notMostProminent: (.obscured, [.obscured])
        case .disclosure, .label: (.missing, [.missing, .distant, .altered, .obscured])
        }
    }

    private func checkPlaceholders(of text: String, in value: YAMLValue) {
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            let after = rest[rest.index(after: open)...]
            guard let close = after.firstIndex(of: "}") else {
                return value.error("A brace is opened in this sentence and not closed.")
            }
            let name = String(after[..<close])
            if !Self.placeholders.contains(name) {
                let hint = NearNames.hint(for: name, among: Self.placeholders)
                value.error("A sentence has no placeholder {\(name)}.\(hint)")
            }
            rest = after[after.index(after: close)...]
        }
    }

    /// What may stand in braces in a sentence of a rule.
    static let placeholders = ["claim", "reason", "disclosure", "nearest", "missing"]
}
