public import AdlintCore

/// What a check is told from outside the draft.
public struct CheckOptions: Sendable {
    /// Whose law to judge by, in lower case (`uk`).
    public var jurisdictions: [String]
    /// What no text can show, by name of the fact (`readers: professional`).
    public var facts: [String: String]
    /// Severities by rule id, in place of the rulebook's; nil switches a rule off.
    public var severities: [String: Severity?]
    /// Ids or id prefixes of the only rules to apply; empty for all.
    public var selected: [String]
    /// Ids or id prefixes of rules not to apply.
    public var ignored: [String]
    /// Whether every draft is one ad from its first word to its last.
    public var wholeDraftIsAd: Bool
    /// Further words that open an ad, as literal text at the start of a block.
    public var adMarks: [String]
    /// Further words that end an ad, as literal text at the start of a block.
    public var endMarks: [String]

    /// Makes options.
    public init(
        jurisdictions: [String] = ["uk"], facts: [String: String] = [:], severities: [String: Severity?] = [:],
        selected: [String] = [], ignored: [String] = [], wholeDraftIsAd: Bool = false, adMarks: [String] = [],
        endMarks: [String] = []
    ) {
        self.jurisdictions = jurisdictions
        self.facts = facts
        self.severities = severities
        self.selected = selected
        self.ignored = ignored
        self.wholeDraftIsAd = wholeDraftIsAd
        self.adMarks = adMarks
        self.endMarks = endMarks
    }
}
