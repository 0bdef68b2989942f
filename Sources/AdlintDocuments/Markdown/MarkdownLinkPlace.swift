import AdlintCore

/// Where a link's target stands, when the parser could not say: decoding `&` or `\` makes it copy the target.
enum MarkdownLinkPlace {
    /// The farthest that the target is looked for behind the words, in bytes.
    private static let reach = 128

    /// The target's place: as reported, else behind the link's words, else (an address that is its own words, a link by
    /// reference) the words themselves.
    static func target(_ target: MarkdownAttribute, words: TextRange?, after end: Int, in bytes: [UInt8]) -> TextRange {
        if let range = target.range { return range }
        if let start = opening(after: words?.end ?? end, in: bytes) { return destination(at: start, in: bytes) }
        return words ?? TextRange(end, end)
    }

    /// Behind `](` and blanks; nil if the words are not followed by it, closing marks aside.
    private static func opening(after end: Int, in bytes: [UInt8]) -> Int? {
        var index = end
        let limit = min(bytes.count, end + reach)
        while index < limit, bytes[index] != 0x5D {
            guard !isWordByte(bytes[index]) else { return nil }
            index += 1
        }
        guard index + 1 < limit, bytes[index] == 0x5D, bytes[index + 1] == 0x28 else { return nil }
        index += 2
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        return index
    }

    /// A link destination (CommonMark, section 6.3): in angle brackets, or up to a blank or the closing parenthesis.
    private static func destination(at start: Int, in bytes: [UInt8]) -> TextRange {
        guard start < bytes.count else { return TextRange(bytes.count, bytes.count) }
        let isBracketed = bytes[start] == 0x3C
        var index = isBracketed ? start + 1 : start
        let first = index
        var depth = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x5C {
                index += 1
            } else if isBracketed {
                if byte == 0x3E || byte == 0x0A { break }
            } else if byte <= 0x20 {
                break
            } else if byte == 0x28 {
                depth += 1
            } else if byte == 0x29 {
                if depth == 0 { break }
                depth -= 1
            }
            index += 1
        }
        return TextRange(first, min(index, bytes.count))
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
    }
}
