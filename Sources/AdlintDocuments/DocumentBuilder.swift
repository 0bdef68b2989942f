public import AdlintCore

/// Builds a ``Document`` from left to right; every reader writes through it, so that all formats give the same prose.
///
/// Text is normalised on the way in (see ``Document``), blanks are folded, blocks without words are dropped unless they
/// are rules or pictures, and each byte of prose is tied to its source.
public struct DocumentBuilder {
    private var document: Document
    private var openContainers = [0]
    private var block: Block?
    private var links: [(start: Int, target: String, targetSource: TextRange)] = []
    private var pendingSpace: TextRange?
    private var currentStyle: Int?
    private var styleIndex: [Style: Int] = [:]

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
        guard var ended = block else { return }
        block = nil
        pendingSpace = nil
        ended.prose = TextRange(ended.prose.start, document.prose.count)
        ended.source = TextRange(ended.source.start, sourceEnd)
        let standsWithoutProse = ended.kind == .thematicBreak || ended.kind == .image
        guard !ended.prose.isEmpty || standsWithoutProse else { return }
        ended.style = predominantStyle(in: ended.prose)
        document.blocks.append(ended)
        document.prose.append(0x0A)
        document.map.appendReplaced(source: TextRange(sourceEnd, sourceEnd), count: 1)
    }

    // MARK: Text

    /// Appends source bytes, normalised. `range` must lie on scalar boundaries of the source.
    public mutating func append(source range: TextRange) {
        let bytes = document.source.bytes
        var index = range.start
        while index < range.end {
            let plain = plainRun(in: bytes, from: index, to: range.end)
            if plain > index {
                flushSpace()
                let before = document.prose.count
                document.prose.append(contentsOf: bytes[index..<plain])
                noteStyle(from: before)
                document.map.appendVerbatim(source: index, count: plain - index)
                index = plain
            }
            guard index < range.end else { return }
            let (scalar, count) = UTF8Decoding.scalar(in: bytes, at: index)
            append(scalar: scalar, source: TextRange(index, index + count))
            index += count
        }
    }

    /// Appends characters that stand in the source as something else (an entity, an escape), normalised.
    public mutating func append(_ text: String, source: TextRange) {
        for scalar in text.unicodeScalars { append(scalar: scalar, source: source) }
    }

    /// Appends one blank: a soft line end, a `<br>`.
    public mutating func appendSpace(source: TextRange) {
        guard hasProse, pendingSpace == nil else { return }
        pendingSpace = source
    }

    /// The style of what is appended from now on.
    public mutating func setStyle(_ style: Style?) {
        guard let style else {
            currentStyle = nil
            return
        }
        if let known = styleIndex[style] {
            currentStyle = known
        } else {
            document.styles.append(style)
            currentStyle = document.styles.count - 1
            styleIndex[style] = currentStyle
        }
    }

    // MARK: Links and front matter

    /// Starts a link at the current place.
    public mutating func beginLink(target: String, targetSource: TextRange) {
        links.append((document.prose.count + (pendingSpace == nil ? 0 : 1), target, targetSource))
    }

    /// Ends the innermost link. A link without words is kept with an empty range.
    public mutating func endLink() {
        guard let link = links.popLast() else { return }
        let end = document.prose.count
        document.links.append(
            Link(
                prose: TextRange(min(link.start, end), end), target: link.target, targetSource: link.targetSource))
    }

    /// Keeps a key of the front matter or a header line.
    public mutating func setMetadata(_ key: String, _ value: String) {
        document.metadata[key.lowercased()] = value
    }

    /// Ends what is open and gives the document.
    public consuming func finish() -> Document {
        endBlock(sourceEnd: document.source.bytes.count)
        while openContainers.count > 1 { closeContainer(sourceEnd: document.source.bytes.count) }
        document.links.sort { $0.prose < $1.prose }
        return document
    }

    // MARK: Inside

    private mutating func append(scalar: Unicode.Scalar, source: TextRange) {
        switch ProseNormaliser.form(of: scalar) {
        case .same: emit(scalar, source: source)
        case .replaced(let text): for part in text.unicodeScalars { emit(part, source: source) }
        case .blank: appendSpace(source: source)
        case .dropped: break
        }
    }

    private mutating func emit(_ scalar: Unicode.Scalar, source: TextRange) {
        flushSpace()
        let before = document.prose.count
        if let encoded = UTF8.encode(scalar) { document.prose.append(contentsOf: encoded) }
        noteStyle(from: before)
        document.map.appendReplaced(source: source, count: document.prose.count - before)
    }

    private mutating func flushSpace() {
        guard let space = pendingSpace else { return }
        pendingSpace = nil
        document.prose.append(0x20)
        document.map.appendReplaced(source: space, count: 1)
    }

    private mutating func noteStyle(from start: Int) {
        guard let style = currentStyle else { return }
        if let last = document.styleRuns.last, last.style == style, last.prose.end >= start - 1 {
            document.styleRuns[document.styleRuns.count - 1].prose = TextRange(last.prose.start, document.prose.count)
        } else {
            document.styleRuns.append(StyleRun(prose: TextRange(start, document.prose.count), style: style))
        }
    }

    private func predominantStyle(in range: TextRange) -> Int? {
        var counts: [Int: Int] = [:]
        for run in document.styleRuns.reversed() {
            guard run.prose.end > range.start else { break }
            counts[run.style, default: 0] += min(run.prose.end, range.end) - max(run.prose.start, range.start)
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// The end of the run of ASCII bytes from `start` that need no normalising.
    private func plainRun(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
        var index = start
        while index < end, bytes[index] > 0x20, bytes[index] < 0x7F { index += 1 }
        return index
    }
}
