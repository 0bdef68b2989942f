/// The memory of a prefilter's pass, one a thread, used again from draft to draft and for any prefilter.
public struct PrefilterScratch: ~Copyable {
    var block = FoldedBlock()
    /// The literals found in the block.
    var literals = NumberSet()
    /// The sets of the block of which a literal was found.
    var sets = NumberSet()

    /// Makes a scratch; its memory is taken when it is first needed.
    public init() {}
}
