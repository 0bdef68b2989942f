/// What a pattern's source says, as far as the search for literals needs it.
///
/// Case, greed, captures and anchors do not matter to it: a node stands for at least the texts that its piece of the
/// pattern matches, and may stand for more.
indirect enum PatternNode: Hashable, Sendable {
    /// Folded bytes that stand in the text as they are (``ASCIIFolding``).
    case literal([UInt8])
    /// One of several characters, each given by its folded bytes: a small class.
    case oneOf([[UInt8]])
    /// One character, it is not known which; whether it may be a blank.
    case character(isBlank: Bool)
    /// Any text of any length: what the parser does not know, or what is not worth knowing.
    case anything
    /// Nothing: anchors, negative assertions.
    case nothing
    /// The start or the end of a word (`\b`).
    case wordBoundary
    /// A positive assertion: takes no text, but its own must stand somewhere in what is searched.
    case assertion(PatternNode)
    case sequence([PatternNode])
    case alternatives([PatternNode])
    /// `most` is nil where there is no limit.
    case repetition(PatternNode, least: Int, most: Int?)
    /// What stands for a group that other patterns have, too (``PatternMemo``).
    case shared(SharedGroup)
}
