/// Counts the characters before any byte of a UTF-8 text in constant time.
///
/// Drafts come in lines of megabytes as well: without the index, as many positions as findings on such a line would cost
/// its length each.
struct ScalarIndex: Sendable {
    /// Bytes between two marks; a line that is shorter needs no index.
    static let stride = 1024
    private let scalars: [Int]
    private let utf16: [Int]

    /// Counts once through valid UTF-8. Short texts need no marks.
    init(_ bytes: [UInt8]) {
        var scalars = [0]
        var utf16 = [0]
        var start = 0
        while start + Self.stride <= bytes.count {
            let part = start..<start + Self.stride
            let count = Self.scalars(in: bytes, part)
            scalars.append(scalars[scalars.count - 1] + count)
            utf16.append(utf16[utf16.count - 1] + count + Self.supplementary(in: bytes, part))
            start += Self.stride
        }
        self.scalars = scalars
        self.utf16 = utf16
    }

    /// The number of scalars that begin before `offset` (at most the number of bytes).
    func scalars(in bytes: [UInt8], upTo offset: Int) -> Int {
        let mark = offset / Self.stride
        return scalars[mark] + Self.scalars(in: bytes, mark * Self.stride..<offset)
    }

    /// The number of UTF-16 units of the scalars that begin before `offset` (at most the number of bytes).
    func utf16(in bytes: [UInt8], upTo offset: Int) -> Int {
        let mark = offset / Self.stride
        let rest = mark * Self.stride..<offset
        return utf16[mark] + Self.scalars(in: bytes, rest) + Self.supplementary(in: bytes, rest)
    }

    /// The number of scalars that begin in a range.
    static func scalars(in bytes: [UInt8], _ range: Range<Int>) -> Int {
        // Unsafe: the slice checks the bounds once, and every index stays below its count.
        bytes[range].withUnsafeBufferPointer { part in
            var total = 0
            var index = 0
            while index < part.count {
                // A sum of one byte that cannot overflow: the compiler adds many of them at a time.
                let end = min(part.count, index &+ 240)
                var count: UInt8 = 0
                while index < end {
                    count &+= part[index] & 0xC0 != 0x80 ? 1 : 0
                    index &+= 1
                }
                total &+= Int(count)
            }
            return total
        }
    }

    /// The number of scalars in a range that are two units of UTF-16.
    private static func supplementary(in bytes: [UInt8], _ range: Range<Int>) -> Int {
        bytes[range].reduce(0) { $0 + ($1 >= 0xF0 ? 1 : 0) }
    }
}
