import AdlintCore

/// Cuts the prose of a block into sentences.
///
/// A sentence ends after `.`, `!` or `?` (with closing quotation marks and brackets) before a blank and a beginning:
/// a capital, a digit, a currency sign, an opening mark, or anything beyond ASCII. A full stop after a single letter or
/// a common abbreviation ends none.
enum SentenceSplitter {
    static func sentences(of block: TextRange, in prose: [UInt8]) -> [TextRange] {
        var sentences: [TextRange] = []
        var start = block.start
        var index = block.start
        while index < block.end {
            guard isTerminator(prose[index]), let next = beginning(after: index, in: prose, end: block.end),
                !(prose[index] == 0x2E && endsAbbreviation(at: index, from: start, in: prose))
            else {
                index += 1
                continue
            }
            sentences.append(TextRange(start, next - 1))
            start = next
            index = next
        }
        if start < block.end { sentences.append(TextRange(start, block.end)) }
        return sentences
    }

    private static func isTerminator(_ byte: UInt8) -> Bool {
        byte == 0x2E || byte == 0x21 || byte == 0x3F
    }

    /// Where the next sentence begins, if the one with its terminator at `index` ends there.
    private static func beginning(after index: Int, in prose: [UInt8], end: Int) -> Int? {
        var next = index + 1
        while next < end, isClosing(prose[next]) { next += 1 }
        guard next + 1 < end, prose[next] == 0x20 else { return nil }
        return isBeginning(prose[next + 1]) ? next + 1 : nil
    }

    private static func isClosing(_ byte: UInt8) -> Bool {
        byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x5D || isTerminator(byte)
    }

    private static func isBeginning(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A, 0x30...0x39, 0x80...0xFF: true
        case 0x22, 0x27, 0x28, 0x5B, 0x24, 0x2B, 0x2D, 0x23, 0x2A: true
        default: false
        }
    }

    private static func endsAbbreviation(at stop: Int, from start: Int, in prose: [UInt8]) -> Bool {
        var first = stop
        while first > start, isLetter(prose[first - 1]) || prose[first - 1] == 0x2E { first -= 1 }
        let word = prose[first..<stop]
        if word.count == 1, let letter = word.first, isLetter(letter), letter != 0x49 { return true }
        return abbreviations.contains(String(decoding: word, as: UTF8.self).lowercased())
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte & 0xDF)
    }

    private static let abbreviations: Set<String> = [
        "e.g", "i.e", "mr", "mrs", "ms", "dr", "prof", "st", "no", "nos", "vs", "approx", "fig", "art", "sec", "cf",
        "jr", "sr", "messrs", "para", "u.s", "u.k", "p.s", "viz", "incl", "excl", "est", "min", "max",
    ]
}
