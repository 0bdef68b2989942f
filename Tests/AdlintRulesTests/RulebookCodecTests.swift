import AdlintCore
import AdlintRegex
import AdlintRules
import Testing

struct RulebookCodecTests {
    private let book = SampleRulebook.book

    @Test func everythingIsDecodedAsItWas() throws {
        let decoded = try #require(RulebookDecoder.decode(RulebookEncoder.encode(book)))
        #expect(description(of: decoded) == description(of: book))
        #expect(decoded.labels.map(\.standing) == book.labels.map(\.standing))
        #expect(decoded.rules.map(\.say) == book.rules.map(\.say))
    }

    /// A property that the model gains is lost in the compiled-in rulebook until the codec knows it, and the sample has
    /// a value for it.
    @Test func theCodecKnowsEveryPropertyOfTheModel() throws {
        let rule = try #require(book.rules.first)
        let disclosure = try #require(book.disclosures.first)
        let claim = try #require(book.claims.first)
        let known: [(Any, Int)] = [
            (book, 8), (book.labels[0], 5), (book.cues, 6), (book.cues.selling[0], 3), (claim, 7),
            (claim.detectors[0], 4), (claim.unless[0], 2), (disclosure, 8), (disclosure.elements[0], 6),
            (disclosure.texts[0], 3), (disclosure.nearMisses[0], 2), (rule, 8), (try words(of: rule), 5),
            (rule.authority[0], 5),
            (rule.trigger, 5), (rule.trigger.with[0], 2), (rule.facts[0], 4),
        ]
        for (value, count) in known {
            #expect(
                Mirror(reflecting: value).children.count == count, "teach the codec what is new in \(type(of: value))")
        }
    }

    private func words(of rule: Rule) throws -> Any {
        let storage = try #require(Mirror(reflecting: rule.prose).children.first?.value)
        return try #require(Mirror(reflecting: storage).children.first?.value)
    }

    @Test func whatIsDecodedIsEncodedTheSame() throws {
        let bytes = RulebookEncoder.encode(book)
        let decoded = try #require(RulebookDecoder.decode(bytes))
        #expect(RulebookEncoder.encode(decoded) == bytes)
    }

    @Test func theOrderOfPatternsChangesNoByte() throws {
        var other = Rulebook(
            patterns: book.patterns.reversed() + [PatternText(source: "unused", literals: RequiredLiterals())])
        other.cues.affiliateTargets = [PatternIndex(0), PatternIndex(2)]
        var same = Rulebook(patterns: book.patterns)
        same.cues.affiliateTargets = [PatternIndex(2), PatternIndex(0)]
        #expect(RulebookEncoder.encode(other) == RulebookEncoder.encode(same))
    }

    @Test func termsShortenTheBytesAndChangeNothing() throws {
        let bytes = RulebookEncoder.encode(book, terms: ["ab": "(?:a|b)", "cab": "(?:c|(?:a|b))"])
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("returned “ab”\n"))
        #expect(text.contains(#"\bno “cab”\b"#))
        #expect(text.contains("$\tcab\t(?:c|“ab”)\n"))
        let decoded = try #require(RulebookDecoder.decode(bytes))
        #expect(decoded.patterns == book.patterns)
        #expect(RulebookEncoder.encode(decoded) == RulebookEncoder.encode(book))
    }

    @Test func aLineBreakInATextBecomesABlank() throws {
        var book = book
        book.rules[0].title = "two\nlines\tand a tab"
        let decoded = try #require(RulebookDecoder.decode(RulebookEncoder.encode(book)))
        #expect(decoded.rules[0].title == "two lines and a tab")
    }

    @Test func anEmptyRulebookIsOne() throws {
        let empty = try #require(RulebookDecoder.decode(RulebookEncoder.encode(Rulebook())))
        #expect(empty.rules.isEmpty && empty.claims.isEmpty && empty.patterns.isEmpty)
    }

    @Test(arguments: [
        "", "\n", "rubbish", "B\nR\n", "$\ta", "B\nR\nT\nM\nN\n=\t0\n", "B\nR\nT\nM\nN\nC\ta\tb\tno-topic\n",
        "B\nR\nT\nM\nN\nr\tid\tuk\tcosts\terror\n",
    ])
    func bytesThatAreNoRulebookAreRefused(_ text: String) {
        #expect(RulebookDecoder.decode(Array(text.utf8)) == nil)
    }

    @Test func aCutWithinALineOfARuleIsNoCrash() {
        let bytes = RulebookEncoder.encode(book)
        let sound = (0..<bytes.count).filter { RulebookDecoder.decode(Array(bytes.prefix($0))) != nil }
        #expect(sound.count < bytes.count * 2 / 3)
    }

    /// All that a rulebook holds, except its dictionaries, whose order is never the same.
    private func description(of book: Rulebook) -> String {
        var book = book
        for index in book.labels.indices { book.labels[index].standing = [:] }
        // Setting a sentence also takes the prose out of its encoded form.
        for index in book.rules.indices { book.rules[index].say = [:] }
        book.patterns = book.patterns.map { PatternText(source: $0.source, literals: $0.literals) }
        var text = ""
        dump(book, to: &text)
        return text
    }
}
