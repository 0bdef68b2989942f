/// The memory of a prefilter's pass, one a thread, used again from draft to draft and for any prefilter.
public struct PrefilterScratch: ~Copyable {
    var block = FoldedBlock()
    private(set) var finds = LiteralFinds()
    /// The sets of the block of which a literal was found, each once.
    private(set) var sets: [Int32] = []
    private var marked = Stamps()

    /// Makes a scratch; its memory is taken when it is first needed.
    public init() {}

    /// Forgets the block before.
    mutating func begin(literalCount: Int, setCount: Int) {
        finds.beginBlock(literalCount: literalCount)
        sets.removeAll(keepingCapacity: true)
        marked.begin(count: setCount)
    }

    /// Finds the literals of a table in the block.
    mutating func find(in table: LiteralTable) {
        // Taken out for the pass, so that it is changed in place while the block is read.
        var finds = LiteralFinds()
        swap(&finds, &self.finds)
        block.withBytes { table.search($0, &finds) }
        swap(&finds, &self.finds)
    }

    /// Notes that a literal of a set stands in the block.
    mutating func mark(_ set: Int) {
        if marked.insert(set) { sets.append(Int32(truncatingIfNeeded: set)) }
    }

    func isMarked(_ set: Int) -> Bool {
        marked.holds(set)
    }
}
