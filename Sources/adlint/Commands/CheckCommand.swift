import AdlintCore
import AdlintReports
import AdlintRulebookFiles
import ArgumentParser

/// `adlint check`.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check drafts against the rulebook.",
        discussion: """
            Names files, or folders whose drafts are checked (\(DraftFormats.endings)); without a name, the present \
            folder. Every option with a variable in brackets can also be set by the environment; the command line goes \
            before the environment, and the environment before the configuration.

            Exit status: 0 when nothing at or above the fail level was found, 1 when something was, 2 when something \
            could not be checked.
            """)

    @Argument(help: "Files and folders; '-' is standard input.", completion: .file())
    var paths: [String] = []

    @Option(
        help: "Report on standard output: \(ReportFormat.names). [ADLINT_FORMAT]", completion: .list(ReportFormat.all))
    var format: String?

    @Option(
        help: ArgumentHelp(
            "Write a report to a file as well; may be repeated. [ADLINT_OUTPUT]", valueName: "format=file"))
    var output: [String] = []

    @Option(help: "Judge by this law (uk, us, eu, ...); may be repeated. [ADLINT_JURISDICTION]")
    var jurisdiction: [String] = []

    @Flag(help: "Use no configuration file. [ADLINT_NO_CONFIG=1]")
    var noConfig = false

    @Option(help: "Use this configuration file and no other. [ADLINT_CONFIG]", completion: .file(extensions: ["yml"]))
    var config: String?

    @Option(
        help: "Lowest severity that makes the exit status 1: \(FailLevel.names). [ADLINT_FAIL_ON]",
        completion: .list(FailLevel.all))
    var failOn: String?

    @Option(help: "Apply only this rule, or those whose ids begin so; may be repeated. [ADLINT_SELECT]")
    var select: [String] = []

    @Option(help: "Do not apply this rule, or those whose ids begin so; may be repeated. [ADLINT_IGNORE]")
    var ignore: [String] = []

    @Option(
        help: """
            Read all drafts in this format: \(InputFormat.names); ndjson is a stream of drafts, one JSON object a \
            line. [ADLINT_INPUT_FORMAT]
            """,
        completion: .list(InputFormat.all))
    var inputFormat: String?

    @Option(help: "What to call standard input: tells its format and its configuration.", completion: .file())
    var stdinFilename: String?

    @Option(
        help:
            "Check the drafts that this file lists, too, one a line or each ended by NUL; '-' is standard input. [ADLINT_FILES_FROM]",
        completion: .file())
    var filesFrom: String?

    @Flag(help: "Leave out what ignore files and 'exclude' name, even where it is named here. [ADLINT_FORCE_EXCLUDE=1]")
    var forceExclude = false

    @Option(
        help: ArgumentHelp(
            "Report only what is new since this revision of git. [ADLINT_SINCE]", valueName: "revision"))
    var since: String?

    @Option(
        help: "Colour the terminal report: auto, always, never. [ADLINT_COLOR, NO_COLOR, CLICOLOR_FORCE]",
        completion: .list(["auto", "always", "never"]))
    var color: String?

    @Option(
        help: "Let the findings stand that this file records, in place of \(Baseline.fileName). [ADLINT_BASELINE]",
        completion: .file(extensions: ["yml"]))
    var baseline: String?

    @Flag(help: "Use no baseline: every finding counts. [ADLINT_NO_BASELINE=1]")
    var noBaseline = false

    @Flag(help: "Check every draft, also those that did not change since the last check. [ADLINT_NO_CACHE=1]")
    var noCache = false

    @Option(
        help: "Keep results here, in place of the user's folder of caches. [ADLINT_CACHE_DIR]",
        completion: .directory)
    var cacheDir: String?

    @Flag(help: "Make the safe fixes in the drafts, then check what is left.")
    var fix = false

    @Flag(help: "With --fix or --diff: make also the fixes that a person should look at. [ADLINT_UNSAFE_FIXES=1]")
    var unsafeFixes = false

    @Flag(help: "Show what --fix would change, as a patch, and write nothing; exit status 1 when that is something.")
    var diff = false

    @Flag(name: .shortAndLong, help: "Show findings only: no covered claims, no summary. [ADLINT_QUIET=1]")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Show also where the law can be read. [ADLINT_VERBOSE=1]")
    var verbose = false

    @Flag(help: "Count the findings of each rule, on standard error. [ADLINT_STATISTICS=1]")
    var statistics = false

    @Flag(help: "Show the configuration that holds for each path, and check nothing.")
    var showConfig = false

    @Option(name: .shortAndLong, help: "Number of threads; one a processor unless given. [ADLINT_JOBS]")
    var jobs: String?

    func run() throws {
        throw ExitCode(CheckRun.status(values, paths: paths).rawValue)
    }

    /// What was given, by the names that both ways to read the command line share.
    var values: CheckOption.Values {
        let single: [(CheckOption, String?)] = [
            (.format, format), (.config, config), (.failOn, failOn), (.inputFormat, inputFormat),
            (.stdinFilename, stdinFilename), (.filesFrom, filesFrom), (.color, color), (.jobs, jobs),
            (.since, since), (.baseline, baseline), (.cacheDir, cacheDir),
        ]
        let lists: [(CheckOption, [String])] = [
            (.output, output), (.jurisdiction, jurisdiction), (.select, select), (.ignore, ignore),
        ]
        let flags: [(CheckOption, Bool)] = [
            (.noConfig, noConfig), (.quiet, quiet), (.verbose, verbose), (.statistics, statistics),
            (.showConfig, showConfig), (.forceExclude, forceExclude), (.fix, fix), (.diff, diff),
            (.unsafeFixes, unsafeFixes), (.noBaseline, noBaseline), (.noCache, noCache),
        ]
        var values: CheckOption.Values = [:]
        for (option, value) in single { values[option] = value.map { [$0] } }
        for (option, list) in lists where !list.isEmpty { values[option] = list }
        for (option, isSet) in flags where isSet { values[option] = ["1"] }
        return values
    }
}

extension CaseIterable where Self: RawRepresentable, RawValue == String {
    /// All values, as a user writes them.
    fileprivate static var all: [String] { allCases.map(\.rawValue) }
    /// All values in a row, for help.
    fileprivate static var names: String { all.joined(separator: ", ") }
}
