/// All that adlint found out about one draft: facts for reports, without wording of their own.
public struct Review: Sendable {
    /// Which draft.
    public var path: String
    /// What a stream of drafts calls it; nil for a draft in a file.
    public var id: String?
    /// Its format.
    public var format: DraftFormat
    /// SHA-256 of the file's bytes, in lower-case hexadecimal; empty where no report asked for it.
    public var digest: String
    /// Whose law it was judged by, sorted.
    public var jurisdictions: [String]
    /// Its text, for excerpts and positions.
    public var source: SourceText
    /// Parts of one nature, in order.
    public var regions: [Region]
    /// Every claim with the obligations that it brings into force, met or not, in order.
    public var claims: [Claim]
    /// What must be mended, in order.
    public var findings: [Finding]
    /// What could not be decided, and why.
    public var notChecked: [NotChecked]
    /// The draft as its reader sees it, for reports that show it; nil where no report asked for it.
    public var document: Document?
    /// Whether a note in the draft or a waiver of the configuration was looked at: it may hold on one day and not on the next.
    public var dependsOnDay = false
    /// How many findings were mended before it was made.
    public var fixed = 0
    /// Whether it is of a configuration, and not of a draft.
    public var isConfiguration = false

    /// Makes a review.
    public init(
        path: String, format: DraftFormat, digest: String, jurisdictions: [String], source: SourceText,
        regions: [Region] = [], claims: [Claim] = [], findings: [Finding] = [], notChecked: [NotChecked] = [],
        document: Document? = nil
    ) {
        self.path = path
        self.format = format
        self.digest = digest
        self.jurisdictions = jurisdictions
        self.source = source
        self.regions = regions
        self.claims = claims
        self.findings = findings
        self.notChecked = notChecked
        self.document = document
    }
}

/// A run of blocks of one nature.
public struct Region: Sendable, Equatable {
    /// The natures of text in a newsletter.
    public enum Kind: String, Sendable, CaseIterable {
        case ad, editorial, boilerplate, comments
    }
    /// Its nature.
    public var kind: Kind
    /// Its bytes in the source.
    public var range: TextRange
    /// For an ad: whether a label opens it, or only its selling words show what it is.
    public var isLabelled: Bool

    /// Makes a region.
    public init(kind: Kind, range: TextRange, isLabelled: Bool = false) {
        self.kind = kind
        self.range = range
        self.isLabelled = isLabelled
    }
}

/// An obligation that could not be decided.
public struct NotChecked: Sendable, Equatable, Hashable {
    /// Id of the rule.
    public var rule: String
    /// Why, in a sentence.
    public var why: String

    /// Makes it.
    public init(rule: String, why: String) {
        self.rule = rule
        self.why = why
    }
}
