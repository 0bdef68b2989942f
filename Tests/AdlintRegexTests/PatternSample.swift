@testable import AdlintRegex

/// Texts that a pattern is likely to match, and patterns, both at random.
enum PatternSample {
    /// A text that holds what a node stands for, with capitals at random and other words around it.
    static func text(holding node: PatternNode, using random: inout SeededGenerator) -> String {
        var bytes = Array(["", "the ", "€ é ", "x"].randomElement(using: &random)!.utf8)
        append(node, to: &bytes, using: &random)
        bytes += Array(["", " and", ".", "s ü"].randomElement(using: &random)!.utf8)
        let mixed = bytes.map { byte in
            (0x61...0x7A).contains(byte) && Bool.random(using: &random) ? byte & 0xDF : byte
        }
        return String(decoding: mixed, as: UTF8.self)
    }

    /// A text of the same few words and signs that ``pattern(using:)`` uses, whatever they are put together to.
    static func noise(using random: inout SeededGenerator) -> String {
        let words = [
            "a", "b", "ab", "c", "k", "S", "risk", "gain", "%", " ", "#", "é", "£", "-", "]", "{", "?", "7", "x", "٣",
        ]
        return (0..<Int.random(in: 0...8, using: &random)).map { _ in words.randomElement(using: &random)! }.joined()
    }

    private static func append(_ node: PatternNode, to bytes: inout [UInt8], using random: inout SeededGenerator) {
        switch node {
        case .literal(let literal): bytes += literal
        case .oneOf(let members): bytes += members.randomElement(using: &random) ?? []
        case .character, .anything:
            bytes += Array(["7", "a", "b", "%", " ", "é", "-", "ab", "٣"].randomElement(using: &random)!.utf8)
        case .nothing, .wordBoundary: break
        case .assertion(let inner):
            if Bool.random(using: &random) { append(inner, to: &bytes, using: &random) }
        case .sequence(let nodes):
            for node in nodes { append(node, to: &bytes, using: &random) }
        case .alternatives(let nodes):
            if let node = nodes.randomElement(using: &random) { append(node, to: &bytes, using: &random) }
        case .repetition(let inner, let least, let most):
            let count = Int.random(in: min(least, 12)...min(most ?? least + 2, least + 2, 12), using: &random)
            for _ in 0..<count { append(inner, to: &bytes, using: &random) }
        case .shared(let group): append(group.node, to: &bytes, using: &random)
        }
    }

    /// Pieces of the syntax, the odd ones too; `@` becomes a pattern again.
    private static let pieces = [
        "a", "b", "ab", "k", "s", "risk", "gain", "% ", "-", "é", "£", " ", "#", "{", "}", "]", "\\.", "\\-", "\\x61",
        "\\x{62}", "\\s", "[\\d.]", "\\d%", "[5-9]", "\\d", "\\w", "\\b", "\\B", "\\t", "\\h", "\\N", "\\R", "\\X",
        "\\K", "\\Qa?\\E", "\\E",
        "\\p{L}", "\\PL", ".", "^", "$", "[ab]", "[^a]", "[a-c]", "[]a]", "[a-]", "[\\s-]", "[\\]a]", "[[:alpha:]-]",
        "[é£]", "[\\x61-c]", "[+--]", "(@)", "(?:@)", "(?:@|@)", "(@|@)", "(?>@)", "(?|@|@)", "(?<n>@)", "(?=@)",
        "(?!@)", "(?<=ab)", "(?<!ab)", "(?#@)", "(?i)", "(?-i)", "(?s:@)", "(?x)", "(?x: @ #c\n)", "(?-x)", "(?^)",
        "(?xx)", "(?i:@)@", "\\1", "(?1)", "(?R)?", "(?(1)@|@)", "(?(?=a)@)", "(*F)", "(*ACCEPT)", "(*SKIP)", "@|@",
        "@@",
    ]
    private static let quantifiers = [
        "", "", "", "", "?", "*", "+", "??", "*+", "{2}", "{1,2}", "{0}", "{2,}", "{0,3}?", "{,2}", "{ 1}", " ?",
        "(?#c)?",
        "\\E?",
    ]

    /// A pattern; many are not valid.
    static func pattern(using random: inout SeededGenerator) -> String {
        var pattern = "@@@"
        var rounds = 0
        while let place = pattern.firstIndex(of: "@") {
            rounds += 1
            let piece =
                rounds > 12 ? "ab" : pieces.randomElement(using: &random)! + quantifiers.randomElement(using: &random)!
            pattern.replaceSubrange(place...place, with: piece)
        }
        return pattern
    }
}
