/// A short name of up to 23 ASCII bytes in three words: hashed and compared faster than a string.
struct PackedName: Hashable {
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private var third: UInt64 = 0

    /// Packs a name as it is; nil where it is too long to be one that anybody looks for.
    init?(_ bytes: some Sequence<UInt8>) {
        var count: UInt64 = 0
        for byte in bytes {
            guard count < 23 else { return nil }
            append(byte)
            count += 1
        }
        first |= count << 56
    }

    /// Packs a name in lower case.
    init?(lowercasing bytes: some Sequence<UInt8>) {
        self.init(bytes.lazy.map(\.asciiLowercased))
    }

    private mutating func append(_ byte: UInt8) {
        first = first << 8 | second >> 56
        second = second << 8 | third >> 56
        third = third << 8 | UInt64(byte)
    }
}

extension UInt8 {
    /// The small letter for a capital one.
    var asciiLowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
