import AdlintCore
import Testing

@testable import AdlintRegex

@Suite struct PrefilterTests {
    /// The candidates of one block that is the whole text, among patterns that need a literal of one set each.
    private func candidates(_ sets: [[String]], in text: String) -> [Int] {
        candidates(ofPatterns: sets.map { RequiredLiterals(sets: [$0]) }, in: text)
    }

    private func candidates(ofPatterns patterns: [RequiredLiterals], in text: String) -> [Int] {
        let text = UTF8Text(text)
        let hits = Prefilter(patterns).scan(text, blocks: [TextRange(0, text.bytes.count)])
        return hits.patterns(inBlock: 0)
    }

    @Test func `finds literals of every length, without regard to ASCII case`() {
        let sets = [["%"], ["£"], ["isa"], ["risk"], ["gains"], ["past performance"], ["x"]]
        #expect(candidates(sets, in: "ISA: 5% and £3") == [0, 1, 2])
        #expect(candidates(sets, in: "RISK: no GAINS; pAST pERFORMANCE") == [3, 4, 5])
        #expect(candidates(sets, in: "").isEmpty)
    }

    @Test func `finds a literal at both ends of a text`() {
        for literal in ["a", "ab", "abc", "abcd", "abcde", "abcdefg", "abcdefgh", "abcdefghi"] {
            #expect(candidates([[literal]], in: literal) == [0])
            #expect(candidates([[literal]], in: literal + String(repeating: "z", count: 20)) == [0])
            #expect(candidates([[literal]], in: String(repeating: "z", count: 21) + literal) == [0])
            #expect(candidates([[literal]], in: String(literal.dropLast()) + "\u{0}").isEmpty)
        }
    }

    @Test func `takes any ASCII white space for a space`() {
        #expect(candidates([["past performance"]], in: "past\nperformance") == [0])
        #expect(candidates([["a b"], ["a  b"]], in: "a\tb") == [0])
    }

    @Test func `names a pattern where one of its literals stands, once`() {
        let sets = [["buy now", "sell now"], ["now"], ["never"]]
        #expect(candidates(sets, in: "Sell now, buy now, now!") == [0, 1])
    }

    @Test func `names a pattern without literals everywhere, in order among the others`() {
        let patterns: [RequiredLiterals] = [[], [["risk"]], [[]], [["gain"]], [["risk", ""]], []]
        #expect(candidates(ofPatterns: patterns, in: "gain") == [0, 2, 3, 4, 5])
        #expect(candidates(ofPatterns: patterns, in: "risk gain") == [0, 1, 2, 3, 4, 5])
        #expect(Prefilter(patterns).unconditional == [0, 2, 4, 5])
        #expect(Prefilter(patterns).patternCount == 6)
        #expect(candidates([], in: "gain").isEmpty)
    }

    @Test func `names a pattern only where a literal of each of its sets stands`() {
        let patterns: [RequiredLiterals] = [
            [["would", "'d"], ["have"], ["0"]], [["have"], ["would"]], [["gain"], ["loss"]], [["gain"], [""]],
        ]
        #expect(candidates(ofPatterns: patterns, in: "It would have made 7 pounds") == [0, 1])
        #expect(candidates(ofPatterns: patterns, in: "It would have gained") == [1, 3])
        #expect(candidates(ofPatterns: patterns, in: "we'd have 9") == [0])
    }

    @Test func `takes any ASCII digit for any other`() {
        #expect(candidates([["0%"], ["top 00"]], in: "Top 25: 7%") == [0, 1])
    }

    @Test func `counts on a digit where a text may hold one beyond ASCII`() {
        for scalar in (0x80...0x10FFFF).compactMap(Unicode.Scalar.init)
        where scalar.properties.generalCategory == .decimalNumber {
            #expect(candidates([["0%"], ["risk"]], in: "x\(scalar)%") == [0], "U+\(String(scalar.value, radix: 16))")
        }
        #expect(candidates([["0%"]], in: "“É” — £, 中文 😀").isEmpty)
    }

