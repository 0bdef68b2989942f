/// Which patterns can match in which blocks, a bit for each.
///
/// It is asked some thousand times for a draft, so that a ``View`` of it is read without counting a reference.
public struct CandidateMap: Sendable {
    /// What a map tells; valid as long as the map.
    public struct View: BitwiseCopyable {
        /// A row for all blocks together and then one for each.
        @usableFromInline let bits: UnsafePointer<UInt64>
        @usableFromInline let wordsInRow: Int

        /// Whether a pattern can match in any block.
        @inlinable
        public func canMatch(_ pattern: Int) -> Bool {
            // Unsafe: whoever asks knows the patterns and blocks that the map was made for.
            bits[pattern >> 6] >> UInt64(pattern & 63) & 1 != 0
        }

        /// Whether a pattern can match in a block.
        @inlinable
        public func canMatch(_ pattern: Int, inBlock block: Int) -> Bool {
            bits[(block + 1) * wordsInRow + pattern >> 6] >> UInt64(pattern & 63) & 1 != 0
        }
    }

    /// The bits. `@unchecked Sendable`: they are written to before they are shared only.
    private final class Memory: @unchecked Sendable {
        let bits: UnsafeMutablePointer<UInt64>

        init(count: Int) {
            bits = .allocate(capacity: count)
            bits.initialize(repeating: 0, count: count)
        }

        deinit {
            bits.deallocate()
        }
    }

    private let memory: Memory
    private let wordsInRow: Int

    /// Notes candidates, and in each block the patterns that can match everywhere.
    init(_ candidates: BlockCandidates, patternCount: Int, everywhere: [Int]) {
        wordsInRow = (patternCount + 63) / 64
        let rows = candidates.blockCount + 1
        memory = Memory(count: max(1, rows * wordsInRow))
        // Unsafe: there is a row for each block, and in it a bit for each pattern.
        let all = memory.bits
        if candidates.blockCount > 0 {
            for pattern in everywhere { all[pattern >> 6] |= 1 << UInt64(pattern & 63) }
        }
        for row in 1..<max(1, rows) { (all + row * wordsInRow).update(from: all, count: wordsInRow) }
        candidates.patterns.withUnsafeBufferPointer { patterns in
            var first = 0
            for (block, end) in candidates.ends.enumerated() {
                let row = all + (block + 1) * wordsInRow
                for place in first..<end {
                    let (word, bit) = (Int(patterns[place]) >> 6, UInt64(1) << UInt64(patterns[place] & 63))
                    row[word] |= bit
                    all[word] |= bit
                }
                first = end
            }
        }
    }

    /// The map as it is asked.
    public var view: View { View(bits: memory.bits, wordsInRow: wordsInRow) }
}
