/// Literals by the bytes that are rarest in each: eight neighbouring ones where it has as many, else four, three, two, or
/// the only one.
struct LiteralTable: Sendable {
    /// A literal.
    struct Entry: Sendable {
        /// The bytes that it is found by, the first one lowest.
        let key: UInt64
        /// How many bytes of the literal stand before the key.
        let keyOffset: Int32
        /// Where the literal begins in ``LiteralTable/bytes``.
        let start: Int32
        let count: Int32
        /// The next entry of the same slot, plus 1; 0 for none.
        let next: Int32
    }

    /// A text that holds the literals.
    let bytes: FlatArray<UInt8>
    /// In the order of the literals.
    let entries: FlatArray<Entry>
    /// For each slot the marks of its keys (``KeyHash/marks(of:)``), the slots of each size of key on their own.
    let marks: FlatArray<UInt64>
    /// The first entry of each slot, plus 1.
    let slots: FlatArray<Int32>
    /// A bit for each hash of the first three bytes of a key (``firstBit(_:)``); most positions of a text have none.
    let firsts: FlatArray<UInt64>
    /// How the keys of eight, four, three and two bytes are hashed, by their ``KeyHash/sizes``.
    let hashes: FlatArray<KeyHash>
    /// The literals of one byte.
    let singles: [(byte: UInt8, entry: Int32)]

    /// A table of the literals at some places of a packed text, the mark of each before it.
    ///
    /// - Parameter isWanted: Whether a literal, by its number, is to be found at all.
    init(_ literals: [Range<Int32>], in packed: UnsafeBufferPointer<UInt8>, isWanted: (Int) -> Bool) {
        var counts = [Int](repeating: 0, count: KeyHash.sizes.count)
        for (number, literal) in literals.enumerated() where isWanted(number) {
            if let size = KeyHash.place(of: PackedLiterals.keySize(in: literal.count)) { counts[size] += 1 }
        }
        var builder = LiteralTableBuilder(counts: counts)
        for (number, literal) in literals.enumerated() {
            builder.insert(literal, in: packed, isWanted: isWanted(number))
        }
        bytes = FlatArray(Array(packed))
        entries = FlatArray(builder.entries)
        marks = FlatArray(builder.marks)
        slots = FlatArray(builder.slots)
        firsts = FlatArray(builder.firsts)
        hashes = FlatArray(builder.hashes)
        singles = builder.singles
    }

    /// The table that ``write(to:)`` wrote.
    init(_ reader: inout FlatReader) {
        bytes = reader.array()
        entries = reader.array()
        marks = reader.array()
        slots = reader.array()
        firsts = reader.array()
        hashes = reader.array()
        singles = zip(reader.array(of: UInt8.self), reader.array(of: Int32.self)).map { ($0, $1) }
    }

    /// Writes the table as it is.
    func write(to writer: inout FlatWriter) {
        writer.write(bytes)
        writer.write(entries)
        writer.write(marks)
        writer.write(slots)
        writer.write(firsts)
        writer.write(hashes)
        writer.write(singles.map(\.byte))
        writer.write(singles.map(\.entry))
    }

    /// The place of the lower three of eight bytes among 65,536 bits.
    @inline(__always)
    static func firstBit(_ eight: UInt64) -> Int {
        Int(truncatingIfNeeded: (UInt32(truncatingIfNeeded: eight & 0xFF_FFFF) &* 0x9E37_79B1) &>> 16)
    }

    /// Whether a literal has a digit.
    func hasDigit(_ number: Int) -> Bool {
        let entry = entries[number]
        return bytes[Int(entry.start)..<Int(entry.start + entry.count)].contains(0x30)
    }

    /// Calls `body` with the bytes of a literal.
    func withLiteral<Result>(_ number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let entry = entries[number]
        // An entry lies within the text of the table, which outlives the call.
        return body(UnsafeBufferPointer(start: bytes.base + Int(entry.start), count: Int(entry.count)))
    }
}

/// Where keys of one size stand in the tables of a ``LiteralTable``.
struct KeyHash: Sendable {
    /// The sizes of keys, in bytes. A single byte is no key.
    static let sizes = [8, 4, 3, 2]
    /// 2 to the power of 64 through the golden ratio, odd.
    private static let goldenRatio: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// Of eight bytes those of the key.
    let mask: UInt64
    /// How far to shift a product to get a slot.
    let slotShift: UInt64
    let firstSlot: Int
    let slotCount: Int

    /// The place of a size among ``sizes``; nil for one that no key has.
    static func place(of size: Int) -> Int? {
        switch size {
        case 8: 0
        case 4: 1
        case 3: 2
        case 2: 3
        default: nil
        }
    }

    /// A hash for about `count` keys, with a slot for each.
    init(size: Int, count: Int, firstSlot: Int) {
        var bits = 6
        while bits < 20, 1 << bits < count { bits += 1 }
        mask = .max >> UInt64(64 - 8 * size)
        slotShift = UInt64(64 - bits)
        slotCount = 1 << bits
        self.firstSlot = firstSlot
    }

    /// The hash of the key that eight bytes begin with (multiplicative): its upper bits give the slot, the next the marks.
    @inline(__always)
    func product(of eight: UInt64) -> UInt64 {
        (eight & mask) &* Self.goldenRatio
    }

    @inline(__always)
    func slot(of product: UInt64) -> Int {
        firstSlot &+ Int(truncatingIfNeeded: product &>> slotShift)
    }

    /// Two of 64 bits: with one key a slot, a key that is not there is taken for one that is once in a thousand times.
    @inline(__always)
    static func marks(of product: UInt64) -> UInt64 {
        1 &<< (product &>> 32 & 63) | 1 &<< (product &>> 38 & 63)
    }

    /// The key that eight bytes begin with.
    @inline(__always)
    func key(of eight: UInt64) -> UInt64 {
        eight & mask
    }
}
