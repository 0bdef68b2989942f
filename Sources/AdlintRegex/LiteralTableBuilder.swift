/// The tables of a ``LiteralTable`` while they are made.
struct LiteralTableBuilder {
    private(set) var entries: [LiteralTable.Entry] = []
    /// By ``LiteralKey/Kind``.
    private(set) var tables: [KeyTableBuilder]
    private(set) var words: WordTableBuilder

    /// Makes room for literals with these keys.
    init(_ keys: [LiteralKey]) {
        var counts = [[Int]](
            repeating: Array(repeating: 0, count: KeyHash.sizes.count), count: LiteralKey.Kind.allCases.count)
        for key in keys {
            if key.kind != .word, let place = KeyHash.place(of: key.size) { counts[key.kind.rawValue][place] += 1 }
        }
        tables = counts.map { KeyTableBuilder(counts: $0) }
        words = WordTableBuilder(count: keys.reduce(0) { $1.kind == .word ? $0 + 1 : $0 })
        entries.reserveCapacity(keys.count)
    }

    /// Adds a literal by its key.
    mutating func insert(_ key: LiteralKey, isWanted: Bool) {
        // One that is not looked for is told of by its number only.
        let next = isWanted ? place(key, Int32(entries.count + 1)) : 0
        entries.append(
            LiteralTable.Entry(
                key: key.bytes, start: Int32(key.literal.lowerBound), count: Int32(key.literal.count), next: next,
                offset: UInt16(key.offset), traits: key.traits))
    }

    private mutating func place(_ key: LiteralKey, _ number: Int32) -> Int32 {
        key.kind == .word ? words.insert(key.bytes, number) : tables[key.kind.rawValue].insert(key, number)
    }
}