    @Test func `tells blocks apart, and finds nothing that crosses from one into another`() {
        let text = UTF8Text("past performance\nof gains\nrisk")
        let blocks = [TextRange(0, 16), TextRange(17, 25), TextRange(26, 30), TextRange(5, 25), TextRange(25, 99)]
        let sets = [["past performance"], ["gains"], ["performance of"], ["risk"]]
        let hits = Prefilter(sets.map { RequiredLiterals(sets: [$0]) }).scan(text, blocks: blocks)
        #expect(hits.blockCount == 5)
        #expect((0..<5).map { hits.patterns(inBlock: $0) } == [[0], [1], [3], [1, 2], [3]])
        #expect(hits.canMatch(2, inBlock: 3))
        #expect(!hits.canMatch(2, inBlock: 0))
        #expect(hits.candidates(of: 3).map { hits.block(of: $0) } == [2, 4])
        #expect(hits.block(of: hits.firstCandidate(of: 3, fromBlock: 3)) == 4)
    }

    @Test(arguments: [TextRange(-5, -1), TextRange(-5, 3), TextRange(2, 900), TextRange(800, 900), TextRange(3, 3)])
    func `leaves out what lies outside the text`(block: TextRange) {
        let hits = Prefilter([[["risk"]], [["isk"]]]).scan(UTF8Text("risky"), blocks: [block])
        #expect(!hits.canMatch(0, inBlock: 0))
        #expect(hits.blockCount == 1)
    }

    @Test func `keeps literals through packing`() {
        let patterns: [RequiredLiterals] = [[["past performance", "%"]], [], [["Tab\there"], ["%", "tab"]], []]
        let packed = Prefilter.pack(patterns)
        #expect(Prefilter.unpack(packed) == [[["%", "past performance"]], [], [["tab here"], ["%", "tab"]], []])
        let text = UTF8Text("5% past performance, tab here")
        let blocks = [TextRange(0, 2), TextRange(3, 19), TextRange(21, 29)]
        let hits = Prefilter(packed: packed).scan(text, blocks: blocks)
        #expect((0..<3).map { hits.patterns(inBlock: $0) } == [[0, 1, 3], [0, 1, 3], [1, 2, 3]])
    }

    @Test func `keeps what matches begin with, and does not look for it`() {
        let packed = Prefilter.pack([
            RequiredLiterals(sets: [["gain"]], starts: ["big ", "huge"]), RequiredLiterals(starts: ["risk"]), [],
        ])
        let prefilter = Prefilter(packed: packed)
        let bytes = Array("a huge risk".utf8)
        let places = (0..<3).map { pattern in
            prefilter.startFinder(of: pattern)?
                .next(in: bytes, from: 0, before: bytes.count, within: TextRange(0, bytes.count))
        }
        #expect(places == [2, 7, nil])
        #expect(prefilter.startFinder(of: 2) == nil)
        #expect(Prefilter.unpack(packed).map(\.starts) == [["big ", "huge"], ["risk"], []])
        let text = UTF8Text("a gain")
        #expect(prefilter.scan(text, blocks: [TextRange(0, 6)]).patterns(inBlock: 0) == [0, 1, 2])
    }

    @Test func `reads several packed texts, one after the other`() {
        let packed = Prefilter.pack([[["risk"], ["gain"]], []]) + Prefilter.pack([[["gain"]], [["loss", "%"]]])
        #expect(Prefilter.unpack(packed) == [[["risk"], ["gain"]], [], [["gain"]], [["%", "loss"]]])
        let text = UTF8Text("gain %")
        let hits = Prefilter(packed: packed).scan(text, blocks: [TextRange(0, text.bytes.count)])
        #expect(hits.patterns(inBlock: 0) == [1, 2, 3])
    }

