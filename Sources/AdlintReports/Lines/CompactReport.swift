import AdlintCore

/// One line a finding, `path:line:column: severity [rule] message`, for editors and `grep`. Suppressed findings are left
/// out: there is no place to mark them.
struct CompactReport: Report {
    mutating func begin(_ tool: ToolInfo, to output: inout ReportOutput) {}

    mutating func add(_ review: Review, to output: inout ReportOutput) {
        for finding in review.findings where finding.suppression == nil {
            let position = review.source.position(of: finding.range.start)
            let place = "\(review.path):\(position.line):\(position.column)"
            let line = "\(place): \(finding.severity.rawValue) [\(finding.rule)] \(finding.message)"
            output.write(Visible.line(line) + "\n")
        }
    }

    mutating func add(_ failure: DraftFailure, to output: inout ReportOutput) {
        let place = "\(failure.path):\(failure.position?.line ?? 1):\(failure.position?.column ?? 1)"
        output.write(Visible.line("\(place): error [failed] \(failure.message)") + "\n")
    }

    mutating func end(_ summary: RunSummary, to output: inout ReportOutput) {}
}
