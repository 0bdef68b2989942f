import AdlintCore
import AdlintRegex
import AdlintRules

/// Which patterns can match in which blocks, turned round: the blocks of each pattern.
struct CandidateIndex {
    /// The blocks in which a pattern has a literal, in order; for a pattern without literals none.
    private let blocksOfPattern: [Int: [Int]]
    private let isUnconditional: [Bool]
    private let allBlocks: [Int]

    init(_ hits: PrefilterHits, isUnconditional: [Bool]) {
        var blocks: [Int: [Int]] = [:]
        for block in 0..<hits.blockCount {
            for pattern in hits.patterns(inBlock: block) where !isUnconditional[pattern] {
                blocks[pattern, default: []].append(block)
            }
        }
        blocksOfPattern = blocks
        self.isUnconditional = isUnconditional
        allBlocks = Array(0..<hits.blockCount)
    }

    /// The blocks in which a pattern can match, in order.
    func blocks(of pattern: PatternIndex) -> [Int] {
        isUnconditional[pattern.value] ? allBlocks : blocksOfPattern[pattern.value] ?? []
    }

    /// Whether a pattern can match in a block.
    func mayMatch(_ pattern: PatternIndex, inBlock block: Int) -> Bool {
        if isUnconditional[pattern.value] { return true }
        guard let blocks = blocksOfPattern[pattern.value] else { return false }
        var low = 0
        var high = blocks.count
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle] < block { low = middle + 1 } else { high = middle }
        }
        return low < blocks.count && blocks[low] == block
    }
}
