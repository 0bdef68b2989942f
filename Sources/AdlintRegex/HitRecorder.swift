/// The patterns found in each block, each once.
struct HitRecorder {
    private(set) var patterns: [Int32] = []
    private(set) var ends: [Int] = []
    /// The block, from 1, in which a pattern was last found.
    private var lastBlock: [Int32]
    private var block: Int32 = 1
    private var blockStart = 0

    init(patternCount: Int) {
        lastBlock = Array(repeating: 0, count: patternCount)
    }

    /// Whether a pattern was found in the block already.
    func holds(_ pattern: Int32) -> Bool {
        lastBlock[Int(pattern)] == block
    }

    mutating func insert(_ pattern: Int32) {
        lastBlock[Int(pattern)] = block
        patterns.append(pattern)
    }

    mutating func endBlock() {
        if patterns.count - blockStart > 1 { patterns[blockStart...].sort() }
        blockStart = patterns.count
        ends.append(blockStart)
        block += 1
    }
}
