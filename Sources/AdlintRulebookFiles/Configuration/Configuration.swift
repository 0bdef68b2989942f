public import AdlintCore

/// What a publisher says once for all drafts of a folder: the file `.adlint.yml`.
public struct Configuration: Sendable {
    /// The file's name.
    public static let fileName = ".adlint.yml"

    /// The file, as it was found or named.
    public var path: String
    /// Whose law to judge by; nil where the file says nothing.
    public var jurisdictions: [PlacedText]?
    /// What no text can show.
    public var facts: [ToldFact] = []
    /// Further words that open an ad.
    public var adMarks: [String] = []
    /// Further words that end an ad.
    public var endMarks: [String] = []
    /// Whether every draft is one ad from its first word to its last.
    public var wholeDraftIsAd = false
    /// Severities in place of the rulebook's; nil switches a rule off.
    public var severities: [(rule: PlacedText, severity: Severity?)] = []
    /// Ids or prefixes of ids of the only rules to apply; nil for all.
    public var selected: [PlacedText]?
    /// Ids or prefixes of ids of rules not to apply.
    public var ignored: [PlacedText] = []
    /// Findings that somebody decided to let stand.
    public var waivers: [Waiver] = []
    /// Folders with rules of the publisher's own, as written: below the folder of the file.
    public var rulePaths: [PlacedText] = []
    /// The file of findings that were there before, as written: below the folder of this file. Nil for the usual one.
    public var baseline: PlacedText?
    /// Patterns of paths that are no drafts, as in an ignore file.
    public var exclusions: [String] = []
    /// The lowest severity that fails a run; nil where the file says nothing.
    public var failLevel: FailLevel?

    /// Makes an empty configuration.
    public init(path: String) {
        self.path = path
    }
}

/// A text of a configuration with its place, for messages.
public struct PlacedText: Sendable, Hashable {
    /// The text.
    public var text: String
    /// Lines from 1.
    public var line: Int
    /// Unicode scalars from 1.
    public var column: Int

    /// Makes it.
    public init(_ text: String, line: Int, column: Int) {
        self.text = text
        self.line = line
        self.column = column
    }
}

/// From which severity on findings fail a run.
public enum FailLevel: String, Sendable, CaseIterable {
    case error, warning, info
    /// Findings never do.
    case never

    /// Whether a finding of this severity fails the run.
    public func fails(_ severity: Severity) -> Bool {
        switch self {
        case .error: severity >= .error
        case .warning: severity >= .warning
        case .info: true
        case .never: false
        }
    }
}
