import AdlintCore
import AdlintDigest

/// Gives each finding a name that stays the same while the rest of the draft changes.
///
/// It is made from the rule, the problem and the words at fault, not from their place; a number tells equal faults of one
/// draft apart. SARIF, GitLab and the baseline all use it.
enum Fingerprints {
    static func stamp(_ findings: [Finding], source: SourceText) -> [Finding] {
        var seen: [String: Int] = [:]
        return findings.map { finding in
            let words = source.string(in: finding.range).lowercased().split(whereSeparator: \.isWhitespace)
            let content = [finding.rule, finding.problem.rawValue, words.joined(separator: " ")].joined(separator: "\n")
            let occurrence = seen[content, default: 0]
            seen[content] = occurrence + 1
            var stamped = finding
            let digest = SHA256Digest.hex(of: Array("\(content)\n\(occurrence)".utf8))
            stamped.fingerprint = String(digest.prefix(32))
            return stamped
        }
    }
}
