internal import AdlintCore

/// What a draft says of itself in its front matter, under the key `adlint`.
///
/// A draft may add and fill in, and never take away: laws beside those of the configuration, facts that the configuration
/// leaves untold, and that all of it is one ad. Rules, severities and waivers belong to the configuration, so that the
/// writer of a draft cannot quietly switch off what the publisher wants checked.
public struct DraftSettings: Sendable, Hashable {
    /// Whose law to judge by, too.
    public var jurisdictions: [PlacedText] = []
    /// What no text can show, by name of the fact.
    public var facts: [ToldFact] = []
    /// Whether the draft is one ad from its first word to its last.
    public var isAd = false

    /// Reads the lines of the key.
    ///
    /// - Parameters:
    ///   - lines: From the key on.
    ///   - line: The first one's number in the draft.
    ///   - path: The draft, for messages.
    /// - Throws: ``RulebookError`` with every fault: no YAML, a key that there is not, a value that makes no sense.
    public init(reading lines: String, atLine line: Int, path: String) throws(RulebookError) {
        let log = DiagnosticLog()
        // Blank lines before them give the messages their places in the draft.
        let text = String(repeating: "\n", count: line - 1) + lines
        if let root = YAMLDocument(path: path, text: text, log: log).root() {
            _ = root.mapping("front matter") { fields in
                _ = fields.take("adlint")?.mapping("settings of a draft") { settings in read(&settings) }
            }
        }
        if log.hasErrors { throw RulebookError(diagnostics: log.sorted) }
    }

    private mutating func read(_ fields: inout YAMLFields) {
        jurisdictions = fields.take("jurisdictions")?.placedNames() ?? []
        facts = fields.take("facts")?.placedFacts() ?? []
        isAd = fields.take("whole-draft")?.choice(of: WholeDraft.self, called: "way to read a draft") == .ad
        for key in ["ignore", "select", "severities", "waivers", "fail-on", "rule-paths", "exclude", "regions"] {
            guard fields.take(key) != nil else { continue }
            fields.log.error(
                "A draft cannot set '\(key)': only the file \(Configuration.fileName) can. Take it out of the draft.",
                at: fields.position(of: key))
        }
    }
}

/// A fact that no text can show, as somebody told it.
public struct ToldFact: Sendable, Hashable {
    /// Its name (`readers`), with its place.
    public var name: PlacedText
    /// Its value (`professional`), with its place.
    public var value: PlacedText
}

/// What a whole draft is.
enum WholeDraft: String, CaseIterable {
    case ad, auto
}
