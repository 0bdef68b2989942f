import AdlintCore

/// Checkstyle's XML. Suppressed findings are left out: there is no place to mark them.
struct CheckstyleReport: Report {
    private var xml = XMLWriter()
    private var name = ""

    mutating func begin(_ tool: ToolInfo, to output: inout ReportOutput) {
        name = tool.name
        xml.declaration()
        xml.begin("checkstyle", ["version": "4.3"])
        output.write(bytes: xml.take())
    }

    mutating func add(_ review: Review, to output: inout ReportOutput) {
        xml.begin("file", ["name": review.path])
        for finding in review.findings where finding.suppression == nil {
            let position = review.source.position(of: finding.range.start)
            xml.element(
                "error",
                [
                    "line": "\(position.line)", "column": "\(position.column)", "severity": finding.severity.rawValue,
                    "message": finding.message, "source": "\(name).\(finding.rule)",
                ])
        }
        xml.end()
        output.write(bytes: xml.take())
    }

    mutating func add(_ failure: DraftFailure, to output: inout ReportOutput) {
        xml.begin("file", ["name": failure.path])
        xml.element(
            "error",
            [
                "line": "\(failure.position?.line ?? 1)", "column": "\(failure.position?.column ?? 1)",
                "severity": "error", "message": failure.message, "source": "\(name).failed",
            ])
        xml.end()
        output.write(bytes: xml.take())
    }

    mutating func end(_ summary: RunSummary, to output: inout ReportOutput) {
        xml.end()
        output.write(bytes: xml.take())
    }
}
