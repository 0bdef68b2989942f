extension LiteralTable {
    /// The three bit tables of a ``LiteralTable``.
    ///
    /// Valid only within the closure that it is given to. Hashes have as many bits as the tables, so no index is
    /// beyond them.
    struct Filter {
        let isLong: UnsafePointer<UInt32>
        let longShift: UInt64
        let isMiddle: UnsafePointer<UInt32>
        let middleShift: UInt64
        let isShort: UnsafePointer<UInt32>

        /// 1 where a literal may be found by the first of eight bytes, else 0.
        @inline(__always)
        func mayHold(_ eight: UInt64) -> UInt32 {
            let long = Self.bit(isLong, (eight &* goldenRatio) &>> longShift)
            let middle = Self.bit(isMiddle, (eight &<< 32 &* goldenRatio) &>> middleShift)
            return (long | middle | Self.bit(isShort, eight & 0xFFFF)) & 1
        }

        @inline(__always)
        static func bit(_ table: UnsafePointer<UInt32>, _ index: UInt64) -> UInt32 {
            table[Int(truncatingIfNeeded: index &>> 5)] &>> UInt32(truncatingIfNeeded: index & 31)
        }
    }

    /// Records the patterns with a literal in a folded text, which 16 zeros follow.
    func search(_ text: UnsafeRawBufferPointer, _ recorder: inout HitRecorder) {
        guard !entries.isEmpty, let base = text.baseAddress else { return }
        withFilter { filter in
            var position = 0
            while position < text.count {
                var found: UInt32 = 0
                for step in 0..<4 {
                    // Reads up to 11 bytes beyond the text: zeros that belong to it.
                    let eight = base.loadUnaligned(fromByteOffset: position &+ step, as: UInt64.self)
                    found |= filter.mayHold(UInt64(littleEndian: eight)) &<< UInt32(step)
                }
                while found != 0 {
                    lookUp(at: position &+ found.trailingZeroBitCount, in: text, filter, &recorder)
                    found &= found &- 1
                }
                position &+= 4
            }
        }
    }

    private func withFilter(_ body: (Filter) -> Void) {
        long.isKey.withUnsafeBufferPointer { isLong in
            middle.isKey.withUnsafeBufferPointer { isMiddle in
                isShort.withUnsafeBufferPointer { isShort in
                    guard let isLong = isLong.baseAddress, let isMiddle = isMiddle.baseAddress,
                        let isShort = isShort.baseAddress
                    else { return }
                    body(
                        Filter(
                            isLong: isLong, longShift: long.hashShift, isMiddle: isMiddle,
                            middleShift: middle.hashShift, isShort: isShort))
                }
            }
        }
    }

    private func lookUp(
        at position: Int, in text: UnsafeRawBufferPointer, _ filter: Filter, _ recorder: inout HitRecorder
    ) {
        // A position that is in the four of a search but beyond the text holds zeros only.
        guard position < text.count, let base = text.baseAddress else { return }
        let eight = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: position, as: UInt64.self))
        let longHash = long.hash(eight)
        if Filter.bit(filter.isLong, longHash) & 1 != 0 {
            follow(long.slots[Int(longHash &>> long.slotShift)], key: eight, at: position, in: text, &recorder)
        }
        let middleHash = middle.hash(eight << 32)
        if Filter.bit(filter.isMiddle, middleHash) & 1 != 0 {
            let first = middle.slots[Int(middleHash &>> middle.slotShift)]
            follow(first, key: eight & 0xFFFF_FFFF, at: position, in: text, &recorder)
        }
        if Filter.bit(filter.isShort, eight & 0xFFFF) & 1 != 0 {
            followShort(shortSlots[Int(eight & 0xFF)], at: position, in: text, &recorder)
        }
    }

    /// Records the entries of a slot that have the key that was met at `position`, and stand there.
    private func follow(
        _ first: Int32, key: UInt64, at position: Int, in text: UnsafeRawBufferPointer,
        _ recorder: inout HitRecorder
    ) {
        var next = first
        while next != 0 {
            let entry = entries[Int(next) - 1]
            next = entry.next
            guard entry.key == key, !recorder.holds(entry.pattern) else { continue }
            if stands(entry, at: position - Int(entry.keyOffset), in: text) { recorder.insert(entry.pattern) }
        }
    }

    private func followShort(
        _ first: Int32, at position: Int, in text: UnsafeRawBufferPointer, _ recorder: inout HitRecorder
    ) {
        var next = first
        while next != 0 {
            let entry = entries[Int(next) - 1]
            next = entry.next
            guard !recorder.holds(entry.pattern) else { continue }
            if stands(entry, at: position - Int(entry.keyOffset), in: text) { recorder.insert(entry.pattern) }
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
