/// An obligation that the draft does not meet, or a thing that may not be said.
public struct Finding: Sendable {
    /// Id of the rule.
    public var rule: String
    /// What it is about.
    public var topic: Topic
    /// What is wrong.
    public var problem: Problem
    /// How grave.
    public var severity: Severity
    /// What is wrong, why, and what to do, for a writer who knows no law. One paragraph of plain text.
    public var message: String
    /// What to write, where the rule knows it: the words, ready to paste. Nil where it is not a matter of adding words.
    public var suggestion: String?
    /// The words that it speaks of, in the source.
    public var range: TextRange
    /// Other places that belong to it: the nearest disclosure, further claims.
    public var related: [Related]
    /// The law behind it.
    public var authority: [Authority]
    /// Edits that mend it.
    public var fixes: [Fix]
    /// The same for the same fault, however the rest of the draft changes: lower-case hexadecimal.
    public var fingerprint: String
    /// The claims that share it, where it speaks of several; its own is the first.
    public var parts: [FindingPart] = []
    /// Ids of the rules of other laws that ask for the same at the same place.
    public var alsoRules: [String] = []
    /// Why it need not be mended; nil where it must be.
    public var suppression: Suppression?

    /// Makes a finding.
    public init(
        rule: String, topic: Topic, problem: Problem, severity: Severity, message: String, suggestion: String? = nil,
        range: TextRange, related: [Related] = [], authority: [Authority] = [], fixes: [Fix] = [],
        fingerprint: String = "", suppression: Suppression? = nil
    ) {
        self.rule = rule
        self.topic = topic
        self.problem = problem
        self.severity = severity
        self.message = message
        self.suggestion = suggestion
        self.range = range
        self.related = related
        self.authority = authority
        self.fixes = fixes
        self.fingerprint = fingerprint
        self.suppression = suppression
    }
}

/// A second place of a finding.
public struct Related: Sendable, Equatable {
    /// What stands there.
    public var message: String
    /// Its bytes in the source.
    public var range: TextRange

    /// Makes a second place.
    public init(message: String, range: TextRange) {
        self.message = message
        self.range = range
    }
}

/// A source of law.
public struct Authority: Sendable, Equatable, Hashable {
    /// The rule's number ("FCA COBS 4.6.6R(4)").
    public var cite: String
    /// Where it can be read; nil where no page was seen.
    public var url: String?
    /// Month to which the text was checked ("2026-11").
    public var asOf: String
    /// How the citation was verified: `seen`, `second-hand` or `from-memory`.
    public var verified: String
    /// The problem that it speaks of, where that is but one (a size that is prescribed: `obscured`); nil for any.
    public var problem: Problem?

    /// Makes an authority.
    public init(cite: String, url: String?, asOf: String, verified: String, problem: Problem? = nil) {
        self.cite = cite
        self.url = url
        self.asOf = asOf
        self.verified = verified
        self.problem = problem
    }

    /// Whether it stands behind a finding with this problem.
    public func covers(_ found: Problem) -> Bool {
        problem == nil || problem == found
    }
}
