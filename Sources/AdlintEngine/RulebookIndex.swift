import AdlintRules

/// Names to places in the rulebook.
struct RulebookIndex: Sendable {
    let claims: [String: Int]
    let disclosures: [String: Int]

    init(_ rulebook: Rulebook) {
        claims = Self.index(rulebook.claims.map(\.name))
        disclosures = Self.index(rulebook.disclosures.map(\.name))
    }

    private static func index(_ names: [String]) -> [String: Int] {
        Dictionary(names.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }
}
