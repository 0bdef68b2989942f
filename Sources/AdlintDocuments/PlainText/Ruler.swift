import AdlintCore

/// Lines of `-`, `*`, `=`, `_`, `~`, box-drawing or star characters that part two sections.
enum Ruler {
    /// Whether the content of a line is a ruler: three marks or more (two em dashes, one asterism), of at most two
    /// kinds, and nothing else but blanks.
    static func isRuler(_ content: TextRange, in bytes: [UInt8]) -> Bool {
        var marks = 0
        var kinds: (UInt32, UInt32) = (0, 0)
        var index = content.start
        while index < content.end {
            let (scalar, count) = UTF8Decoding.scalar(in: bytes, at: index)
            index += count
            let value = scalar.value
            if value == 0x20 || value == 0x09 || isInvisible(scalar) { continue }
            guard let weight = weight(of: value) else { return false }
            marks += weight
            if value == kinds.0 || value == kinds.1 { continue }
            guard kinds.1 == 0 else { return false }
            if kinds.0 == 0 { kinds.0 = value } else { kinds.1 = value }
        }
        return marks >= 3
    }

    /// The content without ruler characters at both ends (`---- MARKETS ----`); nil where there are none.
    static func undecorated(_ content: TextRange, in bytes: [UInt8]) -> TextRange? {
        var start = content.start
        var end = content.end
        while start < end, isDecoration(bytes[start]) { start += 1 }
        while end > start, isDecoration(bytes[end - 1]) { end -= 1 }
        guard start - content.start >= 2, content.end - end >= 2 else { return nil }
        while start < end, bytes[start] == 0x20 { start += 1 }
        while end > start, bytes[end - 1] == 0x20 { end -= 1 }
        return start < end ? TextRange(start, end) : nil
    }

    private static func isDecoration(_ byte: UInt8) -> Bool {
        byte == 0x2D || byte == 0x2A || byte == 0x3D || byte == 0x5F || byte == 0x7E
    }

    /// How many marks a character counts for; nil if it makes no ruler.
    private static func weight(of value: UInt32) -> Int? {
        switch value {
        case 0x2D, 0x2A, 0x3D, 0x5F, 0x7E, 0x2B, 0x23: 1  // - * = _ ~ + #
        case 0xB7, 0x2022, 0x2013, 0x2012, 0x2212, 0x203E, 0xAF, 0x2605, 0x2606, 0x25C6, 0x25C7, 0x2796: 1
        case 0x2500...0x259F: 1  // box drawing and blocks
        case 0x2014, 0x2015: 2
        case 0x2042: 3
        default: nil
        }
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch ProseNormaliser.form(of: scalar) {
        case .blank, .dropped: true
        default: false
        }
    }
}
