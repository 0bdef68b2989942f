import AdlintCore

/// GitLab's code quality report: an array of issues.
///
/// Suppressed findings are left out: an issue has no place to mark them. GitLab shows but one issue a fingerprint, so a
/// repeated one gets a number.
struct GitLabReport: Report {
    private var json = JSONWriter(.indented)
    private var fingerprints: [String: Int] = [:]

    mutating func begin(_ tool: ToolInfo, to output: inout ReportOutput) {
        json.beginArray()
        output.write(bytes: json.take())
    }

    mutating func add(_ review: Review, to output: inout ReportOutput) {
        for finding in review.findings where finding.suppression == nil {
            let start = review.source.position(of: finding.range.start)
            let end = review.source.position(of: finding.range.end)
            write(
                finding.rule, finding.message, Self.severity(finding.severity), review.path, (start, end),
                fingerprint: finding.fingerprint.isEmpty
                    ? "\(review.path):\(finding.rule):\(start.offset)" : finding.fingerprint)
        }
        output.write(bytes: json.take())
    }

    mutating func add(_ failure: DraftFailure, to output: inout ReportOutput) {
        let position = failure.position ?? SourcePosition(offset: 0, line: 1, column: 1)
        write(
            "failed", failure.message, "blocker", failure.path, (position, position),
            fingerprint: "failed:\(failure.path)")
        output.write(bytes: json.take())
    }

    mutating func end(_ summary: RunSummary, to output: inout ReportOutput) {
        json.endArray()
        output.write(bytes: json.take())
    }

    private static func severity(_ severity: Severity) -> String {
        switch severity {
        case .error: "critical"
        case .warning: "minor"
        case .info: "info"
        }
    }

    private mutating func write(
        _ rule: String, _ message: String, _ severity: String, _ path: String,
        _ place: (start: SourcePosition, end: SourcePosition), fingerprint: String
    ) {
        let times = fingerprints[fingerprint, default: 0] + 1
        fingerprints[fingerprint] = times
        json.object {
            $0.member("description", message)
            $0.member("check_name", rule)
            $0.member("fingerprint", times == 1 ? fingerprint : "\(fingerprint)-\(times)")
            $0.member("severity", severity)
            $0.member("location") { json in
                json.member("path", path)
                // `lines` is the form that every version reads.
                json.member("lines", inline: true) {
                    $0.member("begin", place.start.line)
                    $0.member("end", place.end.line)
                }
                json.member("positions", inline: true) {
                    $0.position("begin", place.start)
                    $0.position("end", place.end)
                }
            }
        }
    }
}

extension JSONWriter {
    /// Writes a place as an object of line and column.
    fileprivate mutating func position(_ name: StaticString, _ position: SourcePosition) {
        member(name, inline: true) {
            $0.member("line", position.line)
            $0.member("column", position.column)
        }
    }
}
