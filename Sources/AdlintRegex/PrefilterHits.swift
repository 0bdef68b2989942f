/// Which patterns can match in which blocks of a text: the candidates, by pattern and then by block.
///
/// Those of the patterns that can match everywhere are numbered after all others, block by block, and listed nowhere.
public struct PrefilterHits: Sendable {
    /// Where the candidates of each pattern begin, and where those of the last one end.
    private let starts: [Int32]
    /// The block of each candidate, ascending within a pattern.
    private let blocks: [Int32]
    /// The place of each candidate among those of its block.
    private let places: [Int32]
    private let everywhere: EverywherePatterns
    /// The number of blocks.
    public let blockCount: Int
    /// Which patterns can match in which blocks, without the numbers of the candidates.
    public let map: CandidateMap

    /// Sorts candidates, which come by block, by pattern; `everywhere` has the patterns that can match in any block, which are
    /// none of them.
    init(_ candidates: BlockCandidates, patternCount: Int, everywhere: EverywherePatterns) {
        blockCount = candidates.blockCount
        self.everywhere = everywhere
        map = CandidateMap(candidates, patternCount: patternCount, everywhere: everywhere.patterns)
        starts = Self.starts(candidates, patternCount: patternCount)
        (blocks, places) = Self.sorted(candidates, after: everywhere.patterns.count, starts)
    }

    private static func starts(_ candidates: BlockCandidates, patternCount: Int) -> [Int32] {
        var starts = [Int32](repeating: 0, count: patternCount + 1)
        for pattern in candidates.patterns { starts[Int(pattern) + 1] += 1 }
        var sum: Int32 = 0
        for index in starts.indices {
            sum &+= starts[index]
            starts[index] = sum
        }
        return starts
    }

    /// The block and the place of each candidate, by pattern.
    private static func sorted(
        _ candidates: BlockCandidates, after firstPlace: Int, _ starts: [Int32]
    ) -> (blocks: [Int32], places: [Int32]) {
        var next = starts
        var blocks = [Int32](repeating: 0, count: candidates.patterns.count)
        var places = blocks
        var first = 0
        for (block, end) in candidates.ends.enumerated() {
            for index in first..<end {
                let pattern = Int(candidates.patterns[index])
                let candidate = Int(next[pattern])
                next[pattern] &+= 1
                blocks[candidate] = Int32(truncatingIfNeeded: block)
                places[candidate] = Int32(truncatingIfNeeded: firstPlace + index - first)
            }
            first = end
        }
        return (blocks, places)
    }

    /// The number of candidates.
    public var count: Int { blocks.count + everywhere.patterns.count * blockCount }

    /// The candidates of a pattern, each by its number, in the order of blocks.
    public func candidates(of pattern: Int) -> Range<Int> {
        if let first = firstEverywhere(of: pattern) { return first..<first + blockCount }
        return Int(starts[pattern])..<Int(starts[pattern + 1])
    }

    /// The block of a candidate.
    public func block(of candidate: Int) -> Int {
        candidate < blocks.count ? Int(blocks[candidate]) : (candidate - blocks.count) % blockCount
    }

    /// The place of a candidate among those of its block: first the patterns that can match everywhere, then the others as
    /// ``BlockCandidates`` has them.
    public func place(of candidate: Int) -> Int {
        candidate < blocks.count ? Int(places[candidate]) : (candidate - blocks.count) / blockCount
    }

    /// The candidate of a pattern in a block; nil where the pattern cannot match there.
    public func candidate(of pattern: Int, inBlock block: Int) -> Int? {
        canMatch(pattern, inBlock: block) ? firstCandidate(of: pattern, fromBlock: block) : nil
    }

    /// The first candidate of a pattern in a block or after it; the end of its candidates where there is none.
    public func firstCandidate(of pattern: Int, fromBlock block: Int) -> Int {
        if let first = firstEverywhere(of: pattern) { return first + min(max(0, block), blockCount) }
        var low = Int(starts[pattern])
        var high = Int(starts[pattern + 1])
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle] < block { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The first candidate of a pattern that can match everywhere; nil for another.
    private func firstEverywhere(of pattern: Int) -> Int? {
        let rank = everywhere.ranks[pattern]
        return rank < 0 ? nil : blocks.count + Int(rank) * blockCount
    }

    /// Whether a pattern can match in a block.
    public func canMatch(_ pattern: Int, inBlock block: Int) -> Bool {
        map.view.canMatch(pattern, inBlock: block)
    }

    /// The numbers of all patterns that can match in a block, in ascending order; each pattern is asked.
    public func patterns(inBlock block: Int) -> [Int] {
        (0..<starts.count - 1).filter { canMatch($0, inBlock: block) }
    }
}

/// The patterns of a prefilter that can match everywhere.
struct EverywherePatterns: Sendable {
    /// In ascending order.
    let patterns: [Int]
    /// The place of each pattern of the prefilter among them; -1 where it is none.
    let ranks: [Int32]

    init(_ patterns: [Int], patternCount: Int) {
        self.patterns = patterns
        var ranks = [Int32](repeating: -1, count: patternCount)
        for (rank, pattern) in patterns.enumerated() { ranks[pattern] = Int32(truncatingIfNeeded: rank) }
        self.ranks = ranks
    }
}
