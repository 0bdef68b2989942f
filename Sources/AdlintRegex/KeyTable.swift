/// Where the entries of a ``LiteralTable`` are found by keys of one size or another.
///
/// Most bytes of a text begin no key. Two small tables tell of which sizes a key may stand at a place of a text: one by the
/// first two bytes, which for keys of four bytes and more refers to the other, by the first four.
struct KeyTable: Sendable {
    /// How many sets of sizes by four bytes there may be, each time twice as many.
    static let filterSizes = 1 << 8...1 << 16
    /// The bit for keys of four bytes and more by their first two.
    static let long: UInt8 = 0x80

    /// A bit for each of ``KeyHash/sizes``, by the hash of four bytes.
    let sizesOfFour: FlatArray<UInt8>
    /// The same for keys of three bytes and fewer, by two bytes, the first one lowest; with ``long`` where longer keys begin so.
    let sizesOfTwo: FlatArray<UInt8>
    /// The first entry of each slot, plus 1; the slots of each size of key on their own.
    let slots: FlatArray<Int32>
    /// How the keys of each size are hashed, by their ``KeyHash/sizes``.
    let hashes: FlatArray<KeyHash>

    /// The table that ``write(to:)`` wrote.
    init(_ reader: inout FlatReader) {
        sizesOfFour = reader.array()
        sizesOfTwo = reader.array()
        slots = reader.array()
        hashes = reader.array()
    }

    fileprivate init(sizes: [[UInt8]], slots: [Int32], hashes: [KeyHash]) {
        sizesOfFour = FlatArray(sizes[0])
        sizesOfTwo = FlatArray(sizes[1])
        self.slots = FlatArray(slots)
        self.hashes = FlatArray(hashes)
    }

    /// Writes the table as it is.
    func write(to writer: inout FlatWriter) {
        for sizes in [sizesOfFour, sizesOfTwo] { writer.write(sizes) }
        writer.write(slots)
        writer.write(hashes)
    }

    /// The small tables. Valid as long as the table.
    struct Filter {
        private let sizesOfFour: UnsafePointer<UInt8>
        private let sizesOfTwo: UnsafePointer<UInt8>
        private let shift: UInt32

        init(_ table: KeyTable) {
            sizesOfFour = table.sizesOfFour.base
            sizesOfTwo = table.sizesOfTwo.base
            shift = KeyTable.shift(count: table.sizesOfFour.count)
        }

        /// What is known of the keys that begin with two bytes; 0 where there are none.
        @inline(__always)
        func beginnings(_ two: UInt64) -> UInt8 {
            // Unsafe: two bytes make a number below 65,536.
            sizesOfTwo[Int(truncatingIfNeeded: two & 0xFFFF)]
        }

        /// A bit for each size of key that may begin eight bytes, by what is known of their first two.
        @inline(__always)
        func sizes(_ eight: UInt64, _ beginnings: UInt8) -> UInt8 {
            guard beginnings & KeyTable.long != 0 else { return beginnings }
            // Unsafe: a hash is below the number that its shift is made of, see `shift(count:)`.
            let longer = sizesOfFour[KeyTable.hash(UInt32(truncatingIfNeeded: eight), shift)]
            return beginnings & ~KeyTable.long | longer
        }
    }

    /// How far to shift a product to get a number below `count`, a power of 2.
    fileprivate static func shift(count: Int) -> UInt32 {
        32 - UInt32(truncatingIfNeeded: count.trailingZeroBitCount)
    }

    @inline(__always)
    fileprivate static func hash(_ bytes: UInt32, _ shift: UInt32) -> Int {
        Int(truncatingIfNeeded: (bytes &* 0x9E37_79B1) &>> shift)
    }
}

/// A ``KeyTable`` while it is made.
struct KeyTableBuilder {
    private var sizes: [[UInt8]]
    private var slots: [Int32]
    private let hashes: [KeyHash]
    private let shift: UInt32

    /// Makes room for so many literals with keys of each of ``KeyHash/sizes``.
    init(counts: [Int]) {
        var slotCount = 0
        var hashes: [KeyHash] = []
        for (size, count) in zip(KeyHash.sizes, counts) {
            let hash = KeyHash(size: size, count: count, firstSlot: slotCount)
            slotCount += hash.slotCount
            hashes.append(hash)
        }
        self.hashes = hashes
        slots = Array(repeating: 0, count: slotCount)
        var size = KeyTable.filterSizes.lowerBound
        while size < KeyTable.filterSizes.upperBound, size < 8 * counts.reduce(0, +) { size *= 2 }
        sizes = [size, 65_536].map { Array(repeating: 0, count: $0) }
        shift = KeyTable.shift(count: size)
    }

    var table: KeyTable { KeyTable(sizes: sizes, slots: slots, hashes: hashes) }

    /// Puts an entry, by its number from 1, at the head of the slot of its key; gives the entry that stood there.
    mutating func insert(_ key: LiteralKey, _ number: Int32) -> Int32 {
        guard let place = KeyHash.place(of: key.size) else { return 0 }
        let bit = UInt8(1) << UInt8(place)
        switch key.size {
        case 1: for next in 0..<256 { sizes[1][next << 8 | Int(key.bytes & 0xFF)] |= bit }
        case 2, 3: sizes[1][Int(key.bytes & 0xFFFF)] |= bit
        default:
            sizes[1][Int(key.bytes & 0xFFFF)] |= KeyTable.long
            sizes[0][KeyTable.hash(UInt32(truncatingIfNeeded: key.bytes), shift)] |= bit
        }
        let slot = hashes[place].slot(of: key.bytes)
        defer { slots[slot] = number }
        return slots[slot]
    }
}

/// Where keys of one size stand in a ``KeyTable``.
struct KeyHash: Sendable {
    /// The sizes of keys, in bytes.
    static let sizes = [8, 6, 4, 3, 2, 1]
    /// 2 to the power of 64 through the golden ratio, odd.
    private static let goldenRatio: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// Of eight bytes those of the key.
    let mask: UInt64
    /// How far to shift a product to get a slot.
    let slotShift: UInt64
    let firstSlot: Int
    let slotCount: Int

    /// The largest size of at most so many bytes; nil where there are none.
    static func size(among count: Int) -> Int? {
        switch count {
        case 8...: 8
        case 6...: 6
        case 4...: 4
        case 1...: count
        default: nil
        }
    }

    /// The place of a size among ``sizes``; nil for one that no key has.
    static func place(of size: Int) -> Int? {
        sizes.firstIndex(of: size)
    }

    /// A hash for about `count` keys, with two slots for each.
    init(size: Int, count: Int, firstSlot: Int) {
        var bits = 4
        while bits < 20, 1 << bits < 2 * count { bits += 1 }
        mask = .max >> UInt64(64 - 8 * size)
        slotShift = UInt64(64 - bits)
        slotCount = 1 << bits
        self.firstSlot = firstSlot
    }

    /// The slot of a key (multiplicative hashing).
    @inline(__always)
    func slot(of key: UInt64) -> Int {
        firstSlot &+ Int(truncatingIfNeeded: (key &* Self.goldenRatio) &>> slotShift)
    }

    /// The key that eight bytes begin with.
    @inline(__always)
    func key(of eight: UInt64) -> UInt64 {
        eight & mask
    }
}
