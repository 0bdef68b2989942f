/// Which patterns can match in which blocks of a text: the candidates, by pattern and then by block.
public struct PrefilterHits: Sendable {
    /// Where the candidates of each pattern begin, and where those of the last one end.
    private let starts: [Int32]
    /// The block of each candidate, ascending within a pattern.
    private let blocks: [Int32]
    /// The place of each candidate among those of its block.
    private let places: [Int32]
    /// The number of blocks.
    public let blockCount: Int

    /// Sorts candidates, which come by block, by pattern; `everywhere` has the patterns that can match in any block, in
    /// ascending order, which are none of them.
    init(_ candidates: BlockCandidates, patternCount: Int, everywhere: [Int]) {
        blockCount = candidates.blockCount
        starts = Self.starts(candidates, patternCount: patternCount, everywhere: everywhere)
        (blocks, places) = Self.sorted(candidates, everywhere, starts)
    }

    /// The block and the place of each candidate, by pattern.
    private static func sorted(
        _ candidates: BlockCandidates, _ everywhere: [Int], _ starts: [Int32]
    ) -> (blocks: [Int32], places: [Int32]) {
        var next = starts
        var blocks = [Int32](repeating: 0, count: Int(starts[starts.count - 1]))
        var places = blocks
        // Unsafe: one look at the bounds of each array instead of four for each candidate.
        next.withUnsafeMutableBufferPointer { next in
            blocks.withUnsafeMutableBufferPointer { blocks in
                places.withUnsafeMutableBufferPointer { places in
                    fill(everywhere, candidates.blockCount, next, blocks, places)
                    fill(candidates, after: everywhere.count, next, blocks, places)
                }
            }
        }
        return (blocks, places)
    }

    private static func starts(_ candidates: BlockCandidates, patternCount: Int, everywhere: [Int]) -> [Int32] {
        var starts = [Int32](repeating: 0, count: patternCount + 1)
        for pattern in candidates.patterns { starts[Int(pattern) + 1] += 1 }
        for pattern in everywhere { starts[pattern + 1] = Int32(truncatingIfNeeded: candidates.blockCount) }
        var sum: Int32 = 0
        for index in starts.indices {
            sum &+= starts[index]
            starts[index] = sum
        }
        return starts
    }

    /// The candidates of patterns that can match in any block, whose places are the first of each.
    private static func fill(
        _ everywhere: [Int], _ blockCount: Int, _ next: UnsafeMutableBufferPointer<Int32>,
        _ blocks: UnsafeMutableBufferPointer<Int32>, _ places: UnsafeMutableBufferPointer<Int32>
    ) {
        for (place, pattern) in everywhere.enumerated() {
            let first = Int(next[pattern])
            for block in 0..<blockCount {
                blocks[first + block] = Int32(truncatingIfNeeded: block)
                places[first + block] = Int32(truncatingIfNeeded: place)
            }
        }
    }

    private static func fill(
        _ candidates: BlockCandidates, after firstPlace: Int, _ next: UnsafeMutableBufferPointer<Int32>,
        _ blocks: UnsafeMutableBufferPointer<Int32>, _ places: UnsafeMutableBufferPointer<Int32>
    ) {
        candidates.patterns.withUnsafeBufferPointer { patterns in
            var first = 0
            for (block, end) in candidates.ends.enumerated() {
                for index in first..<end {
                    let pattern = Int(patterns[index])
                    let candidate = Int(next[pattern])
                    next[pattern] &+= 1
                    blocks[candidate] = Int32(truncatingIfNeeded: block)
                    places[candidate] = Int32(truncatingIfNeeded: firstPlace + index - first)
                }
                first = end
            }
        }
    }

    /// The number of candidates.
    public var count: Int { blocks.count }

    /// The candidates of a pattern, each by its number, in the order of blocks.
    public func candidates(of pattern: Int) -> Range<Int> {
        Int(starts[pattern])..<Int(starts[pattern + 1])
    }

    /// The block of a candidate.
    public func block(of candidate: Int) -> Int {
        Int(blocks[candidate])
    }

    /// The place of a candidate among those of its block: first the patterns that can match everywhere, then the others as
    /// ``BlockCandidates`` has them.
    public func place(of candidate: Int) -> Int {
        Int(places[candidate])
    }

    /// The candidate of a pattern in a block; nil where the pattern cannot match there.
    public func candidate(of pattern: Int, inBlock block: Int) -> Int? {
        let all = candidates(of: pattern)
        let first = firstCandidate(of: pattern, fromBlock: block)
        return first < all.upperBound && blocks[first] == block ? first : nil
    }

    /// The first candidate of a pattern in a block or after it; the end of its candidates where there is none.
    public func firstCandidate(of pattern: Int, fromBlock block: Int) -> Int {
        var low = Int(starts[pattern])
        var high = Int(starts[pattern + 1])
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle] < block { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Whether a pattern can match in a block.
    public func canMatch(_ pattern: Int, inBlock block: Int) -> Bool {
        candidate(of: pattern, inBlock: block) != nil
    }

    /// The numbers of all patterns that can match in a block, in ascending order; each pattern is asked.
    public func patterns(inBlock block: Int) -> [Int] {
        (0..<starts.count - 1).filter { canMatch($0, inBlock: block) }
    }
}
