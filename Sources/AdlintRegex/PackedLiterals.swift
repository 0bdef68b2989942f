/// The text form of the literals of many patterns, from which a table is made quickly.
///
/// A line for each pattern; a tab between two literals; before each literal a character that tells where its key
/// stands: `!` for its start, and on in the order of ASCII. Neither a tab nor a line feed stands in a folded literal.
enum PackedLiterals {
    /// Between two literals of a pattern.
    static let literalEnd = UInt8(ascii: "\t")
    /// After the literals of a pattern.
    static let setEnd = UInt8(ascii: "\n")
    /// The mark of a key at the start of a literal.
    private static let firstMark = UInt8(ascii: "!")
    /// The mark that is furthest from it.
    private static let lastMark = UInt8(ascii: "~")

    /// How many bytes the key of a literal has.
    static func keySize(in count: Int) -> Int {
        count >= 8 ? 8 : count >= 4 ? 4 : min(count, 2)
    }

    /// Where the key of a literal of `count` bytes stands, by its mark; its start where the mark is none.
    static func keyOffset(_ mark: UInt8, in count: Int) -> Int {
        let offset = Int(mark) - Int(firstMark)
        return offset >= 0 && offset + keySize(in: count) <= count ? offset : 0
    }

    /// Packs sets of literals; a set that is nil, empty, or holds an empty literal makes an empty line.
    static func pack(_ sets: [[String]?]) -> String {
        var packed: [UInt8] = []
        for set in sets {
            let literals = (set ?? []).map { $0.utf8.map(ASCIIFolding.folded) }
            if !literals.contains([]) {
                for (index, literal) in literals.enumerated() {
                    if index > 0 { packed.append(literalEnd) }
                    packed.append(firstMark + UInt8(rarestKey(of: literal)))
                    packed += literal
                }
            }
            packed.append(setEnd)
        }
        return String(decoding: packed, as: UTF8.self)
    }

    /// Where the key stands that is met least: best where one word ends and another begins.
    private static func rarestKey(of literal: [UInt8]) -> Int {
        let size = keySize(in: literal.count)
        var placeInWord = 0
        let information = literal.map { byte in
            placeInWord = byte >= 0x61 && byte <= 0x7A ? placeInWord + 1 : 0
            // The first letters of a word tell more than those that they lead to.
            return Int(LiteralCost.information[Int(byte)]) >> (placeInWord < 2 ? 0 : placeInWord < 4 ? 1 : 2)
        }
        var best = (sum: -1, offset: 0)
        for offset in 0...min(literal.count - size, Int(lastMark - firstMark)) {
            let sum = information[offset..<offset + size].reduce(0, +)
            if sum > best.sum { best = (sum, offset) }
        }
        return best.offset
    }
}
