/// A decision that findings of one rule may stand, written down in a configuration.
public struct Waiver: Sendable {
    /// Id of the rule, with its place.
    public var rule: PlacedText
    /// Patterns of the drafts' paths, as in an ignore file; empty for all drafts of the folder.
    public var drafts: [String]
    /// Why they may stand.
    public var reason: String
    /// Who decided.
    public var by: String?
    /// The last day on which the decision holds ("2027-01-31").
    public var until: String?

    /// Makes a decision.
    public init(rule: PlacedText, drafts: [String] = [], reason: String, by: String? = nil, until: String? = nil) {
        self.rule = rule
        self.drafts = drafts
        self.reason = reason
        self.by = by
        self.until = until
    }
}

extension YAMLValue {
    /// A list of waivers; one that has a fault is left out, and the log tells why.
    func waivers() -> [Waiver] {
        items().compactMap { item in
            item.mapping("a waiver") { fields in Self.waiver(&fields) } ?? nil
        }
    }

    private static func waiver(_ fields: inout YAMLFields) -> Waiver? {
        let rule = fields.require("rule")?.name()
        let drafts = fields.take("drafts")?.items().compactMap { $0.text() } ?? []
        let reason = fields.require("reason")?.text()
        let by = fields.take("by")?.text()
        let until = fields.take("until")?.day()
        guard let rule, let reason else { return nil }
        let place = PlacedText(rule.value, line: rule.position.line, column: rule.position.column)
        return Waiver(rule: place, drafts: drafts, reason: reason, by: by, until: until)
    }

    /// A day as ISO 8601 writes it.
    func day() -> String? {
        guard let text = text() else { return nil }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let isDay =
            parts.map(\.utf8.count) == [4, 2, 2] && parts.allSatisfy { $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }
        guard isDay, (1...12).contains(Int(parts[1]) ?? 0), (1...31).contains(Int(parts[2]) ?? 0) else {
            error("\(label) must be a day such as 2027-01-31, and here stands '\(text)'.")
            return nil
        }
        return text
    }
}
