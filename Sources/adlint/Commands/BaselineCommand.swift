import AdlintEngine
import AdlintRulebookFiles
import ArgumentParser

/// `adlint baseline`.
struct BaselineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "baseline",
        abstract: "Write down the findings that are there, so that only new ones count from now on.",
        discussion: """
            Checks drafts as 'adlint check' does, and writes every finding into \(Baseline.fileName) beside the \
            configuration (or in the root of the repository). 'adlint check' then lets these stand, and reports keep \
            them, marked. Entries that are there already stay as they are; those that match nothing any more are taken out.

            Exit status: 0 when the file is written, 2 when something could not be done.
            """)

    @Argument(help: "Files and folders; the present folder unless given.", completion: .file())
    var paths: [String] = []

    @Flag(help: "Only take out entries that match nothing any more; add none.")
    var prune = false

    @Option(help: "Why the new entries may stand.")
    var reason: String?

    @Option(help: "Who decides so.")
    var by: String?

    @Option(help: ArgumentHelp("The last day on which the new entries hold.", valueName: "YYYY-MM-DD"))
    var until: String?

    @Option(help: "The file to write, in place of \(Baseline.fileName). [ADLINT_BASELINE]", completion: .file())
    var baseline: String?

    @Option(help: "Judge by this law (uk, us, eu, ...); may be repeated. [ADLINT_JURISDICTION]")
    var jurisdiction: [String] = []

    @Option(help: "Use this configuration file and no other. [ADLINT_CONFIG]", completion: .file(extensions: ["yml"]))
    var config: String?

    @Flag(help: "Use no configuration file. [ADLINT_NO_CONFIG=1]")
    var noConfig = false

    @Option(
        help: "Check the drafts that this file lists, too, one a line or each ended by NUL; '-' is standard input.",
        completion: .file())
    var filesFrom: String?

    @Option(name: .shortAndLong, help: "Number of threads; one a processor unless given. [ADLINT_JOBS]")
    var jobs: String?

    func run() throws {
        if let until, !CalendarDay.isDay(until) {
            throw Diagnostic("'\(until)' is no value for --until. Write a day such as 2027-01-31.")
        }
        guard !paths.contains("-") else {
            throw Diagnostic("A baseline names files, so standard input can have none. Name files or folders.")
        }
        var values: CheckOption.Values = [:]
        for (option, value) in [
            (CheckOption.baseline, baseline), (.config, config), (.filesFrom, filesFrom), (.jobs, jobs),
        ] {
            values[option] = value.map { [$0] }
        }
        if !jurisdiction.isEmpty { values[.jurisdiction] = jurisdiction }
        if noConfig { values[.noConfig] = ["1"] }
        var all = CheckOption.completed(values) { Environment[$0] }
        // What the environment says of reports is not for a command that writes none.
        let wanted: Set<CheckOption> = [.baseline, .config, .filesFrom, .jobs, .jurisdiction, .noConfig, .inputFormat]
        for option in CheckOption.allCases where !wanted.contains(option) { all[option] = nil }
        var request = try CheckRequest(all, paths: paths)
        guard request.inputFormat != .ndjson else {
            throw Diagnostic("A baseline names files, and the drafts of a stream are none. Leave out the input format.")
        }
        request.writesBaseline = true
        var run = BaselineRun(
            request, BaselineDecision(reason: reason, by: by, until: until), onlyPrunes: prune)
        let status = try run.run()
        if status != .clean { throw ExitCode(status.rawValue) }
    }
}
