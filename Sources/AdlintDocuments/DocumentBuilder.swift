public import AdlintCore

/// Builds a ``Document`` from left to right; every reader writes through it, so that all formats give the same prose.
///
/// Text is normalised on the way in (see ``Document``), blanks are folded, blocks without words are dropped unless they
/// are rules or pictures, and each byte of prose is tied to its source. Text that comes while no block is open starts a
/// paragraph.
public struct DocumentBuilder {
    struct OpenLink {
        let start: Int
        let target: String
        let targetSource: TextRange
    }

    var document: Document
    var block: Block?
    var pendingSpace: TextRange?
    var currentStyle: Int?
    private var openContainers = [0]
    private var openLinks: [OpenLink] = []
    /// The places of all styles but the first.
    private var laterStyles: [Style: Int] = [:]

    /// Starts a document with its outermost container open.
    public init(format: DraftFormat, source: SourceText) {
        let all = TextRange(0, source.bytes.count)
        document = Document(
            format: format, source: source, prose: [], map: SourceMap(), blocks: [],
            containers: [Container(kind: .draft, parent: nil, source: all)])
        document.prose.reserveCapacity(source.bytes.count)
    }

    /// Whether a block is open.
    public var isInBlock: Bool { block != nil }

    /// Whether the open block has prose already.
    public var hasProse: Bool { block.map { $0.prose.start < document.prose.count } ?? false }

    /// The number of blocks finished so far.
    public var blockCount: Int { document.blocks.count }

    /// The number that the next data table gets.
    public private(set) var tableCount = 0

    /// The bytes of prose so far.
    var proseCount: Int { document.prose.count }

    // MARK: Containers

    /// Opens a box inside the current one.
    public mutating func openContainer(_ kind: Container.Kind, source: TextRange) {
        document.containers.append(Container(kind: kind, parent: openContainers.last, source: source))
        openContainers.append(document.containers.count - 1)
    }

    /// Closes the innermost box; the draft itself stays open.
    public mutating func closeContainer(sourceEnd: Int) {
        guard openContainers.count > 1 else { return }
        let index = openContainers.removeLast()
        document.containers[index].source = TextRange(document.containers[index].source.start, sourceEnd)
    }

    // MARK: Blocks

    /// Starts a block; an open one is ended first.
    public mutating func beginBlock(_ kind: BlockKind, sourceStart: Int, hiding: Hiding? = nil, table: Int? = nil) {
        if let open = block { endBlock(sourceEnd: max(open.source.start, sourceStart)) }
        if let table { tableCount = max(tableCount, table + 1) }
        let start = document.prose.count
        block = Block(
            kind: kind, prose: TextRange(start, start), source: TextRange(sourceStart, sourceStart),
            container: openContainers.last ?? 0, hiding: hiding, table: table)
        pendingSpace = nil
    }

    /// Changes what the open block is, where a reader learns it late.
    public mutating func setKind(_ kind: BlockKind) {
        block?.kind = kind
    }

    /// Marks the open block hidden.
    public mutating func setHiding(_ hiding: Hiding?) {
        block?.hiding = hiding
    }

    /// Ends the open block. One without prose vanishes, unless it is a rule or a picture.
    public mutating func endBlock(sourceEnd: Int) {
        guard let open = block else { return }
        endBlock(source: TextRange(open.source.start, sourceEnd))
    }

    /// Ends the open block and says where all of it stood, for readers that learn its start late.
    public mutating func endBlock(source: TextRange) {
        guard var ended = block else { return }
        block = nil
        pendingSpace = nil
        ended.prose = TextRange(ended.prose.start, document.prose.count)
        ended.source = source
        if isTypedRule(ended) {
            takeBackProse(from: ended.prose.start)
            ended.kind = .thematicBreak
            ended.prose = TextRange(ended.prose.start, ended.prose.start)
        }
        guard !ended.prose.isEmpty || Self.standsWithoutProse(ended.kind) else { return }
        ended.style = predominantStyle(in: ended.prose)
        document.blocks.append(ended)
        appendLineFeed(sourceEnd: source.end)
    }

