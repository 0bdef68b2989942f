import AdlintCore

/// SARIF 2.1.0 (OASIS), for code scanning.
///
/// Results stream draft by draft; the tool with the rules that they name, the drafts and the failures follow at the end
/// (the order of keys means nothing in JSON).
struct SARIFReport: Report {
    private let rules: [String: RuleDescriptor]
    private var json = JSONWriter(.indented)
    private var tool = ToolInfo(version: "", rulebook: "")
    private var named: [RuleDescriptor] = []
    private var ruleIndex: [String: Int] = [:]
    private var drafts: [(path: String, digest: String)] = []
    private var known: Set<String> = []
    private var notChecked: [(path: String, item: NotChecked)] = []
    private var failures: [DraftFailure] = []

    init(_ options: ReportOptions) {
        rules = Dictionary(options.rules.map { ($0.id, $0) }) { first, _ in first }
    }

    mutating func begin(_ tool: ToolInfo, to output: inout ReportOutput) {
        self.tool = tool
        json.beginObject()
        json.member(
            "$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
        json.member("version", "2.1.0")
        json.key("runs")
        json.beginArray()
        json.beginObject()
        json.member("columnKind", "unicodeCodePoints")
        json.key("results")
        json.beginArray()
        output.write(bytes: json.take())
    }

    mutating func add(_ review: Review, to output: inout ReportOutput) {
        // A draft that was named twice is one artifact.
        if known.insert(review.path).inserted { drafts.append((review.path, review.digest)) }
        notChecked += review.notChecked.map { (review.path, $0) }
        for finding in review.findings {
            json.write(SARIFResult(finding: finding, review: review, ruleIndex: index(of: finding)))
        }
        output.write(bytes: json.take())
    }

    mutating func add(_ failure: DraftFailure, to output: inout ReportOutput) {
        failures.append(failure)
    }

    mutating func end(_ summary: RunSummary, to output: inout ReportOutput) {
        json.endArray()
        writeTool()
        json.key("invocations")
        json.beginArray()
        writeInvocation(&json)
        json.endArray()
        json.member("artifacts", drafts) { json, draft in
            json.object {
                $0.artifact(named: "location", draft.path)
                $0.member("roles", ["analysisTarget"], inline: true) { $0.string($1) }
                if !draft.digest.isEmpty {
                    $0.member("hashes", inline: true) { $0.member("sha-256", draft.digest) }
                }
            }
        }
        json.endObject()
        json.endArray()
        json.endObject()
        output.write(bytes: json.take())
    }

    // MARK: Rules

    private mutating func index(of finding: Finding) -> Int {
        if let known = ruleIndex[finding.rule] { return known }
        named.append(
            rules[finding.rule]
                ?? RuleDescriptor(
                    id: finding.rule, title: finding.rule, topic: finding.topic, severity: finding.severity,
                    authority: finding.authority))
        ruleIndex[finding.rule] = named.count - 1
        return named.count - 1
    }

    private mutating func writeTool() {
        json.member("tool") { json in
            json.member("driver") { json in
                json.member("name", tool.name)
                json.member("version", tool.version)
                json.member("rules", named) { $0.write($1) }
                json.member("properties", inline: true) { $0.member("rulebook", tool.rulebook) }
            }
        }
    }

    // MARK: What happened

    private func writeInvocation(_ json: inout JSONWriter) {
        json.object { json in
            json.member("executionSuccessful", failures.isEmpty)
            json.key("toolExecutionNotifications")
            json.beginArray()
            for failure in failures { json.write(failure: failure) }
            for item in notChecked { json.write(notChecked: item.item, path: item.path) }
            json.endArray()
        }
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ rule: RuleDescriptor) {
        let addresses = [rule.url].compactMap { $0 } + rule.authority.compactMap(\.url)
        object { json in
            json.member("id", rule.id)
            json.text("shortDescription", rule.title)
            if let address = addresses.first(where: WebAddress.isSafe) { json.member("helpUri", address) }
            if !rule.authority.isEmpty {
                json.text("help", "Law: " + rule.authority.map(\.cite).joined(separator: "; "))
            }
            json.member("defaultConfiguration", inline: true) { $0.member("level", SARIFResult.level(rule.severity)) }
            json.member("properties", inline: true) { json in
                json.member("tags", [rule.topic.rawValue], inline: true) { $0.string($1) }
            }
        }
    }

    fileprivate mutating func write(failure: DraftFailure) {
        object { json in
            json.member("level", "error")
            json.text("message", failure.message)
            json.member("locations", [failure]) { json, failure in
                json.object { json in
                    json.member("physicalLocation") { json in
                        json.artifact(named: "artifactLocation", failure.path)
                        guard let position = failure.position else { return }
                        json.member("region", inline: true) {
                            $0.member("startLine", position.line)
                            $0.member("startColumn", position.column)
                        }
                    }
                }
            }
        }
    }

    fileprivate mutating func write(notChecked item: NotChecked, path: String) {
        object { json in
            json.member("level", "note")
            json.text("message", "Not checked: \(item.why)")
            json.member("associatedRule", inline: true) { $0.member("id", item.rule) }
            json.member("locations", [path]) { json, path in
                json.object { json in
                    json.member("physicalLocation") { $0.artifact(named: "artifactLocation", path) }
                }
            }
        }
    }
}
