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
    }
    /// What a byte of a text says.
    private enum First {
        static let none: UInt8 = 0
        /// It may begin a literal.
        static let part: UInt8 = 1
        /// It is one, or may be a digit beyond ASCII.
        static let whole: UInt8 = 2
    }

    /// More literals than these are no quicker to look for than the pattern itself.
    private static let most = 256

    /// By byte, not folded.
    private let first: [UInt8]
    /// A bit for each hash of the first two bytes of a literal.
    private let isPair: [UInt64]
    /// The literals of two bytes and more, by the lower bits of their first byte.
    private let starts: [[Start]]

    /// Makes a finder of folded literals; nil where looking for them is not worth while: there are none or very many, or
    /// one is a letter or a blank alone, with no digit after it either.
    init?(_ literals: [[UInt8]]) {
        guard !literals.isEmpty, literals.count <= Self.most else { return nil }
        var first = [UInt8](repeating: First.none, count: 256)
        var isPair = [UInt64](repeating: 0, count: 16)
        var starts = [[Start]](repeating: [], count: 32)
        for literal in literals {
            guard let beginnings = Self.beginnings(of: literal) else { return nil }
            for known in beginnings {
                for raw in Self.bytes(foldedTo: known[0]) {
                    first[Int(raw)] = max(first[Int(raw)], known.count > 1 ? First.part : First.whole)
                }
                guard known.count > 1 else { continue }
                let hash = Self.hash(known[0], known[1])
                isPair[hash >> 6] |= 1 << UInt64(hash & 63)
                let bytes = known.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
                starts[Int(known[0] & 31)].append(Start(bytes: bytes, mask: .max >> UInt64(64 - 8 * known.count)))
            }
        }
        self.first = first
        self.isPair = isPair
        self.starts = starts
    }

    /// The first place from `start` on, before `end`, where a literal stands whole, or a digit that may begin one.
    func next(in text: [UInt8], from start: Int, to end: Int) -> Int? {
        text.withUnsafeBytes { text in
            first.withUnsafeBufferPointer { first in
                var position = start
                while position < end {
                    let kind = first[Int(text[position])]
                    if kind == First.whole || kind == First.part && stands(at: position, in: text, before: end) {
                        return position
                    }
                    position += 1
                }
                return nil
            }
        }
    }

    private func stands(at position: Int, in text: UnsafeRawBufferPointer, before end: Int) -> Bool {
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
        return starts[Int(folded & 31)].contains { folded & $0.mask == $0.bytes }
    }

    /// What of a literal to look for, in each way that it can stand in a text; nil where it stands nearly everywhere.
    private static func beginnings(of literal: [UInt8]) -> [[UInt8]]? {
        if literal.first == 0x30 { return [[0x30]] }
        // Which digits follow is for PCRE2 to see: those beyond ASCII are not folded.
        let known = Array(literal.prefix(8).prefix { $0 != 0x30 })
        guard let byte = known.first else { return nil }
        guard known.count == 1, isFrequent(byte) else { return [known] }
        // A letter alone says nothing, a letter with a digit right after it ("x2") does.
        return literal.count > 1 ? ([0x30] + ForeignDigits.firstBytes).map { [byte, $0] } : nil
    }

    private static func isFrequent(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || byte == 0x20
    }

    /// The bytes of a text that a folded byte may stand for.
    private static func bytes(foldedTo byte: UInt8) -> [UInt8] {
        let own = (0...UInt8.max).filter { ASCIIFolding.folded($0) == byte }
        return byte == 0x30 ? own + ForeignDigits.firstBytes : own
    }

    @inline(__always)
    private static func hash(_ first: UInt8, _ second: UInt8) -> Int {
        (Int(first) &* 31 &+ Int(second) &* 37) & 1_023
    }
}
