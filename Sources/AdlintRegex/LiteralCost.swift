/// How often a literal is met in English prose, roughly: the fewer meetings, the better a literal.
enum LiteralCost {
    /// The information of a byte in prose, in eighths of a bit: 8 times the negative logarithm of its share.
    static let information: [UInt8] = (0...255).map { byte in
        let letters: [UInt8] = [
            31, 51, 42, 40, 26, 46, 47, 35, 33, 76, 59, 39, 45, 33, 31, 46, 80, 34, 34, 30, 43, 56, 48, 72, 48, 84,
        ]
        return switch UInt8(byte) {
        case 0x20: 19
        case 0x61...0x7A: letters[byte - 0x61]
        case 0x30...0x39: 62
        case UInt8(ascii: "."), UInt8(ascii: ","): 52
        case UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "\""): 60
        default: 72
        }
    }

    /// Meetings a byte of words that are met far more often than their letters would have it.
    private static let common: [String: Double] = [
        "the": 1 / 40, "in": 1 / 45, "on": 1 / 60, "to": 1 / 50, "of": 1 / 60, "an": 1 / 50, "at": 1 / 80, "is": 1 / 90,
        "it": 1 / 80, "as": 1 / 90, "or": 1 / 80, "be": 1 / 120, "by": 1 / 250, "we": 1 / 150, "and": 1 / 60,
        "for": 1 / 120, "her": 1 / 120, "his": 1 / 300, "its": 1 / 300, "our": 1 / 200, "you": 1 / 200,
        "your": 1 / 400, "from": 1 / 350, "with": 1 / 250, "that": 1 / 200, "this": 1 / 300, "have": 1 / 400,
        "was": 1 / 250, "will": 1 / 400, "are": 1 / 250, "not": 1 / 250, "all": 1 / 200, "one": 1 / 250, "has": 1 / 400,
        "from the": 1 / 900, "of the": 1 / 500, "in the": 1 / 600, "un": 1 / 150, "ad": 1 / 150, "too": 1 / 900,
    ]

    /// With more meetings a byte than this, a paragraph holds one nearly always.
    static let highest = 1.0 / 100
    /// With more meetings a byte than this, what a further set of a pattern costs to find is more than what it spares.
    static let highestOfFurther = 1.0 / 800

    /// Meetings a byte of text, and a little for the literal's own keep: to load it takes as long as to look at
    /// a text of 8 kB for one that is met once in 200,000 bytes.
    ///
    /// Letters follow each other within words, so that those after the first tell less, and those after the third less
    /// again: "would" is met once in 3,000 bytes or so, not once in 100 million.
    static func cost(of literal: [UInt8]) -> Double {
        var bits = 0.0
        let bare = WordEdge.bare(literal)
        let information = information
        for (position, byte) in bare.enumerated() {
            let share = position == 0 ? 1 : position < 3 ? 0.6 : 0.25
            bits += share * Double(information[Int(byte)]) / 8
        }
        // Every other letter or so begins or ends no word.
        let meetings = power(ofTwo: -bits) / Double(1 << (literal.count - bare.count))
        return max(meetings, commonNumbers[number(of: bare)] ?? 0) + 5e-6
    }

    /// The common words by their bytes in one number: a string for each literal would take longer than all else.
    private static let commonNumbers = Dictionary(
        uniqueKeysWithValues: common.map { (number(of: Array($0.key.utf8)[...]), $0.value) })

    /// The bytes of a literal without the blanks around it, the first one lowest; 0 for one that is no common word's, being
    /// longer than eight.
    private static func number(of literal: ArraySlice<UInt8>) -> UInt64 {
        var (start, end) = (literal.startIndex, literal.endIndex)
        while start < end, literal[start] == 0x20 { start += 1 }
        while start < end, literal[end - 1] == 0x20 { end -= 1 }
        guard end - start <= 8 else { return 0 }
        return literal[start..<end].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Meetings a byte of text of all literals together; infinite where nothing is known.
    static func cost(of literals: [[UInt8]]?) -> Double {
        guard let literals else { return .infinity }
        return literals.reduce(0) { $0 + cost(of: $1) }
    }

    /// 2 to the power of `exponent`, between powers a straight line: no mathematics library is needed for a comparison.
    private static func power(ofTwo exponent: Double) -> Double {
        let whole = exponent.rounded(.down)
        // Above -1,023, the exponent's own bits are the power.
        let power = Double(bitPattern: UInt64(Int(max(whole, -1_000)) + 1_023) << 52)
        return power * (1 + exponent - whole)
    }
}
