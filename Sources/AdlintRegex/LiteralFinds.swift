/// The literals found in a block, each once.
struct LiteralFinds {
    /// Those of the block, in the order found.
    private(set) var literals: [Int32] = []
    private var seen = Stamps()

    /// Forgets those of the block before.
    mutating func beginBlock(literalCount: Int) {
        literals.removeAll(keepingCapacity: true)
        seen.begin(count: literalCount)
    }

    /// Whether a literal was found in the block already.
    func holds(_ literal: Int) -> Bool {
        seen.holds(literal)
    }

    mutating func insert(_ literal: Int) {
        if seen.insert(literal) { literals.append(Int32(truncatingIfNeeded: literal)) }
    }
}

/// A set of numbers that is emptied without touching its memory.
struct Stamps {
    /// The round in which each number was put in last.
    private var rounds: [UInt32] = []
    private var round: UInt32 = 0

    /// Empties the set and makes room for numbers below `count`.
    mutating func begin(count: Int) {
        if rounds.count < count || round == .max {
            rounds = Array(repeating: 0, count: max(count, rounds.count))
            round = 0
        }
        round += 1
    }

    func holds(_ number: Int) -> Bool {
        rounds[number] == round
    }

    /// Puts a number in; false where it is in already.
    mutating func insert(_ number: Int) -> Bool {
        guard rounds[number] != round else { return false }
        rounds[number] = round
        return true
    }
}
