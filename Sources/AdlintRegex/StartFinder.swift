import AdlintCore

/// Finds where a match of a pattern can begin: at one of the literals that all its matches begin with.
///
/// PCRE2 tries a pattern at every position whose first byte may begin a match, word after word of its first
/// alternatives; most patterns of rules begin with dozens of words or with a figure, and most text with none of them.
final class StartFinder: Sendable {
    /// Folded bytes at the start of eight, and which of the eight they are.
    private struct Start {
        let bytes: UInt64
        let mask: UInt64
        let isWord: Bool
    }
    /// What a byte of a text says.
    private enum First {
        static let none: UInt8 = 0
        /// It may begin a literal.
        static let part: UInt8 = 1
        /// It is one at the start of a word.
        static let word: UInt8 = 2
        /// It is one, or may be a digit beyond ASCII.
        static let whole: UInt8 = 4
    }
    /// Starts are kept by the lower five bits of their first byte.
    private static let groups = 32

    /// By byte, not folded.
    private let first: [UInt8]
    /// A bit for each hash of the first two bytes of a literal.
    private let isPair: [UInt64]
    /// The literals of two bytes and more, group by group.
    private let starts: [Start]
    /// Where each group begins, and where the last one ends.
    private let groupStarts: [Int32]

    /// Makes a finder of folded literals, some with ``MatchStarts/wordStart`` before them; nil where looking for them is not
    /// worth while: there are none or very many, or one is a letter or a blank alone, anywhere, with no digit after it either.
    init?(_ literals: [[UInt8]]) {
        guard !literals.isEmpty, literals.count <= MatchStarts.most else { return nil }
        var first = [UInt8](repeating: First.none, count: 256)
        var isPair = [UInt64](repeating: 0, count: 16)
        var starts: [Start] = []
        starts.reserveCapacity(literals.count)
        for literal in literals {
            let isWord = literal.first == MatchStarts.wordStart
            let known = Self.known(literal, from: isWord ? 1 : 0)
            guard let byte = known.first else { return nil }
            if known.count > 1 {
                Self.mark(&first, byte, First.part)
                Self.add(known[...], isWord: isWord, to: &starts, &isPair)
            } else if isWord {
                Self.mark(&first, byte, First.word)
                // It says nothing of what stands before it.
                if byte == 0x30 { Self.markForeignDigits(&first) }
            } else if !Self.isFrequent(byte) {
                Self.mark(&first, byte, First.whole)
                if byte == 0x30 { Self.markForeignDigits(&first) }
            } else {
                // A letter alone says nothing, a letter with a digit right after it ("x2") does.
                guard literal.count > 1 else { return nil }
                Self.mark(&first, byte, First.part)
                for next in [0x30] + ForeignDigits.firstBytes {
                    Self.add([byte, next], isWord: false, to: &starts, &isPair)
                }
            }
        }
        self.first = first
        self.isPair = isPair
        (self.starts, groupStarts) = Self.grouped(starts)
    }

    /// The first place from `start` on, before the end of `range`, where a literal stands whole, or a digit that may begin one.
    /// Nothing is seen of what stands outside the range.
    func next(in text: [UInt8], from start: Int, within range: TextRange) -> Int? {
        text.withUnsafeBytes { text in
            first.withUnsafeBufferPointer { first in
                var position = start
                while position < range.end {
                    let kind = first[Int(text[position])]
                    if kind != First.none, matches(kind, at: position, in: text, within: range) { return position }
                    position += 1
                }
                return nil
            }
        }
    }

    private func matches(_ kind: UInt8, at position: Int, in text: UnsafeRawBufferPointer, within range: TextRange) -> Bool {
        if kind & First.whole != 0 { return true }
        let startsWord = position == range.start || !ASCIIFolding.isWord(text[position - 1])
        if kind & First.word != 0, startsWord { return true }
        return kind & First.part != 0 && stands(at: position, in: text, before: range.end, startsWord: startsWord)
    }

