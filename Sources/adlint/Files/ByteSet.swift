/// A bracket expression of a glob: the bytes that it stands for.
struct ByteSet: Sendable, Equatable {
    private var words: SIMD4<UInt64> = .zero

    /// Whether the byte is among them.
    func contains(_ byte: UInt8) -> Bool {
        words[Int(byte >> 6)] & (1 << UInt64(byte & 63)) != 0
    }

    private mutating func insert(_ range: ClosedRange<UInt8>) {
        for byte in range { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }
    }

    private mutating func negate() {
        words = ~words
    }

    /// Reads from the opening bracket at `index`, and leaves `index` on the closing one; nil where there is none.
    static func parse(_ pattern: ArraySlice<UInt8>, at index: inout Int) -> ByteSet? {
        var set = ByteSet()
        var position = index + 1
        let isNegated =
            position < pattern.endIndex && [UInt8(ascii: "!"), UInt8(ascii: "^")].contains(pattern[position])
        if isNegated { position += 1 }
        let first = position
        while position < pattern.endIndex, position == first || pattern[position] != UInt8(ascii: "]") {
            guard set.parseItem(pattern, at: &position) else { return nil }
        }
        guard position < pattern.endIndex else { return nil }
        if isNegated { set.negate() }
        index = position
        return set
    }

    /// A byte, a range of bytes or a named class; false where the pattern is broken.
    private mutating func parseItem(_ pattern: ArraySlice<UInt8>, at position: inout Int) -> Bool {
        if pattern[position] == UInt8(ascii: "["), position + 1 < pattern.endIndex,
            pattern[position + 1] == UInt8(ascii: ":")
        {
            return parseClass(pattern, at: &position)
        }
        guard let low = Self.byte(pattern, at: &position) else { return false }
        let isRange =
            position + 1 < pattern.endIndex && pattern[position] == UInt8(ascii: "-")
            && pattern[position + 1] != UInt8(ascii: "]")
        guard isRange else {
            insert(low...low)
            return true
        }
        position += 1
        guard let high = Self.byte(pattern, at: &position) else { return false }
        insert(low <= high ? low...high : low...low)
        return true
    }

    private static func byte(_ pattern: ArraySlice<UInt8>, at position: inout Int) -> UInt8? {
        if pattern[position] == UInt8(ascii: "\\") { position += 1 }
        guard position < pattern.endIndex else { return nil }
        defer { position += 1 }
        return pattern[position]
    }

    private mutating func parseClass(_ pattern: ArraySlice<UInt8>, at position: inout Int) -> Bool {
        let start = position + 2
        guard let end = pattern[start...].firstIndex(of: UInt8(ascii: "]")) else { return false }
        guard end > start, pattern[end - 1] == UInt8(ascii: ":") else {
            // No class after all: the bracket stands for itself.
            insert(pattern[position]...pattern[position])
            position += 1
            return true
        }
        guard let ranges = Self.classes[String(decoding: pattern[start..<(end - 1)], as: UTF8.self)] else {
            return false
        }
        for range in ranges { insert(range) }
        position = end + 1
        return true
    }

    /// The classes of POSIX in the C locale (IEEE 1003.1, 7.3.1).
    private static let classes: [String: [ClosedRange<UInt8>]] = [
        "alnum": [0x30...0x39, 0x41...0x5A, 0x61...0x7A], "alpha": [0x41...0x5A, 0x61...0x7A],
        "blank": [0x09...0x09, 0x20...0x20], "cntrl": [0x00...0x1F, 0x7F...0x7F], "digit": [0x30...0x39],
        "graph": [0x21...0x7E], "lower": [0x61...0x7A], "print": [0x20...0x7E],
        "punct": [0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E], "space": [0x09...0x0D, 0x20...0x20],
        "upper": [0x41...0x5A], "xdigit": [0x30...0x39, 0x41...0x46, 0x61...0x66],
    ]
}
