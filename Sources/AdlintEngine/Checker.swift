public import AdlintCore
public import AdlintRegex
public import AdlintRules

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

/// Why a draft could not be judged: a pattern that ran into its limit, or one that does not compile.
public struct CheckError: Error, Sendable, CustomStringConvertible {
    /// The rule, claim or disclosure whose pattern failed.
    public let name: String
    /// What happened and what to do, as a sentence.
    public let description: String

    /// Makes an error.
    public init(name: String, description: String) {
        self.name = name
        self.description = description
    }
}

/// Judges documents by a rulebook. Shared by threads; each brings its own ``MatchScratch``.
public struct Checker: Sendable {
    /// The law.
    public let rulebook: Rulebook
    /// What it was told.
    public let options: CheckOptions

    /// Makes a checker. Nothing is compiled yet: a pattern is compiled when it is first needed.
    public init(rulebook: Rulebook, options: CheckOptions) {
        self.rulebook = rulebook
        self.options = options
    }

    /// Divides, matches and judges one document.
    ///
    /// - Parameters:
    ///   - document: What a reader made of the draft.
    ///   - path: For the review, as the user named it.
    ///   - digest: SHA-256 of the file, hexadecimal.
    ///   - scratch: The thread's own.
    /// - Throws: ``CheckError`` when a pattern fails; the draft then has no review at all.
    public func review(
        of document: Document, path: String, digest: String, scratch: inout MatchScratch
    ) throws(CheckError) -> Review {
        Review(
            path: path, format: document.format, digest: digest, jurisdictions: options.jurisdictions.sorted(),
            source: document.source)
    }
}
