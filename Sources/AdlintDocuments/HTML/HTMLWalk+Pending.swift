import AdlintCore

extension HTMLWalk {
    /// Lets hidden text wait; it joins what waits already, if no visible word stands between.
    mutating func addPending(
        text pieces: [HTMLTextAlignment.Piece], kind: BlockKind, hiding: Hiding?, style: Style?
    ) {
        guard let first = pieces.first, let last = pieces.last else { return }
        let styled = pieces.map { (piece: $0, style: style) }
        // In place: a run taken out of the list would be copied as a whole for each piece.
        let newest = pending.count - 1
        if isPendingOpen, newest >= 0, pending[newest].hiding == hiding, pending[newest].kind == kind {
            pending[newest].pieces += styled
            pending[newest].source = pending[newest].source.union(last.source)
            return
        }
        pending.append(
            HTMLPendingRun(
                pieces: styled, kind: kind, hiding: hiding, table: context.table,
                source: first.source.union(last.source), link: context.hiddenLink))
        isPendingOpen = true
    }

    /// Lets the text of an attribute wait.
    mutating func addPending(attribute: HTMLAttribute, kind: BlockKind, hiding: Hiding?, style: Style?) {
        guard !attribute.source.isEmpty else { return }
        let pieces =
            attribute.text.map {
                HTMLTextAlignment.pieces(
                    attribute.source, in: bytes, decodedAs: tree.decoded[$0], context: .attribute)
            } ?? [.verbatim(attribute.source)]
        pending.append(
            HTMLPendingRun(
                pieces: pieces.map { ($0, style) }, kind: kind, hiding: hiding, table: nil,
                source: attribute.source, link: nil))
        isPendingOpen = false
    }

    /// A blank between two pieces of hidden text.
    mutating func appendPendingSpace(_ source: TextRange) {
        guard isPendingOpen, !pending.isEmpty else { return }
        pending[pending.count - 1].pieces.append((.decoded(" ", source), nil))
    }

    mutating func comment(_ index: Int) {
        let runs = HTMLCommentText.runs(in: tree.nodes[index].source, of: bytes).filter { range in
            bytes[range.start..<range.end].contains { $0 > 0x20 }
        }
        guard let first = runs.first, let last = runs.last else { return }
        var pieces: [(piece: HTMLTextAlignment.Piece, style: Style?)] = []
        for run in runs {
            if !pieces.isEmpty { pieces.append((.decoded(" ", TextRange(run.start, run.start)), nil)) }
            pieces += commentPieces(of: run).map { ($0, nil) }
        }
        pending.append(
            HTMLPendingRun(
                pieces: pieces, kind: .paragraph, hiding: .comment, table: nil, source: first.union(last),
                link: nil))
        isPendingOpen = false
    }

    /// The parser does not decode comments; the few with character references are read as HTML of their own.
    private func commentPieces(of run: TextRange) -> [HTMLTextAlignment.Piece] {
        guard bytes[run.start..<run.end].contains(0x26),
            let inner = try? GumboParser.parse(bytes, in: run, isFragment: true)
        else { return [.verbatim(run)] }
        return inner.nodes.filter { $0.kind == .text }.flatMap { pieces(of: $0, in: inner) }
    }

    /// Writes what waited.
    mutating func flushPending(_ builder: inout DocumentBuilder) {
        isPendingOpen = false
        guard !pending.isEmpty else { return }
        for run in pending { run.emit(into: &builder, linkTarget: run.link.flatMap { linkTarget(of: $0) }) }
        pending = []
    }
}
