/// Marks in literals that say where words begin and end.
///
/// `W` before a literal: it stands at the start of a word only (`\b`); after it: at the end of one only. No folded literal
/// holds a capital (``ASCIIFolding``), so that the mark is never a letter of it.
enum WordEdge {
    /// The mark.
    static let mark = UInt8(ascii: "W")

    /// A literal of an analysis, in which marks stand wherever a pattern has `\b`, with those alone that a search can use:
    /// before or after a character of a word, of ASCII, at an edge of the literal. `\b` beside anything else, or between
    /// two characters, says nothing or leaves no match.
    static func tidied(_ literal: [UInt8]) -> [UInt8] {
        guard literal.contains(mark) else { return literal }
        var tidied: [UInt8] = []
        // A mark at either end is put back.
        tidied.reserveCapacity(literal.count)
        for byte in literal where byte != mark { tidied.append(byte) }
        if literal.last == mark, let last = tidied.last, ASCIIFolding.isWord(last) { tidied.append(mark) }
        if literal.first == mark, let first = tidied.first, ASCIIFolding.isWord(first) { tidied.insert(mark, at: 0) }
        return tidied
    }

    /// A literal without its marks.
    static func bare(_ literal: [UInt8]) -> ArraySlice<UInt8> {
        var bare = literal[...]
        if bare.first == mark { bare.removeFirst() }
        if bare.last == mark { bare.removeLast() }
        return bare
    }

    /// A literal of any case, folded; the marks stay.
    static func folded(_ literal: String) -> [UInt8] {
        var folded = Array(literal.utf8)
        for index in folded.indices where folded[index] != mark || index > 0 && index + 1 < folded.count {
            folded[index] = ASCIIFolding.folded(folded[index])
        }
        return folded
    }
}
