import AdlintCore

/// Words, spans and links within a block.
extension MarkdownPass {
    // MARK: Spans

    func enter(_ span: MarkdownSpan) {
        flushHTML()
        ensureLeaf()
        switch span {
        case .strong: strongDepth += 1
        case .struck: leaf?.hide(.struckThrough, because: .struck)
        case .link(let target, let title): beginLink(target, title)
        case .image(_, _): enterImage()
        case .emphasis, .code, .other: break
        }
    }

    func leave(_ span: MarkdownSpan) {
        flushHTML()
        switch span {
        case .strong: strongDepth = max(0, strongDepth - 1)
        case .struck: leaf?.unhide(because: .struck)
        case .link: endLink()
        case .image(let source, let title): leaveImage(source, title)
        case .emphasis, .code, .other: break
        }
    }

    // MARK: Text

    func text(_ kind: MarkdownText, _ range: TextRange?) {
        if isInHTMLBlock || kind == .html {
            if !isInHTMLBlock { ensureLeaf() }
            if let range { html.append(range, of: bytes) } else { html.appendLineFeed() }
            return
        }
        flushHTML()
        ensureLeaf()
        guard let range, kind != .softBreak, kind != .hardBreak else {
            write(.space(lineEnd(from: lastOffset)))
            return
        }
        switch kind {
        case .entity: writeReference(range)
        case .code:
            if footnotes.isInDefinition(range.start), case .code = leaf?.kind { leaf?.kind = .footnote }
            writeCode(range)
        default: writeText(range)
        }
    }

    /// Words of plain text: footnote markers fall out, addresses become links.
    private func writeText(_ range: TextRange) {
        if let definition = footnotes.definition(at: range.start) { beginFootnote(definition) }
        if footnotes.markers.isEmpty {
            writeUnmarked(range)
        } else {
            for part in footnotes.withoutMarkers(range) { writeUnmarked(part) }
        }
        cover(range)
    }

    private func writeUnmarked(_ part: TextRange) {
        guard links.isEmpty, imageDepth == 0 else { return writeWords(.source(part), part) }
        var start = part.start
        for address in PlainTextAddresses.find(in: part, of: bytes) {
            writeWords(.source(TextRange(start, address.start)), TextRange(start, address.start))
            writeAddress(address)
            start = address.end
        }
        writeWords(.source(TextRange(start, part.end)), TextRange(start, part.end))
    }

    /// Code stands as it is, but a bar within a cell has to be escaped (GFM, section 4.10).
    private func writeCode(_ range: TextRange) {
        var start = range.start
        if leaf?.table != nil {
            var index = start
            while index + 1 < range.end {
                if bytes[index] == 0x5C, bytes[index + 1] == 0x7C {
                    writeWords(.source(TextRange(start, index)), TextRange(start, index))
                    start = index + 1
                }
                index += 1
            }
        }
        writeWords(.source(TextRange(start, range.end)), TextRange(start, range.end))
    }

    private func writeAddress(_ address: TextRange) {
        let target = String(decoding: bytes[address.start..<address.end], as: UTF8.self)
        write(.beginLink(target: target))
        writeWords(.source(address), address)
        write(.endLink(targetSource: address))
    }

    func writeReference(_ range: TextRange) {
        if let (text, _) = CharacterReferences.reference(in: bytes[range.start..<range.end], at: 0) {
            writeWords(.replaced(text, range), range)
        } else {
            writeWords(.source(range), range)
        }
    }

    /// A footnote's marker opens a block, also on the line below another footnote.
    private func beginFootnote(_ definition: MarkdownFootnotes.Definition) {
        beginLeaf(.footnote)
        cover(definition.marker)
    }

    // MARK: Writing

    /// Words that stand without a block around them are those of a tight item.
    func ensureLeaf() {
        if leaf == nil { beginLeaf(paragraphKind()) }
    }

    /// Writes words in the style of the place.
    func writeWords(_ piece: ProsePiece, _ range: TextRange) {
        guard !range.isEmpty, let leaf else { return }
        cover(range)
        let style = currentStyle
        if let run = leaf.openRun {
            if leaf.hidden[run].style != style {
                leaf.hidden[run].style = style
                leaf.hidden[run].pieces.append(.style(style))
            }
            leaf.hidden[run].cover(range)
        } else {
            builder.setStyle(style)
        }
        write(piece)
    }

    /// Writes a piece among the seen words, or into the hidden run that is open.
    func write(_ piece: ProsePiece) {
        guard let leaf else { return }
        if let run = leaf.openRun {
            leaf.hidden[run].pieces.append(piece)
            return
        }
        if !leaf.isBegun {
            builder.beginBlock(leaf.kind, sourceStart: cursor, hiding: leaf.hiding, table: leaf.table)
            leaf.isBegun = true
        }
        let before = builder.proseCount
        builder.append(piece)
        if !leaf.images.isEmpty, builder.proseCount > before { settleImages() }
    }

    /// Notes that a stretch of the source belongs to the block and to the links that are open.
    func cover(_ range: TextRange) {
        leaf?.cover(range)
        lastOffset = max(lastOffset, range.end)
        if let last = links.indices.last { links[last].words = links[last].words?.union(range) ?? range }
    }

    private var currentStyle: Style {
        let element = elements.stack.last
        let isBold = strongDepth > 0 || element?.isBold ?? false
        switch leaf?.kind {
        case .heading, .code: return Style(size: element?.size, weight: isBold || leaf?.kind != .code ? 700 : 400)
        default:
            return Style(
                size: element?.size ?? InlineStyle.body, weight: isBold ? 700 : 400,
                isRaisedOrLowered: element?.isRaisedOrLowered ?? false)
        }
    }

    /// The line end at or after `start`, which a soft break stands for.
    private func lineEnd(from start: Int) -> TextRange {
        var index = start
        while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
        guard index < bytes.count else { return TextRange(index, index) }
        let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
        lastOffset = index + (isPair ? 2 : 1)
        return TextRange(index, lastOffset)
    }

    // MARK: Links

    func beginLink(_ target: MarkdownAttribute, _ title: MarkdownAttribute) {
        links.append(OpenLink(target: target, title: title, run: leaf?.openRun, words: nil))
        write(.beginLink(target: target.text))
    }

    func endLink() {
        guard let link = links.popLast() else { return }
        let source = MarkdownLinkPlace.target(link.target, words: link.words, after: lastOffset, in: bytes)
        if let run = link.run, let leaf, leaf.hidden.indices.contains(run) {
            leaf.hidden[run].pieces.append(.endLink(targetSource: source))
        } else {
            builder.endLink(targetSource: source)
        }
        if let words = link.words, let last = links.indices.last {
            links[last].words = links[last].words?.union(words) ?? words
        }
        addAside(link.title, .attribute)
    }

    /// Ends links that a block leaves open.
    func endLinks() {
        while !links.isEmpty { endLink() }
    }

    /// Keeps the text of an attribute as a hidden run.
    func addAside(_ attribute: MarkdownAttribute, _ hiding: Hiding) {
        guard !attribute.text.isEmpty else { return }
        var run = HiddenRun(hiding: hiding)
        let range = attribute.range ?? TextRange(lastOffset, lastOffset)
        run.pieces = [attribute.range == nil ? .replaced(attribute.text, range) : .source(range)]
        run.cover(range)
        leaf?.asides.append(run)
    }
}
