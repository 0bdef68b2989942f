/// The text form of the literals of many patterns, from which a table is made quickly.
///
/// A text is one or more *books*, one after the other. A book has three parts, an empty line after each:
/// 1. its literals, each once, a line each: first a character that tells where its key stands (`!` for its start, and on
///    in the order of ASCII), then the folded literal, with the marks of its edges (``WordEdge``);
/// 2. its sets, each once, a line each: the numbers of their literals in the book, from 0 (`3-17 20`);
/// 3. its patterns, a line each: the numbers of their sets, the rarest first, or `-` for a pattern without any; then `<`
///    and the number of the set that holds what its matches begin with, if that is known; then `>` and its reach
///    (``PatternReach``): characters ahead, runs and characters behind, if that is known (`3 12 <7 >310 2 0`).
///
/// No line feed stands in a folded literal.
enum PackedLiterals {
    /// The line of a pattern without sets.
    static let unconditional = UInt8(ascii: "-")
    /// Before the set that holds what matches begin with.
    static let startsMark = UInt8(ascii: "<")
    /// Before the reach.
    static let reachMark = UInt8(ascii: ">")
    /// The mark of a key at the start of a literal.
    private static let firstMark = UInt8(ascii: "!")
    /// The mark that is furthest from it.
    private static let lastMark = UInt8(ascii: "~")

    /// Where the key of a literal stands (``LiteralEdges/key(at:)``), by its mark; its start where the mark is none.
    static func keyOffset(_ mark: UInt8) -> Int {
        max(0, Int(mark) - Int(firstMark))
    }

    /// Packs the literals of patterns as one book.
    static func pack(_ patterns: [RequiredLiterals]) -> String {
        var packer = LiteralPacker()
        for literals in patterns { packer.add(literals) }
        return packer.text
    }

    /// The mark of each literal's key: where a word begins or ends, where it is met least, and where few others have the
    /// same key.
    static func marks(of literals: [[UInt8]]) -> [UInt8] {
        let keys = literals.map(keys)
        var counts: [Candidate: Int] = [:]
        for key in keys.joined() { counts[key.candidate, default: 0] += 1 }
        return keys.map { keys in
            let best = keys.max { left, right in
                let leftValue = value(left.information, of: left.candidate, counts)
                let rightValue = value(right.information, of: right.candidate, counts)
                return (left.isGood ? 1 : 0, leftValue, right.offset) < (right.isGood ? 1 : 0, rightValue, left.offset)
            }
            return firstMark + UInt8(best?.offset ?? 0)
        }
    }

    /// What a key is worth that so many literals have. Whole words are looked up once, however many are keys, and many literals
    /// of one word cost a text without it nothing.
    private static func value(_ information: Int, of key: Candidate, _ counts: [Candidate: Int]) -> Int {
        information + (key.kind == .word ? 48 : 0) - (key.kind == .word ? 8 : 16) * bits(of: counts[key] ?? 1)
    }

    /// A key that a literal may have.
    private struct Candidate: Hashable {
        let kind: LiteralKey.Kind
        let bytes: UInt64
        let size: Int
    }

    /// The keys that a literal may have; good ones stand at the edge of a word and are more than a figure, which stands in
    /// any text and beside many words.
    private static func keys(
        of literal: [UInt8]
    ) -> [(candidate: Candidate, offset: Int, isGood: Bool, information: Int)] {
        let edges = LiteralEdges(literal)
        return (0...min(edges.bare.count, Int(lastMark - firstMark))).compactMap { offset in
            guard let key = edges.key(at: offset) else { return nil }
            let bytes = (0..<key.size).map { UInt8(truncatingIfNeeded: key.bytes >> UInt64(8 * $0)) }
            let common = CommonWords.information(key.kind == .end ? bytes.reversed() : bytes)
            // Endings are shared by more words than beginnings.
            let information = common ?? information(of: bytes) * (key.kind == .end ? 3 : 4) / 2
            return (
                Candidate(kind: key.kind, bytes: key.bytes, size: key.size), offset,
                key.kind != .anywhere && bytes.contains { $0 != 0x30 }, information
            )
        }
    }

    /// The binary digits of a number.
    private static func bits(of number: Int) -> Int {
        Int.bitWidth - number.leadingZeroBitCount
    }

    /// What a key tells, in eighths of a bit, the first letters of a word more than those that they lead to.
    private static func information(of key: [UInt8]) -> Int {
        var placeInWord = 0
        return key.reduce(0) { sum, byte in
            placeInWord = byte >= 0x61 && byte <= 0x7A ? placeInWord + 1 : 0
            let share = placeInWord < 3 ? 0 : placeInWord < 5 ? 1 : 2
            return sum + (byte == 0x30 ? 24 : Int(LiteralCost.information[Int(byte)]) >> share)
        }
    }
}
