import AdlintCore
import AdlintRules

/// In which natures of region each claim can matter to any rule in force.
///
/// Most claims count in ads alone, and most of a newsletter is no ad: what no rule asks for is not looked for. Some count
/// beside other claims only (a bonus beside an offer of cryptoassets): they are looked for when those have been found.
struct ClaimReach: Sendable {
    /// Where a claim counts beside others only.
    struct Condition: Sendable {
        /// A bit for each nature of region.
        fileprivate let kinds: UInt8
        /// Claims of which one must stand in the draft too, by their places in the rulebook.
        let companions: [Int]
        /// Whether it must stand in the same region.
        let isInRegion: Bool

        /// Whether it is about regions of this nature.
        func covers(_ kind: Region.Kind) -> Bool { kinds & ClaimReach.bit(of: kind) != 0 }
    }

    /// A bit for each nature of region (``bit(of:)``) in which a claim counts by itself, by claim.
    private let kinds: [UInt8]
    /// Where else it counts, by claim.
    private let conditions: [[Condition]]

    /// A bit for each nature of region in which patterns are looked for that are looked for nowhere else (``PatternStage``).
    private let kindsOfPatterns: UInt8

    /// - Parameter isOfClaims: Whether a pattern is of the stage of claims.
    init(
        rulebook: Rulebook, rules: [Rule], index: RulebookIndex, isOfClaims: (PatternIndex) -> Bool
    ) {
        var kinds = [UInt8](repeating: 0, count: rulebook.claims.count)
        var conditions = [[Condition]](repeating: [], count: rulebook.claims.count)
        for rule in rules {
            let own = rule.trigger.regions.reduce(0) { $0 | Self.bit(of: $1) }
            let condition = Self.condition(of: rule, kinds: own, rulebook, index)
            for name in rule.trigger.claims {
                if let condition, let claim = index.claims[name] {
                    conditions[claim].append(condition)
                } else {
                    Self.add(own, to: name, &kinds, index)
                }
            }
            for company in rule.trigger.with + rule.trigger.unless {
                let reach = company.scope == .draft ? .max : own
                for name in company.names { Self.add(reach, to: name, &kinds, index) }
            }
        }
        // A more specific claim is looked for wherever one that yields to it is.
        for (place, claim) in rulebook.claims.enumerated() {
            let all = conditions[place].reduce(kinds[place]) { $0 | $1.kinds }
            for name in claim.yieldsTo { Self.add(all, to: name, &kinds, index) }
        }
        // What counts by itself, is waited for, or may be told by a fact does not wait.
        for (place, claim) in rulebook.claims.enumerated() where kinds[place] != 0 || !claim.toldBy.isEmpty {
            kinds[place] = conditions[place].reduce(kinds[place]) { $0 | $1.kinds }
            conditions[place] = []
        }
        self.kinds = kinds
        self.conditions = conditions
        var kindsOfPatterns: UInt8 = 0
        for (place, claim) in rulebook.claims.enumerated() {
            let all = conditions[place].reduce(kinds[place]) { $0 | $1.kinds }
            if all != 0 {
                kindsOfPatterns |= claim.kinds(ofPatterns: isOfClaims, within: all, besides: kindsOfPatterns)
            }
        }
        self.kindsOfPatterns = kindsOfPatterns
    }

    /// Everywhere: for examples, where claims are tested apart from rules.
    init(everywhereIn rulebook: Rulebook) {
        kinds = [UInt8](repeating: .max, count: rulebook.claims.count)
        conditions = [[Condition]](repeating: [], count: rulebook.claims.count)
        kindsOfPatterns = .max
    }

    /// Whether patterns of the stage of claims are to be looked for in regions of this nature.
    func seeksPatterns(inKind kind: Region.Kind) -> Bool { kindsOfPatterns & Self.bit(of: kind) != 0 }

    /// Whether any rule asks for a claim by itself.
    func isWanted(_ claim: Int) -> Bool { kinds[claim] != 0 }

    /// Whether any rule asks for a claim at all.
    func isLookedFor(_ claim: Int) -> Bool { kinds[claim] != 0 || !conditions[claim].isEmpty }

    /// Whether any rule asks for a claim by itself in a region of this nature.
    func covers(_ claim: Int, kind: Region.Kind) -> Bool {
        kinds[claim] & Self.bit(of: kind) != 0
    }

    /// Where rules ask for a claim beside others only; none where one asks for it by itself.
    func conditions(of claim: Int) -> [Condition] { conditions[claim] }

    /// The condition under which a rule asks for its claims; nil where it asks for them by themselves, or where its company
    /// is no claim, or one that a fact may tell of.
    private static func condition(
        of rule: Rule, kinds: UInt8, _ rulebook: Rulebook, _ index: RulebookIndex
    ) -> Condition? {
        for company in rule.trigger.with {
            let companions = company.names.compactMap { index.claims[$0] }
            guard companions.count == company.names.count else { continue }
            let isTold = companions.contains { claim in
                rulebook.claims[claim].toldBy.contains { told in
                    rule.facts.contains { $0.fact == told.fact && !$0.why.isEmpty }
                }
            }
            // Where the fact is not told, the rule is left open by its claims alone.
            guard !isTold else { continue }
            return Condition(kinds: kinds, companions: companions, isInRegion: company.scope == .region)
        }
        return nil
    }

    private static func add(_ regions: UInt8, to name: String, _ kinds: inout [UInt8], _ index: RulebookIndex) {
        if let claim = index.claims[name] { kinds[claim] |= regions }
    }

    fileprivate static func bit(of kind: Region.Kind) -> UInt8 {
        switch kind {
        case .ad: 1
        case .editorial: 2
        case .boilerplate: 4
        case .comments: 8
        }
    }
}

extension ClaimDefinition {
    /// Where a claim's patterns of the stage of claims are wanted: in the regions where the claim is, as far as that is news;
    /// everywhere for company of the whole draft.
    fileprivate func kinds(ofPatterns isOfClaims: (PatternIndex) -> Bool, within own: UInt8, besides known: UInt8)
        -> UInt8
    {
        if hasCompany(where: { $0.scope == .draft && $0.patterns.contains(where: isOfClaims) }) { return .max }
        guard own & ~known != 0 else { return 0 }
        let isWanted =
            detectors.indices.contains { detectors[$0].patterns.contains(where: isOfClaims) }
            || hasCompany { $0.patterns.contains(where: isOfClaims) }
        return isWanted ? own : 0
    }

    private func hasCompany(where isMeant: (Company) -> Bool) -> Bool {
        // By their places: a detector is not to be copied.
        unless.contains(where: isMeant)
            || detectors.indices.contains { place in
                detectors[place].needs.contains(where: isMeant) || detectors[place].unless.contains(where: isMeant)
            }
    }
}
