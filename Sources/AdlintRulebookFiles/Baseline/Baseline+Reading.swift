extension Baseline {
    /// Reads the text of a baseline file; one of comments only is empty.
    ///
    /// - Parameter path: The file, for messages.
    /// - Throws: ``RulebookError`` with every fault of the file.
    public init(reading text: String, path: String) throws(RulebookError) {
        self.init(path: path)
        let lines = text.split(whereSeparator: \.isNewline)
        guard lines.contains(where: { $0.first != "#" && $0.contains { !$0.isWhitespace } }) else { return }
        let log = DiagnosticLog()
        let limit = max(YAMLDocument.mostVisits, text.utf8.count)
        if let root = YAMLDocument(path: path, text: text, log: log, mostVisits: limit).root() {
            _ = root.mapping("a baseline") { fields in
                _ = fields.take("version")?.choice(of: Version.self, called: "version of a baseline")
                drafts = fields.take("drafts")?.baselineDrafts() ?? [:]
            }
        }
        if log.hasErrors { throw RulebookError(diagnostics: log.sorted) }
    }

    private enum Version: String, CaseIterable {
        case first = "1"
    }
}

extension YAMLValue {
    fileprivate func baselineDrafts() -> [String: [Baseline.Entry]] {
        var drafts: [String: [Baseline.Entry]] = [:]
        for (draft, entries) in entries("paths of drafts with their findings") {
            drafts[draft.value] = entries.items().compactMap { item in
                item.mapping("an entry") { fields in Self.entry(&fields) } ?? nil
            }
        }
        return drafts
    }

    private static func entry(_ fields: inout YAMLFields) -> Baseline.Entry? {
        let rule = fields.require("rule")?.text()
        let problem = fields.take("problem")?.text() ?? ""
        let words = fields.take("words")?.text() ?? ""
        let fingerprint = fields.require("fingerprint")?.text()
        let since = fields.require("since")?.day()
        let reason = fields.take("reason")?.text()
        let by = fields.take("by")?.text()
        let until = fields.take("until")?.day()
        guard let rule, let fingerprint, let since else { return nil }
        return Baseline.Entry(
            rule: rule, problem: problem, words: words, fingerprint: fingerprint, since: since, reason: reason, by: by,
            until: until)
    }
}