    private static func standsWithoutProse(_ kind: BlockKind) -> Bool {
        switch kind {
        case .thematicBreak, .image: true
        default: false
        }
    }

    // MARK: Rules made of characters

    /// Longer ones are seldom typed.
    private static let longestRule = 240

    /// Whether a paragraph is a rule to the eye ("* * *", "-----"), which writers type in every format. Plain text has
    /// rules of its own; stars alone are a rating.
    private func isTypedRule(_ block: Block) -> Bool {
        guard case .paragraph = block.kind, block.hiding == nil, document.format != .text,
            (3...Self.longestRule).contains(block.prose.count), !Self.isLetter(document.prose[block.prose.start]),
            Ruler.isRuler(block.prose, in: document.prose)
        else { return false }
        let hasLink = document.links.last.map { $0.prose.end > block.prose.start } ?? false
        return !hasLink && !document.words(in: block.prose).contains { "★☆".contains($0) }
    }

    /// What most paragraphs begin with.
    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26
    }

    private mutating func takeBackProse(from start: Int) {
        document.prose.removeSubrange(start...)
        document.map.truncate(toProse: start)
        while let last = document.styleRuns.last, last.prose.start >= start { document.styleRuns.removeLast() }
        if let last = document.styleRuns.last, last.prose.end > start {
            document.styleRuns[document.styleRuns.count - 1].prose = TextRange(last.prose.start, start)
        }
    }

    // MARK: Style

    /// The style of what is appended from now on.
    public mutating func setStyle(_ style: Style?) {
        guard let style else {
            currentStyle = nil
            return
        }
        if let currentStyle, document.styles[currentStyle] == style { return }
        currentStyle = place(of: style)
    }

    /// The first styles are looked for one by one: most drafts have no more of them, and need no table.
    private static let fewStyles = 16

    /// The place of a style among those of the document, to which it is added if it is new.
    private mutating func place(of style: Style) -> Int {
        let place = document.styles.count
        if let known = document.styles.prefix(Self.fewStyles).firstIndex(of: style) { return known }
        if place >= Self.fewStyles {
            if let known = laterStyles[style] { return known }
            laterStyles[style] = place
        }
        document.styles.append(style)
        return place
    }

    // MARK: Links and front matter

    /// Starts a link at the current place.
    public mutating func beginLink(target: String, targetSource: TextRange) {
        openLinks.append(OpenLink(start: document.prose.count, target: target, targetSource: targetSource))
    }

    /// Ends the innermost link; blanks at its edges stay outside. A link without words is kept with an empty range.
    public mutating func endLink() {
        guard let link = openLinks.last else { return }
        endLink(targetSource: link.targetSource)
    }

    /// Ends the innermost link and says where its target stood, for readers that learn it late.
    public mutating func endLink(targetSource: TextRange) {
        guard let link = openLinks.popLast() else { return }
        let isEdge = { (byte: UInt8) in byte == 0x20 || byte == 0x0A }
        var start = link.start
        var end = document.prose.count
        while start < end, isEdge(document.prose[start]) { start += 1 }
        while end > start, isEdge(document.prose[end - 1]) { end -= 1 }
        document.links.append(
            Link(prose: TextRange(start, end), target: link.target, targetSource: targetSource))
    }

    /// Keeps a key of the front matter or a header line.
    public mutating func setMetadata(_ key: String, _ value: String) {
        document.metadata[key.lowercased()] = value
    }

    /// Notes that something belongs to the draft and is not read ("the attachment terms.pdf").
    public mutating func noteUnread(_ what: String) {
        document.unread.append(what)
    }

    /// Keeps where the front matter speaks to adlint.
    public mutating func setSettings(_ lines: TextRange) {
        document.settings = lines
    }

    /// Ends what is open and gives the document.
    public consuming func finish() -> Document {
        while !openLinks.isEmpty { endLink() }
        endBlock(sourceEnd: document.source.bytes.count)
        while openContainers.count > 1 { closeContainer(sourceEnd: document.source.bytes.count) }
        document.links.sort { $0.prose < $1.prose }
        return document
    }
}
