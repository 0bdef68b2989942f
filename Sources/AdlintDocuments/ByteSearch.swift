/// Looks for bytes, eight places at a time.
enum ByteSearch {
    private static let ones: UInt64 = 0x0101_0101_0101_0101

    /// The first place from `start` up to `end` that has one of two bytes.
    static func first(_ one: UInt8, or other: UInt8, in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
        guard start < end else { return nil }
        let (first, second) = (ones &* UInt64(one), ones &* UInt64(other))
        // Unsafe: the slice checks the bounds once; the words that are loaded end within it.
        return bytes[start..<end].withUnsafeBytes { part in
            var index = 0
            while index + 8 <= part.count {
                let word = part.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
                let found = zeros(word ^ first) | zeros(word ^ second)
                if found != 0 { return start + index + found.trailingZeroBitCount / 8 }
                index += 8
            }
            while index < part.count {
                if part[index] == one || part[index] == other { return start + index }
                index += 1
            }
            return nil
        }
    }

    /// The first place from `start` up to `end` that has a byte.
    static func first(_ byte: UInt8, in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
        first(byte, or: byte, in: bytes, from: start, to: end)
    }

    /// How often a byte stands from `start` on.
    static func count(_ byte: UInt8, in bytes: [UInt8], from start: Int) -> Int {
        let wanted = ones &* UInt64(byte)
        // Unsafe: a bounds check a word instead of one a byte; the words that are loaded end within the bytes.
        return bytes.withUnsafeBytes { all in
            var count = 0
            var index = min(start, all.count)
            while index + 8 <= all.count {
                let word = all.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ wanted
                // No addition reaches the byte above, so that each byte that is zero has its highest bit, and no other has.
                let isWanted = ~((word & ~(ones << 7)) &+ ~(ones << 7) | word) &>> 7 & ones
                // The highest byte of the product is the sum of all.
                count &+= Int(truncatingIfNeeded: (isWanted &* ones) &>> 56)
                index += 8
            }
            while index < all.count {
                if all[index] == byte { count += 1 }
                index += 1
            }
            return count
        }
    }

    /// The highest bit of each byte that is zero; right up to and with the lowest of them.
    @inline(__always)
    private static func zeros(_ word: UInt64) -> UInt64 {
        (word &- ones) & ~word & (ones << 7)
    }
}