    @Test func `finds the same with a scratch that was used for other texts and prefilters`() {
        var scratch = PrefilterScratch()
        let many = Prefilter((0..<300).map { RequiredLiterals(sets: [["word\($0)"], ["other\($0 % 7)", "%"]]) })
        for text in ["WORD3 %", "word12 other5", "nothing", "word1 other1 word2"].map(UTF8Text.init) {
            for prefilter in [many, Prefilter([[["word"]]])] {
                let blocks = [TextRange(0, text.bytes.count)]
                let fresh = prefilter.scan(text, blocks: blocks)
                #expect(
                    prefilter.scan(text, blocks: blocks, scratch: &scratch).patterns(inBlock: 0)
                        == fresh.patterns(inBlock: 0))
            }
        }
    }

    @Test(arguments: [
        "", "\n", "x", "\t\t\n\t", "~risk\n!risk", "\u{0}\u{1}\n\u{7F}ab", "!", "!\n\n!é", "!a\n\n0\n\n0",
        "!a\n\n0-99999999999999999999 7-3 -\n\n9\n0 0\n--\n-\n\n\n\n0\n\n!b",
        "!ab\n\n0\n\n<0\n<\n- <0\n0 <9\n<<\n0<0\n",
    ])
    func `reads any text as packed without a crash`(packed: String) {
        let prefilter = Prefilter(packed: packed)
        let text = UTF8Text("some risk é ab")
        let hits = prefilter.scan(text, blocks: [TextRange(0, text.bytes.count)])
        let found = hits.patterns(inBlock: 0)
        #expect(found == found.sorted())
        #expect(found.allSatisfy { $0 < prefilter.patternCount })
    }

    @Test func `finds a literal at the edges of words that it asks for`() {
        let sets = [["Wad"], ["adW"], ["WadW"], ["Wad 0"], ["trad"], ["W0W"]]
        #expect(candidates(sets, in: "ad") == [0, 1, 2])
        #expect(candidates(sets, in: "-AD 7") == [0, 1, 2, 3, 5])
        #expect(candidates(sets, in: "trade") == [4])
        #expect(candidates(sets, in: "trad 77") == [1, 4])
        #expect(candidates(sets, in: "adverb") == [0])
        // What is no word of ASCII may be the edge of one.
        #expect(candidates(sets, in: "—adé") == [0, 1, 2])
        #expect(candidates([["Wcapital at riskW"]], in: "Capital at risk!") == [0])
        #expect(candidates([["Wcapital at riskW"]], in: "Capital at risks").isEmpty)
    }

    @Test func `one beside another names the candidates of both`() {
        let first: [RequiredLiterals] = [[["Wrisk"]], [], [["gain"]]]
        let second: [RequiredLiterals] = [[["gain"], ["WriskW"]], []]
        let text = UTF8Text("risk, gain: gains\nrisks")
        let blocks = [TextRange(0, 17), TextRange(18, 23)]
        let both = Prefilter(first).followed(by: Prefilter(second))
        #expect(both.patternCount == 5)
        #expect(both.unconditional == [1, 4])
        let (apart, joined) = (both.scan(text, blocks: blocks), Prefilter(first + second).scan(text, blocks: blocks))
        for block in 0..<2 { #expect(apart.patterns(inBlock: block) == joined.patterns(inBlock: block)) }
        #expect(apart.patterns(inBlock: 0) == [0, 1, 2, 3, 4])
        #expect(apart.patterns(inBlock: 1) == [0, 1, 4])
    }

    @Test func `agrees with a plain search on random literals and texts`() {
        var random = SeededGenerator(seed: 11)
        func word(upTo count: Int) -> String {
            String(
                (0..<Int.random(in: 1...count, using: &random)).map { _ in
                    "aabbc %-".randomElement(using: &random) ?? "a"
                })
        }
        for _ in 0..<150 {
            let sets = (0..<30).map { _ in
                (0..<Int.random(in: 0...3, using: &random)).map { _ in
                    (0..<Int.random(in: 1...3, using: &random)).map { _ in word(upTo: 11) }
                }
            }
            let text = (0..<20).map { _ in word(upTo: 12) }.joined()
            let whole = MaskedLiteral(Array(text.utf8))
            let expected = sets.indices.filter { index in
                sets[index].allSatisfy { $0.contains { whole.holds(MaskedLiteral(Array($0.utf8))) } }
            }
            #expect(candidates(ofPatterns: sets.map { RequiredLiterals(sets: $0) }, in: text) == expected)
        }
    }

    @Test func `folds eight bytes as it folds one`() {
        for byte in 0...UInt8.max {
            for place in 0..<8 {
                let others: UInt64 = 0x4161_5A7A_09FF_8040
                let shift = UInt64(8 * place)
                let folded = ASCIIFolding.folded(others & ~(0xFF << shift) | UInt64(byte) << shift)
                #expect(UInt8(truncatingIfNeeded: folded >> shift) == ASCIIFolding.folded(byte))
            }
        }
    }
}

extension RequiredLiterals: ExpressibleByArrayLiteral {
    /// Sets alone.
    init(arrayLiteral sets: [String]...) {
        self.init(sets: sets)
    }
}
