import AdlintCore
import RegexFuzzSupport
import Testing

@testable import AdlintRegex

/// With and without the prefilter, the same matches are found.
@Suite struct PrefilterPropertyTests {
    @Test func `loses no match of realistic patterns in texts made to hit them`() throws {
        var random = SeededGenerator(seed: 3)
        var hits = 0
        for source in try Corpus.patterns() {
            let node = try #require(PatternParser.parse(source), "\(source)")
            let pattern = Pattern(source)
            for _ in 0..<25 {
                let text = PatternSample.text(holding: node, using: &random)
                hits += try isMatch(pattern, in: text) ? 1 : 0
                #expect(RegexFuzzCase(pattern: source, text: text).failure() == nil)
            }
        }
        // Else the texts did not do what they were made for.
        #expect(hits > 1_200)
    }

    @Test func `loses no match of patterns made at random of all of the syntax`() throws {
        var random = SeededGenerator(seed: 5)
        var hits = 0
        for _ in 0..<3_000 {
            let source = PatternSample.pattern(using: &random)
            guard (try? Pattern(source).validate()) != nil else { continue }
            let node = PatternParser.parse(source) ?? .anything
            // All that is known, be it ever so common: the better a test of the analysis.
            let sets = LiteralFacts(of: node).best
            for round in 0..<8 {
                // Texts out of the parser's own reading of the pattern would share its mistakes.
                let sample =
                    round < 4
                    ? PatternSample.text(holding: node, using: &random) : PatternSample.noise(using: &random)
                let text = RegexFuzzCase.prose(sample)
                #expect(RegexFuzzCase(pattern: source, text: text).failure() == nil, "\(source)")
                guard !sets.isEmpty, (try? isMatch(Pattern(source), in: text)) == true else { continue }
                hits += 1
                let folded = text.utf8.map(ASCIIFolding.folded)
                let hasForeignDigits = text.unicodeScalars.contains {
                    !$0.isASCII && $0.properties.numericType == .decimal
                }
                for set in sets where !(hasForeignDigits && set.literals.contains { $0.contains(0x30) }) {
                    #expect(set.literals.contains { Self.stands($0, in: folded) }, "\(source) in \(text)")
                }
            }
        }
        // Else the texts did not do what they were made for.
        #expect(hits > 1_000)
    }

    @Test func `loses no match in drafts, line by line`() throws {
        guard let drafts = try Corpus.drafts() else {
            print("skipped: ../shared/cases is not there")
            return
        }
        let sources = try Corpus.patterns()
        let patterns = sources.map { Pattern($0) }
        let prefilter = Prefilter(sources.map(RequiredLiterals.of))
        var matches = 0
        var scratch = MatchScratch()
        for draft in drafts {
            let text = UTF8Text(RegexFuzzCase.prose(String(decoding: draft.bytes, as: UTF8.self)))
            let lines = Self.lines(of: text)
            let hits = prefilter.scan(text, blocks: lines)
            for (line, range) in lines.enumerated() {
                for (index, pattern) in patterns.enumerated() {
                    guard try scratch.firstMatch(of: pattern, in: text, range: range) != nil else { continue }
                    matches += 1
                    #expect(hits.canMatch(index, inBlock: line), "\(sources[index]) in \(draft.name)")
                }
            }
        }
        #expect(drafts.isEmpty || matches > 0)
    }

    @Test func `holds for every input that the fuzzer found`() throws {
        let inputs = try Corpus.fuzzInputs()
        #expect(!inputs.isEmpty)
        for input in inputs { #expect(RegexFuzzCase(bytes: input.bytes).failure() == nil, "\(input.name)") }
    }

    /// Whether a literal stands in a folded text, at the edges of words that its marks ask for.
    private static func stands(_ literal: [UInt8], in text: [UInt8]) -> Bool {
        let bare = Array(WordEdge.bare(literal))
        guard bare.count <= text.count else { return false }
        return (0...text.count - bare.count).contains { start in
            let end = start + bare.count
            guard text[start..<end].elementsEqual(bare) else { return false }
            if literal.first == WordEdge.mark, start > 0, ASCIIFolding.isWord(text[start - 1]) { return false }
            return !(literal.last == WordEdge.mark && end < text.count && ASCIIFolding.isWord(text[end]))
        }
    }

    private func isMatch(_ pattern: Pattern, in text: String) throws -> Bool {
        var scratch = MatchScratch()
        let text = UTF8Text(text)
        return try scratch.firstMatch(of: pattern, in: text, range: TextRange(0, text.bytes.count)) != nil
    }

    /// Lines of at most a few thousand bytes; longer ones (data in HTML) are left out.
    private static func lines(of text: UTF8Text) -> [TextRange] {
        var lines: [TextRange] = []
        var start = 0
        for (index, byte) in text.bytes.enumerated() where byte == 0x0A {
            if index > start, index - start < 4_000 { lines.append(TextRange(start, index)) }
            start = index + 1
        }
        return lines
    }
}
