import AdlintReports
import Testing

/// Every format writes the run of ``Examples`` as it was recorded.
@Suite struct RecordedExamples {
    @Test func terminalReport() throws {
        try expectSnapshot(Examples.run.rendered(as: .terminal, options: Examples.options), "terminal.txt")
    }

    @Test func verboseTerminalReportShowsCoveredClaimsAndTheLaw() throws {
        let options = ReportOptions(width: 80, isVerbose: true, rules: Letter.rules)
        try expectSnapshot(Examples.run.rendered(as: .terminal, options: options), "terminal-verbose.txt")
    }

    @Test func colouredTerminalReport() throws {
        let options = ReportOptions(usesColour: true, rules: Letter.rules)
        try expectSnapshot(Examples.run.rendered(as: .terminal, options: options), "terminal-colour.txt")
    }

    @Test(arguments: [(ReportFormat.json, "report.json"), (.ndjson, "report.ndjson"), (.html, "report.html")])
    func machineReport(format: ReportFormat, file: String) throws {
        try expectSnapshot(Examples.run.rendered(as: format, options: Examples.options), file)
    }
}
