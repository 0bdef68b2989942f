/// Where the entries of a ``LiteralTable`` are found by a whole word: each word of a text is looked up once.
struct WordTable: Sendable {
    /// The first entry of each slot, plus 1; 0 for none, as in most of them.
    let slots: FlatArray<Int32>
    /// A bit for each slot that has an entry: small enough to stay at hand while the slots do not.
    let bits: FlatArray<UInt64>

    fileprivate init(slots: [Int32]) {
        self.slots = FlatArray(slots)
        var bits = [UInt64](repeating: 0, count: (slots.count + 63) / 64)
        for (slot, first) in slots.enumerated() where first != 0 { bits[slot >> 6] |= 1 << UInt64(slot & 63) }
        self.bits = FlatArray(bits)
    }

    /// The table that ``write(to:)`` wrote.
    init(_ reader: inout FlatReader) {
        slots = reader.array()
        bits = reader.array()
    }

    /// Writes the table as it is.
    func write(to writer: inout FlatWriter) {
        writer.write(slots)
        writer.write(bits)
    }

    /// Looks words up. Valid as long as the table.
    struct Lookup {
        private let slots: UnsafePointer<Int32>
        private let bits: UnsafePointer<UInt64>
        private let shift: UInt64

        init(_ table: WordTable) {
            slots = table.slots.base
            bits = table.bits.base
            shift = WordTable.shift(count: table.slots.count)
        }

        /// The first entry that may have a word of up to eight bytes as its key, plus 1; 0 for none.
        @inline(__always)
        func first(of word: UInt64) -> Int {
            // Unsafe: a hash is below the number of slots, see `shift(count:)`.
            let slot = WordTable.hash(word, shift)
            guard bits[slot >> 6] >> UInt64(slot & 63) & 1 != 0 else { return 0 }
            return Int(slots[slot])
        }
    }

    /// How far to shift a product to get a number below `count`, a power of 2.
    fileprivate static func shift(count: Int) -> UInt64 {
        64 - UInt64(truncatingIfNeeded: count.trailingZeroBitCount)
    }

    /// Multiplicative hashing, by 2 to the power of 64 through the golden ratio.
    @inline(__always)
    fileprivate static func hash(_ word: UInt64, _ shift: UInt64) -> Int {
        Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) &>> shift)
    }
}

/// A ``WordTable`` while it is made.
struct WordTableBuilder {
    private var slots: [Int32]
    private let shift: UInt64

    /// Makes room for `count` entries, four slots for each: most words of a text are the key of none.
    init(count: Int) {
        var size = 16
        while size < 4 * count, size < 1 << 20 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        shift = WordTable.shift(count: size)
    }

    var table: WordTable { WordTable(slots: slots) }

    /// Puts an entry, by its number from 1, at the head of the slot of its word; gives the entry that stood there.
    mutating func insert(_ word: UInt64, _ number: Int32) -> Int32 {
        let slot = WordTable.hash(word, shift)
        defer { slots[slot] = number }
        return slots[slot]
    }
}
