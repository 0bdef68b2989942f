import AdlintCore

/// One way through one Markdown draft: takes the parser's reports and builds the document.
final class MarkdownPass: MarkdownEvents {
    /// A box of Markdown that is open.
    private struct Frame {
        let block: MarkdownBlock
        /// Whether the document has a container for it.
        let hasContainer: Bool
        /// HTML elements that were open when it began; they cannot be closed within.
        let elementBase: Int
        /// For items: whether the block with the item's own words has begun.
        var isUsed = false
    }

    /// A link that is open.
    struct OpenLink {
        let target: MarkdownAttribute
        let title: MarkdownAttribute
        /// The hidden run that it began in; nil if it began among seen words.
        let run: Int?
        var words: TextRange?
    }

    /// Boxes nested deeper get no container of their own.
    private static let deepest = 64

    let bytes: [UInt8]
    var builder: DocumentBuilder
    let footnotes: MarkdownFootnotes
    let fragments: (any HTMLFragmentReader)?
    var leaf: MarkdownLeaf?
    var elements = OpenElements()
    var links: [OpenLink] = []
    /// The end of the line that was read last.
    var cursor: Int
    /// The end of the words or the tag that was reported last.
    var lastOffset: Int
    /// The raw HTML being reported: of a block, or of a tag among words.
    var html = FragmentText()
    /// Whether the parser is in a block of raw HTML.
    var isInHTMLBlock = false
    /// Whether the tags being read are those of a block: they may begin and end blocks.
    var isReadingBlock = false
    var strongDepth = 0
    var imageDepth = 0
    private let bodyStart: Int
    private var frames: [Frame] = []
    private var listDepth = 0
    private var tableCount = 0
    private var row = -1
    private var column = -1
    private var rules: MarkdownRules

    init(_ source: SourceText, bodyStart: Int, fragments: (any HTMLFragmentReader)?) {
        bytes = source.bytes
        builder = DocumentBuilder(format: .markdown, source: source)
        footnotes = MarkdownFootnotes(bytes, from: bodyStart)
        self.fragments = fragments
        self.bodyStart = bodyStart
        cursor = bodyStart
        lastOffset = bodyStart
        rules = MarkdownRules()
    }

    /// What the parser is to see.
    func parserInput() -> MarkdownInput {
        MarkdownInput(bytes, from: bodyStart, hiding: footnotes.markers)
    }

    func finish() -> Document {
        endLeaf()
        return builder.finish()
    }

    /// Writes the front matter as blocks and metadata.
    func read(_ frontMatter: FrontMatter) {
        if let settings = frontMatter.settings { builder.setSettings(settings) }
        for entry in frontMatter.entries {
            builder.setMetadata(entry.key, entry.value)
            let (kind, hiding): (BlockKind, Hiding?)
            switch entry.key {
            case "title", "subject": (kind, hiding) = (.subject, nil)
            case "from", "sender": (kind, hiding) = (.sender, nil)
            case "preheader", "preview": (kind, hiding) = (.header, .preheader)
            default: continue
            }
            builder.beginBlock(kind, sourceStart: entry.extent.start, hiding: hiding)
            builder.append(entry.pieces)
            builder.endBlock(source: entry.extent)
        }
    }

    /// Writes the head of a mail as blocks and metadata.
    func read(_ head: MarkdownMailHead) {
        for entry in head.entries {
            builder.setMetadata(entry.key, String(decoding: bytes[entry.value.start..<entry.value.end], as: UTF8.self))
            let (kind, hiding): (BlockKind, Hiding?) =
                switch entry.key {
                case "subject": (.subject, nil)
                case "from", "sender": (.sender, nil)
                case "preheader", "preview": (.header, .preheader)
                default: (.header, nil)
                }
            builder.beginBlock(kind, sourceStart: entry.extent.start, hiding: hiding)
            builder.append([.source(entry.value)])
            builder.endBlock(source: entry.extent)
        }
    }

    // MARK: Blocks

    func enter(_ block: MarkdownBlock) {
        switch block {
        case .document, .tableHead, .tableBody: break
        case .quote, .item: push(block)
        case .list:
            push(block)
            listDepth += 1
        case .table:
            push(block)
            tableCount += 1
            row = -1
        case .tableRow:
            row += 1
            column = -1
        case .cell(let isHeader):
            column += 1
            beginLeaf(.tableCell(row: row, column: column, isHeader: isHeader), table: tableCount - 1)
        case .rule: emitRule()
        case .heading(let level): beginLeaf(.heading(level: level))
        case .paragraph: beginLeaf(paragraphKind())
        case .code: beginLeaf(.code)
        case .html:
            endLeaf()
            isInHTMLBlock = true
        }
    }

    func leave(_ block: MarkdownBlock) {
        switch block {
        case .document, .tableHead, .tableBody, .tableRow, .rule: break
        case .quote, .item, .table: pop()
        case .list:
            pop()
            listDepth -= 1
        case .cell, .heading, .paragraph, .code: endLeaf()
        case .html:
            isInHTMLBlock = false
            readHTMLBlock()
        }
    }

