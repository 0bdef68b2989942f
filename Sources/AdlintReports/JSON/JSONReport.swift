import AdlintCore

/// The contract that other programs read, version 1: keys are only ever added, and all of them are always there.
struct JSONReport: Report {
    private var json = JSONWriter(.indented)
    private var failures: [DraftFailure] = []

    mutating func begin(_ tool: ToolInfo, to output: inout ReportOutput) {
        json.write(to: &output) { json in
            json.beginObject()
            json.member("version", 1)
            json.member("tool", inline: true) {
                $0.member("name", tool.name)
                $0.member("version", tool.version)
                $0.member("rulebook", tool.rulebook)
            }
            json.key("drafts")
            json.beginArray()
        }
    }

    mutating func add(_ review: Review, to output: inout ReportOutput) {
        json.write(to: &output) { $0.write(review) }
    }

    mutating func add(_ failure: DraftFailure, to output: inout ReportOutput) {
        failures.append(failure)
    }

    mutating func end(_ summary: RunSummary, to output: inout ReportOutput) {
        json.write(to: &output) { json in
            json.endArray()
            json.member("failures", failures) { $0.write($1) }
            json.key("summary")
            json.write(summary)
            json.endObject()
        }
    }
}

/// The drafts of ``JSONReport``, one a line, as soon as each is reviewed.
struct NDJSONReport: Report {
    private var json = JSONWriter(.compact)

    mutating func begin(_ tool: ToolInfo, to output: inout ReportOutput) {}

    mutating func add(_ review: Review, to output: inout ReportOutput) {
        json.write(to: &output) { $0.write(review) }
        output.write(byte: 0x0A)
    }

    mutating func add(_ failure: DraftFailure, to output: inout ReportOutput) {
        json.write(to: &output) { $0.write(failure) }
        output.write(byte: 0x0A)
    }

    mutating func end(_ summary: RunSummary, to output: inout ReportOutput) {}
}
