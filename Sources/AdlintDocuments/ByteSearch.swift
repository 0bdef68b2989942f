import AdlintCore

/// Looks for bytes, several places at a time.
enum ByteSearch {
    /// The first place from `start` up to `end` that has one of two bytes.
    static func first(_ one: UInt8, or other: UInt8, in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
        guard start < end else { return nil }
        // Unsafe: the slice checks the bounds once; the words that are loaded end within it.
        return bytes[start..<end].withUnsafeBufferPointer { part in
            var index = 0
            while index + 8 <= part.count {
                let eight = EightBytes(in: part, at: index)
                let found = eight.places(of: one) | eight.places(of: other)
                if found != 0 { return start + index + EightBytes.first(in: found) }
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
        guard start < bytes.count else { return 0 }
        // Unsafe: the slice checks the bounds once, and every index stays below its count.
        return bytes[start...].withUnsafeBufferPointer { part in
            var total = 0
            var begin = 0
            while begin < part.count {
                // A sum of one byte that cannot overflow: the compiler adds many of them at a time.
                let end = min(part.count, begin &+ 240)
                var count: UInt8 = 0
                for index in begin..<end { count &+= part[index] == byte ? 1 : 0 }
                total &+= Int(count)
                begin = end
            }
            return total
        }
    }
}
