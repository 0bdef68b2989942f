public import AdlintCore

/// What a check is told from outside the draft.
public struct CheckOptions: Sendable {
    /// Whose law to judge by, in lower case (`uk`).
    public var jurisdictions: [String]
    /// What no text can show, by name of the fact (`readers: professional`); most have one value.
    public var facts: [String: [String]]
    /// Those of them that the draft tells of itself: where one keeps a rule from applying, the review says so.
    public var factsOfDraft: Set<String>
    /// Severities by rule id, in place of the rulebook's; nil switches a rule off.
    public var severities: [String: Severity?]
    /// Ids of the only rules to apply; empty for all.
    public var selected: [String]
    /// Ids of rules not to apply.
    public var ignored: [String]
    /// Whether every draft is one ad from its first word to its last.
    public var wholeDraftIsAd: Bool
    /// Further words that open an ad, as literal text at the start of a block.
    public var adMarks: [String]
    /// Further words that end an ad, as literal text at the start of a block.
    public var endMarks: [String]

    /// Findings that the configuration waves through.
    public var ignores: [ConfiguredIgnore]
    /// The day of the check ("2026-11-23"), by which notes expire; nil where none shall.
    public var today: String?

    /// Makes options.
    public init(
        jurisdictions: [String] = ["uk"], facts: [String: [String]] = [:],
        factsOfDraft: Set<String> = [], severities: [String: Severity?] = [:],
        selected: [String] = [], ignored: [String] = [], wholeDraftIsAd: Bool = false, adMarks: [String] = [],
        endMarks: [String] = [], ignores: [ConfiguredIgnore] = [],
        today: String? = nil
    ) {
        self.jurisdictions = jurisdictions
        self.facts = facts
        self.factsOfDraft = factsOfDraft
        self.severities = severities
        self.selected = selected
        self.ignored = ignored
        self.wholeDraftIsAd = wholeDraftIsAd
        self.adMarks = adMarks
        self.endMarks = endMarks
        self.ignores = ignores
        self.today = today
    }
}

/// An entry of the configuration that waves a rule through on some drafts.
public struct ConfiguredIgnore: Sendable {
    /// Id of the rule.
    public var rule: String
    /// Whether it speaks for the draft at a path.
    public var covers: @Sendable (String) -> Bool
    /// Why.
    public var reason: String
    /// Who decided.
    public var by: String?
    /// The last day on which it holds ("2027-01-31").
    public var until: String?

    /// Makes an entry.
    public init(
        rule: String, covers: @escaping @Sendable (String) -> Bool, reason: String, by: String? = nil,
        until: String? = nil
    ) {
        self.rule = rule
        self.covers = covers
        self.reason = reason
        self.by = by
        self.until = until
    }
}
