import AdlintCore

/// Finds where a match of a pattern can begin: at one of the literals that all its matches begin with.
///
/// PCRE2 tries a pattern at every position whose first byte may begin a match, word after word of its first
/// alternatives; most patterns of rules begin with dozens of words, and most text with none of them.
final class StartFinder: Sendable {
    /// Folded bytes at the start of eight, and which of the eight they are.
    private struct Start {
        let bytes: UInt64
        let mask: UInt64
    }

    /// More literals than these are no quicker to look for than the pattern itself.
    private static let most = 256
    /// Fewer bytes than these stand nearly everywhere.
    private static let least = 2

    /// A bit for each hash of the first two bytes of a literal.
    private let isStart: [UInt64]
    /// By the lower bits of their first byte.
    private let starts: [[Start]]

    /// Makes a finder of folded literals; nil where looking for them is not worth while.
    init?(_ literals: [[UInt8]]) {
        // A digit of the text may be one beyond ASCII, which is not folded: it ends what is looked for.
        let literals = literals.map { Array($0.prefix(8).prefix { $0 != 0x30 }) }
        guard !literals.isEmpty, literals.count <= Self.most, literals.allSatisfy({ $0.count >= Self.least }) else {
            return nil
        }
        var isStart = [UInt64](repeating: 0, count: 16)
        var starts = [[Start]](repeating: [], count: 32)
        for literal in literals {
            let hash = Self.hash(literal[0], literal[1])
            isStart[hash >> 6] |= 1 << UInt64(hash & 63)
            let bytes = literal.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            starts[Int(literal[0] & 31)].append(Start(bytes: bytes, mask: .max >> UInt64(64 - 8 * literal.count)))
        }
        self.isStart = isStart
        self.starts = starts
    }

    /// The first place from `first` on, before `end`, where a literal stands whole.
    func next(in text: [UInt8], from first: Int, to end: Int) -> Int? {
        text.withUnsafeBytes { text in
            var position = first
            while position + Self.least <= end {
                let hash = Self.hash(ASCIIFolding.folded(text[position]), ASCIIFolding.folded(text[position + 1]))
                if isStart[hash >> 6] >> UInt64(hash & 63) & 1 != 0, stands(at: position, in: text, before: end) {
                    return position
                }
                position += 1
            }
            return nil
        }
    }

    private func stands(at position: Int, in text: UnsafeRawBufferPointer, before end: Int) -> Bool {
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

    @inline(__always)
    private static func hash(_ first: UInt8, _ second: UInt8) -> Int {
        (Int(first) &* 31 &+ Int(second) &* 37) & 1_023
    }
}
