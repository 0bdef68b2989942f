import AdlintCore
import AdlintEngine
import AdlintRulebookFiles

/// `--show-config`: what holds for each path that was named.
struct ConfigurationDisplay {
    private let request: CheckRequest

    init(_ request: CheckRequest) {
        self.request = request
    }

    /// Writes it to standard output.
    ///
    /// - Throws: ``DiagnosticList`` where a configuration has faults.
    func show() throws -> ExitStatus {
        let store = PolicyStore(request: request, rulebooks: Rulebooks())
        for path in request.paths.isEmpty ? ["."] : request.paths {
            guard let resolved = Path.resolved(path) else {
                throw Diagnostic("The draft cannot be opened: \(SystemError.words()).", path: path)
            }
            let policy = try store.policy(for: Path.isFolder(resolved) ? resolved : Path.folder(of: resolved))
            try ByteSink.writeAll(Array(text(of: policy, policy.loaded().checker.options, path).utf8), to: 1)
        }
        return .clean
    }

    private func text(of policy: Policy, _ options: CheckOptions, _ path: String) -> String {
        var lines = ["# \(path): \(policy.configuration?.path ?? "no configuration file")"]
        lines.append("jurisdictions: \(list(options.jurisdictions))")
        lines.append("fail-on: \(policy.failLevel.rawValue)")
        if !options.selected.isEmpty { lines.append("select: \(list(options.selected))") }
        if !options.ignored.isEmpty { lines.append("ignore: \(list(options.ignored))") }
        lines += mapping("facts", options.facts.map { ($0, $1.count == 1 ? quoted($1[0]) : list($1)) })
        lines += mapping("severities", options.severities.map { ($0, $1?.rawValue ?? "off") })
        var regions = [("whole-draft", options.wholeDraftIsAd ? "ad" : "auto")]
        if !options.adMarks.isEmpty { regions.append(("ad-marks", list(options.adMarks))) }
        if !options.endMarks.isEmpty { regions.append(("end-marks", list(options.endMarks))) }
        lines += mapping("regions", regions)
        if let baseline = policy.baseline { lines.append("baseline: \(quoted(baseline.baseline.path))") }
        if let configuration = policy.configuration {
            let rules = configuration.rulePaths.map(\.text)
            if !rules.isEmpty { lines.append("rule-paths: \(list(rules))") }
            lines += waivers(of: configuration)
            if !configuration.exclusions.isEmpty { lines.append("exclude: \(list(configuration.exclusions))") }
        }
        return Diagnostic.printable(lines.joined(separator: "\n") + "\n")
    }

    private func waivers(of configuration: Configuration) -> [String] {
        guard !configuration.waivers.isEmpty else { return [] }
        return ["waivers:"]
            + configuration.waivers.map { waiver in
                let facts = [
                    ("rule", quoted(waiver.rule.text)), ("drafts", waiver.drafts.isEmpty ? "" : list(waiver.drafts)),
                    ("reason", quoted(waiver.reason)), ("by", waiver.by.map(quoted) ?? ""),
                    ("until", waiver.until ?? ""),
                ]
                return "  - {" + facts.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)" }.joined(separator: ", ") + "}"
            }
    }

    private func mapping(_ key: String, _ pairs: [(String, String)]) -> [String] {
        pairs.isEmpty ? [] : ["\(key):"] + pairs.sorted { $0.0 < $1.0 }.map { "  \($0.0): \($0.1)" }
    }

    private func list(_ items: [String]) -> String {
        "[" + items.map(quoted).joined(separator: ", ") + "]"
    }

    /// In single quotation marks where YAML might take the text for something else.
    private func quoted(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
                || [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/")].contains(byte)
        }
        let isWord = isPlain && text.utf8.first.map { (0x61...0x7A).contains($0) } == true
        let isTaken = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"].contains(text)
        return isWord && !isTaken
            ? text : "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }
}
