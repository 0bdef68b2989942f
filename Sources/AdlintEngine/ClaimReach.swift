import AdlintCore
import AdlintRegex
import AdlintRules

/// In which natures of region each claim can matter to any rule in force.
///
/// Most claims count in ads alone, and most of a newsletter is no ad: what no rule asks for is not looked for.
struct ClaimReach: Sendable {
    /// A bit for each nature of region (``bit(of:)``), by claim.
    private let kinds: [UInt8]
    private let claims: [ClaimDefinition]

    init(rulebook: Rulebook, rules: [Rule], index: RulebookIndex) {
        var kinds = [UInt8](repeating: 0, count: rulebook.claims.count)
        for rule in rules {
            let own = rule.trigger.regions.reduce(0) { $0 | Self.bit(of: $1) }
            for name in rule.trigger.claims { Self.add(own, to: name, &kinds, index) }
            for company in rule.trigger.with + rule.trigger.unless {
                let reach = company.scope == .draft ? .max : own
                for name in company.names { Self.add(reach, to: name, &kinds, index) }
            }
        }
        // A more specific claim is looked for wherever one that yields to it is.
        for (place, claim) in rulebook.claims.enumerated() {
            for name in claim.yieldsTo { Self.add(kinds[place], to: name, &kinds, index) }
        }
        self.kinds = kinds
        claims = rulebook.claims
    }

    /// Everywhere: for examples, where claims are tested apart from rules.
    init(everywhereIn rulebook: Rulebook) {
        kinds = [UInt8](repeating: .max, count: rulebook.claims.count)
        claims = rulebook.claims
    }

    /// Whether any rule asks for a claim at all, and one of its patterns can match somewhere.
    func isWanted(_ claim: Int, among candidates: PrefilterHits) -> Bool {
        guard kinds[claim] != 0 else { return false }
        return claims[claim].detectors.contains { detector in
            detector.patterns.contains { !candidates.candidates(of: $0.value).isEmpty }
        }
    }

    /// Whether any rule asks for a claim in a region of this nature.
    func covers(_ claim: Int, kind: Region.Kind) -> Bool {
        kinds[claim] & Self.bit(of: kind) != 0
    }

    private static func add(_ regions: UInt8, to name: String, _ kinds: inout [UInt8], _ index: RulebookIndex) {
        if let claim = index.claims[name] { kinds[claim] |= regions }
    }

    private static func bit(of kind: Region.Kind) -> UInt8 {
        switch kind {
        case .ad: 1
        case .editorial: 2
        case .boilerplate: 4
        case .comments: 8
        }
    }
}
