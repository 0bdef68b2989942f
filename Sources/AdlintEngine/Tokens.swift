import AdlintCore

/// The words of the prose as texts of law are compared: lower case, without punctuation, hyphens as blanks.
///
/// The official spellings "high-risk" and "high risk" are so the same (obligations.md, A.0); a number keeps its decimal
/// point and its per cent sign.
struct Tokens {
    /// Each word's bytes in the text that it was cut from.
    private(set) var ranges: [TextRange] = []
    /// Each word, lower-case.
    private(set) var words: [[UInt8]] = []

    init(_ bytes: [UInt8], in range: TextRange) {
        var index = range.start
        while index < range.end {
            guard Self.isWord(bytes, index, range.end) else {
                index += 1
                continue
            }
            let start = index
            while index < range.end, Self.isWord(bytes, index, range.end) { index += 1 }
            ranges.append(TextRange(start, index))
            words.append(bytes[start..<index].filter { $0 != 0x27 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
        }
    }

    init(_ text: String) {
        let bytes = Array(text.utf8)
        self.init(bytes, in: TextRange(0, bytes.count))
    }

    /// Letters, digits, `%`, anything beyond ASCII but dashes; an apostrophe or decimal point within a word.
    private static func isWord(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
        switch bytes[index] {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x25: true
        case 0x27: index > 0 && index + 1 < end && isLetter(bytes[index - 1]) && isLetter(bytes[index + 1])
        case 0x2E: index > 0 && index + 1 < end && isDigit(bytes[index - 1]) && isDigit(bytes[index + 1])
        case 0xE2: !isDash(bytes, index)
        case 0x80...0xFF: !(index >= 1 && isDash(bytes, index - 1)) && !(index >= 2 && isDash(bytes, index - 2))
        default: false
        }
    }

    private static func isDash(_ bytes: [UInt8], _ index: Int) -> Bool {
        index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
            && (0x90...0xA6).contains(bytes[index + 2])
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension Tokens {
    /// No words.
    init() {
        self.init([], in: TextRange(0, 0))
    }

    /// Adds the words of a later stretch of the same text.
    mutating func append(_ other: Tokens) {
        ranges += other.ranges
        words += other.words
    }
}
