import AdlintCore

/// Workflow commands of GitHub Actions: the runner turns each line into an annotation.
///
/// Suppressed findings are left out: an annotation has no place to mark them.
struct GitHubReport: Report {
    mutating func begin(_ tool: ToolInfo, to output: inout ReportOutput) {}

    mutating func add(_ review: Review, to output: inout ReportOutput) {
        for finding in review.findings where finding.suppression == nil {
            let start = review.source.position(of: finding.range.start)
            let end = review.source.position(of: finding.range.end)
            var properties = [("file", review.path), ("line", "\(start.line)"), ("endLine", "\(end.line)")]
            // Columns of an annotation over several lines are refused.
            if start.line == end.line {
                properties += [("col", "\(start.column)"), ("endColumn", "\(end.column)")]
            }
            properties.append(("title", finding.rule))
            write(Self.command(for: finding.severity), properties, lines(of: finding), to: &output)
        }
    }

    mutating func add(_ failure: DraftFailure, to output: inout ReportOutput) {
        var properties = [("file", failure.path)]
        if let position = failure.position {
            properties += [("line", "\(position.line)"), ("col", "\(position.column)")]
        }
        properties.append(("title", "The draft could not be checked"))
        write("error", properties, [failure.message], to: &output)
    }

    mutating func end(_ summary: RunSummary, to output: inout ReportOutput) {}

    private static func command(for severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .info: "notice"
        }
    }

    private func lines(of finding: Finding) -> [String] {
        var lines = [finding.message]
        if let suggestion = finding.suggestion { lines.append("Write: \(suggestion)") }
        if !finding.authority.isEmpty { lines.append("Law: " + finding.authority.map(\.cite).joined(separator: "; ")) }
        return lines
    }

    private func write(
        _ command: String, _ properties: [(name: String, value: String)], _ lines: [String],
        to output: inout ReportOutput
    ) {
        let values = properties.map { "\($0.name)=\(Self.escaped($0.value, isProperty: true))" }
        let message = lines.map { Self.escaped($0, isProperty: false) }.joined(separator: "%0A")
        output.write("::\(command) \(values.joined(separator: ","))::\(message)\n")
    }

    /// What the runner would take for the end of a value is escaped as its own library does it; other controls are shown
    /// by their numbers.
    static func escaped(_ text: String, isProperty: Bool) -> String {
        if text.utf8.allSatisfy({ $0 &- 0x20 < 0x5F && $0 != 0x25 && $0 != 0x3A && $0 != 0x2C }) { return text }
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": escaped += "%25"
            case "\r": escaped += "%0D"
            case "\n": escaped += "%0A"
            case ":" where isProperty: escaped += "%3A"
            case "," where isProperty: escaped += "%2C"
            case _ where Visible.isConcealed(scalar): escaped += Visible.number(of: scalar)
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
