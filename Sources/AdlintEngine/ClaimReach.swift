import AdlintCore
import AdlintRules

/// In which natures of region each claim can matter to any rule in force.
///
/// Most claims count in ads alone, and most of a newsletter is no ad: what no rule asks for is not looked for.
struct ClaimReach: Sendable {
    private let kinds: [Set<Region.Kind>]

    init(rulebook: Rulebook, rules: [Rule], index: RulebookIndex) {
        var kinds = [Set<Region.Kind>](repeating: [], count: rulebook.claims.count)
        for rule in rules {
            let own = Set(rule.trigger.regions)
            for name in rule.trigger.claims { Self.add(own, to: name, &kinds, index) }
            for company in rule.trigger.with + rule.trigger.unless {
                let reach = company.scope == .draft ? Set(Region.Kind.allCases) : own
                for name in company.names { Self.add(reach, to: name, &kinds, index) }
            }
        }
        // A more specific claim is looked for wherever one that yields to it is.
        for (place, claim) in rulebook.claims.enumerated() {
            for name in claim.yieldsTo { Self.add(kinds[place], to: name, &kinds, index) }
        }
        self.kinds = kinds
    }

    /// Everywhere: for examples, where claims are tested apart from rules.
    init(everywhereIn rulebook: Rulebook) {
        kinds = [Set<Region.Kind>](repeating: Set(Region.Kind.allCases), count: rulebook.claims.count)
    }

    /// Whether any rule asks for a claim at all.
    func isWanted(_ claim: Int) -> Bool {
        !kinds[claim].isEmpty
    }

    /// Whether any rule asks for a claim in a region of this nature.
    func covers(_ claim: Int, kind: Region.Kind) -> Bool {
        kinds[claim].contains(kind)
    }

    private static func add(
        _ regions: Set<Region.Kind>, to name: String, _ kinds: inout [Set<Region.Kind>], _ index: RulebookIndex
    ) {
        if let claim = index.claims[name] { kinds[claim].formUnion(regions) }
    }
}
