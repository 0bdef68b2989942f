import AdlintCore

/// Knows the text that needs no Unicode tables: each scalar is a character of its own, one column wide, and plainly seen.
///
/// That is printable ASCII, Latin letters and signs up to U+02FF but the soft hyphen, dashes and quotation marks (U+2010 to
/// U+2027), and the euro sign: all of nearly every newsletter.
enum PlainScalars {
    /// The length in bytes of the plain scalar at `index` of valid UTF-8; 0 where there is another.
    @inline(__always)
    static func length(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let byte = bytes[index]
        if byte < 0x80 { return byte &- 0x20 < 0x5F ? 1 : 0 }
        switch byte {
        case 0xC2: return bytes[index + 1] >= 0xA0 && bytes[index + 1] != 0xAD ? 2 : 0
        case 0xC3...0xCB: return 2
        case 0xE2:
            let isMark = bytes[index + 1] == 0x80 && (0x90...0xA7).contains(bytes[index + 2])
            return isMark || (bytes[index + 1] == 0x82 && bytes[index + 2] == 0xAC) ? 3 : 0
        default: return 0
        }
    }

    /// Whether the scalar at `index` never combines with the one before: it is ASCII, or plain.
    @inline(__always)
    static func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        bytes[index] < 0x80 || length(in: bytes, at: index) > 0
    }

    /// The number of scalars; nil where one of them is not plain.
    static func count(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var count = 0
        var index = 0
        while index < bytes.count {
            if index + 8 <= bytes.count, EightBytes(in: bytes, at: index).arePrintableASCII {
                index += 8
                count += 8
                continue
            }
            let length = length(in: bytes, at: index)
            guard length > 0 else { return nil }
            index += length
            count += 1
        }
        return count
    }

    /// The scalar at `index` of valid UTF-8, and its length in bytes.
    static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let first = UInt32(bytes[index])
        if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = first & (0x7F >> UInt32(length))
        for next in 1..<length { value = value << 6 | UInt32(bytes[index + next] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }
}

extension StringProtocol {
    /// The number of scalars; nil where one of them is not plain (see ``PlainScalars``).
    var plainCount: Int? {
        // Unsafe: the bytes are read within the call.
        if let count = utf8.withContiguousStorageIfAvailable(PlainScalars.count) { return count }
        return Array(utf8).withUnsafeBufferPointer(PlainScalars.count)
    }
}
