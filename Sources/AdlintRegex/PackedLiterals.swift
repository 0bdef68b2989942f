/// The text form of the literals of many patterns, from which a table is made quickly.
///
/// A text is one or more *books*, one after the other. A book has three parts, an empty line after each:
/// 1. its literals, each once, a line each: first a character that tells where its key stands (`!` for its start, and on
///    in the order of ASCII), then the folded literal;
/// 2. its sets, each once, a line each: the numbers of their literals in the book, from 0 (`3-17 20`);
/// 3. its patterns, a line each: the numbers of their sets, the rarest first; `-` for a pattern without any.
///
/// No line feed stands in a folded literal.
enum PackedLiterals {
    /// The line of a pattern without sets.
    static let unconditional = UInt8(ascii: "-")
    /// The mark of a key at the start of a literal.
    private static let firstMark = UInt8(ascii: "!")
    /// The mark that is furthest from it.
    private static let lastMark = UInt8(ascii: "~")

    /// How many bytes the key of a literal has.
    static func keySize(in count: Int) -> Int {
        count >= 8 ? 8 : min(count, 4)
    }

    /// Where the key of a literal of `count` bytes stands, by its mark; its start where the mark is none.
    static func keyOffset(_ mark: UInt8, in count: Int) -> Int {
        let offset = Int(mark) - Int(firstMark)
        return offset >= 0 && offset + keySize(in: count) <= count ? offset : 0
    }

    /// Packs the sets of patterns as one book.
    static func pack(_ patterns: [[[String]]]) -> String {
        var packer = LiteralPacker()
        for sets in patterns { packer.add(sets) }
        return packer.text
    }

    /// The mark of a literal's key: where it is met least, best where one word ends and another begins.
    static func mark(of literal: [UInt8]) -> UInt8 {
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
        return firstMark + UInt8(best.offset)
    }
}
