import AdlintCore
import AdlintRulebookFiles
import AdlintRules
import Testing

/// What the sound sample becomes.
struct RulebookLoaderTests {
    private let book: Rulebook

    init() throws {
        book = try RulebookLoader().load(files: Samples.files(), root: "rules").rulebook
    }

    private func sources(_ patterns: PatternList) -> [String] {
        patterns.map { book.patterns[$0.value].source }
    }

    @Test func aSoundRulebookHasNoFault() {
        #expect(diagnostics(of: Samples.files()) == [])
    }

    @Test func termsArePutIntoPatterns() throws {
        let claim = try #require(book.claims.first)
        #expect(sources(claim.detectors[0].patterns) == [#"returned (?:[£$€]\s?\d+|\d+ (?:pounds|dollars))"#])
    }

    @Test func companyOfOneScopeIsOneConditionOrALists() throws {
        let detector = try #require(book.claims.first?.detectors.last)
        #expect(Set(detector.needs.map(\.scope)) == [.sentence, .block])
        #expect(
            detector.needs.filter { $0.scope == .sentence }.map { sources($0.patterns) } == [["our picks", "shares"]])
        #expect(
            detector.needs.filter { $0.scope == .block }.map { sources($0.patterns) } == [["fund"], ["since", "over"]])
        #expect(detector.unless.map(\.scope) == [.context])
        #expect(detector.blocks == ["heading", "cell"])
    }

    @Test func aDisclosureKeepsItsElementsInOrder() throws {
        let disclosure = try #require(book.disclosures.first)
        #expect(disclosure.elements.map(\.name) == ["past", "unreliable"])
        #expect(disclosure.elements.map(\.isOptional) == [false, true])
        #expect(disclosure.elements.map(\.mayLabelClaim) == [false, true])
        #expect(disclosure.elements[1].detectors.first?.unless.map(\.scope) == [.sentence])
        #expect(disclosure.texts.map(\.why) == [nil, "it says nothing of the past"])
        #expect(disclosure.nearMisses.map(\.why) == ["'no guarantee' says less"])
        #expect(sources(disclosure.placeholders) == [#"\{\{risk_warning\}\}"#])
    }

    @Test func labelsAndCuesAreRead() {
        #expect(book.labels.map(\.name) == ["advertisement", "partner"])
        #expect(book.labels.map { $0.standing(in: "us") } == [.accepted, .unclear])
        #expect(book.cues.selling.map(\.weight) == [60])
        #expect(sources(book.cues.affiliateTargets) == ["[?&]aff="])
    }

    @Test func aRuleIsRead() throws {
        let rule = try #require(book.rules.first)
        #expect(rule.id == "uk-past-return")
        #expect(rule.jurisdiction == "uk")
        #expect(rule.authority.map(\.asOf) == ["2026-11"])
        #expect(rule.trigger.regions == [.ad, .editorial])
        #expect(rule.trigger.unless.map(\.names) == [["past-warning"]])
        #expect(rule.trigger.unit == .region)
        #expect(rule.facts.map(\.appliesUntold) == [true])
        #expect(Set(rule.say.keys) == [.missing, .altered])
        guard case .disclosure(let names, let place, let prominence) = rule.demand else {
            Issue.record("the rule wants no disclosure")
            return
        }
        #expect(names == ["past-warning"])
        #expect(place == .adjacent)
        #expect(prominence == .body)
    }

    @Test func onePatternWrittenTwiceIsStoredOnce() {
        let sources = book.patterns.map(\.source)
        #expect(Set(sources).count == sources.count)
    }
}
