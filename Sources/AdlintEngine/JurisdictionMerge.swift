import AdlintCore

/// Makes one finding of two where two laws ask for the same at the same place, with both citations.
enum JurisdictionMerge {
    private struct Place: Equatable {
        let topic: Topic
        let problem: Problem
        let range: TextRange
        let isLetStand: Bool

        init(of finding: Finding) {
            topic = finding.topic
            problem = finding.problem
            range = finding.range
            isLetStand = finding.suppression != nil
        }
    }

    static func merge(_ findings: [Finding]) -> [Finding] {
        guard let first = findings.first else { return [] }
        let own = jurisdiction(of: first)
        guard findings.contains(where: { jurisdiction(of: $0) != own }) else { return findings }
        var merged: [Finding] = []
        // By where they begin: a dictionary with a key of its own type costs a third of a million instructions.
        var known: [Int: [Int]] = [:]
        for finding in findings {
            let place = Place(of: finding)
            let twin = known[place.range.start]?.first {
                Place(of: merged[$0]) == place && jurisdiction(of: merged[$0]) != jurisdiction(of: finding)
            }
            guard let twin else {
                known[place.range.start, default: []].append(merged.count)
                merged.append(finding)
                continue
            }
            merged[twin].severity = max(merged[twin].severity, finding.severity)
            // What mends it under one law only would leave it under the other.
            if merged[twin].fixes != finding.fixes { merged[twin].fixes = [] }
            merged[twin].alsoRules.append(finding.rule)
            join(finding.allParts, to: &merged[twin])
            merged[twin].authority += finding.authority.filter { !merged[twin].authority.contains($0) }
        }
        return merged
    }

    /// Claims that fail under the other law only are told, too.
    private static func join(_ parts: [FindingPart], to finding: inout Finding) {
        let known = Set(finding.allParts.map(\.range))
        let new = parts.filter { !known.contains($0.range) }
        guard !new.isEmpty else { return }
        finding.parts = finding.allParts + new
        finding.related += new.map { Related(message: Finding.sameOfThisClaim, range: $0.range) }
    }

    /// The part of a rule's id before the first hyphen.
    private static func jurisdiction(of finding: Finding) -> Substring {
        finding.rule.utf8.firstIndex(of: UInt8(ascii: "-")).map { finding.rule[..<$0] } ?? finding.rule[...]
    }
}
