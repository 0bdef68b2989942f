import AdlintCore
import AdlintRegex
import AdlintRules

/// A rulebook with one of everything, its patterns in the order of their first use.
enum SampleRulebook {
    static let book = Rulebook(
        patterns: [
            pattern("returned (?:a|b)"),
            pattern(#"\bno (?:c|(?:a|b))\b"#),
            pattern("üb[e-]r „x‘"),
        ],
        labels: [
            LabelDefinition(
                name: "ad", patterns: [PatternIndex(0)], latePatterns: [PatternIndex(1)],
                standing: ["uk": .accepted, "any": .unclear, "us": .end], why: "it says little")
        ],
        cues: RegionCues(
            boilerplate: [Detector(patterns: [PatternIndex(2)], blocks: ["heading"])],
            comments: [Detector(patterns: [PatternIndex(2)])],
            selling: [WeightedCue(name: "click", detector: Detector(patterns: [PatternIndex(0)]), weight: -40)],
            affiliateTargets: [PatternIndex(0)], affiliateMarks: [PatternIndex(1)], affiliateNotices: [PatternIndex(2)]),
        claims: [claim], disclosures: [disclosure], rules: [rule, ban, label])

    private static func pattern(_ source: String) -> PatternText {
        PatternText(source: source, literals: RequiredLiterals.of(source))
    }

    private static let claim = ClaimDefinition(
        name: "return", title: "a return", topic: .pastPerformance, yieldsTo: ["other", "third"],
        detectors: [
            Detector(
                patterns: [PatternIndex(0), PatternIndex(1)],
                needs: [Company(scope: .sentence, patterns: [PatternIndex(2)])],
                unless: [Company(scope: .draft, patterns: [PatternIndex(1)])], blocks: ["cell", "list"])
        ],
        unless: [Company(scope: .context, patterns: [PatternIndex(2)])],
        toldBy: [TellingFact(fact: "product", values: ["fund", "trust"])])

    private static let disclosure = DisclosureDefinition(
        name: "warning", title: "the warning",
        elements: [
            Element(name: "past", says: "that it is past", detectors: [Detector(patterns: [PatternIndex(0)])]),
            Element(
                name: "none", says: "that it is no guide", detectors: [], mayLabelClaim: true, isOptional: true,
                leastMonths: 60),
        ],
        texts: [
            PrescribedText(id: "T-1", text: "It is past."), PrescribedText(id: "T-2", text: "It is.", why: "short"),
        ],
        nearMisses: [RefusedWording(patterns: [PatternIndex(1)], why: "it says less")],
        undoneBy: [RefusedWording(patterns: [PatternIndex(2)], why: "it is taken back")],
        placeholders: [PatternIndex(0)], suggestion: "It is past.")

    private static let rule = Rule(
        id: "uk-return", title: "A return needs a warning", topic: .pastPerformance, severity: .warning,
        jurisdiction: "uk",
        authority: [
            Authority(cite: "COBS 1", url: "https://example.org", asOf: "2026-11", verified: "seen"),
            Authority(cite: "COBS 2", url: nil, asOf: "2026-10", verified: "from-memory", problem: .obscured),
        ],
        trigger: Trigger(
            claims: ["return", "other"], regions: [.ad, .editorial],
            with: [ClaimCompany(names: ["third"], scope: .region)],
            unless: [ClaimCompany(names: ["warning"], scope: .block)], unit: .draft),
        demand: .disclosure(names: ["warning"], place: .touching, prominence: .claim),
        say: [.missing: "{claim} lacks it.", .altered: "{reason}."],
        facts: [FactCondition(fact: "readers", values: ["retail", "all"], appliesUntold: false, why: "who reads it")],
        since: "1.2", status: "preview")

    private static let ban = Rule(
        id: "us-ban", title: "No promise", topic: .guarantee, severity: .error, jurisdiction: "us", authority: [],
        trigger: Trigger(claims: ["return"]), demand: .nothing, say: [.prohibited: "Never."])

    private static let label = Rule(
        id: "any-label", title: "A label", topic: .adLabel, severity: .info, jurisdiction: "any", authority: [],
        trigger: Trigger(claims: []), demand: .label(.marksLink), say: [.missing: "Label it."])
}
