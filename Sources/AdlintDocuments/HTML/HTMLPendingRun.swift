import AdlintCore

/// Text that is not plainly seen, kept until the block around it ends: it then becomes a block of its own.
struct HTMLPendingRun {
    /// Pieces of text, each with its style; none for a picture.
    var pieces: [(piece: HTMLTextAlignment.Piece, style: Style?)]
    var kind: BlockKind
    var hiding: Hiding?
    var table: Int?
    var source: TextRange
    /// The link around it, if the link is hidden too.
    var link: Int?

    /// Adds to the document.
    func emit(into builder: inout DocumentBuilder, linkTarget: (target: String, source: TextRange)?) {
        builder.beginBlock(kind, sourceStart: source.start, hiding: hiding, table: table)
        if let linkTarget { builder.beginLink(target: linkTarget.target, targetSource: linkTarget.source) }
        for (piece, style) in pieces {
            builder.setStyle(style)
            builder.append(piece)
        }
        if linkTarget != nil { builder.endLink() }
        builder.endBlock(sourceEnd: source.end)
    }
}

extension DocumentBuilder {
    /// Appends a piece of text with its place.
    mutating func append(_ piece: HTMLTextAlignment.Piece) {
        switch piece {
        case .verbatim(let range): append(source: range)
        case .decoded(let text, let range): append(text, source: range)
        }
    }
}
