import AdlintCore
import AdlintRegex
import Testing

@Suite struct MatchScratchTests {
    @Test func `gives ranges in bytes, not characters`() throws {
        #expect(try Matching.all(Pattern("12%"), in: "€ \u{301}é 12%") == [TextRange(9, 12)])
    }

    @Test func `disregards case unless the pattern says otherwise`() throws {
        #expect(
            try Matching.words("past (?-i:Performance)", in: "PAST Performance past performance") == [
                "PAST Performance"
            ])
        #expect(try Matching.words("straße", in: "STRASSE STRAẞE Straße") == ["STRAẞE", "Straße"])
        #expect(try Matching.words("ad", in: "Ad AD ad", isCaseSensitive: true) == ["ad"])
    }

    @Test func `knows Unicode properties`() throws {
        #expect(try Matching.words(#"\b\w+\b"#, in: "naïve Ökonomie 數") == ["naïve", "Ökonomie", "數"])
        #expect(try Matching.words(#"\p{Sc}\d+"#, in: "£10 €20 $30") == ["£10", "€20", "$30"])
    }

    @Test func `sees nothing outside the range`() throws {
        let text = "xx up 12% yy"
        let range = TextRange(3, 9)
        #expect(try Matching.all(Pattern("^up"), in: text, range: range) == [TextRange(3, 5)])
        #expect(try Matching.all(Pattern("%$"), in: text, range: range) == [TextRange(8, 9)])
        #expect(try Matching.all(Pattern("(?<=xx )up|%(?= yy)"), in: text, range: range).isEmpty)
        #expect(try Matching.all(Pattern(#"\bp"#), in: "up", range: TextRange(1, 2)) == [TextRange(1, 2)])
        #expect(try Matching.all(Pattern("x"), in: text, range: TextRange(4, 4)).isEmpty)
    }

    @Test func `takes the dollar sign for the very end only`() throws {
        #expect(try Matching.all(Pattern("b$"), in: "b\n").isEmpty)
    }

    @Test func `gives empty matches between whole characters and comes to an end`() throws {
        #expect(
            try Matching.all(Pattern("x*"), in: "é€x") == [
                TextRange(0, 0), TextRange(2, 2), TextRange(5, 6), TextRange(6, 6),
            ])
        #expect(try Matching.all(Pattern(""), in: "") == [TextRange(0, 0)])
        #expect(try Matching.all(Pattern("a|"), in: "ba") == [TextRange(0, 0), TextRange(1, 2), TextRange(2, 2)])
        #expect(try Matching.all(Pattern(#"a\K"#), in: "aa") == [TextRange(1, 1), TextRange(2, 2)])
    }

    @Test func `stops when the caller has enough`() throws {
        var scratch = MatchScratch()
        var count = 0
        try scratch.forEachMatch(of: Pattern("a"), in: UTF8Text("aaa"), range: TextRange(0, 3)) { _ in
            count += 1
            return count < 2
        }
        #expect(count == 2)
    }

    @Test func `gives named groups by name, and nil for those that took no part`() throws {
        var scratch = MatchScratch()
        let pattern = Pattern(#"(?<percent>\d+) ?%|(?<amount>\$\d+)"#)
        let text = UTF8Text("é up 84%")
        let result = try #require(try scratch.firstResult(of: pattern, in: text, range: TextRange(0, 9)))
        #expect(result.range == TextRange(6, 9))
        #expect(result.group("percent") == TextRange(6, 8))
        #expect(result.group("amount") == nil)
        #expect(result.group("unknown") == nil)
        #expect(result.group(0) == TextRange(6, 9))
        #expect(result.group(3) == nil)
        #expect(result.namedGroups == ["percent": TextRange(6, 8)])
        #expect(try pattern.groupNames() == ["amount", "percent"])
    }

    @Test func `gives the group that took part where two share a name`() throws {
        var scratch = MatchScratch()
        let pattern = Pattern(#"(?J)(?<n>\d)a|(?<n>\d)b"#)
        let result = try scratch.firstResult(of: pattern, in: UTF8Text("1b"), range: TextRange(0, 2))
        #expect(result?.group("n") == TextRange(0, 1))
        #expect(try pattern.groupNames() == ["n"])
    }

    @Test func `keeps the groups of a pattern with many of them`() throws {
        var scratch = MatchScratch()
        let pattern = Pattern(String(repeating: "(.)", count: 60))
        let text = UTF8Text(String(repeating: "ab", count: 60))
        var lasts: [TextRange?] = []
        try scratch.forEachResult(of: pattern, in: text, range: TextRange(0, 120)) {
            lasts.append($0.group(60))
            return true
        }
        #expect(lasts == [TextRange(59, 60), TextRange(119, 120)])
        #expect(try scratch.firstMatch(of: pattern, in: text, range: TextRange(0, 120)) == TextRange(0, 60))
    }

    @Test(arguments: [TextRange(0, 9), TextRange(-1, 2), TextRange(1, 3), TextRange(0, 1), TextRange(4, 5)])
    func `refuses a range that is not of whole characters`(range: TextRange) throws {
        var scratch = MatchScratch()
        let error = #expect(throws: MatchError.self) {
            try scratch.firstMatch(of: Pattern("a"), in: UTF8Text("éa"), range: range)
        }
        #expect(error?.reason == .range)
    }

    @Test func `refuses bytes that are not UTF-8`() {
        #expect(UTF8Text(validating: [0x61, 0xC3]) == nil)
        #expect(UTF8Text(validating: [0xED, 0xA0, 0x80]) == nil)
        #expect(UTF8Text(validating: Array("é".utf8))?.bytes == [0xC3, 0xA9])
    }
}
