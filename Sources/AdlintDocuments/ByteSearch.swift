import AdlintCore

/// Looks for bytes, several places at a time.
enum ByteSearch {
    /// The first place from `start` up to `end` that has one of two bytes.
    static func first(_ one: UInt8, or other: UInt8, in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
        first(in: bytes, from: start, to: end) { $0.places(of: one) | $0.places(of: other) }
    }

    /// The first place from `start` up to `end` that has a byte.
    static func first(_ byte: UInt8, in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
        first(in: bytes, from: start, to: end) { $0.places(of: byte) }
    }

    @inline(__always)
    private static func first(
        in bytes: [UInt8], from start: Int, to end: Int, _ places: (EightBytes) -> UInt64
    ) -> Int? {
        guard start < end else { return nil }
        // Unsafe: the slice checks the bounds once; the words that are loaded end within it.
        return bytes[start..<end].withUnsafeBufferPointer { part in
            var index = 0
            while index + 8 <= part.count {
                let found = places(EightBytes(in: part, at: index))
                if found != 0 { return start + index + EightBytes.first(in: found) }
                index += 8
            }
            guard index < part.count else { return nil }
            let place = index + EightBytes.first(in: places(EightBytes(last: part[index...])))
            return place < part.count ? start + place : nil
        }
    }

    /// How often a byte stands from `start` on.
    static func count(_ byte: UInt8, in bytes: [UInt8], from start: Int) -> Int {
        guard start < bytes.count else { return 0 }
        // Unsafe: the slice checks the bounds once, and every index stays below its count.
        return bytes[start...].withUnsafeBufferPointer { part in
            var total = 0
            var index = 0
            while index < part.count {
                // A sum of one byte that cannot overflow: the compiler adds many of them at a time.
                let end = min(part.count, index &+ 240)
                var count: UInt8 = 0
                while index < end {
                    count &+= part[index] == byte ? 1 : 0
                    index &+= 1
                }
                total &+= Int(count)
            }
            return total
        }
    }
}
