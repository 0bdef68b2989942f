import AdlintCore
import AdlintRegex

/// A pattern and a subject out of any bytes, and what must hold whatever they are.
///
/// Used by the fuzzer in Fuzz and by the tests, which replay the fuzzer's corpus.
public struct RegexFuzzCase {
    /// What stands before the first line feed.
    public let pattern: String
    /// What stands after it, made into prose: see ``prose(_:)``.
    public let subject: String

    /// Takes a pattern and a subject apart; bytes that are not UTF-8 are replaced.
    public init(bytes: some Collection<UInt8>) {
        let end = bytes.firstIndex(of: 0x0A) ?? bytes.endIndex
        pattern = String(decoding: bytes[..<end], as: UTF8.self)
        subject = Self.prose(String(decoding: bytes[end...].dropFirst(), as: UTF8.self))
    }

    /// Makes a case of a pattern and a text.
    public init(pattern: String, text: String) {
        self.pattern = pattern
        subject = Self.prose(text)
    }

    /// A text without the characters that a reader of drafts replaces and that literals rely on: white space beyond
    /// ASCII, and the two letters that match `k` and `s` without regard to case.
    public static func prose(_ text: String) -> String {
        var prose = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x85, 0xA0, 0x1680, 0x180E, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: prose.append(" ")
            case 0x17F: prose.append("s")
            case 0x212A: prose.append("k")
            default: prose.append(scalar)
            }
        }
        return String(prose)
    }

    /// What does not hold, in a sentence; nil where all does.
    public func failure() -> String? {
        let compiled = Pattern(pattern)
        do {
            try compiled.validate()
        } catch {
            guard (0...pattern.utf8.count).contains(error.offset), !error.description.isEmpty else {
                return "the error of the pattern has a wrong place: \(error)"
            }
            return nil
        }
        return matchingFailure(compiled) ?? prefilterFailure(compiled) ?? startsFailure(compiled)
    }

    /// Matches are whole characters, in order, and the same wherever the subject stands.
    private func matchingFailure(_ compiled: Pattern) -> String? {
        let plain = UTF8Text(subject)
        let count = plain.bytes.count
        let padded = UTF8Text("é" + subject + "é")
        guard let matches = matches(of: compiled, in: plain, range: TextRange(0, count)) else { return nil }
        var end = 0
        for match in matches {
            guard match.start >= end, match.end <= count else { return "\(match) is out of order or beyond the text" }
            guard isBoundary(match.start, in: plain), isBoundary(match.end, in: plain) else {
                return "\(match) cuts a character"
            }
            end = match.end
        }
        guard let shifted = self.matches(of: compiled, in: padded, range: TextRange(2, 2 + count)) else { return nil }
        guard shifted == matches.map({ $0.shifted(by: 2) }) else {
            return "matches depend on what stands outside the range: \(matches) and \(shifted)"
        }
        return nil
    }

    /// The prefilter names the pattern wherever it matches.
    private func prefilterFailure(_ compiled: Pattern) -> String? {
        let text = UTF8Text(subject)
        let range = TextRange(0, text.bytes.count)
        var scratch = MatchScratch()
        guard let match = try? scratch.firstMatch(of: compiled, in: text, range: range) else { return nil }
        let literals = RequiredLiterals.of(pattern)
        guard !Prefilter([literals]).scan(text, blocks: [range]).canMatch(0, inBlock: 0) else { return nil }
        return "the pattern matches at \(match), but the text does not hold one of each of \(literals.sets)"
    }

    /// The same matches are found whether every position is tried or only those where a match can begin.
    private func startsFailure(_ compiled: Pattern) -> String? {
        let text = UTF8Text(subject)
        let range = TextRange(0, text.bytes.count)
        guard let finder = Prefilter([RequiredLiterals.of(pattern)]).startFinder(of: 0),
            let all = matches(of: compiled, in: text, range: range),
            let found = matches(of: compiled, in: text, range: range, startingWith: finder), found != all
        else { return nil }
        return "the pattern matches at \(all), but \(found) is found where a match can begin"
    }

    /// All matches; nil where the engine gave up.
    private func matches(
        of compiled: Pattern, in text: UTF8Text, range: TextRange, startingWith finder: StartFinder? = nil
    ) -> [TextRange]? {
        var scratch = MatchScratch()
        var matches: [TextRange] = []
        do {
            let body = { (match: TextRange) in
                matches.append(match)
                return true
            }
            // A compiled pattern keeps the finder that it was first given, so the two ways stay apart.
            if let finder {
                try scratch.forEachMatch(of: compiled, in: text, range: range, startingWith: { finder }, body)
            } else {
                try scratch.forEachMatch(of: compiled, in: text, range: range, body)
            }
            return matches
        } catch {
            return nil
        }
    }

    private func isBoundary(_ offset: Int, in text: UTF8Text) -> Bool {
        offset == text.bytes.count || text.bytes[offset] & 0xC0 != 0x80
    }
}
