/// Ties every byte of a document's prose to the bytes of the source text that it was read from.
///
/// The prose is the source cut into pieces: a *verbatim* piece has as many bytes as its source and maps byte by byte; a
/// *replaced* piece (an entity, a folded line end, a normalised quotation mark) maps as a whole. Look-up is a binary
/// search over the pieces.
public struct SourceMap: Sendable {
    private struct Piece: Sendable {
        let prose: Int
        let source: Int
        let sourceCount: Int
        let isVerbatim: Bool
    }

    private var pieces: [Piece] = []
    private var proseEnd = 0

    /// Makes an empty map.
    public init() {}

    /// The number of prose bytes mapped so far.
    public var proseCount: Int { proseEnd }

    /// Appends `count` prose bytes that are the same in the source, from `source` on.
    public mutating func appendVerbatim(source: Int, count: Int) {
        guard count > 0 else { return }
        if let last = pieces.last, last.isVerbatim, last.source + last.sourceCount == source {
            pieces[pieces.count - 1] = Piece(
                prose: last.prose, source: last.source, sourceCount: last.sourceCount + count, isVerbatim: true)
        } else {
            pieces.append(Piece(prose: proseEnd, source: source, sourceCount: count, isVerbatim: true))
        }
        proseEnd += count
    }

    /// Appends `count` prose bytes that stand for the `source` range as a whole.
    public mutating func appendReplaced(source: TextRange, count: Int) {
        guard count > 0 else { return }
        pieces.append(Piece(prose: proseEnd, source: source.start, sourceCount: source.count, isVerbatim: false))
        proseEnd += count
    }

    /// Appends all of another map, whose source begins `sourceOffset` bytes further on in this one's.
    public mutating func append(_ other: SourceMap, sourceOffset: Int) {
        for piece in other.pieces {
            pieces.append(
                Piece(
                    prose: piece.prose + proseEnd, source: piece.source + sourceOffset,
                    sourceCount: piece.sourceCount, isVerbatim: piece.isVerbatim))
        }
        proseEnd += other.proseEnd
    }

    /// Takes the prose from `end` on back, where a block began.
    public mutating func truncate(toProse end: Int) {
        while let last = pieces.last, last.prose >= end { pieces.removeLast() }
        if let last = pieces.last, last.isVerbatim, last.prose + last.sourceCount > end {
            pieces[pieces.count - 1] = Piece(
                prose: last.prose, source: last.source, sourceCount: end - last.prose, isVerbatim: true)
        }
        proseEnd = min(proseEnd, end)
    }

    /// The source range of a prose range: from the source of its first byte to the end of the source of its last.
    ///
    /// An empty prose range maps to an empty source range.
    public func source(of prose: TextRange) -> TextRange {
        guard !pieces.isEmpty else { return TextRange(0, 0) }
        let start = sourceStart(of: prose.start)
        guard !prose.isEmpty else { return TextRange(start, start) }
        return TextRange(start, max(start, sourceEnd(of: prose.end - 1)))
    }

    /// The pieces of a prose range, in order, each with its source; a piece that the range cuts is cut with it where it is
    /// verbatim, and keeps its whole source where it is not.
    ///
    /// Source places are found in the prose by overlap with these pieces: the source of a document need not be in the
    /// order of its prose.
    public func pieces(of prose: TextRange) -> [MappedPiece] {
        guard !prose.isEmpty, prose.start < proseEnd else { return [] }
        var found: [MappedPiece] = []
        for index in index(of: prose.start)..<pieces.count {
            guard pieces[index].prose < prose.end else { break }
            found.append(mapped(index, within: prose))
        }
        return found
    }

    private func mapped(_ index: Int, within prose: TextRange) -> MappedPiece {
        let piece = pieces[index]
        let end = index + 1 < pieces.count ? pieces[index + 1].prose : proseEnd
        let part = TextRange(max(piece.prose, prose.start), min(end, prose.end))
        let whole = TextRange(piece.source, piece.source + piece.sourceCount)
        let source =
            piece.isVerbatim
            ? TextRange(piece.source + part.start - piece.prose, piece.source + part.end - piece.prose) : whole
        return MappedPiece(prose: part, source: source, isVerbatim: piece.isVerbatim)
    }

    private func sourceStart(of offset: Int) -> Int {
        let piece = pieces[index(of: offset)]
        return piece.isVerbatim
            ? piece.source + min(offset - piece.prose, piece.sourceCount) : piece.source
    }

    private func sourceEnd(of offset: Int) -> Int {
        let piece = pieces[index(of: offset)]
        return piece.isVerbatim
            ? piece.source + min(offset - piece.prose + 1, piece.sourceCount) : piece.source + piece.sourceCount
    }

    private func index(of offset: Int) -> Int {
        var low = 0
        var high = pieces.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if pieces[middle].prose <= offset { low = middle } else { high = middle }
        }
        return low
    }
}

/// A stretch of prose and the stretch of source that it stands for.
public struct MappedPiece: Sendable, Equatable {
    /// Its bytes in the prose.
    public let prose: TextRange
    /// Its bytes in the source.
    public let source: TextRange
    /// Whether both have the same bytes, so that a part of one is the same part of the other.
    public let isVerbatim: Bool
}
