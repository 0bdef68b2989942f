import AdlintCore
import RegexFuzzSupport
import Testing

@testable import AdlintRegex

/// Alternatives written anew match the same, in the same order.
@Suite struct AlternativeFactoringTests {
    @Test(
        arguments: [
            ("gained|grew|grown", "g(?:ained|r(?:ew|own))"),
            ("rose|gain|risen", "r(?:ose|isen)|gain"),
            ("gain|gains", "gain(?:|s)"),
            ("a\\d|ab|[xy]|ac", "a(?:\\d|b)|[xy]|ac"),
            ("ab?c|abd", "a(?:b?c|bd)"),
            ("Ab|ac", "Ab|ac"),
            (
                "\\b(?:up|made|grew|rose)\\b", "\\b(?:(?=[gmru])(?:up|made|grew|rose))\\b",
            ),
            ("(?<=ab|ac)x", "(?<=ab|ac)x"), ("x{2}|x{a|xb", "x{2}|x(?:{a|b)"),
        ])
    func `what alternatives begin with is written once`(_ source: String, _ expected: String) {
        #expect(AlternativeFactoring.pattern(of: source) == expected)
    }

    @Test(
        arguments: [
            "(ab|ac)", "(?<n>ab|ac)", "(?:ab|ac)(?1)", "(?i)ab|ac", "\\Qab|ac\\E", "ab|ac)", "(?#ab|ac)ab|ac",
            "(?:ab|ac", "[[:alpha:]]b|[ab", "ab|ac\\", "(*FAIL)|ab|ac", "(?(?=a)ab|ac)",
        ])
    func `what is not understood stays as it is`(_ source: String) {
        #expect(AlternativeFactoring.pattern(of: source) == source)
    }

    @Test func `a group nested very deep ends the reading`() {
        let source = String(repeating: "(?:", count: 5_000) + "ab|ac" + String(repeating: ")", count: 5_000)
        #expect(AlternativeFactoring.pattern(of: source) == source)
    }

    @Test func `finds what the pattern finds as it was written`() throws {
        var random = SeededGenerator(seed: 17)
        var changed = 0
        var found = 0
        let made = (0..<20_000).map { _ in PatternSample.pattern(using: &random) }
        for source in try Corpus.patterns() + made {
            guard AlternativeFactoring.pattern(of: source) != source, let node = PatternParser.parse(source),
                (try? Pattern(source).validate()) != nil
            else { continue }
            changed += 1
            for round in 0..<6 {
                let sample =
                    round < 4
                    ? PatternSample.text(holding: node, using: &random) : PatternSample.noise(using: &random)
                let text = RegexFuzzCase.prose(sample)
                // A group that captures keeps a pattern as it is.
                let written = try Self.matches(of: "()(?:\(source))", in: text)
                found += written.count
                #expect(try Self.matches(of: source, in: text) == written, "\(source) in \(text)")
            }
        }
        // Else the patterns were not such as are changed, or the texts did not do what they were made for.
        #expect(changed > 40)
        #expect(found > 100)
    }

    @Test func `finds the same of words that begin alike`() throws {
        var random = SeededGenerator(seed: 23)
        var changed = 0
        var found = 0
        for _ in 0..<1_000 {
            let source = Self.words(using: &random)
            changed += AlternativeFactoring.pattern(of: source) == source ? 0 : 1
            for _ in 0..<8 {
                let text = String((0..<24).map { _ in "abcAB s1".randomElement(using: &random)! })
                let written = try Self.matches(of: "()(?:\(source))", in: text)
                found += written.count
                #expect(try Self.matches(of: source, in: text) == written, "\(source) in \(text)")
            }
        }
        #expect(changed > 500)
        #expect(found > 5_000)
    }

    /// A list of short words of few letters, some with something after them that is repeated, some lists within lists.
    private static func words(using random: inout SeededGenerator, depth: Int = 0) -> String {
        let ends = ["", "", "", "s?", "\\d", "[ab]+", "(?=a)", "c{1,2}?", "(?!b)", "?", "\\b"]
        let words = (0..<Int.random(in: 2...7, using: &random)).map { _ in
            var word = String(
                (0..<Int.random(in: 1...4, using: &random)).map { _ in
                    "abcA".randomElement(using: &random)!
                })
            if depth < 2, Int.random(in: 0..<5, using: &random) == 0 {
                word += "(?:\(Self.words(using: &random, depth: depth + 1)))"
            }
            return word + ends.randomElement(using: &random)!
        }
        return words.joined(separator: "|")
    }

    private static func matches(of source: String, in text: String) throws -> [TextRange] {
        var scratch = MatchScratch()
        let text = UTF8Text(text)
        var found: [TextRange] = []
        try scratch.forEachMatch(of: Pattern(source), in: text, range: TextRange(0, text.bytes.count)) {
            found.append($0)
            return true
        }
        return found
    }
}
