/// Counts the characters before any byte of a UTF-8 text in constant time.
///
/// Drafts come in lines of megabytes as well: without the index, as many positions as findings on such a line would cost
/// its length each.
struct ScalarIndex: Sendable {
    private static let stride = 1024
    private let scalars: [Int]
    private let utf16: [Int]

    /// Counts once through valid UTF-8. Short texts need no marks.
    init(_ bytes: [UInt8]) {
        var scalars = [0]
        var utf16 = [0]
        var start = 0
        while start + Self.stride <= bytes.count {
            let part = start..<start + Self.stride
            scalars.append(scalars[scalars.count - 1] + Self.scalars(in: bytes, part))
            utf16.append(utf16[utf16.count - 1] + Self.utf16(in: bytes, part))
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
        return utf16[mark] + Self.utf16(in: bytes, mark * Self.stride..<offset)
    }

    private static func scalars(in bytes: [UInt8], _ range: Range<Int>) -> Int {
        bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }

    private static func utf16(in bytes: [UInt8], _ range: Range<Int>) -> Int {
        bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) }
    }
}
