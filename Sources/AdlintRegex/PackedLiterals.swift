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
        var census = KeyCensus()
        let keys = literals.map { candidates(of: $0, in: &census) }
        return keys.map { keys in
            var best: (offset: Int, isGood: Bool, value: Int) = (0, false, .min)
            for key in keys {
                let value = value(key, census)
                // Of equals the first one.
                if best.value == .min || (key.isGood == best.isGood ? value > best.value : key.isGood) {
                    best = (key.offset, key.isGood, value)
                }
            }
            return firstMark + UInt8(best.offset)
        }
    }

    /// What a key is worth that so many literals have. Whole words are looked up once, however many are keys, and many literals
    /// of one word cost a text without it nothing.
    private static func value(_ key: Candidate, _ census: KeyCensus) -> Int {
        let share = key.kind == .word ? 8 : 16
        return key.information + (key.kind == .word ? 48 : 0) - share * bits(of: census.count(of: key.number))
    }

    /// A key that a literal may have.
    private struct Candidate {
        let kind: LiteralKey.Kind
        /// Its number in the census.
        let number: Int
        let offset: Int
        /// Whether it stands at the edge of a word and is more than a figure, which stands in any text and beside many words.
        let isGood: Bool
        let information: Int
    }

    /// The keys that a literal may have, each counted.
    private static func candidates(of literal: [UInt8], in census: inout KeyCensus) -> [Candidate] {
        let edges = LiteralEdges(literal)
        let last = min(edges.bare.count, Int(lastMark - firstMark))
        var keys: [Candidate] = []
        keys.reserveCapacity(last + 1)
        for offset in 0...last {
            guard let key = edges.key(at: offset) else { continue }
            let bytes = (0..<key.size).map { UInt8(truncatingIfNeeded: key.bytes >> UInt64(8 * $0)) }
            let common = CommonWords.information(key.kind == .end ? bytes.reversed() : bytes)
            let isFigure = key.bytes == 0x3030_3030_3030_3030 & (UInt64.max >> UInt64(64 - 8 * key.size))
            keys.append(
                Candidate(
                    kind: key.kind, number: census.add(key.kind, key.bytes, size: key.size), offset: offset,
                    isGood: key.kind != .anywhere && !isFigure,
                    // Endings are shared by more words than beginnings.
                    information: common ?? information(of: key.bytes, size: key.size) * (key.kind == .end ? 3 : 4) / 2))
        }
        return keys
    }

    /// The binary digits of a number.
    private static func bits(of number: Int) -> Int {
        Int.bitWidth - number.leadingZeroBitCount
    }

    /// What a key tells, in eighths of a bit, the first letters of a word more than those that they lead to.
    private static func information(of key: UInt64, size: Int) -> Int {
        var placeInWord = 0
        var sum = 0
        for place in 0..<size {
            let byte = UInt8(truncatingIfNeeded: key >> UInt64(8 * place))
            placeInWord = byte >= 0x61 && byte <= 0x7A ? placeInWord + 1 : 0
            let share = placeInWord < 3 ? 0 : placeInWord < 5 ? 1 : 2
            sum += byte == 0x30 ? 24 : Int(LiteralCost.information[Int(byte)]) >> share
        }
        return sum
    }
}

/// Counts how many literals may have the same key.
private struct KeyCensus {
    /// The bytes of each key, its kind and size, and how often it was counted.
    private var known: [(bytes: UInt64, form: Int, count: Int)] = []
    private var index = HashIndex(capacity: 1_024)

    /// Counts a key once more; gives its number.
    mutating func add(_ kind: LiteralKey.Kind, _ bytes: UInt64, size: Int) -> Int {
        let form = kind.rawValue << 4 | size
        let hash = HashIndex.mixed(UInt64(form), bytes)
        let number = index.number(of: hash) { known[$0].bytes == bytes && known[$0].form == form }
        if number == known.count { known.append((bytes, form, 0)) }
        known[number].count += 1
        return number
    }

    /// How often a key was counted, by its number.
    func count(of number: Int) -> Int { known[number].count }
}
