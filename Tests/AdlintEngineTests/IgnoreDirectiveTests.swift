import Testing

@testable import AdlintEngine

@Suite struct IgnoreDirectiveTests {
    @Test func aWholeNoteIsRead() throws {
        let note = try #require(
            try IgnoreDirective.read(
                #"adlint-ignore uk-past-performance: "index level, not a return" by J. Smith until 2027-01-31"#))
        #expect(note.rules == ["uk-past-performance"])
        #expect(note.reason == "index level, not a return")
        #expect(note.by == "J. Smith")
        #expect(note.until == "2027-01-31")
    }

    @Test(arguments: [
        #"[adlint-ignore uk-guarantee-words: "name of a product"]"#,
        #"<!-- adlint-ignore uk-guarantee-words: "name of a product" -->"#,
    ])
    func bracketsAndCommentsOfPlainTextAreTakenOff(text: String) throws {
        let note = try #require(try IgnoreDirective.read(text))
        #expect(note.rules == ["uk-guarantee-words"])
        #expect(note.by == nil)
    }

    @Test func severalRulesMayBeNamed() throws {
        #expect(try IgnoreDirective.read(#"adlint-ignore a-b, c-d: "why""#)?.rules == ["a-b", "c-d"])
    }

    @Test func otherWordsAreNoNote() throws {
        #expect(try IgnoreDirective.read("We ignore the noise.") == nil)
    }

    @Test(arguments: [
        "adlint-ignore", "adlint-ignore uk-past-performance", #"adlint-ignore uk-past-performance: "" "#,
        #"adlint-ignore: "why""#, #"adlint-ignore uk-past-performance: why"#,
        #"adlint-ignore uk-past-performance: "why" until soon"#,
        #"adlint-ignore uk-past-performance: "why" until 2026-02-30"#,
        #"adlint-ignore uk-past-performance: "why" for ever"#, #"adlint-ignore *: "all""#,
    ])
    func aMalformedNoteIsAFault(text: String) {
        #expect(throws: IgnoreDirective.Fault.self) { try IgnoreDirective.read(text) }
    }
}
