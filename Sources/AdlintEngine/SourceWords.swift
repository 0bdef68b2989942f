import AdlintCore

/// The words that a reader of one form of a draft sees at places of its source.
struct SourceWords {
    /// The form.
    let document: Document

    /// Takes the words of a form.
    init(_ document: Document) {
        self.document = document
    }

    /// Whether two stretches of source say the same: the same words, or for long ones three of four, since one form
    /// prints addresses of links and the other does not.
    func resemble(_ others: SourceWords, own: TextRange, other: TextRange) -> Bool {
        let first = words(of: own)
        let second = others.words(of: other)
        if first == second { return true }
        let fewest = min(first.count, second.count)
        guard fewest >= 8 else { return false }
        return Set(first).intersection(second).count * 4 >= Set(first.count < second.count ? first : second).count * 3
    }

    private func words(of source: TextRange) -> [UInt64] {
        document.blocks.filter { $0.source.overlaps(source) }.flatMap { block in
            let prose = document.map.pieces(of: block.prose).filter { $0.source.overlaps(source) }
                .map { cut($0, to: source) }
            guard let first = prose.first, let last = prose.last else { return [UInt64]() }
            return Tokens(document.prose, in: first.union(last)).hashes
        }
    }

    private func cut(_ piece: MappedPiece, to source: TextRange) -> TextRange {
        guard piece.isVerbatim else { return piece.prose }
        let start = max(source.start, piece.source.start) - piece.source.start
        let end = min(source.end, piece.source.end) - piece.source.start
        return TextRange(piece.prose.start + start, piece.prose.start + end)
    }
}
