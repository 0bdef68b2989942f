import AdlintCore
import AdlintReports
import AdlintRulebookFiles

/// What `adlint check` was asked to do, by the command line and the environment. The configuration files come on top.
struct CheckRequest: Equatable, Sendable {
    /// When to colour.
    enum ColourChoice: String, CaseIterable, Sendable {
        case auto, always, never
    }
    /// A report into a file.
    struct Output: Equatable, Sendable {
        var format: ReportFormat
        var path: String
    }
    /// Files and folders; empty for the present folder.
    var paths: [String] = []
    /// A file that lists further ones.
    var listFile: String?
    /// What goes to standard output.
    var format = ReportFormat.terminal
    /// What goes to files.
    var outputs: [Output] = []
    /// Whose law; empty where the configuration tells.
    var jurisdictions: [String] = []
    /// Whether configuration files are not looked for.
    var ignoresConfiguration = false
    /// The one configuration file to use.
    var configurationFile: String?
    /// The fail level; nil where the configuration tells.
    var failLevel: FailLevel?
    /// Rules to apply alone; empty where the configuration tells.
    var selected: [String] = []
    /// Rules not to apply, in addition to the configuration's.
    var ignored: [String] = []
    /// The format of all drafts; nil where their names tell.
    var inputFormat: InputFormat?
    /// What to call standard input.
    var standardInputName: String?
    /// When to colour.
    var colour = ColourChoice.auto
    /// How much the terminal report shows.
    var detail = Detail.normal
    /// Whether to add counts by rule.
    var showsStatistics = false
    /// Whether to show what would be used instead of checking.
    var showsConfiguration = false
    /// Whether ignore files and exclusions hold for drafts that are named, too.
    var excludesNamedDrafts = false
    /// The revision since which findings are new; nil for all findings.
    var since: String?
    /// What to do with fixes; nil to tell of them only.
    var fixing: Fixing?
    /// The file of findings that were there before; nil for the configuration's or the usual one.
    var baselineFile: String?
    /// Whether the run is one of `adlint baseline`, which writes the file.
    var writesBaseline = false
    /// Whether no baseline is used.
    var ignoresBaseline = false
    /// Whether results of earlier runs are neither used nor kept.
    var ignoresCache = false
    /// Where results are kept; nil for the user's folder of caches.
    var cacheFolder: String?
    /// Threads; nil for one a processor.
    var jobs: Int?

    /// How much the terminal report shows.
    enum Detail: Equatable, Sendable {
        case quiet, normal, verbose
    }
}
