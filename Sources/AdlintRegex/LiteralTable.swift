/// Literals by the bytes that are rarest in each: eight neighbouring ones where it has as many, else four, else two, or
/// the only one.
struct LiteralTable: Sendable {
    /// A literal of one pattern.
    struct Entry: Sendable {
        /// The bytes that it is found by, the first one lowest.
        let key: UInt64
        /// How many bytes of the literal stand before the key.
        let keyOffset: Int32
        /// Where the literal begins in ``LiteralTable/bytes``.
        let start: Int32
        let count: Int32
        let pattern: Int32
        /// The next entry of the same slot, plus 1; 0 for none.
        let next: Int32
    }

    /// The entries with keys of one size.
    struct Index: Sendable {
        /// A bit for each hash of a key.
        var isKey: [UInt32]
        /// How far to shift a product to get a hash.
        let hashShift: UInt64
        /// The first entry of each slot, plus 1. A slot is the upper bits of a hash.
        var slots: [Int32]
        /// How far to shift a hash to get a slot.
        let slotShift: UInt64

        /// An index for about `count` entries: a slot for each, and 64 bits, so that one key in 64 that is not there is
        /// taken for one that is.
        init(count: Int) {
            var bits: UInt64 = 8
            while bits < 20, 1 << bits < count { bits += 1 }
            slotShift = 6
            hashShift = 64 - bits - slotShift
            isKey = Array(repeating: 0, count: 1 << (bits + slotShift - 5))
            slots = Array(repeating: 0, count: 1 << bits)
        }

        /// The hash of eight bytes (multiplicative, with the golden ratio).
        @inline(__always)
        func hash(_ key: UInt64) -> UInt64 {
            (key &* LiteralTable.goldenRatio) &>> hashShift
        }

        /// Makes `entry` the first of its slot, and gives the one that was.
        mutating func insert(_ key: UInt64, entry: Int32) -> Int32 {
            let hash = hash(key)
            let slot = Int(hash >> slotShift)
            isKey[Int(hash >> 5)] |= 1 << UInt32(hash & 31)
            defer { slots[slot] = entry }
            return slots[slot]
        }
    }

    /// 2 to the power of 64 through the golden ratio, odd.
    static let goldenRatio: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// The literals, one after the other.
    var bytes: [UInt8]
    var entries: [Entry] = []
    /// Keys of eight bytes.
    var long: Index
    /// Keys of four bytes, in the upper half.
    var middle: Index
    /// The first entry of fewer bytes than four with each first byte of a key, plus 1.
    var shortSlots: [Int32] = Array(repeating: 0, count: 256)
    /// A bit for each pair of bytes that such an entry can be found by.
    var isShort: [UInt32] = Array(repeating: 0, count: 1 << 11)

    /// A table for about `count` literals, which stand in `bytes`.
    init(bytes: [UInt8], count: Int) {
        self.bytes = bytes
        long = Index(count: count)
        middle = Index(count: count / 2)
        entries.reserveCapacity(count)
    }
}
