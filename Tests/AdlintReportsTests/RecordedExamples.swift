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

    @Test(arguments: [
        (ReportFormat.compact, "compact.txt"), (.json, "report.json"), (.ndjson, "report.ndjson"),
        (.sarif, "report.sarif"), (.github, "github.txt"), (.gitlab, "gitlab.json"), (.junit, "junit.xml"),
        (.checkstyle, "checkstyle.xml"), (.rdjson, "report.rdjson"), (.markdown, "report.md"), (.html, "report.html"),
    ])
    func report(format: ReportFormat, file: String) throws {
        try expectSnapshot(Examples.run.rendered(as: format, options: Examples.options), file)
    }
}
