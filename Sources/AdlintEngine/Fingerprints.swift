import AdlintCore
import AdlintDigest

/// Gives each finding a name that stays the same while the rest of the draft changes.
///
/// It is made from the rule, the problem and the words at fault, not from their place; a number tells equal faults of one
/// draft apart. SARIF, GitLab and the baseline all use it. Each claim of a finding has its own, so that nobody who lets one
/// stand lets others stand that come to it later.
enum Fingerprints {
    static func stamp(_ findings: [Finding], source: SourceText) -> [Finding] {
        var seen: [String: Int] = [:]
        func name(_ range: TextRange, of finding: Finding) -> String {
            let words = source.string(in: range).lowercased().split(whereSeparator: \.isWhitespace)
            // Another law asks anew.
            let rules = ([finding.rule] + finding.alsoRules.sorted()).joined(separator: " ")
            let content = [rules, finding.problem.rawValue, words.joined(separator: " ")].joined(separator: "\n")
            let occurrence = seen[content, default: 0]
            seen[content] = occurrence + 1
            return String(SHA256Digest.hex(of: Array("\(content)\n\(occurrence)".utf8)).prefix(32))
        }
        return findings.map { finding in
            var stamped = finding
            stamped.fingerprint = name(finding.range, of: finding)
            for index in finding.parts.indices {
                stamped.parts[index].fingerprint =
                    index == 0 ? stamped.fingerprint : name(finding.parts[index].range, of: finding)
            }
            return stamped
        }
    }
}
