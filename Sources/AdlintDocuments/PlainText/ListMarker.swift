import AdlintCore

/// What opens an item of a list: a bullet, a number or a letter.
struct ListMarker {
    enum Kind: Equatable {
        case bullet
        /// `-`, `–` or `—`, which may also open an attribution below a quotation.
        case dash
        case star
        case number(Int)
        case letter
    }

    let kind: Kind
    /// Where the words of the item begin.
    let contentStart: Int

    /// The marker at the start of a line's content; nil if there is none, or nothing after it.
    init?(_ content: TextRange, in bytes: [UInt8]) {
        guard !content.isEmpty else { return nil }
        guard let (kind, length, needsBlank) = Self.marker(content, in: bytes) else { return nil }
        var index = content.start + length
        while index < content.end, let width = Self.blankWidth(at: index, in: bytes) { index += width }
        guard index < content.end, index > content.start + length || !needsBlank else { return nil }
        self.kind = kind
        contentStart = index
    }

    private static func marker(_ content: TextRange, in bytes: [UInt8]) -> (Kind, Int, needsBlank: Bool)? {
        let first = bytes[content.start]
        if first == 0x2A { return (.star, 1, true) }
        if first == 0x2D { return (.dash, 1, true) }
        if first == 0x2B { return (.bullet, 1, true) }
        if first < 0x80 { return ordinal(content, in: bytes) }
        let (scalar, count) = UTF8Decoding.scalar(in: bytes, at: content.start)
        switch scalar.value {
        case 0x2013, 0x2014: return (.dash, count, true)
        case 0xB7, 0x2023, 0x2043, 0x2219, 0x25AA, 0x25AB, 0x25A0, 0x25A1, 0x25CB, 0x25CF, 0x25E6, 0x25B8, 0x25BA,
            0x25B6, 0x27A4, 0x27A2, 0x2713, 0x2714, 0x2705, 0x2611, 0x1F539, 0x1F538:
            return (.bullet, count, true)
        case 0x2022: return (.bullet, count, false)
        default: return nil
        }
    }

    /// `1.` `1)` `(1)` `a)` `(a)` `iv)`: up to three digits, one letter or a small Roman numeral.
    private static func ordinal(_ content: TextRange, in bytes: [UInt8]) -> (Kind, Int, needsBlank: Bool)? {
        let isBracketed = bytes[content.start] == 0x28
        let start = content.start + (isBracketed ? 1 : 0)
        var index = start
        while index < content.end, index - start < 4, isOrdinal(bytes[index], like: bytes[start]) { index += 1 }
        guard index > start, index < content.end else { return nil }
        let isClosed = bytes[index] == 0x29 || bytes[index] == 0x2E && !isBracketed
        let word = bytes[start..<index]
        guard isClosed, let kind = kind(of: word, closedBy: bytes[index]) else { return nil }
        return (kind, index + 1 - content.start, true)
    }

    private static func isOrdinal(_ byte: UInt8, like first: UInt8) -> Bool {
        first &- 0x30 < 10 ? byte &- 0x30 < 10 : (byte | 0x20) &- 0x61 < 26
    }

    private static func kind(of word: ArraySlice<UInt8>, closedBy close: UInt8) -> Kind? {
        if let first = word.first, first &- 0x30 < 10 {
            return word.count <= 3 ? .number(word.reduce(0) { $0 * 10 + Int($1 - 0x30) }) : nil
        }
        // "A. Smith" is a name.
        guard close == 0x29 else { return nil }
        let isRoman = word.allSatisfy { $0 == 0x69 || $0 == 0x76 || $0 == 0x78 }
        return word.count == 1 || isRoman ? .letter : nil
    }

    private static func blankWidth(at index: Int, in bytes: [UInt8]) -> Int? {
        if bytes[index] == 0x20 || bytes[index] == 0x09 { return 1 }
        guard bytes[index] >= 0x80 else { return nil }
        let (scalar, count) = UTF8Decoding.scalar(in: bytes, at: index)
        switch ProseNormaliser.form(of: scalar) {
        case .blank, .dropped: return count
        default: return nil
        }
    }
}
