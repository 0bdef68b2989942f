/// Reads packed literals into a table.
struct LiteralTableBuilder {
    private(set) var patternCount = 0
    private(set) var unconditional: [Int] = []
    private var bytes: [UInt8] = []
    private var literals: [(start: Int32, count: Int32, pattern: Int32)] = []

    /// Notes where the literals of packed text begin and end.
    mutating func read(_ packed: UnsafeBufferPointer<UInt8>) {
        bytes = Array(packed)
        literals.reserveCapacity(packed.count / 8)
        var start = 0
        for (index, byte) in packed.enumerated()
        where byte == PackedLiterals.literalEnd || byte == PackedLiterals.setEnd {
            endLiteral(start: start, end: index)
            if byte == PackedLiterals.setEnd { endSet() }
            start = index + 1
        }
        guard start < packed.count else { return }
        endLiteral(start: start, end: packed.count)
        endSet()
    }

    /// Notes a literal; the first of its bytes tells where its key is.
    private mutating func endLiteral(start: Int, end: Int) {
        guard end > start + 1 else { return }
        literals.append((Int32(start + 1), Int32(end - start - 1), Int32(patternCount)))
    }

    private mutating func endSet() {
        if literals.last.map({ Int($0.pattern) }) != patternCount { unconditional.append(patternCount) }
        patternCount += 1
    }

    /// The table of what was read.
    func table() -> LiteralTable {
        var table = LiteralTable(bytes: bytes, count: literals.count)
        bytes.withUnsafeBufferPointer { bytes in
            for literal in literals {
                let range = Int(literal.start)..<Int(literal.start + literal.count)
                let text = UnsafeBufferPointer(rebasing: bytes[range])
                let mark = bytes[Int(literal.start) - 1]
                table.insert(text, keyOffset: PackedLiterals.keyOffset(mark, in: text.count), of: literal)
            }
        }
        return table
    }
}

extension LiteralTable {
    fileprivate mutating func insert(
        _ text: UnsafeBufferPointer<UInt8>, keyOffset: Int,
        of literal: (start: Int32, count: Int32, pattern: Int32)
    ) {
        let size = PackedLiterals.keySize(in: text.count)
        var key: UInt64 = 0
        for index in (keyOffset..<keyOffset + size).reversed() { key = key << 8 | UInt64(text[index]) }
        let number = Int32(entries.count + 1)
        let next =
            switch size {
            case 8: long.insert(key, entry: number)
            case 4: middle.insert(key << 32, entry: number)
            default: insertShort(key, count: text.count, entry: number)
            }
        entries.append(
            Entry(
                key: key, keyOffset: Int32(keyOffset), start: literal.start, count: literal.count,
                pattern: literal.pattern, next: next))
    }

    private mutating func insertShort(_ key: UInt64, count: Int, entry: Int32) -> Int32 {
        // A literal of one byte goes with any second byte.
        let seconds = count == 1 ? 0...255 : key >> 8...key >> 8
        for second in seconds {
            let pair = key & 0xFF | second << 8
            isShort[Int(pair >> 5)] |= 1 << UInt32(pair & 31)
        }
        let slot = Int(key & 0xFF)
        defer { shortSlots[slot] = entry }
        return shortSlots[slot]
    }
}
