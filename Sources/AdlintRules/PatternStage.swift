import AdlintCore

/// When a pattern is looked for in a draft.
///
/// Most patterns are those of claims, most claims count in ads alone, and most of a newsletter is no ad: it is divided first,
/// claims are looked for where they count, and disclosures where a claim asks for one. That a pattern stands in an earlier stage
/// than it need costs time, and nothing else.
public enum PatternStage: UInt8, CaseIterable, Sendable {
    /// Everywhere and at once: labels, cues, and short claims that some law asks for elsewhere than in ads.
    case opening
    /// In the regions in which claims count.
    case claims
    /// Everywhere, once a disclosure is asked for.
    case disclosures
}

extension Rulebook {
    /// A claim with more detectors stays with the claims, whatever law asks for it elsewhere: drafts under other laws need not
    /// look for it everywhere.
    private static let mostDetectorsAtOnce = 20

    /// The stage of each pattern.
    public func stages() -> [UInt8] {
        var uses = PatternUses(count: patterns.count)
        for label in labels { uses.add([label.patterns, label.latePatterns], .opening) }
        uses.add(cues.boilerplate + cues.comments + cues.selling.map(\.detector), .opening)
        uses.add([cues.affiliateTargets, cues.affiliateMarks, cues.affiliateNotices], .opening)
        let atOnce = claimsSoughtAtOnce()
        for claim in claims {
            let stage = atOnce.contains(claim.name) ? PatternStage.opening : .claims
            uses.add(claim.patterns, stage)
            for company in claim.detectors.flatMap({ $0.needs + $0.unless }) + claim.unless
            where company.scope == .draft { uses.add([company.patterns], .opening) }
        }
        for disclosure in disclosures {
            uses.add(disclosure.elements.flatMap(\.detectors), .disclosures)
            uses.add((disclosure.nearMisses + disclosure.undoneBy).map(\.patterns), .disclosures)
            uses.add([disclosure.placeholders], .disclosures)
        }
        return uses.stages
    }

    /// The short ones of the claims that some rule asks for elsewhere than in ads, and of those to which they yield.
    public func claimsSoughtAtOnce() -> Set<String> {
        var names: Set<String> = []
        for rule in rules {
            let isBeyond = rule.trigger.regions.contains { $0 != .ad }
            if isBeyond { names.formUnion(rule.trigger.claims) }
            for company in rule.trigger.with + rule.trigger.unless where isBeyond || company.scope == .draft {
                names.formUnion(company.names)
            }
        }
        for claim in claims where names.contains(claim.name) { names.formUnion(claim.yieldsTo) }
        for claim in claims where claim.detectors.count > Self.mostDetectorsAtOnce { names.remove(claim.name) }
        return names
    }
}

extension ClaimDefinition {
    /// All patterns that it is told by, with their company.
    public var patterns: [PatternList] {
        let company = detectors.flatMap { $0.needs + $0.unless } + unless
        return detectors.map(\.patterns) + company.map(\.patterns)
    }
}

/// In which stages each pattern is wanted.
private struct PatternUses {
    private var known: [PatternStage?]

    init(count: Int) {
        known = Array(repeating: nil, count: count)
    }

    /// What is wanted in no stage is of the first one, like what is wanted in two.
    var stages: [UInt8] { known.map { ($0 ?? .opening).rawValue } }

    mutating func add(_ lists: [PatternList], _ stage: PatternStage) {
        for pattern in lists.joined() {
            known[pattern.value] = known[pattern.value].map { $0 == stage ? stage : .opening } ?? stage
        }
    }

    mutating func add(_ detectors: [Detector], _ stage: PatternStage) {
        for detector in detectors {
            add([detector.patterns] + (detector.needs + detector.unless).map(\.patterns), stage)
        }
    }
}
