import Testing

@testable import AdlintRegex
@testable import AdlintRules

struct BuiltinRulebookTests {
    @Test func itIsSoundAndInOrder() {
        let book = BuiltinRulebook.load()
        #expect(book.rules.map(\.id) == book.rules.map(\.id).sorted())
        #expect(book.claims.map(\.name) == book.claims.map(\.name).sorted())
        #expect(book.patterns.allSatisfy { !$0.source.isEmpty })
    }

    @Test func oneJurisdictionHasItsRulesAndThoseOfAll() {
        let all = BuiltinRulebook.load().rules
        let some = BuiltinRulebook.load(jurisdictions: ["uk"]).rules
        #expect(some.map(\.id) == all.filter { ["uk", "any"].contains($0.jurisdiction) }.map(\.id))
    }

    @Test func itsLiteralsStandInTheOrderOfItsPatterns() throws {
        let book = BuiltinRulebook.load()
        let packed = try #require(book.packedLiterals)
        let literals = packed.books.map(Prefilter.unpack)
        let prefilter = StagedPrefilter(packed)
        #expect(prefilter.patternCount == book.patterns.count)
        // Working literals out takes milliseconds each without optimisation; a few tell whether the order is right.
        for index in stride(from: 0, to: book.patterns.count, by: 25) {
            let place = prefilter.place(of: index)
            #expect(literals[place.stage][place.number] == book.patterns[index].literals, "pattern \(index)")
        }
    }

    @Test func `its patterns are in the stages that the rules ask for`() throws {
        let book = BuiltinRulebook.load()
        #expect(try #require(book.packedLiterals).stages == book.stages())
    }

    @Test func everyPatternIsInTheImageThatAReleaseLinks() throws {
        let image = try #require(
            PatternImage(BuiltinRulebook.compiledPatterns().loaded(), owner: BuiltinRulebook.digest))
        for pattern in BuiltinRulebook.load().patterns {
            let place = try #require(pattern.range).lowerBound
            #expect(CompiledCode(try #require(image[place])).groupCount >= 0, "\(pattern.source)")
        }
    }

    @Test func aJurisdictionWithoutRulesLeavesTheVocabulary() {
        let book = BuiltinRulebook.load(jurisdictions: ["nowhere"])
        #expect(book.rules.allSatisfy { $0.jurisdiction == "any" })
        #expect(book.patterns == BuiltinRulebook.load().patterns)
    }

    @Test func theDigestIsOne() {
        #expect(BuiltinRulebook.digest.hasPrefix("sha256:"))
        #expect(BuiltinRulebook.digest.utf8.count == 71)
    }

    @Test func noTermIsLeftInAPattern() {
        #expect(!BuiltinRulebook.load().patterns.contains { $0.source.contains("\u{201C}") })
        #expect(!BuiltinRulebook.terms().values.contains { $0.contains("\u{201C}") })
    }

    @Test func aPageIsFoundByNameAndByPath() {
        for page in BuiltinRulebook.pages() {
            #expect(page.text.hasPrefix("#"), "\(page.path)")
            #expect(BuiltinRulebook.page(of: String(page.path.dropLast(3))) == page.text)
        }
        #expect(BuiltinRulebook.page(of: "no-such-rule") == nil)
    }
}
