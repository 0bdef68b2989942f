import AdlintCore

/// Makes one finding of two where two laws ask for the same at the same place, with both citations.
enum JurisdictionMerge {
    static func merge(_ findings: [Finding]) -> [Finding] {
        var merged: [Finding] = []
        for finding in findings {
            let twin = merged.firstIndex { other in
                other.topic == finding.topic && other.problem == finding.problem && other.range == finding.range
                    && jurisdiction(of: other) != jurisdiction(of: finding)
            }
            guard let twin else {
                merged.append(finding)
                continue
            }
            merged[twin].severity = max(merged[twin].severity, finding.severity)
            // What mends it under one law only would leave it under the other.
            if merged[twin].fixes != finding.fixes { merged[twin].fixes = [] }
            merged[twin].authority += finding.authority.filter { !merged[twin].authority.contains($0) }
        }
        return merged
    }

    /// The part of a rule's id before the first hyphen.
    private static func jurisdiction(of finding: Finding) -> Substring {
        finding.rule.prefix { $0 != "-" }
    }
}
