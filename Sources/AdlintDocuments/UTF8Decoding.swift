/// Reading scalars out of bytes that are known to be valid UTF-8.
enum UTF8Decoding {
    /// The scalar at `index` and the number of its bytes.
    static func scalar(in bytes: [UInt8], at index: Int) -> (Unicode.Scalar, Int) {
        let first = UInt32(bytes[index])
        let count = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard count > 1, index + count <= bytes.count else { return (Unicode.Scalar(bytes[index] & 0x7F), 1) }
        var value = first & (0xFF >> UInt32(count + 1))
        for next in 1..<count { value = value << 6 | UInt32(bytes[index + next] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", count)
    }
}
