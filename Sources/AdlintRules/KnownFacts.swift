/// The values that the facts of the built-in rules and claims can have. A rule names only those for which it applies, and
/// a misspelt one among the others would quietly switch rules off.
private let knownValues: [String: [String]] = [
    "readers": ["retail", "professional"],
    "recipients": ["unsolicited", "consented"],
    "adviser": ["none", "exempt", "registered"],
    "finra": ["none", "member"],
    "nfa": ["none", "member"],
    "firm": ["authorised", "exempt", "unauthorised"],
    "paid-by": ["nobody", "advertiser", "issuer"],
    "product": [
        "cfd", "crypto", "crypto-etn", "fund", "futures", "ltaf", "nft", "nmmi", "options", "p2p", "restricted-options",
        "unlisted-securities", "unregulated",
    ],
]

extension Rulebook {
    /// The values that a fact can have; nil for a fact of a publisher's own rules, which can have any.
    public func values(ofFact name: String) -> [String]? {
        guard let known = knownValues[name] else { return nil }
        let named =
            rules.flatMap(\.facts).filter { $0.fact == name }.flatMap(\.values)
            + claims.flatMap(\.toldBy).filter { $0.fact == name }.flatMap(\.values)
        return known + Set(named).subtracting(known).sorted()
    }

    /// The names of all facts that a rule asks for or that tell a claim.
    public var factNames: Set<String> {
        Set(rules.flatMap { $0.facts.map(\.fact) } + claims.flatMap { $0.toldBy.map(\.fact) })
    }
}
