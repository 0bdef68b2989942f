internal import AdlintCore

extension Configuration {
    /// Reads the text of a configuration file.
    ///
    /// A file of comments only is an empty configuration.
    ///
    /// - Parameter path: The file, for messages.
    /// - Throws: ``RulebookError`` with every fault of the file: no YAML, a key that there is not, a value that makes no
    ///   sense.
    public init(reading text: String, path: String) throws(RulebookError) {
        self.init(path: path)
        let lines = text.split(whereSeparator: \.isNewline).map { $0.drop(while: \.isWhitespace) }
        guard lines.contains(where: { !$0.isEmpty && $0.first != "#" }) else { return }
        let log = DiagnosticLog()
        if let root = YAMLDocument(path: path, text: text, log: log).root() {
            _ = root.mapping("a configuration") { fields in read(&fields) }
        }
        if log.hasErrors { throw RulebookError(diagnostics: log.sorted) }
    }

    private mutating func read(_ fields: inout YAMLFields) {
        jurisdictions = fields.take("jurisdictions")?.placedNames()
        facts = fields.take("facts")?.placedFacts() ?? []
        if let value = fields.take("regions") {
            _ = value.mapping("the key 'regions'") { regions in readRegions(&regions) }
        }
        if let value = fields.take("severities") { severities = value.severities() }
        selected = fields.take("select")?.placedNames()
        ignored = fields.take("ignore")?.placedNames() ?? []
        waivers = fields.take("waivers")?.waivers() ?? []
        rulePaths = fields.take("rule-paths")?.placedTexts() ?? []
        baseline = fields.take("baseline")?.placedTexts().first
        exclusions = fields.take("exclude")?.placedTexts().map(\.text) ?? []
        failLevel = fields.take("fail-on")?.choice(of: FailLevel.self, called: "fail level")
    }

    private mutating func readRegions(_ fields: inout YAMLFields) {
        adMarks = fields.take("ad-marks")?.placedTexts().map(\.text) ?? []
        endMarks = fields.take("end-marks")?.placedTexts().map(\.text) ?? []
        wholeDraftIsAd = fields.take("whole-draft")?.choice(of: WholeDraft.self, called: "way to read a draft") == .ad
    }
}

/// Severities as a configuration writes them.
private enum SeverityWord: String, CaseIterable {
    case error, warning, info, off

    var severity: Severity? {
        switch self {
        case .error: .error
        case .warning: .warning
        case .info: .info
        case .off: nil
        }
    }
}

extension YAMLValue {
    fileprivate func placedTexts() -> [PlacedText] {
        items().compactMap { item in
            item.text().map { PlacedText($0, line: item.position.line, column: item.position.column) }
        }
    }

    func placedNames() -> [PlacedText] {
        names().map { PlacedText($0.value, line: $0.position.line, column: $0.position.column) }
    }

    func placedFacts() -> [ToldFact] {
        entries("names of facts with their values").flatMap { key, value in
            value.placedTexts().map { text in
                ToldFact(
                    name: PlacedText(key.value, line: key.position.line, column: key.position.column), value: text)
            }
        }
    }

    fileprivate func severities() -> [(rule: PlacedText, severity: Severity?)] {
        entries("ids of rules with their severities").compactMap { key, value in
            value.choice(of: SeverityWord.self, called: "severity").map {
                (PlacedText(key.value, line: key.position.line, column: key.position.column), $0.severity)
            }
        }
    }
}
