internal import AdlintCore
internal import AdlintRules

extension DefinitionReader {
    /// A file of a jurisdiction's folder.
    func rule(_ id: String, jurisdiction: String, in fields: inout YAMLFields) -> Rule {
        let position = fields.position
        let demand = demand(in: &fields)
        var trigger = fields.take("when")?.mapping("the condition 'when'", trigger) ?? Trigger(claims: [])
        if trigger.regions.isEmpty { trigger.regions = [.ad] }
        check(trigger, against: demand, at: fields.position(of: "when"))
        let rule = Rule(
            id: id,
            title: fields.text("title"),
            topic: fields.require("topic")?.topic() ?? .exaggeration,
            severity: fields.require("severity")?.choice(of: Severity.self, called: "severity") ?? .error,
            jurisdiction: jurisdiction,
            authority: fields.require("authority")?.items().compactMap(authority) ?? [],
            trigger: trigger,
            demand: demand ?? .nothing,
            say: fields.require("say").map(messages) ?? [:],
            facts: fields.take("facts").map(facts) ?? [],
            since: fields.take("since")?.text() ?? "1.0",
            status: (fields.take("status")?.choice(of: Status.self, called: "status") ?? .stable).rawValue)
        if let demand { check(rule.say, against: demand, at: fields.position(of: "say"), orAt: position) }
        return rule
    }

    private func trigger(in fields: inout YAMLFields) -> Trigger {
        Trigger(
            claims: fields.take("claim").map { names(in: [$0], of: .claim) } ?? [],
            regions: fields.take("in")?.items().compactMap {
                $0.choice(of: Region.Kind.self, called: "kind of region")
            } ?? [.ad],
            with: claimCompanies(of: fields.take("with")),
            unless: claimCompanies(of: fields.take("unless")),
            unit: fields.take("per")?.choice(of: Trigger.Unit.self, called: "unit") ?? .claim)
    }

    /// A claim is what brings a duty into force; a label is owed by the region itself.
    private func check(_ trigger: Trigger, against demand: Demand?, at position: Position) {
        switch demand {
        case .label(.opensAd), .label(.marksLink):
            guard !trigger.claims.isEmpty else { return }
            log.error("A rule about labels is about the region and has no claim. Leave 'claim' out.", at: position)
        case .label(.subject), .disclosure, .nothing, .notMostProminent:
            guard trigger.claims.isEmpty else { return }
            log.error("This rule can never fire: it names no claim. Write 'when: {claim: NAME}'.", at: position)
        case nil: return
        }
    }

    private func authority(of value: YAMLValue) -> Authority? {
        value.mapping("an authority") { fields in
            let verified = fields.require("verified")?.choice(of: Verification.self, called: "way to verify")
            return Authority(
                cite: fields.text("cite"),
                url: fields.take("url").flatMap(link),
                asOf: fields.require("as-of").flatMap(month) ?? "",
                verified: (verified ?? .fromMemory).rawValue,
                problem: fields.take("for")?.choice(of: Problem.self, called: "problem"))
        }
    }

    private func link(of value: YAMLValue) -> String? {
        guard let text = value.text() else { return nil }
        if !text.hasPrefix("https://") && !text.hasPrefix("http://") || text.contains(" ") {
            value.error("\(value.label) must be a web address that begins with https://, and here stands '\(text)'.")
        }
        return text
    }

    private func month(of value: YAMLValue) -> String? {
        guard let text = value.text() else { return nil }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Array($0.utf8) }
        let isForm = parts.map(\.count) == [4, 2] && parts.joined().allSatisfy { (0x30...0x39).contains($0) }
        if !isForm || !(1...12).contains(Int(text.suffix(2)) ?? 0) {
            value.error(
                "\(value.label) must be a month such as 2026-11 (year, hyphen, month), and here stands '\(text)'.")
        }
        return text
    }

    private func facts(of value: YAMLValue) -> [FactCondition] {
        value.entries("facts").compactMap { name, value in
            value.mapping("a fact") { fields in
                let untold = fields.require("untold")?.choice(of: Untold.self, called: "way with an untold fact")
                let why = untold == .skip ? fields.text("why") : fields.take("why")?.text() ?? ""
                return FactCondition(
                    fact: name.value,
                    values: fields.require("is")?.items().compactMap { $0.text() } ?? [],
                    appliesUntold: untold != .skip,
                    why: why)
            }
        }
    }
}

/// What becomes of a rule.
private enum Status: String, CaseIterable {
    case stable, preview, deprecated
}

/// How a citation was verified.
private enum Verification: String, CaseIterable {
    case seen
    case secondHand = "second-hand"
    case fromMemory = "from-memory"
}

/// What a rule does while a fact is not told.
private enum Untold: String, CaseIterable {
    case apply, skip
}
