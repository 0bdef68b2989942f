import AdlintCore
import AdlintRegex
import AdlintRulebookFiles
import AdlintRules
import Testing

/// A user's own folder, upon the sample as the built-in rulebook.
struct UserRulesTests {
    private let base: RulebookBase

    init() throws {
        let loaded = try RulebookLoader().load(files: Samples.files(), root: "rules")
        base = RulebookBase(rulebook: loaded.rulebook, terms: loaded.terms)
    }

    private func load(_ files: [String: String]) throws -> Rulebook {
        let files = files.map { RuleFile(path: $0.key, text: $0.value) }.sorted { $0.path < $1.path }
        return try RulebookLoader(base: base).load(files: files, root: "own").rulebook
    }

    private func faults(_ files: [String: String]) -> [String] {
        diagnostics(of: files.map { RuleFile(path: $0.key, text: $0.value) }, upon: base)
    }

    @Test func anEmptyFolderChangesNothing() throws {
        let book = try load([:])
        #expect(book.patterns == base.rulebook.patterns)
        #expect(book.rules.map(\.id) == ["uk-past-return"])
        #expect(book.labels.map(\.name) == base.rulebook.labels.map(\.name))
    }

    @Test func aRuleIsAdded() throws {
        let book = try load(["house/house-return.yml": Samples.rule])
        #expect(book.rules.map(\.id) == ["house-return", "uk-past-return"])
        #expect(book.rules.map(\.jurisdiction) == ["house", "uk"])
    }

    @Test func aRuleIsReplacedWhereItSaysSo() throws {
        let rule = "replaces: true\n" + Samples.rule.replacing("severity: error", with: "severity: info")
        let book = try load(["uk/uk-past-return.yml": rule])
        #expect(book.rules.map(\.severity) == [.info])
    }

    @Test func aRuleOfTheSameNameMustSayThatItReplaces() {
        let fault = faults(["uk/uk-past-return.yml": Samples.rule])
        #expect(
            fault == [
                "rules/uk/uk-past-return.yml:1:1: error: The built-in rulebook has a rule 'uk-past-return'. Write "
                    + "'replaces: true' to put this one in its place, or give it another name."
            ])
    }

    @Test func aRuleIsSwitchedOff() throws {
        let book = try load(["uk/uk-past-return.yml": "off: true\nwhy: we publish no returns"])
        #expect(book.rules.isEmpty)
    }

    @Test func aSwitchWithAWrongNameIsAnError() {
        #expect(
            faults(["uk/uk-past-retrun.yml": "off: true"]) == [
                "rules/uk/uk-past-retrun.yml:1:1: error: There is no built-in rule 'uk-past-retrun' to switch off. "
                    + "Did you mean 'uk-past-return'?"
            ])
    }

    @Test func aDisclosureIsExtended() throws {
        let added = """
            extends: past-warning
            elements: {past: {match: [yesterday's figures]}}
            texts: [{id: OURS, text: What was is not what will be.}]
            placeholders: '%%RISK%%'
            suggest: What was is not what will be.
            """
        let disclosure = try #require(try load(["disclosures/ours.yml": added]).disclosures.first)
        #expect(disclosure.name == "past-warning")
        #expect(disclosure.elements.map(\.detectors.count) == [2, 1])
        #expect(disclosure.texts.map(\.id) == ["T-1", "T-2", "OURS"])
        #expect(disclosure.placeholders.count == 2)
        #expect(disclosure.suggestion == "What was is not what will be.")
    }

    @Test func anElementToExtendMustExist() {
        let fault = faults(["disclosures/ours.yml": "extends: past-warning\nelements: {pst: {match: a}}"])
        #expect(
            fault == [
                "rules/disclosures/ours.yml:2:12: error: The disclosure 'past-warning' has no element 'pst'. "
                    + "Did you mean 'past'?"
            ])
    }

    @Test func aClaimIsExtended() throws {
        let book = try load(["claims/ours.yml": "extends: past-return\ndetect: made a packet"])
        #expect(book.claims.map(\.name) == ["past-return"])
        #expect(book.claims.first?.detectors.count == 3)
    }

    @Test func builtInTermsMayBeUsed() throws {
        let book = try load(["claims/ours.yml": "extends: past-return\ndetect: 'made {money}'"])
        #expect(book.patterns.last?.source == #"made (?:[£$€]\s?\d+|\d+ (?:pounds|dollars))"#)
    }

    @Test func theLiteralsOfAddedPatternsFollowThoseOfTheBase() throws {
        let base = RulebookBase(rulebook: BuiltinRulebook.load(), terms: BuiltinRulebook.terms())
        let file = RuleFile(
            path: "labels/ours.yml", text: "labels: [{name: ours, match: our house, standing: accepted}]")
        let book = try RulebookLoader(base: base).load(files: [file], root: "own").rulebook
        #expect(book.patterns.count == base.rulebook.patterns.count + 1)
        let (packed, before) = (try #require(book.packedLiterals), try #require(base.rulebook.packedLiterals))
        #expect(zip(packed.books, before.books).allSatisfy { $0.hasPrefix($1) })
        #expect(packed.stages == before.stages + [PatternStage.opening.rawValue])
        #expect(Prefilter.unpack(packed.books[0]).last?.sets == [["our house"]])
    }

    @Test func twoSpellingsOfALetterAreTwoPatterns() throws {
        let before = try load(["claims/ours.yml": "extends: past-return\ndetect: caf\u{E9} fund"])
        let both = "extends: past-return\ndetect: [caf\u{E9} fund, cafe\u{301} fund]"
        #expect(try load(["claims/ours.yml": both]).patterns.count == before.patterns.count + 1)
    }

    @Test(arguments: [("ad", PatternStage.claims), ("editorial", .opening)])
    func aClaimThatCountsBeyondAdsIsSoughtAtOnce(region: String, stage: PatternStage) throws {
        let base = RulebookBase(rulebook: BuiltinRulebook.load(), terms: BuiltinRulebook.terms())
        let rule = """
            title: a rule
            topic: pressure
            severity: error
            authority: [{cite: "House style", as-of: 2026-11, verified: seen}]
            when: {claim: ours, in: [\(region)], per: claim}
            prohibit: true
            say: {prohibited: "{claim} is ours."}
            since: "0.1"
            status: stable
            """
        let files = [
            RuleFile(path: "claims/ours.yml", text: "title: ours\ntopic: pressure\ndetect: {match: our house}"),
            RuleFile(path: "uk/uk-ours.yml", text: rule),
        ]
        let book = try RulebookLoader(base: base).load(files: files, root: "own").rulebook
        #expect(book.packedLiterals?.stages.last == stage.rawValue)
    }

    @Test func labelsAreAdded() throws {
        let labels = "labels: [{name: house-ad, match: from our house, standing: accepted}]"
        #expect(try load(["labels/ours.yml": labels]).labels.map(\.name) == ["advertisement", "partner", "house-ad"])
    }
}
