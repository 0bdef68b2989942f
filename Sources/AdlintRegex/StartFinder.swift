import AdlintCore

/// Finds where a match of a pattern can begin: at one of the literals that all its matches begin with.
///
/// PCRE2 tries a pattern at every position whose first byte may begin a match, word after word of its first
/// alternatives; most patterns of rules begin with dozens of words or with a figure, and most text with none of them.
public final class StartFinder: Sendable {
    /// Folded bytes at the start of eight.
    struct Start {
        let bytes: UInt64
        /// By how many bits a number of eight bytes is moved up to leave of it those that are compared.
        let shift: UInt8
        let isWord: Bool

        /// Whether eight folded bytes begin with these.
        @inline(__always)
        func begins(_ eight: UInt64) -> Bool {
            (eight ^ bytes) &<< UInt64(shift) == 0
        }
    }
    /// What a byte of a text says.
    enum First {
        static let none: UInt8 = 0
        /// It may begin a literal.
        static let part: UInt8 = 1
        /// It may begin a literal at the start of a word.
        static let partAtWord: UInt8 = 2
        /// It is one at the start of a word.
        static let wholeAtWord: UInt8 = 4
        /// It is one, or may be a digit beyond ASCII.
        static let whole: UInt8 = 8
    }
    /// Starts are kept by the lower five bits of their first byte.
    static let groups = 32

    /// By byte, not folded.
    private let first: FlatArray<UInt8>
    /// A bit for each hash of the first two bytes of a literal.
    private let isPair: FlatArray<UInt64>
    /// The literals of two bytes and more, group by group.
    private let starts: FlatArray<Start>
    /// Where each group begins, and where the last one ends.
    private let groupStarts: FlatArray<Int32>
    /// Whether all literals stand at the start of a word only.
    private let isAtWordsOnly: Bool

    /// Makes a finder of folded literals, some with ``WordEdge/mark`` before them; nil where looking for them is not
    /// worth while: there are none or very many, or one is a letter or a blank alone, anywhere, with no digit after it either.
    public convenience init?(_ literals: [[UInt8]]) {
        self.init(count: literals.count) { take in
            literals.allSatisfy { $0.withUnsafeBufferPointer(take) }
        }
    }

    /// Makes a finder of so many literals, each of which `forEach` gives once, until one is refused.
    init?(count: Int, forEach: ((UnsafeBufferPointer<UInt8>) -> Bool) -> Bool) {
        guard count > 0, count <= MatchStarts.most else { return nil }
        var builder = StartFinderBuilder(count: count)
        guard forEach({ builder.add($0) }) else { return nil }
        first = FlatArray(builder.first)
        isPair = FlatArray(builder.isPair)
        let (starts, groupStarts) = builder.grouped()
        self.starts = FlatArray(starts)
        self.groupStarts = FlatArray(groupStarts)
        isAtWordsOnly = builder.isAtWordsOnly
    }

    /// The finder that ``write(to:)`` wrote; nil where there is none.
    init?(_ reader: inout FlatReader) {
        first = reader.array()
        isPair = reader.array()
        starts = reader.array()
        groupStarts = reader.array()
        isAtWordsOnly = reader.array().first ?? false
        guard !reader.isDamaged, first.count == 256, isPair.count == 16, groupStarts.count == Self.groups + 1,
            groupStarts[Self.groups] == starts.count
        else { return nil }
    }

    /// Writes the finder as it is.
    func write(to writer: inout FlatWriter) {
        writer.write(first)
        writer.write(isPair)
        writer.write(starts)
        writer.write(groupStarts)
        writer.write([isAtWordsOnly])
    }

