/// Bytes that are known to be valid UTF-8, so that no match needs to check them again.
///
/// PCRE2 reads outside its subject when a subject that it was told is valid is not. The check therefore happens once,
/// here, and every match asks for this type. It costs about a microsecond for a draft of 8 kB.
public struct UTF8Text: Sendable {
    /// The bytes.
    public let bytes: [UInt8]

    /// Takes `bytes` as they are; nil where they are not valid UTF-8.
    public init?(validating bytes: [UInt8]) {
        guard (try? UTF8Span(validating: bytes.span)) != nil else { return nil }
        self.bytes = bytes
    }

    /// The UTF-8 of a string, which is always valid.
    public init(_ string: String) {
        bytes = Array(string.utf8)
    }

    /// Whether `offset` lies within the bytes, or at their end, and not inside a scalar.
    func isBoundary(_ offset: Int) -> Bool {
        guard offset >= 0, offset <= bytes.count else { return false }
        return offset == bytes.count || bytes[offset] & 0xC0 != 0x80
    }
}
