/// Numbers of things by their hashes, for lists of which each member shall stand once: without the seeds and the rounds of the
/// standard library's sets, which are made to be safe from whoever chooses the members.
struct HashIndex {
    /// A number plus 1; 0 where there is none. A power of 2 of them, at most half of them taken.
    private var slots: [Int32]
    /// The hash of each number.
    private var hashes: [UInt64] = []

    /// Makes room for about so many.
    init(capacity: Int) {
        var size = 8
        while size < 2 * capacity { size *= 2 }
        slots = [Int32](repeating: 0, count: size)
        hashes.reserveCapacity(capacity)
    }

    /// The number of a thing that is the same; the next number, which is the thing's from now on, where there is none.
    ///
    /// - Parameter isSame: Whether it is the same as the thing of a number, which has the same hash.
    mutating func number(of hash: UInt64, isSame: (Int) -> Bool) -> Int {
        if 2 * hashes.count >= slots.count { grow() }
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if hashes[number] == hash, isSame(number) { return number }
            slot = (slot + 1) & mask
        }
        hashes.append(hash)
        slots[slot] = Int32(hashes.count)
        return hashes.count - 1
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: 2 * slots.count)
        for (number, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number + 1)
        }
    }

    /// The hash of what has one and of one number more; its low bits are good.
    @inline(__always)
    static func mixed(_ hash: UInt64, _ number: UInt64) -> UInt64 {
        let product = (hash ^ number) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 32
    }

    /// The members of a list, each where it first stands.
    static func unique(_ literals: [[UInt8]]) -> [[UInt8]] {
        guard literals.count > 1 else { return literals }
        var index = HashIndex(capacity: literals.count)
        var kept: [[UInt8]] = []
        kept.reserveCapacity(literals.count)
        for literal in literals {
            let number = index.number(of: hash(of: literal)) { kept[$0] == literal }
            if number == kept.count { kept.append(literal) }
        }
        return kept
    }

    /// The hash of a literal.
    static func hash(of literal: [UInt8]) -> UInt64 {
        literal.withUnsafeBytes { bytes in
            var hash = UInt64(bytes.count)
            var place = 0
            while place + 8 <= bytes.count {
                // All eight bytes are the literal's.
                hash = mixed(hash, bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
                place += 8
            }
            var rest: UInt64 = 0
            while place < bytes.count {
                rest = rest << 8 | UInt64(bytes[place])
                place += 1
            }
            return mixed(hash, rest)
        }
    }
}