    /// The first place from `start` on, before `end`, where a literal stands whole, or a digit that may begin one. Nothing is
    /// seen of what stands outside the range, which holds both.
    func next(in text: [UInt8], from start: Int, before end: Int, within range: TextRange) -> Int? {
        text.withUnsafeBytes { text in
            // Unsafe: there is an entry for each byte.
            let first = first.base
            var position = start
            if isAtWordsOnly {
                let found = firstWord(from: &position, before: end, in: text, first, within: range)
                if let found { return found }
            }
            while position < end {
                let kind = first[Int(text[position])]
                if kind != First.none, matches(kind, at: position, in: text, within: range) { return position }
                position += 1
            }
            return nil
        }
    }

    /// Whether anything in a range of a text may begin a match.
    func isMet(in text: UTF8Text, _ range: TextRange) -> Bool {
        guard range.start >= 0, range.start <= range.end, range.end <= text.bytes.count else { return true }
        return next(in: text.bytes, from: range.start, before: range.end, within: range) != nil
    }

    /// The same as ``next(in:from:before:within:)`` for literals at the start of words alone, eight bytes at once; leaves
    /// `position` where less than eight bytes are left.
    private func firstWord(
        from position: inout Int, before end: Int, in text: UnsafeRawBufferPointer, _ first: UnsafePointer<UInt8>,
        within range: TextRange
    ) -> Int? {
        var isInWord: UInt64 = position > range.start && ASCIIFolding.isWord(text[position - 1]) ? 1 : 0
        while position + 8 <= end {
            // Unsafe: all eight bytes are within the text.
            let eight = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            let words = ASCIIFolding.words(ASCIIFolding.folded(eight))
            var starts = words & ~(words << 8 | isInWord)
            isInWord = words >> 56
            while starts != 0 {
                let place = position + starts.trailingZeroBitCount / 8
                starts &= starts - 1
                let kind = first[Int(text[place])]
                guard kind != First.none else { continue }
                if kind & First.wholeAtWord != 0 || stands(at: place, in: text, before: range.end, startsWord: true) {
                    return place
                }
            }
            position += 8
        }
        return nil
    }

    private func matches(_ kind: UInt8, at position: Int, in text: UnsafeRawBufferPointer, within range: TextRange)
        -> Bool
    {
        if kind & First.whole != 0 { return true }
        let startsWord = position == range.start || !ASCIIFolding.isWord(text[position - 1])
        if startsWord, kind & First.wholeAtWord != 0 { return true }
        // Most bytes stand within a word, and most literals do not begin there.
        let parts = startsWord ? First.part | First.partAtWord : First.part
        return kind & parts != 0 && stands(at: position, in: text, before: range.end, startsWord: startsWord)
    }

    private func stands(at position: Int, in text: UnsafeRawBufferPointer, before end: Int, startsWord: Bool) -> Bool {
        guard position + 1 < end else { return false }
        let hash = Self.hash(ASCIIFolding.folded(text[position]), ASCIIFolding.folded(text[position + 1]))
        // Unsafe: a hash is below the number of bits.
        guard isPair.base[hash >> 6] >> UInt64(hash & 63) & 1 != 0 else { return false }
        var eight: UInt64 = 0
        if position + 8 <= end {
            // All eight bytes are within the text.
            eight = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: position, as: UInt64.self))
        } else {
            for index in (position..<end).reversed() { eight = eight << 8 | UInt64(text[index]) }
        }
        let folded = ASCIIFolding.folded(eight)
        let group = Int(folded & UInt64(Self.groups - 1))
        for index in Int(groupStarts[group])..<Int(groupStarts[group + 1])
        where starts[index].begins(folded) && (startsWord || !starts[index].isWord) {
            return true
        }
        return false
    }

    /// Meetings a byte of prose (``LiteralCost``).
    static func cost(of literals: [[UInt8]]) -> Double {
        literals.reduce(0) { $0 + LiteralCost.cost(of: $1) }
    }

    @inline(__always)
    static func hash(_ first: UInt8, _ second: UInt8) -> Int {
        (Int(first) &* 31 &+ Int(second) &* 37) & 1_023
    }
}
