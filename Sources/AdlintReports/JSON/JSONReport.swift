import AdlintCore

/// The contract that other programs read, version 1: keys are only ever added, and all of them are always there.
struct JSONReport: Report {
    private var json = JSONWriter(.indented)
    private var failures: [DraftFailure] = []

    mutating func begin(_ tool: ToolInfo, to output: inout ReportOutput) {
        json.beginObject()
        json.member("version", 1)
        json.key("tool")
        json.object(inline: true) {
            $0.member("name", tool.name)
            $0.member("version", tool.version)
            $0.member("rulebook", tool.rulebook)
        }
        json.key("drafts")
        json.beginArray()
        output.write(bytes: json.take())
    }

    mutating func add(_ review: Review, to output: inout ReportOutput) {
        json.write(review)
        output.write(bytes: json.take())
    }

    mutating func add(_ failure: DraftFailure, to output: inout ReportOutput) {
        failures.append(failure)
    }

    mutating func end(_ summary: RunSummary, to output: inout ReportOutput) {
        json.endArray()
        json.key("failures")
        json.array(failures) { $0.write($1) }
        json.key("summary")
        json.write(summary)
        json.endObject()
        output.write(bytes: json.take())
    }
}

/// The drafts of ``JSONReport``, one a line, as soon as each is reviewed.
struct NDJSONReport: Report {
    private var json = JSONWriter(.compact)

    mutating func begin(_ tool: ToolInfo, to output: inout ReportOutput) {}

    mutating func add(_ review: Review, to output: inout ReportOutput) {
        json.write(review)
        output.write(bytes: json.take())
        output.write("\n")
    }

    mutating func add(_ failure: DraftFailure, to output: inout ReportOutput) {
        json.write(failure)
        output.write(bytes: json.take())
        output.write("\n")
    }

    mutating func end(_ summary: RunSummary, to output: inout ReportOutput) {}
}
