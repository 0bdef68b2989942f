import AdlintCore
import AdlintRegex

/// Short forms of matching for tests: a string in, substrings out.
enum Matching {
    /// All matches of a pattern in a text, or in the part of it that `range` names.
    static func all(_ pattern: Pattern, in text: String, range: TextRange? = nil) throws -> [TextRange] {
        let text = UTF8Text(text)
        var scratch = MatchScratch()
        var matches: [TextRange] = []
        try scratch.forEachMatch(of: pattern, in: text, range: range ?? TextRange(0, text.bytes.count)) {
            matches.append($0)
            return true
        }
        return matches
    }

    /// The words of all matches.
    static func words(_ pattern: String, in text: String, isCaseSensitive: Bool = false) throws -> [String] {
        let bytes = Array(text.utf8)
        return try all(Pattern(pattern, isCaseSensitive: isCaseSensitive), in: text)
            .map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
    }
}
