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

    /// With more meetings a byte than this, a paragraph holds one nearly always.
    static let highest = 1.0 / 100

    /// Meetings a byte of text, and a little for the literal's own keep: to load it takes as long as to look at
    /// a text of 8 kB for one that is met once in 200,000 bytes.
    ///
    /// Letters follow each other within words, so that those after the first tell less, and those after the third less
    /// again: "would" is met once in 3,000 bytes or so, not once in 100 million.
    static func cost(of literal: [UInt8]) -> Double {
        var bits = 0.0
        for (position, byte) in literal.enumerated() {
            let share = position == 0 ? 1 : position < 3 ? 0.6 : 0.25
            bits += share * Double(information[Int(byte)]) / 8
        }
        return power(ofTwo: -bits) + 5e-6
    }

    /// Meetings a byte of text of all literals together; infinite where nothing is known.
    static func cost(of literals: [[UInt8]]?) -> Double {
        guard let literals else { return .infinity }
        return literals.reduce(0) { $0 + cost(of: $1) }
    }

    /// 2 to the power of `exponent`, between powers a straight line: no mathematics library is needed for a comparison.
    private static func power(ofTwo exponent: Double) -> Double {
        let whole = exponent.rounded(.down)
        return Double(sign: .plus, exponent: Int(max(whole, -1_000)), significand: 1 + exponent - whole)
    }
}