    private func stands(at position: Int, in text: UnsafeRawBufferPointer, before end: Int, startsWord: Bool) -> Bool {
        guard position + 1 < end else { return false }
        let hash = Self.hash(ASCIIFolding.folded(text[position]), ASCIIFolding.folded(text[position + 1]))
        guard isPair[hash >> 6] >> UInt64(hash & 63) & 1 != 0 else { return false }
        var eight: UInt64 = 0
        if position + 8 <= end {
            // All eight bytes are within the text.
            eight = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: position, as: UInt64.self))
        } else {
            for index in (position..<end).reversed() { eight = eight << 8 | UInt64(text[index]) }
        }
        let folded = ASCIIFolding.folded(eight)
        let group = Int(folded & UInt64(Self.groups - 1))
        return starts.withUnsafeBufferPointer { starts in
            for index in Int(groupStarts[group])..<Int(groupStarts[group + 1])
            where folded & starts[index].mask == starts[index].bytes && (startsWord || !starts[index].isWord) {
                return true
            }
            return false
        }
    }

    /// Meetings a byte of prose (``LiteralCost``).
    static func cost(of literals: [[UInt8]]) -> Double {
        literals.reduce(0) { sum, literal in
            // Every other letter or so begins no word.
            literal.first == MatchStarts.wordStart
                ? sum + LiteralCost.cost(of: Array(literal.dropFirst())) / 2 : sum + LiteralCost.cost(of: literal)
        }
    }

    /// The bytes of a literal to look for. Which digits follow the first bytes is for PCRE2 to see: those beyond ASCII are
    /// not folded.
    private static func known(_ literal: [UInt8], from start: Int) -> [UInt8] {
        let bytes = literal.dropFirst(start).prefix(MatchStarts.longest)
        return bytes.first == 0x30 ? [0x30] : Array(bytes.prefix { $0 != 0x30 })
    }

    private static func add(
        _ known: ArraySlice<UInt8>, isWord: Bool, to starts: inout [Start], _ isPair: inout [UInt64]
    ) {
        let hash = hash(known[known.startIndex], known[known.startIndex + 1])
        isPair[hash >> 6] |= 1 << UInt64(hash & 63)
        let bytes = known.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        starts.append(Start(bytes: bytes, mask: .max >> UInt64(64 - 8 * known.count), isWord: isWord))
    }

    private static func grouped(_ starts: [Start]) -> ([Start], [Int32]) {
        var groupStarts = [Int32](repeating: 0, count: groups + 1)
        for start in starts { groupStarts[Int(start.bytes & UInt64(groups - 1)) + 1] += 1 }
        for group in 0..<groups { groupStarts[group + 1] += groupStarts[group] }
        var next = groupStarts
        var grouped = starts
        for start in starts {
            let group = Int(start.bytes & UInt64(groups - 1))
            grouped[Int(next[group])] = start
            next[group] += 1
        }
        return (grouped, groupStarts)
    }

    private static func isFrequent(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || byte == 0x20
    }

    /// Marks the bytes of a text that a folded byte may stand for.
    private static func mark(_ first: inout [UInt8], _ folded: UInt8, _ kind: UInt8) {
        let bytes: ClosedRange<UInt8>
        switch folded {
        case 0x30: bytes = 0x30...0x39
        case 0x20:
            bytes = 0x09...0x0D
            first[0x20] |= kind
        case 0x61...0x7A:
            bytes = folded...folded
            first[Int(folded & ~0x20)] |= kind
        default: bytes = folded...folded
        }
        for byte in bytes { first[Int(byte)] |= kind }
    }

    private static func markForeignDigits(_ first: inout [UInt8]) {
        for byte in ForeignDigits.firstBytes { first[Int(byte)] |= First.whole }
    }

    @inline(__always)
    private static func hash(_ first: UInt8, _ second: UInt8) -> Int {
        (Int(first) &* 31 &+ Int(second) &* 37) & 1_023
    }
}
