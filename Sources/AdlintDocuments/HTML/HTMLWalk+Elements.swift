import AdlintCore

extension HTMLWalk {
    /// Whether an element starts on a line of its own, so that its text is a block apart.
    func startsLine(_ index: Int) -> Bool {
        let node = tree.nodes[index]
        if node.isForeign { return false }
        if node.tag == .button || node.tag == .title || node.tag == .body || node.tag == .html { return true }
        let parent = node.parent
        if parent != HTMLTree.none, styles[parent].display == .flex { return true }
        switch styles[index].display {
        case .block, .listItem, .tablePart, .flex: return true
        case .inline: return false
        case .none, .inlineBlock:
            // Boxes side by side are columns of a layout.
            return HTMLDefaults.display(of: node.tag) != .inline && HTMLDefaults.display(of: node.tag) != .inlineBlock
        }
    }

    /// Whether a reader sees room around an inline element where the source has no blank; the first letter of a text,
    /// made large, is a part of its word.
    func isSetApart(_ index: Int) -> Bool {
        guard styles[index].isSetApart else { return false }
        let isOneLetter = tree.nodes[index].end == index + 2 && tree.nodes[index + 1].source.count == 1
        return !isOneLetter
    }

    /// What the element makes of the text inside it.
    mutating func updateContext(for index: Int) {
        let tag = tree.nodes[index].tag
        if styles[index].looksPressable { context.isPressable = true }
        if let level = tag.headingLevel ?? styles[index].headingLevel { context.kind = .heading(level: level) }
        if styles[index].isFootnote, context.block == index { context.kind = .footnote }
        switch tag {
        case .ul, .ol, .menu, .dir: context.listDepth += 1
        case .li where context.kind != .footnote: context.kind = .listItem(depth: max(1, context.listDepth))
        case .blockquote: context.kind = .quote
        case .figcaption, .caption: context.kind = .caption
        case .button: context.kind = .button
        case .title where !tree.nodes[index].isForeign:
            context.kind = .subject
            context.isRawText = true
        case .textarea, .xmp, .plaintext: context.isRawText = true
        case .pre: if isCode(index) { context.kind = .code }
        case .td, .th: enterCell(index)
        default: break
        }
    }

    private mutating func enterCell(_ index: Int) {
        guard let cell = tables.cells[index] else {
            context.table = nil
            if case .tableCell = context.kind { context.kind = .paragraph }
            return
        }
        context.table = cell.table
        context.kind = .tableCell(row: cell.row, column: cell.column, isHeader: cell.isHeader)
    }

    private func isCode(_ index: Int) -> Bool {
        let children = (index + 1)..<tree.nodes[index].end
        return children.contains { tree.nodes[$0].tag == .code && tree.nodes[$0].parent == index }
    }

    /// The box that an element makes, if it makes one.
    func containerKind(of index: Int) -> Container.Kind? {
        let isBox = styles[index].isBox
        switch tree.nodes[index].tag {
        case .section, .article, .main, .aside, .header, .footer, .nav, .fieldset: return .section
        case .div, .center, .form, .figure, .address: return isBox ? .section : .other
        case .table: return tables.numbers[index] != nil ? .table : isBox ? .section : nil
        case .td, .th: return tables.cells[index] == nil ? .cell : nil
        case .blockquote: return .quote
        case .ul, .ol, .dl, .menu, .dir: return .list
        case .details: return .details
        default: return nil
        }
    }

    /// Elements without content that mean something.
    mutating func leaf(_ index: Int, _ builder: inout DocumentBuilder) {
        switch tree.nodes[index].tag {
        case .br: lineBreak(index, &builder)
        case .hr: rule(index, &builder)
        case .img: image(index, &builder)
        case .input: input(index, &builder)
        case .area: alternativeText(of: index)
        case .option, .optgroup: appendPendingSpace(tree.nodes[index].source)
        default: break
        }
    }

    private mutating func rule(_ index: Int, _ builder: inout DocumentBuilder) {
        guard styles[index].hiding == nil else { return }
        endBlock(&builder)
        builder.beginBlock(.thematicBreak, sourceStart: tree.nodes[index].source.start)
        builder.endBlock(sourceEnd: tree.nodes[index].source.end)
    }

    private mutating func input(_ index: Int, _ builder: inout DocumentBuilder) {
        guard let type = tree.attribute(.type, of: index).map({ tree.value(of: $0, in: bytes).trimmed }) else { return }
        if type.isWord("image") { return image(index, &builder) }
        let isButton = type.isWord("submit") || type.isWord("button") || type.isWord("reset")
        guard isButton, let value = tree.attribute(.value, of: index) else { return }
        endBlock(&builder)
        addPending(attribute: value, kind: .button, hiding: styles[index].hiding, style: styles[index].documentStyle)
        flushPending(&builder)
        if styles[index].hiding == nil { sawVisibleText = true }
    }

    // MARK: Pictures

    private mutating func image(_ index: Int, _ builder: inout DocumentBuilder) {
        let node = tree.nodes[index]
        // Between words a picture waits for the end of their block; elsewhere it stands where it stands.
        if !builder.hasProse { endBlock(&builder) }
        if styles[index].hiding == nil, !isSpacer(index) {
            pending.append(
                HTMLPendingRun(pieces: [], kind: .image, hiding: nil, table: nil, source: node.source, link: nil))
            isPendingOpen = false
        }
        alternativeText(of: index)
        if !builder.hasProse { flushPending(&builder) }
    }

    private mutating func alternativeText(of index: Int) {
        guard let attribute = tree.attribute(.alt, of: index) else { return }
        addPending(attribute: attribute, kind: .paragraph, hiding: .alternativeText, style: nil)
    }

    /// Pictures of a few pixels keep a distance or count readers.
    private func isSpacer(_ index: Int) -> Bool {
        let alternative = tree.attribute(.alt, of: index).map { tree.value(of: $0, in: bytes).trimmed } ?? []
        guard alternative.isEmpty else { return false }
        return [HTMLAttributeName.width, .height].contains { name in
            guard let attribute = tree.attribute(name, of: index),
                case .number(let size, let unit)? = CSSToken.list(tree.value(of: attribute, in: bytes)).first
            else { return false }
            return size <= 3 && unit != "%"
        }
    }

    // MARK: Attributes that show on their own

    mutating func tooltips(of index: Int) {
        for name in [HTMLAttributeName.title, .ariaLabel] {
            guard let attribute = tree.attribute(name, of: index) else { continue }
            addPending(attribute: attribute, kind: .paragraph, hiding: .attribute, style: nil)
        }
    }
}
