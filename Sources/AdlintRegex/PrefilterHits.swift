/// Which patterns can match in which block of a text.
public struct PrefilterHits: Sendable {
    /// Patterns with a literal in a block, in ascending order within each, one block after the other.
    private let patterns: [Int32]
    /// Where the patterns of each block end.
    private let ends: [Int]
    /// Patterns without literals, in ascending order.
    private let unconditional: [Int]

    init(patterns: [Int32], ends: [Int], unconditional: [Int]) {
        self.patterns = patterns
        self.ends = ends
        self.unconditional = unconditional
    }

    /// The number of blocks.
    public var blockCount: Int { ends.count }

    /// The numbers of all patterns that can match in a block, in ascending order: those with a literal in it and those
    /// without literals.
    ///
    /// - Parameter block: The index of the block, from 0, in the order in which they were given.
    public func patterns(inBlock block: Int) -> Candidates {
        let start = block == 0 ? 0 : ends[block - 1]
        return Candidates(conditional: patterns[start..<ends[block]], unconditional: unconditional[...])
    }

    /// Whether a pattern can match in a block.
    public func canMatch(_ pattern: Int, inBlock block: Int) -> Bool {
        patterns(inBlock: block).contains(pattern)
    }

    /// The patterns that can match in one block, in ascending order.
    public struct Candidates: Sequence, IteratorProtocol, Sendable {
        private var conditional: ArraySlice<Int32>
        private var unconditional: ArraySlice<Int>

        init(conditional: ArraySlice<Int32>, unconditional: ArraySlice<Int>) {
            self.conditional = conditional
            self.unconditional = unconditional
        }

        /// The next pattern's number.
        public mutating func next() -> Int? {
            // A pattern stands in one of the two lists only.
            guard let first = conditional.first else { return unconditional.popFirst() }
            if let other = unconditional.first, other < Int(first) { return unconditional.popFirst() }
            conditional.removeFirst()
            return Int(first)
        }
    }
}
