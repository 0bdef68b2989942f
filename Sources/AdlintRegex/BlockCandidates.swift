/// The patterns that can match in each of some blocks, block after block, without those that can match everywhere.
public struct BlockCandidates: Sendable {
    private(set) var patterns: [Int32] = []
    /// Where the patterns of each block end.
    private(set) var ends: [Int] = []

    /// No blocks.
    public init() {}

    /// The number of blocks.
    public var blockCount: Int { ends.count }

    /// The patterns of the last block, by their numbers, in no order.
    public var ofLastBlock: ArraySlice<Int32> {
        patterns[(ends.dropLast().last ?? 0)..<(ends.last ?? 0)]
    }

    /// Adds a block with the patterns that were found for the same words before.
    public mutating func append(block patterns: [Int32]) {
        self.patterns += patterns
        endBlock()
    }

    mutating func append(_ pattern: Int32) {
        patterns.append(pattern)
    }

    mutating func endBlock() {
        ends.append(patterns.count)
    }
}