    private func push(_ block: MarkdownBlock) {
        endLeaf()
        let kind: Container.Kind? =
            switch block {
            case .quote: .quote
            case .list: .list
            case .table: .table
            default: nil
            }
        let hasContainer = kind != nil && frames.count < Self.deepest
        if let kind, hasContainer {
            let start = nextWords(from: cursor)
            builder.openContainer(kind, source: TextRange(start, start))
        }
        frames.append(Frame(block: block, hasContainer: hasContainer, elementBase: elements.count))
    }

    private func pop() {
        endLeaf()
        guard let frame = frames.popLast() else { return }
        closeElements(above: frame.elementBase)
        if frame.hasContainer { builder.closeContainer(sourceEnd: cursor) }
    }

    private func nextWords(from start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        return index
    }

    /// HTML elements that the current box may close.
    var elementBase: Int { frames.last?.elementBase ?? 0 }

    /// What a paragraph is here: an item's own words, a quote's, or just a paragraph.
    func paragraphKind() -> BlockKind {
        guard let frame = frames.last else { return .paragraph }
        switch frame.block {
        case .quote: return .quote
        case .item:
            if frame.isUsed { return .paragraph }
            frames[frames.count - 1].isUsed = true
            return .listItem(depth: listDepth)
        default: return .paragraph
        }
    }

    private func emitRule() {
        endLeaf()
        let place = rules.next(in: bytes, from: cursor)
        builder.beginBlock(.thematicBreak, sourceStart: place.start, hiding: elements.hiding)
        builder.endBlock(source: place)
        cursor = max(cursor, place.end)
    }

    // MARK: Leaves

    /// Starts a block; it enters the document with its first words.
    func beginLeaf(_ kind: BlockKind, table: Int? = nil) {
        endLeaf()
        leaf = MarkdownLeaf(kind: kind, table: table, hiding: elements.hiding, elementBase: elements.count)
    }

    /// Ends the block and writes what was hidden in it.
    func endLeaf() {
        flushHTML()
        guard let ended = leaf else { return }
        closeElements(above: ended.elementBase)
        endLinks()
        leaf = nil
        // Raw HTML has many blocks on one line; only Markdown's are whole lines.
        let covered = ended.extent ?? TextRange(cursor, cursor)
        let extent = ended.extent == nil || isReadingBlock ? covered : widened(covered, of: ended)
        if ended.isBegun { builder.endBlock(source: extent) }
        for image in ended.images { write(image, in: ended) }
        for run in ended.hidden { write(run, in: ended) }
        for run in ended.asides { write(run, in: ended) }
        cursor = max(cursor, extent.end)
        strongDepth = 0
    }

    /// Writes hidden words as a block of their own.
    func write(_ run: HiddenRun, in leaf: MarkdownLeaf) {
        guard let extent = run.extent, !run.pieces.isEmpty else { return }
        builder.beginBlock(leaf.kind, sourceStart: extent.start, hiding: run.hiding, table: leaf.table)
        builder.append(run.pieces)
        builder.endBlock(source: extent)
    }

    /// Writes a picture and its alternative text.
    func write(_ image: MarkdownImage, in leaf: MarkdownLeaf) {
        builder.beginBlock(.image, sourceStart: image.extent.start, hiding: leaf.hiding, table: leaf.table)
        builder.endBlock(source: image.extent)
        write(image.text, in: leaf)
    }

    // MARK: Extents

    /// All of a block's mark-up: its whole lines, or its cell.
    private func widened(_ extent: TextRange, of leaf: MarkdownLeaf) -> TextRange {
        let isCell = leaf.table != nil
        let isEdge = { (index: Int) -> Bool in
            let byte = self.bytes[index]
            if byte == 0x0A || byte == 0x0D { return true }
            return isCell && byte == 0x7C && (index == 0 || self.bytes[index - 1] != 0x5C)
        }
        var start = extent.start
        while start > bodyStart, !isEdge(start - 1) { start -= 1 }
        var end = extent.end
        while end < bytes.count, !isEdge(end) { end += 1 }
        if case .heading = leaf.kind, let underline = underlineEnd(after: end, prefix: TextRange(start, extent.start)) {
            end = underline
        }
        return trimmed(TextRange(start, end), keeping: extent)
    }

    /// The end of the line of `=` or `-` below a heading that no `#` opens.
    private func underlineEnd(after lineEnd: Int, prefix: TextRange) -> Int? {
        guard !bytes[prefix.start..<prefix.end].contains(0x23) else { return nil }
        var scanner = LineScanner(bytes, from: lineEnd)
        guard scanner.next() != nil, let line = scanner.next(), let last = bytes[..<line.content.end].last else {
            return nil
        }
        return last == 0x3D || last == 0x2D ? line.content.end : nil
    }

    private func trimmed(_ range: TextRange, keeping inner: TextRange) -> TextRange {
        var start = range.start
        while start < inner.start, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        var end = range.end
        while end > inner.end, bytes[end - 1] <= 0x20 { end -= 1 }
        return TextRange(start, end)
    }
}
