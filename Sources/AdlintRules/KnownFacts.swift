/// The values that the facts of the built-in rules can have. A rule names only those for which it applies, and a
/// misspelt one among the others would quietly switch rules off.
private let knownValues: [String: [String]] = [
    "readers": ["retail", "professional"],
    "recipients": ["unsolicited", "consented"],
    "adviser": ["none", "exempt", "registered"],
]

extension Rulebook {
    /// The values that a fact can have; nil for a fact of a publisher's own rules, which can have any.
    public func values(ofFact name: String) -> [String]? {
        guard let known = knownValues[name] else { return nil }
        let named = rules.flatMap(\.facts).filter { $0.fact == name }.flatMap(\.values)
        return known + Set(named).subtracting(known).sorted()
    }
}
