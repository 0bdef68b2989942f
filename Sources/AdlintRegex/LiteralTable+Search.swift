extension LiteralTable {
    /// The marks and the four hashes of a ``LiteralTable``.
    ///
    /// Valid as long as the table. A slot is never beyond it.
    private struct Filter {
        let firsts: UnsafePointer<UInt64>
        let marks: UnsafePointer<UInt64>
        let hashes: (KeyHash, KeyHash, KeyHash, KeyHash)

        /// Whether a key may begin with the first three of eight bytes.
        @inline(__always)
        func mayBegin(_ eight: UInt64) -> Bool {
            let bit = LiteralTable.firstBit(eight)
            return firsts[bit &>> 6] &>> UInt64(bit & 63) & 1 != 0
        }

        /// A bit for each size of key with which a literal may be found by the first of eight bytes.
        @inline(__always)
        func sizes(_ eight: UInt64) -> UInt32 {
            bit(hashes.0, eight) | bit(hashes.1, eight) &<< 1 | bit(hashes.2, eight) &<< 2 | bit(hashes.3, eight) &<< 3
        }

        @inline(__always)
        private func bit(_ hash: KeyHash, _ eight: UInt64) -> UInt32 {
            let product = hash.product(of: eight)
            let wanted = KeyHash.marks(of: product)
            return marks[hash.slot(of: product)] & wanted == wanted ? 1 : 0
        }
    }

    /// Notes every literal of a folded text, which 16 zeros follow.
    func search(_ text: UnsafeRawBufferPointer, _ finds: inout LiteralFinds) {
        guard !entries.isEmpty, let base = text.baseAddress else { return }
        searchSingles(text, &finds)
        let filter = Filter(
            firsts: firsts.base, marks: marks.base, hashes: (hashes[0], hashes[1], hashes[2], hashes[3]))
        var position = 0
        while position < text.count {
            // Reads up to 11 bytes beyond the text: zeros that belong to it.
            let eight = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            var found: UInt32 = 0
            for step in 0..<4 where filter.mayBegin(eight &>> UInt64(8 &* step)) {
                let eight = base.loadUnaligned(fromByteOffset: position &+ step, as: UInt64.self)
                found |= filter.sizes(UInt64(littleEndian: eight)) &<< UInt32(4 &* step)
            }
            while found != 0 {
                let bit = found.trailingZeroBitCount
                follow(hashes[bit & 3], at: position &+ bit >> 2, in: text, &finds)
                found &= found &- 1
            }
            position &+= 4
        }
    }

    /// Notes the literals of a single byte.
    private func searchSingles(_ text: UnsafeRawBufferPointer, _ finds: inout LiteralFinds) {
        guard !singles.isEmpty else { return }
        withUnsafeTemporaryAllocation(of: Bool.self, capacity: 256) { isThere in
            isThere.initialize(repeating: false)
            for byte in text { isThere[Int(byte)] = true }
            for single in singles where isThere[Int(single.byte)] { finds.insert(Int(single.entry)) }
        }
    }

    /// Notes the entries whose key of one size stands at `position`, and that stand there whole.
    private func follow(
        _ hash: KeyHash, at position: Int, in text: UnsafeRawBufferPointer, _ finds: inout LiteralFinds
    ) {
        // A position that is in the four of a search but beyond the text holds zeros only.
        guard position < text.count, let base = text.baseAddress else { return }
        let eight = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: position, as: UInt64.self))
        let key = hash.key(of: eight)
        var next = slots[hash.slot(of: hash.product(of: eight))]
        while next != 0 {
            let number = Int(next) - 1
            let entry = entries[number]
            next = entry.next
            guard entry.key == key, !finds.holds(number) else { continue }
            if stands(entry, at: position - Int(entry.keyOffset), in: text) { finds.insert(number) }
        }
    }

    /// Whether the whole literal stands at `start`, within the text.
    private func stands(_ entry: Entry, at start: Int, in text: UnsafeRawBufferPointer) -> Bool {
        let count = Int(entry.count)
        guard start >= 0, start + count <= text.count else { return false }
        for index in 0..<count where bytes[Int(entry.start) + index] != text[start + index] { return false }
        return true
    }
}
