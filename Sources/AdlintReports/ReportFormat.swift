/// The ways to write down a run.
public enum ReportFormat: String, Sendable, CaseIterable {
    /// For people at a terminal: each finding with the words it speaks of.
    case terminal
    /// One line a finding, for editors and `grep`.
    case compact
    /// The contract that other programs read, version 1.
    case json
    /// The drafts of ``json``, one a line, as soon as each is reviewed.
    case ndjson
    /// SARIF 2.1.0 (OASIS), for code scanning.
    case sarif
    /// Workflow commands of GitHub Actions: annotations on a pull request.
    case github
    /// GitLab's code quality report.
    case gitlab
    /// JUnit's XML, for test overviews.
    case junit
    /// Checkstyle's XML.
    case checkstyle
    /// reviewdog's diagnostic format.
    case rdjson
    /// A summary for a job page or a pull request.
    case markdown
    /// One self-contained page: the draft with its claims, and the ledger beside it.
    case html

    /// Whether its reports show the draft itself: reviews then want ``AdlintCore/Review/document``.
    public var showsDocument: Bool { self == .html }

    /// Whether its reports tell titles and links of rules: options then want ``ReportOptions/rules``.
    public var listsRules: Bool { [.sarif, .rdjson, .markdown, .html].contains(self) }

    /// Whether its reports tell the digests of drafts: reviews then want ``AdlintCore/Review/digest``.
    public var showsDigest: Bool { [.json, .ndjson, .sarif, .html].contains(self) }

    func makeReport(_ options: ReportOptions) -> any Report {
        switch self {
        case .terminal: TerminalReport(options)
        case .compact: CompactReport()
        case .json: JSONReport()
        case .ndjson: NDJSONReport()
        case .sarif: SARIFReport(options)
        case .github: GitHubReport()
        case .gitlab: GitLabReport()
        case .junit: JUnitReport()
        case .checkstyle: CheckstyleReport()
        case .rdjson: RDJSONReport(options)
        case .markdown: MarkdownReport(options)
        case .html: HTMLReport(options)
        }
    }
}

/// What the reader of a report may choose.
public struct ReportOptions: Sendable {
    /// Columns of the terminal; fewer than 40 are taken as 40.
    public var width: Int
    /// Whether the terminal report is coloured by ANSI escapes.
    public var usesColour: Bool
    /// Whether the terminal report also shows covered claims, suppressed findings and where the law can be read.
    public var isVerbose: Bool
    /// Whether the terminal report names every covered claim in a line.
    public var showsCovered: Bool
    /// Whether the terminal report shows findings only.
    public var isQuiet: Bool
    /// Whether the terminal report names drafts that could not be reviewed: no, where standard error does on the same
    /// screen.
    public var showsFailures: Bool
    /// The rules in force, for titles and links.
    public var rules: [RuleDescriptor]

    /// Makes them.
    public init(
        width: Int = 100, usesColour: Bool = false, isVerbose: Bool = false, showsCovered: Bool = false,
        isQuiet: Bool = false, showsFailures: Bool = true, rules: [RuleDescriptor] = []
    ) {
        self.width = max(40, width)
        self.usesColour = usesColour
        self.isVerbose = isVerbose
        self.showsCovered = showsCovered
        self.isQuiet = isQuiet
        self.showsFailures = showsFailures
        self.rules = rules
    }
}
