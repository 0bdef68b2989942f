/// The tables of a ``LiteralTable`` while they are made.
struct LiteralTableBuilder {
    private(set) var entries: [LiteralTable.Entry] = []
    private(set) var marks: [UInt64]
    private(set) var slots: [Int32]
    private(set) var singles: [(byte: UInt8, entry: Int32)] = []
    private(set) var firsts = [UInt64](repeating: 0, count: 1_024)
    let hashes: [KeyHash]

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
        marks = Array(repeating: 0, count: slotCount)
        slots = Array(repeating: 0, count: slotCount)
    }

    /// Adds the literal at a place of a packed text, the mark of its key before it.
    mutating func insert(_ literal: Range<Int32>, in packed: UnsafeBufferPointer<UInt8>, isWanted: Bool) {
        let size = PackedLiterals.keySize(in: literal.count)
        let offset = PackedLiterals.keyOffset(packed[Int(literal.lowerBound) - 1], in: literal.count)
        let key = Self.key(in: packed, at: Int(literal.lowerBound) + offset, size: size)
        let number = Int32(entries.count + 1)
        var next: Int32 = 0
        if !isWanted {
            // Told of by its number only.
        } else if let place = KeyHash.place(of: size) {
            let product = hashes[place].product(of: key)
            let slot = hashes[place].slot(of: product)
            marks[slot] |= KeyHash.marks(of: product)
            next = slots[slot]
            slots[slot] = number
            markFirst(key, size: size)
        } else if size == 1 {
            singles.append((UInt8(key), number - 1))
        }
        entries.append(
            LiteralTable.Entry(
                key: key, keyOffset: Int32(offset), start: literal.lowerBound, count: Int32(literal.count), next: next))
    }

    /// `size` bytes as a number, the first one lowest.
    private static func key(in packed: UnsafeBufferPointer<UInt8>, at start: Int, size: Int) -> UInt64 {
        guard start + 8 <= packed.count, size > 0 else {
            return (start..<start + size).reversed().reduce(0) { $0 << 8 | UInt64(packed[$1]) }
        }
        // Eight bytes from `start` on are within the text.
        let eight = UnsafeRawBufferPointer(packed).loadUnaligned(fromByteOffset: start, as: UInt64.self)
        return UInt64(littleEndian: eight) & (.max >> UInt64(64 - 8 * size))
    }

    /// Marks what a key begins with; whatever may follow one of two bytes.
    private mutating func markFirst(_ key: UInt64, size: Int) {
        for third in size > 2 ? [UInt64(0)] : (0...255).map({ $0 << 16 }) {
            let bit = LiteralTable.firstBit(key | third)
            firsts[bit >> 6] |= 1 << UInt64(bit & 63)
        }
    }
}
