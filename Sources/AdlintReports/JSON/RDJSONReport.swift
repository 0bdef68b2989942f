import AdlintCore

/// reviewdog's diagnostic format (rdjson). Columns are bytes of UTF-8 from 1, ends are exclusive.
///
/// Suppressed findings are left out: a diagnostic has no place to mark them.
struct RDJSONReport: Report {
    private let rules: [String: RuleDescriptor]
    private var json = JSONWriter(.indented)

    init(_ options: ReportOptions) {
        rules = Dictionary(options.rules.map { ($0.id, $0) }) { first, _ in first }
    }

    mutating func begin(_ tool: ToolInfo, to output: inout ReportOutput) {
        json.beginObject()
        json.member("source", inline: true) { $0.member("name", tool.name) }
        json.key("diagnostics")
        json.beginArray()
        output.write(bytes: json.take())
    }

    mutating func add(_ review: Review, to output: inout ReportOutput) {
        for finding in review.findings where finding.suppression == nil { write(finding, of: review) }
        output.write(bytes: json.take())
    }

    mutating func add(_ failure: DraftFailure, to output: inout ReportOutput) {
        json.object { json in
            json.member("message", failure.message)
            json.member("location") { json in
                json.member("path", failure.path)
                guard let position = failure.position else { return }
                // Without the source there is no telling the byte of the column: the line must do.
                json.member("range", inline: true) {
                    $0.member("start", inline: true) { $0.member("line", position.line) }
                }
            }
            json.member("severity", "ERROR")
            json.member("code", inline: true) { $0.member("value", "failed") }
        }
        output.write(bytes: json.take())
    }

    mutating func end(_ summary: RunSummary, to output: inout ReportOutput) {
        json.endArray()
        json.endObject()
        output.write(bytes: json.take())
    }

    // MARK: Diagnostics

    private mutating func write(_ finding: Finding, of review: Review) {
        let url = rules[finding.rule]?.url ?? finding.authority.lazy.compactMap(\.url).first
        json.object { json in
            json.member("message", finding.message)
            json.location(review.path, finding.range, review.source)
            json.member("severity", finding.severity.rawValue.uppercased())
            json.member("code", inline: true) {
                $0.member("value", finding.rule)
                if let url, WebAddress.isSafe(url) { $0.member("url", url) }
            }
            if review.source.encoding != .extracted {
                // A diagnostic's suggestions are alternatives: all edits of a fix are one.
                json.member("suggestions", finding.fixes.compactMap { joined($0.edits, in: review.source) }) {
                    json, edit in
                    json.object {
                        $0.range(edit.range, review.source)
                        $0.member("text", edit.replacement)
                    }
                }
            }
            json.member("related_locations", finding.related) { json, related in
                json.object {
                    $0.member("message", related.message)
                    $0.location(review.path, related.range, review.source)
                }
            }
        }
    }
}

/// Edits as one, with what stands between them; nil where they are too far apart to be shown as one.
private func joined(_ edits: [Edit], in source: SourceText) -> Edit? {
    guard let first = edits.first, let last = edits.last, last.range.end - first.range.start <= 4096 else { return nil }
    var text = ""
    var end = first.range.start
    for edit in edits {
        text += source.string(in: TextRange(end, edit.range.start)) + edit.replacement
        end = edit.range.end
    }
    return Edit(range: TextRange(first.range.start, end), replacement: text)
}

extension JSONWriter {
    fileprivate mutating func location(_ path: String, _ range: TextRange, _ source: SourceText) {
        member("location") {
            $0.member("path", path)
            $0.range(range, source)
        }
    }

    fileprivate mutating func range(_ range: TextRange, _ source: SourceText) {
        member("range", inline: true) {
            $0.position("start", range.start, source)
            $0.position("end", range.end, source)
        }
    }

    private mutating func position(_ name: StaticString, _ offset: Int, _ source: SourceText) {
        let line = source.position(of: offset).line
        let column = min(max(0, offset), source.bytes.count) - source.line(line).start + 1
        member(name, inline: true) {
            $0.member("line", line)
            $0.member("column", column)
        }
    }
}
