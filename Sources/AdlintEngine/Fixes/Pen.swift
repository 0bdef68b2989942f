import AdlintCore

/// Writes words into a draft in the draft's own manner: mark-up, line ends, prefixes of quotes and lists, references.
///
/// A pen gives edits and changes nothing; it gives nil where it does not know how to write.
protocol Pen {
    /// Words for a run of text, with what the format would take for mark-up made harmless.
    func spelled(_ words: String) -> String
    /// Puts words at the end of a block.
    func append(_ words: String, to block: Block) -> Edit?
    /// Puts words into a block of their own after a block.
    func insert(_ words: String, after block: Block) -> Edit?
    /// Puts words into a block of their own before a block.
    func insert(_ words: String, before block: Block) -> Edit?
}
