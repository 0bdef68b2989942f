import AdlintCore

/// Walks over a page in reading order and writes its blocks.
///
/// Text that is seen goes straight into the open block. Hidden text, comments and tooltips wait until that block ends,
/// so that they never stand between words that a reader sees side by side.
struct HTMLWalk {
    /// What the elements around the current place make of its text.
    struct Context {
        var kind = BlockKind.paragraph
        var table: Int?
        var listDepth = 0
        /// The nearest element that starts on a line of its own.
        var block = HTMLTree.none
        /// The nearest link that is seen.
        var link: Int?
        /// The nearest link, if it is not seen.
        var hiddenLink: Int?
        var isPressable = false
        var isRawText = false
    }

    private struct Open {
        let element: Int
        let outer: Context
        var isBlock = false
        var hasContainer = false
        var hasLink = false
        var isSetApart = false
    }

    let tree: HTMLTree
    let bytes: [UInt8]
    let styles: HTMLStyles
    let tables: HTMLTables
    let isPage: Bool

    var context = Context()
    private var open: [Open] = []
    var pending: [HTMLPendingRun] = []
    /// Whether the last pending run may take more text.
    var isPendingOpen = false
    /// Where the mark-up of the next block begins, if nothing of its element has been written yet.
    private var nextStart: Int?
    /// The element whose text the open block is, and how its text looks.
    private var blockElement = HTMLTree.none
    private var lastTextEnd = 0
    private var blockContext = Context()
    private var hasTextOutsideButtons = false
    private var hasTextOutsideLinks = false
    private var blockTextCount = 0
    private var lineBreaks = 0
    var sawVisibleText = false
    /// The element that cuts its text off, and how much of its text has been written.
    var clampElement = HTMLTree.none
    var clampUsed = 0
    /// The text of the open block that the element has let through.
    var clampSeen: [HTMLTextAlignment.Piece] = []

    init(tree: HTMLTree, bytes: [UInt8], styles: HTMLStyles, tables: HTMLTables, isPage: Bool) {
        self.tree = tree
        self.bytes = bytes
        self.styles = styles
        self.tables = tables
        self.isPage = isPage
    }

    /// Writes all blocks. The walk keeps its own stack, so that deep nesting costs none of the program's.
    mutating func run(into builder: inout DocumentBuilder) {
        var index = 0
        while index < tree.nodes.count {
            leaveEnded(before: index, &builder)
            switch tree.nodes[index].kind {
            case .text: text(index, &builder)
            case .blank: blank(index, &builder)
            case .comment: comment(index)
            case .element:
                if skips(index) {
                    index = tree.nodes[index].end
                    continue
                }
                enter(index, &builder)
            }
            index += 1
        }
        leaveEnded(before: tree.nodes.count, &builder)
        endBlock(&builder)
    }

    private func skips(_ element: Int) -> Bool {
        tree.nodes[element].tag.holdsNoProse
    }

    // MARK: Elements

    private mutating func enter(_ index: Int, _ builder: inout DocumentBuilder) {
        let node = tree.nodes[index]
        var entry = Open(element: index, outer: context)
        entry.isBlock = startsLine(index)
        if entry.isBlock {
            endBlock(&builder)
            context.block = index
            nextStart = node.source.start
        }
        entry.isSetApart = !entry.isBlock && isSetApart(index)
        if entry.isSetApart { builder.appendSpace(source: TextRange(node.source.start, node.source.start)) }
        updateContext(for: index)
        if let container = containerKind(of: index) {
            entry.hasContainer = true
            builder.openContainer(container, source: TextRange(node.source.start, node.endTag.end))
        }
        if node.tag == .a || node.tag == .area { entry.hasLink = beginLink(index, &builder) }
        open.append(entry)
        leaf(index, &builder)
        tooltips(of: index)
    }

    private mutating func leaveEnded(before index: Int, _ builder: inout DocumentBuilder) {
        while let entry = open.last, tree.nodes[entry.element].end <= index {
            open.removeLast()
            let end = tree.nodes[entry.element].endTag.end
            if entry.isBlock { endVisibleBlock(&builder, leaving: entry.element) }
            // A link that is a block ends with its words, before its tooltip.
            if entry.hasLink { builder.endLink() }
            if entry.isBlock { flushPending(&builder) }
            if entry.isSetApart { builder.appendSpace(source: TextRange(end, end)) }
            if entry.hasContainer { builder.closeContainer(sourceEnd: end) }
            if entry.isBlock { nextStart = nil }
            context = entry.outer
        }
    }

    private mutating func beginLink(_ index: Int, _ builder: inout DocumentBuilder) -> Bool {
        guard let link = linkTarget(of: index) else { return false }
        guard styles.hiding(of: index) == nil else {
            context.hiddenLink = index
            return false
        }
        builder.beginLink(target: link.target, targetSource: link.source)
        context.link = index
        return true
    }

    /// Where the link of an element leads.
    func linkTarget(of element: Int) -> (target: String, source: TextRange)? {
        guard let attribute = tree.attribute(.href, of: element) else { return nil }
        let value = tree.value(of: attribute, in: bytes).trimmed
        return (String(decoding: value, as: UTF8.self), attribute.source)
    }

    // MARK: Blocks

    /// Makes sure that a block is open for text of the current place.
    mutating func openBlock(at start: Int, _ builder: inout DocumentBuilder) {
        guard !builder.isInBlock else { return }
        builder.beginBlock(context.kind, sourceStart: min(nextStart ?? start, start), table: context.table)
        nextStart = nil
        blockElement = context.block
        blockContext = context
        hasTextOutsideButtons = false
        hasTextOutsideLinks = false
        blockTextCount = 0
    }

    /// Notes that text has been written into the open block.
    mutating func noteText(_ range: TextRange) {
        lastTextEnd = range.end
        lineBreaks = 0
        isPendingOpen = false
        blockTextCount += range.count
        if !context.isPressable { hasTextOutsideButtons = true }
        if context.link == nil { hasTextOutsideLinks = true }
    }

    /// Ends the open block, if there is one, and writes what waited for its end.
    mutating func endBlock(_ builder: inout DocumentBuilder) {
        endVisibleBlock(&builder, leaving: HTMLTree.none)
        flushPending(&builder)
    }

    private mutating func endVisibleBlock(_ builder: inout DocumentBuilder, leaving element: Int) {
        lineBreaks = 0
        clampSeen = []
        if builder.isInBlock {
            if isButton { builder.setKind(.button) }
            let end = element != HTMLTree.none && element == blockElement ? tree.nodes[element].endTag.end : lastTextEnd
            builder.endBlock(sourceEnd: max(end, lastTextEnd))
        }
    }

    /// Whether all of the block's text is a button, or a short link in a coloured box made to look like one.
    private var isButton: Bool {
        switch blockContext.kind {
        case .paragraph, .listItem, .quote: break
        default: return false
        }
        guard blockTextCount > 0 else { return false }
        if !hasTextOutsideButtons { return true }
        let isBox = blockElement != HTMLTree.none && styles[blockElement].isBox
        return !hasTextOutsideLinks && isBox && blockTextCount <= 40
    }

    /// One `<br>` is a blank; two in a row are how mails separate paragraphs.
    mutating func lineBreak(_ index: Int, _ builder: inout DocumentBuilder) {
        lineBreaks += 1
        if lineBreaks >= 2, context.table == nil {
            endBlock(&builder)
        } else {
            let place = tree.nodes[index].source
            builder.appendSpace(source: place)
            appendPendingSpace(place)
        }
    }
}
