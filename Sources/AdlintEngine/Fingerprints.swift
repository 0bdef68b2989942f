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
            var content = Array(finding.rule.utf8)
            // Another law asks anew.
            for rule in finding.alsoRules.sorted() { content += " \(rule)".utf8 }
            content += "\n\(finding.problem.rawValue)\n".utf8
            appendWords(of: source, in: range, to: &content)
            let occurrence = seen[String(decoding: content, as: UTF8.self), default: 0]
            seen[String(decoding: content, as: UTF8.self)] = occurrence + 1
            content += "\n\(occurrence)".utf8
            return SHA256Digest.hex(of: content, bytes: 16)
        }
        var stamped = findings
        for index in stamped.indices {
            stamped[index].fingerprint = name(stamped[index].range, of: stamped[index])
            for part in stamped[index].parts.indices {
                stamped[index].parts[part].fingerprint =
                    part == 0 ? stamped[index].fingerprint : name(stamped[index].parts[part].range, of: stamped[index])
            }
        }
        return stamped
    }

    /// Appends the words of a stretch in small letters, a blank between two.
    private static func appendWords(of source: SourceText, in range: TextRange, to content: inout [UInt8]) {
        let start = min(max(0, range.start), source.bytes.count)
        let bytes = source.bytes[start..<max(start, min(range.end, source.bytes.count))]
        guard bytes.allSatisfy({ $0 < 0x80 }) else {
            let words = source.string(in: range).lowercased().split(whereSeparator: \.isWhitespace)
            content += words.joined(separator: " ").utf8
            return
        }
        content.reserveCapacity(content.count + bytes.count + 16)
        let first = content.count
        var isAfterBlank = false
        for byte in bytes {
            switch byte {
            case 0x20, 0x09...0x0D: isAfterBlank = content.count > first
            default:
                if isAfterBlank { content.append(0x20) }
                isAfterBlank = false
                content.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
            }
        }
    }
}
