import AdlintCore

extension HTMLWalk {
    // MARK: Text nodes

    /// Writes a text node, or lets it wait where it is not plainly seen.
    mutating func text(_ index: Int, _ builder: inout DocumentBuilder) {
        let node = tree.nodes[index]
        let style = styles[index]
        let hiding = hiding(of: index)
        var pieces = pieces(of: node, in: tree)
        if node.source.end > tree.pageEnd {
            let outside = pieces.filter { $0.source.start >= tree.pageEnd }
            pieces.removeAll { $0.source.start >= tree.pageEnd }
            addPending(text: outside, kind: context.kind, hiding: .outsideBody, style: style.documentStyle)
        }
        guard hiding == nil else {
            addPending(text: pieces, kind: context.kind, hiding: hiding, style: style.documentStyle)
            return
        }
        let cut = cutOff(&pieces, style)
        builder.setStyle(context.kind == .subject ? nil : style.documentStyle)
        let keepsLines = style.whiteSpace == .pre || style.whiteSpace == .preWrap || style.whiteSpace == .preLine
        for piece in pieces {
            if keepsLines {
                for part in paragraphs(of: piece) { write(part, &builder) }
            } else {
                write(piece, &builder)
            }
        }
        if builder.hasProse, context.kind != .subject { sawVisibleText = true }
        addPending(text: cut, kind: context.kind, hiding: .truncated, style: style.documentStyle)
    }

    /// Writes a piece of visible text; nil stands for an empty line.
    private mutating func write(_ piece: HTMLTextAlignment.Piece?, _ builder: inout DocumentBuilder) {
        guard let piece else { return endBlock(&builder) }
        openBlock(at: piece.source.start, &builder)
        builder.append(piece)
        if !piece.isBlank(in: bytes) { noteText(piece.source) }
    }

    mutating func blank(_ index: Int, _ builder: inout DocumentBuilder) {
        let source = tree.nodes[index].source
        let style = styles[index]
        let keepsLines = style.whiteSpace == .pre || style.whiteSpace == .preWrap || style.whiteSpace == .preLine
        if keepsLines, paragraphs(of: .verbatim(source)).contains(nil) { return endBlock(&builder) }
        builder.appendSpace(source: source)
        if !clampSeen.isEmpty { clampSeen.append(.decoded(" ", source)) }
        appendPendingSpace(source)
    }

    private func hiding(of index: Int) -> Hiding? {
        if context.kind == .subject { return nil }
        let hiding = styles.hiding(of: index)
        let isPreheader = isPage && !sawVisibleText && hiding == .notDisplayed
        return isPreheader ? .preheader : hiding
    }

    /// The characters of a text node, each piece with its place.
    func pieces(of node: HTMLNode, in tree: HTMLTree) -> [HTMLTextAlignment.Piece] {
        guard let text = node.text else { return [.verbatim(node.source)] }
        return HTMLTextAlignment.pieces(
            node.source, in: bytes, decodedAs: tree.decoded[text], context: context.isRawText ? .rawContent : .content)
    }

    // MARK: Lines that are kept

    /// A piece of text cut at its empty lines, for which nil stands.
    private func paragraphs(of piece: HTMLTextAlignment.Piece) -> [HTMLTextAlignment.Piece?] {
        guard case .verbatim(let range) = piece else { return [piece] }
        var parts: [HTMLTextAlignment.Piece?] = []
        var start = range.start
        var index = range.start
        while index < range.end {
            guard bytes[index] == 0x0A else {
                index += 1
                continue
            }
            let lineEnd = index
            var lines = 0
            while index < range.end, bytes[index].isASCIIBlank {
                if bytes[index] == 0x0A { lines += 1 }
                index += 1
            }
            guard lines > 1 else { continue }
            if lineEnd > start { parts.append(.verbatim(TextRange(start, lineEnd))) }
            parts.append(nil)
            start = index
        }
        if range.end > start { parts.append(.verbatim(TextRange(start, range.end))) }
        return parts
    }

    // MARK: Text that is cut off

    /// Leaves in `pieces` what fits into the element that cuts its text off; where something does not, gives all the text
    /// of the block so far, so that a warning that is cut in the middle is known for one.
    private mutating func cutOff(
        _ pieces: inout [HTMLTextAlignment.Piece], _ style: ComputedStyle
    ) -> [HTMLTextAlignment.Piece] {
        guard let clamp = style.clamp else { return [] }
        if clamp.element != clampElement {
            clampElement = clamp.element
            clampUsed = 0
            clampSeen = []
        }
        var seen: [HTMLTextAlignment.Piece] = []
        var cut: [HTMLTextAlignment.Piece] = []
        for piece in pieces {
            let room = clamp.characters - clampUsed
            clampUsed += piece.source.count
            if piece.source.count <= room {
                seen.append(piece)
            } else if room > 0, case .verbatim(let range) = piece {
                let place = lastBlank(before: range.start + room, in: range)
                if place > range.start { seen.append(.verbatim(TextRange(range.start, place))) }
                cut.append(.verbatim(TextRange(place, range.end)))
            } else {
                cut.append(piece)
            }
        }
        let all = clampSeen + pieces
        pieces = seen
        clampSeen = cut.isEmpty ? all : []
        return cut.isEmpty ? [] : all
    }

    private func lastBlank(before place: Int, in range: TextRange) -> Int {
        var index = place
        while index > range.start, !bytes[index].isASCIIBlank { index -= 1 }
        return index
    }
}

extension HTMLTextAlignment.Piece {
    /// Where it stands in the source.
    var source: TextRange {
        switch self {
        case .verbatim(let range), .decoded(_, let range): range
        }
    }

    /// Whether it has no word in it.
    func isBlank(in bytes: [UInt8]) -> Bool {
        switch self {
        case .verbatim(let range):
            bytes[range.start..<range.end].allSatisfy { $0 <= 0x20 }
        case .decoded(let text, _):
            text.unicodeScalars.allSatisfy { scalar in
                switch ProseNormaliser.form(of: scalar) {
                case .blank, .dropped: true
                case .same, .ascii, .text, .fraction, .superscript: false
                }
            }
        }
    }
}

extension HTMLTextAlignment {
    /// All pieces of a text, from left to right.
    static func pieces(
        _ source: TextRange, in bytes: [UInt8], decodedAs text: ArraySlice<UInt8>, context: Context
    ) -> [Piece] {
        var alignment = HTMLTextAlignment(source, in: bytes, decodedAs: text, context: context)
        var pieces: [Piece] = []
        alignment.forEachPiece { pieces.append($0) }
        return pieces
    }
}
