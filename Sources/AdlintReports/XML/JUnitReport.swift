import AdlintCore

/// JUnit's XML, for test overviews: a suite a draft, a case for each finding, each met obligation and each thing that
/// could not be checked.
struct JUnitReport: Report {
    private var xml = XMLWriter()

    mutating func begin(_ tool: ToolInfo, to output: inout ReportOutput) {
        xml.declaration()
        xml.begin("testsuites", ["name": tool.name])
        output.write(bytes: xml.take())
    }

    mutating func add(_ review: Review, to output: inout ReportOutput) {
        let suppressed = review.findings.count { $0.suppression != nil }
        let met = review.claims.reduce(0) { $0 + $1.obligations.count { $0.state == .met } }
        let cases = review.findings.count + met + review.notChecked.count
        xml.begin(
            "testsuite",
            [
                "name": review.path, "tests": "\(max(1, cases))", "failures": "\(review.findings.count - suppressed)",
                "errors": "0", "skipped": "\(suppressed + review.notChecked.count)",
            ])
        for finding in review.findings { write(finding, of: review) }
        for claim in review.claims { write(claim, of: review) }
        for item in review.notChecked { write(item, of: review) }
        if cases == 0 { xml.element("testcase", ["classname": review.path, "name": "no findings"]) }
        xml.end()
        output.write(bytes: xml.take())
    }

    mutating func add(_ failure: DraftFailure, to output: inout ReportOutput) {
        xml.begin(
            "testsuite", ["name": failure.path, "tests": "1", "failures": "0", "errors": "1", "skipped": "0"])
        xml.begin("testcase", ["classname": failure.path, "name": "could be checked"])
        let place = failure.position.map { "\(failure.path):\($0.line):\($0.column)" } ?? failure.path
        xml.element("error", ["message": failure.message, "type": "failed"], lines: [place])
        xml.end()
        xml.end()
        output.write(bytes: xml.take())
    }

    mutating func end(_ summary: RunSummary, to output: inout ReportOutput) {
        xml.end()
        output.write(bytes: xml.take())
    }

    // MARK: Cases

    private mutating func write(_ finding: Finding, of review: Review) {
        let place = place(finding.range, of: review)
        xml.begin("testcase", ["classname": review.path, "name": "\(finding.rule) at \(place)"])
        if let suppression = finding.suppression {
            xml.element("skipped", ["message": "let stand \(Phrases.decision(suppression))"])
        } else {
            var lines = [
                PlaceName.reference(to: finding.range, in: review),
                "“\(review.source.string(in: finding.range))”",
            ]
            lines += finding.related.map { "\($0.message) (\(self.place($0.range, of: review)))" }
            if let suggestion = finding.suggestion { lines.append("Write: \(suggestion)") }
            lines += finding.authority.map { "Law: \($0.cite)" }
            xml.element("failure", ["message": finding.message, "type": finding.severity.rawValue], lines: lines)
        }
        xml.end()
    }

    private mutating func write(_ claim: Claim, of review: Review) {
        for obligation in claim.obligations where obligation.state == .met {
            let name = "\(obligation.rule) at \(place(claim.range, of: review)): covered"
            xml.element("testcase", ["classname": review.path, "name": name])
        }
    }

    private mutating func write(_ item: NotChecked, of review: Review) {
        xml.begin("testcase", ["classname": review.path, "name": "\(item.rule): not checked"])
        xml.element("skipped", ["message": item.why])
        xml.end()
    }

    private func place(_ range: TextRange, of review: Review) -> String {
        guard review.source.encoding != .extracted else { return PlaceName.words(for: range.start, in: review.source) }
        let position = review.source.position(of: range.start)
        return "\(position.line):\(position.column)"
    }
}
