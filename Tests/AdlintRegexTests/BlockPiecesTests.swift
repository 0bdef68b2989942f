import AdlintCore
import RegexFuzzSupport
import Testing

@testable import AdlintRegex

/// In a long block, patterns are tried near their literals only, and find the same.
@Suite struct BlockPiecesTests {
    @Test(
        arguments: [
            (#"\bup \d+%"#, PatternReach(ahead: 4, runs: 1, behind: 0)),
            (#"gain[^.]{0,20}risk"#, PatternReach(ahead: 28, runs: 0, behind: 0)),
            (#"(?<=our )fund(?= of)"#, PatternReach(ahead: 11, runs: 0, behind: 7)),
            (#"(?:very ){2,3}[\w'-]+ gain"#, PatternReach(ahead: 20, runs: 1, behind: 0)),
            (#"fünf|ein"#, PatternReach(ahead: 4, runs: 0, behind: 0)),
        ])
    func `the reach of a pattern is what it takes and sees`(_ source: String, _ reach: PatternReach) throws {
        #expect(RequiredLiterals.of(source).reach == reach)
    }

    @Test(
        arguments: [
            #"gain.*risk"#, #"gain[^.]+risk"#, #"gain(?: and){0,}risk"#, #"(gain)\1risk"#, #"(?=gain\w+)risk"#,
        ])
    func `a pattern that may reach anywhere has none`(_ source: String) {
        #expect(RequiredLiterals.of(source).reach == nil)
    }

    @Test func `finds what a search of the whole block finds`() throws {
        var random = SeededGenerator(seed: 11)
        var found = 0
        let sources = try Corpus.patterns().filter { RequiredLiterals.of($0).reach != nil }
        let prefilter = Prefilter(sources.map(RequiredLiterals.of))
        for _ in 0..<2 {
            let text = try Self.longText(of: sources, using: &random)
            for (number, source) in sources.enumerated() {
                found += try Self.expectSame(source, number, in: text, prefilter)
            }
        }
        // Else the texts did not do what they were made for.
        #expect(found > 50)
    }

    @Test func `a pattern is not tried where its literals are far`() throws {
        let filler = String(repeating: "The quick brown fox jumps over the lazy dog. ", count: 200)
        let text = UTF8Text(filler + "It gained 40% in May. " + filler)
        let prefilter = Prefilter([RequiredLiterals.of(#"gained \d+%"#)])
        var scratch = PrefilterScratch()
        let pieces = prefilter.pieces(of: text, block: TextRange(0, text.bytes.count), scratch: &scratch)
        let starts = try #require(prefilter.starts(of: 0, in: pieces))
        #expect(starts.reduce(0) { $0 + $1.count } < 600)
        #expect(starts.contains { $0.contains(filler.utf8.count + 3) })
    }

    @Test func `what two lists of ranges have in common`() {
        let left = [TextRange(0, 4), TextRange(6, 10), TextRange(20, 30)]
        let right = [TextRange(2, 7), TextRange(9, 25), TextRange(30, 31)]
        #expect(
            BlockPieces.common(left, right) == [
                TextRange(2, 4), TextRange(6, 7), TextRange(9, 10), TextRange(20, 25),
            ])
    }

    /// Compares the searches of the whole of a text with and without pieces; gives the number of matches.
    private static func expectSame(
        _ source: String, _ number: Int, in text: UTF8Text, _ prefilter: Prefilter
    ) throws -> Int {
        let whole = TextRange(0, text.bytes.count)
        var prefilterScratch = PrefilterScratch()
        let pieces = prefilter.pieces(of: text, block: whole, scratch: &prefilterScratch)
        let windows = try #require(prefilter.starts(of: number, in: pieces))
        var scratch = MatchScratch()
        let pattern = Pattern(source)
        var all: [TextRange] = []
        var near: [TextRange] = []
        try scratch.forEachMatch(of: pattern, in: text, range: whole) {
            all.append($0)
            return true
        }
        let starts = { prefilter.startFinder(of: number) }
        try scratch.forEachMatch(of: pattern, in: text, range: whole, startingWith: starts, within: windows) {
            near.append($0)
            return true
        }
        #expect(all == near, "\(source)")
        return all.count
    }

    /// Some kilobytes of noise in which texts stand that the patterns match, cut by characters of several bytes.
    private static func longText(of sources: [String], using random: inout SeededGenerator) throws -> UTF8Text {
        var text = ""
        while text.utf8.count < 6_000 {
            for _ in 0..<Int.random(in: 0...30, using: &random) { text += PatternSample.noise(using: &random) }
            let node = try #require(PatternParser.parse(sources.randomElement(using: &random)!))
            text += " \(RegexFuzzCase.prose(PatternSample.text(holding: node, using: &random)))£’ "
        }
        return UTF8Text(RegexFuzzCase.prose(text))
    }
}
