import AdlintCore
import AdlintDigest

/// Gives each finding a name that stays the same while the rest of the draft changes.
///
/// It is made from the rule, the problem and the words at fault, not from their place; a number tells equal faults of one
/// draft apart. SARIF, GitLab and the baseline all use it. Each claim of a finding has its own, so that nobody who lets one
/// stand lets others stand that come to it later.
struct Fingerprints {
    private let source: SourceText
    /// How many faults have these words of rule, problem and draft so far.
    private var seen: [String: Int] = [:]
    /// What the next name is made of.
    private var content: [UInt8] = []

    /// Names the findings of one draft.
    static func stamp(_ findings: inout [Finding], source: SourceText) {
        var names = Fingerprints(source: source)
        names.seen.reserveCapacity(findings.count)
        for index in findings.indices { names.stamp(&findings[index]) }
    }

    private init(source: SourceText) {
        self.source = source
    }

    private mutating func stamp(_ finding: inout Finding) {
        content.removeAll(keepingCapacity: true)
        content += finding.rule.utf8
        // Another law asks anew.
        if !finding.alsoRules.isEmpty { for rule in finding.alsoRules.sorted() { content += " \(rule)".utf8 } }
        content.append(0x0A)
        content += finding.problem.rawValue.utf8
        content.append(0x0A)
        let start = content.count
        finding.fingerprint = name(finding.range, from: start)
        for part in finding.parts.indices {
            finding.parts[part].fingerprint =
                part == 0 ? finding.fingerprint : name(finding.parts[part].range, from: start)
        }
    }

    /// The name of a fault, whose words follow what stands before `start`.
    private mutating func name(_ range: TextRange, from start: Int) -> String {
        content.removeSubrange(start...)
        appendWords(in: range)
        let occurrence = Self.next(&seen[String(decoding: content, as: UTF8.self), default: 0])
        content.append(0x0A)
        content += String(occurrence).utf8
        return SHA256Digest.hex(of: content, bytes: 16)
    }

    private static func next(_ count: inout Int) -> Int {
        count += 1
        return count - 1
    }

    /// Appends the words of a stretch in small letters, a blank between two.
    private mutating func appendWords(in range: TextRange) {
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
