/// Literals of which a text must hold one, with how often it does.
struct LiteralSet: Hashable, Sendable {
    /// Most sets that the analysis of a pattern carries along.
    private static let mostCarried = 6
    /// Longer sets are not compared literal by literal.
    private static let mostToCompare = 64

    /// Folded, without duplicates.
    let literals: [[UInt8]]
    /// Meetings a byte of English prose (``LiteralCost``).
    let cost: Double

    init(_ literals: [[UInt8]]) {
        self.literals = literals
        cost = LiteralCost.cost(of: literals)
    }

    /// The sets that are met least, the rarest first, each once, none that says nothing.
    static func rarest(of sets: [LiteralSet]) -> [LiteralSet] {
        var rarest: [LiteralSet] = []
        for set in sets.sorted(by: { ($0.cost, $0.literals.count) < ($1.cost, $1.literals.count) })
        where rarest.count < mostCarried && !set.literals.contains([]) && !rarest.contains(set) {
            rarest.append(set)
        }
        return rarest
    }

    /// The first `most` of some sets without those that say no more than one before them.
    static func independent(_ sets: [LiteralSet], most: Int) -> [LiteralSet] {
        var kept: [LiteralSet] = []
        for set in sets where kept.count < most && !kept.contains(where: set.isAlike) { kept.append(set) }
        return kept
    }

    /// Whether a text that has one of these literals always has one of the other's, or the other way round.
    private func isAlike(_ other: LiteralSet) -> Bool {
        guard literals.count <= Self.mostToCompare, other.literals.count <= Self.mostToCompare else { return false }
        let (own, others) = (literals.map(MaskedLiteral.init), other.literals.map(MaskedLiteral.init))
        return others.allSatisfy { literal in own.contains(where: literal.holds) }
            || own.allSatisfy { literal in others.contains(where: literal.holds) }
    }
}
