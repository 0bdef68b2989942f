import AdlintCore
import AdlintRegex
import Testing

@Suite struct ErrorTests {
    private func error(of source: String) throws -> PatternError {
        try #require(throws: PatternError.self) { try Pattern(source).validate() }
    }

    @Test func `says where a pattern breaks off and what to do`() throws {
        let error = try error(of: "past (performance")
        #expect(error.code == 114)
        #expect(error.offset == 17)
        #expect(error.pattern == "past (performance")
        #expect(
            error.description == "The pattern cannot be read at byte 17, after `past (performance`: missing closing"
                + " parenthesis. Close every `(` with `)`, or write `\\(` for a parenthesis.")
    }

    @Test func `counts the place in bytes`() throws {
        #expect(try error(of: "é€[a").offset == 7)
        #expect(try error(of: "*a").description.contains("at byte 0, at its start"))
    }

    @Test func `shortens what stands before a place far into the pattern`() throws {
        let error = try error(of: String(repeating: "word ", count: 20) + "(?P>x)")
        #expect(error.description.contains("after `...word word word word (?P>`:"))
        #expect(error.description.count < 250)
    }

    @Test func `explains that a lookbehind has one length`() throws {
        let error = try error(of: "(?<=not a |never an? )guarantee")
        #expect(error.code == 125)
        #expect(error.description.contains("PCRE2 10.42 does not support a lookbehind of variable length"))
        #expect(throws: Never.self) { try Pattern("(?<=not a |never )guarantee").validate() }
    }

    @Test func `refuses half a character`() throws {
        #expect(try error(of: #"a\C"#).description.contains(#"write `.` for any character"#))
    }

    @Test(
        arguments: [
            (#"a\"#, 101), (#"\j"#, 103), ("[a", 106), ("[b-a]", 108), ("a|*", 109), ("(?@)", 111), ("(a", 114),
            (#"(a)\2"#, 115), ("a)", 122), ("(?<=a+)b", 125), ("(?<n>a)(?<n>b)", 143), (#"\p{Foo}"#, 147),
            (#"\C"#, 183),
            ("(?:(?:abcdefghij){999}){99}", 120),
        ] as [(String, Int32)])
    func `has advice for the refusals that are met most`(source: String, code: Int32) throws {
        let error = try error(of: source)
        #expect(error.code == code)
        let sentence = "\(error.reason). "
        #expect(error.description.contains(sentence))
        #expect(error.description.hasSuffix("."))
    }

    @Test func `is given again at every use of a broken pattern`() throws {
        let pattern = Pattern("a(")
        var scratch = MatchScratch()
        for _ in 0..<2 {
            let error = #expect(throws: MatchError.self) {
                try scratch.firstMatch(of: pattern, in: UTF8Text("a"), range: TextRange(0, 1))
            }
            guard case .pattern(let cause)? = error?.reason else {
                Issue.record("not an error of the pattern: \(String(describing: error))")
                return
            }
            #expect(error?.code == 114)
            #expect(error?.description == cause.description)
        }
        #expect(throws: PatternError.self) { try pattern.groupNames() }
    }

    @Test func `of a match names the pattern and what to do`() throws {
        var scratch = MatchScratch()
        let text = UTF8Text(String(repeating: "a", count: 40) + "!")
        let work = try #require(throws: MatchError.self) {
            try scratch.firstMatch(of: Pattern("(a+)+$"), in: text, range: TextRange(0, 41))
        }
        #expect(
            work.description == "The pattern `(a+)+$` was stopped after too much work on 41 bytes of text. Write it so"
                + " that there is only one way to match the same words: no repeat within a repeat, such as `(a+)+`, and"
                + " repeats with a limit, such as `{0,80}`.")
        let range = try #require(throws: MatchError.self) {
            try scratch.firstMatch(of: Pattern("a"), in: text, range: TextRange(5, 99))
        }
        #expect(
            range.description == "The pattern `a` was asked to search bytes 5 to 99, which are not whole characters of"
                + " the text.")
        let loop = try #require(throws: MatchError.self) {
            try scratch.firstMatch(of: Pattern("(?:a(?=(?R))|(?R))"), in: text, range: TextRange(0, 41))
        }
        #expect(loop.reason == .engine)
        #expect(
            loop.description == "The pattern `(?:a(?=(?R))|(?R))` could not be matched: nested recursion at the same"
                + " subject position (PCRE2 error -52).")
    }
}
