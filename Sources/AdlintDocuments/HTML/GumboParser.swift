import AdlintCore
internal import CGumbo

/// Parses HTML with Gumbo into an ``HTMLTree``. The only file that sees the C library.
struct GumboParser {
    /// Deeper nesting is refused; browsers stop at about 500.
    static let maximumDepth = 1_000
    /// More attributes in one tag are refused.
    static let maximumAttributes = 1_000
    /// The tree may take this much memory, and as much again for each byte of source as ``bytesPerByte`` says.
    static let baseMemory = 16 << 20
    static let bytesPerByte = 100

    /// Parses the bytes of `range` as a page, or as the inside of `<body>` where it is a fragment.
    ///
    /// - Throws: ``ReadingError`` when the nesting, the attributes of a tag or the tree as a whole pass their limit.
    static func parse(
        _ bytes: [UInt8], in range: TextRange, isFragment: Bool = false
    ) throws(ReadingError) -> HTMLTree {
        let result = bytes.withUnsafeBufferPointer { buffer in
            let part = UnsafeBufferPointer(rebasing: buffer[range.start..<range.end])
            return Result { () throws(ReadingError) in
                guard let copy = GumboPrecautions.harmless(part) else {
                    return try parse(part, at: range, of: bytes, isFragment: isFragment)
                }
                let inner = copy.withUnsafeBufferPointer { harmless in
                    Result { () throws(ReadingError) in
                        try parse(harmless, at: range, of: bytes, isFragment: isFragment)
                    }
                }
                return try inner.get()
            }
        }
        return try result.get()
    }

    private static func parse(
        _ buffer: UnsafeBufferPointer<UInt8>, at range: TextRange, of bytes: [UInt8], isFragment: Bool
    ) throws(ReadingError) -> HTMLTree {
        guard let base = buffer.baseAddress, !range.isEmpty else { return HTMLTree() }
        // The arena holds a jump buffer and is pointed to by C: it needs one address for its whole life.
        let arena = UnsafeMutablePointer<adlint_gumbo_arena>.allocate(capacity: 1)
        arena.initialize(to: adlint_gumbo_arena())
        defer {
            adlint_gumbo_free(arena)
            arena.deallocate()
        }
        arena.pointee.max_bytes = baseMemory + range.count * bytesPerByte
        arena.pointee.chunk_bytes = min(max(range.count * 16, 8 << 10), 256 << 10)
        arena.pointee.max_depth = UInt32(maximumDepth)
        arena.pointee.max_attributes = UInt32(maximumAttributes)
        // Bytes and C characters have the same layout; the buffer outlives the arena.
        let start = UnsafeRawPointer(base).assumingMemoryBound(to: CChar.self)
        let context = isFragment ? GUMBO_TAG_BODY : GUMBO_TAG_LAST
        let code = adlint_gumbo_parse(arena, start, range.count, context)
        guard code == Int32(ADLINT_GUMBO_OK), let output = arena.pointee.output else {
            throw refusal(code, offset: range.start + Int(arena.pointee.error_offset))
        }
        var flattening = GumboFlattening(start: UnsafeRawPointer(start), range: range, bytes: bytes)
        return flattening.tree(of: isFragment ? output.pointee.root : output.pointee.document)
    }

    private static func refusal(_ code: Int32, offset: Int) -> ReadingError {
        switch Int(code) {
        case ADLINT_GUMBO_TOO_DEEP:
            ReadingError(
                "The HTML nests more than \(maximumDepth) elements in one another; close the elements that were left open.",
                offset: offset)
        case ADLINT_GUMBO_TOO_MANY_ATTRIBUTES:
            ReadingError(
                "A tag of the HTML has more than \(maximumAttributes) attributes; a quotation mark may be missing.")
        default:
            ReadingError(
                "The HTML grows too large when read as a browser does: formatting elements such as <b> or <font> are "
                    + "opened again and again and never closed; close them.")
        }
    }
}

/// Turns Gumbo's tree of pointers into an ``HTMLTree``, with a stack of its own.
private struct GumboFlattening {
    private struct Open {
        let node: UnsafePointer<GumboNode>
        let index: Int
        var nextChild: Int
    }

    private let start: UnsafeRawPointer
    private let range: TextRange
    private let bytes: [UInt8]
    private var tree = HTMLTree()
    private var open: [Open] = []
    private var tags: [UInt32: HTMLElementName] = [:]

    init(start: UnsafeRawPointer, range: TextRange, bytes: [UInt8]) {
        self.start = start
        self.range = range
        self.bytes = bytes
        tree.nodes.reserveCapacity(range.count / 24)
        tree.attributes.reserveCapacity(range.count / 48)
    }

    mutating func tree(of root: UnsafeMutablePointer<GumboNode>) -> HTMLTree {
        open.append(Open(node: UnsafePointer(root), index: HTMLTree.none, nextChild: 0))
        while let top = open.last {
            let children = Self.children(of: top.node)
            if top.nextChild < Int(children.length) {
                open[open.count - 1].nextChild += 1
                visit(children.data[top.nextChild], parent: top.index)
            } else {
                open.removeLast()
                if top.index != HTMLTree.none { close(top.index, top.node) }
            }
        }
        return tree
    }

    private static func children(of node: UnsafePointer<GumboNode>) -> GumboVector {
        node.pointee.type == GUMBO_NODE_DOCUMENT ? node.pointee.v.document.children : node.pointee.v.element.children
    }

    private mutating func visit(_ child: UnsafeMutableRawPointer?, parent: Int) {
        // Gumbo's vectors are untyped; children are nodes.
        guard let node = child.map({ UnsafePointer($0.assumingMemoryBound(to: GumboNode.self)) }) else { return }
        switch node.pointee.type {
        case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
            open.append(Open(node: node, index: tree.nodes.count, nextChild: 0))
            appendElement(node, parent: parent)
        case GUMBO_NODE_TEXT: appendText(node, .text, parent: parent)
        case GUMBO_NODE_CDATA: appendText(node, .text, parent: parent, trimming: (9, 3))
        case GUMBO_NODE_WHITESPACE: appendText(node, .blank, parent: parent)
        case GUMBO_NODE_COMMENT: appendText(node, .comment, parent: parent)
        default: break
        }
    }

    // MARK: Elements

    private mutating func appendElement(_ node: UnsafePointer<GumboNode>, parent: Int) {
        let element = node.pointee.v.element
        let isCopy = node.pointee.parse_flags.rawValue & copyFlags != 0
        let source = isCopy ? nil : sourceRange(element.original_tag)
        let attributesStart = tree.attributes.count
        for index in 0..<Int(element.attributes.length) { appendAttribute(element.attributes.data[index]) }
        tree.nodes.append(
            HTMLNode(
                kind: .element, tag: tag(of: element), isForeign: element.tag_namespace != GUMBO_NAMESPACE_HTML,
                parent: parent, end: tree.nodes.count + 1, source: source ?? TextRange(Int.max, Int.max),
                endTag: TextRange(0, 0), attributes: attributesStart..<tree.attributes.count))
    }

    /// Elements that were made again further on; their tag stands elsewhere.
    private var copyFlags: UInt32 {
        GUMBO_INSERTION_RECONSTRUCTED_FORMATTING_ELEMENT.rawValue | GUMBO_INSERTION_ADOPTION_AGENCY_CLONED.rawValue
    }

    private mutating func close(_ index: Int, _ node: UnsafePointer<GumboNode>) {
        let element = node.pointee.v.element
        var contentStart = Int.max
        var contentEnd = 0
        var child = index + 1
        while child < tree.nodes.count {
            let part = tree.nodes[child]
            contentStart = min(contentStart, part.source.start)
            contentEnd = max(contentEnd, part.source.end, part.endTag.end)
            child = part.end
        }
        if tree.nodes[index].source.start == Int.max {
            let place = contentStart == Int.max ? clamped(Int(element.start_pos.offset)) : contentStart
            tree.nodes[index].source = TextRange(place, place)
        }
        contentEnd = max(contentEnd, tree.nodes[index].source.end)
        let isImplied = node.pointee.parse_flags.rawValue & GUMBO_INSERTION_IMPLICIT_END_TAG.rawValue != 0
        let endTag = isImplied ? nil : sourceRange(element.original_end_tag)
        tree.nodes[index].endTag = endTag ?? TextRange(contentEnd, contentEnd)
        tree.nodes[index].end = tree.nodes.count
        // The flag does not tell here: a page may be closed without ever having been opened.
        if element.tag == GUMBO_TAG_HTML, let pageEnd = sourceRange(element.original_end_tag) {
            tree.pageEnd = pageEnd.end
        }
    }

    private mutating func tag(of element: GumboElement) -> HTMLElementName {
        if element.tag == GUMBO_TAG_UNKNOWN { return unknownTag(of: element) }
        if let known = tags[element.tag.rawValue] { return known }
        let tag = HTMLElementName(rawValue: String(cString: gumbo_normalized_tagname(element.tag))) ?? .unknown
        tags[element.tag.rawValue] = tag
        return tag
    }

    /// Elements that are younger than Gumbo, or that ``GumboPrecautions`` hid from it, go by the name in the source.
    private func unknownTag(of element: GumboElement) -> HTMLElementName {
        guard let source = sourceRange(element.original_tag), source.count > 1 else { return .unknown }
        let name = bytes[(source.start + 1)..<source.end].prefix { $0.isASCIIAlphanumeric }
        return name.count > 10 ? .unknown : HTMLElementName(rawValue: CSSToken.lowercased(name)) ?? .unknown
    }

    private mutating func appendAttribute(_ pointer: UnsafeMutableRawPointer?) {
        // Gumbo's vectors are untyped; these are attributes.
        guard let attribute = pointer?.assumingMemoryBound(to: GumboAttribute.self).pointee else { return }
        let name = HTMLAttributeName.of(cBytes(attribute.name))
        let nameSource = sourceRange(attribute.original_name) ?? TextRange(range.start, range.start)
        var source = sourceRange(attribute.original_value) ?? TextRange(nameSource.end, nameSource.end)
        if source.count > 1, byte(source.start) == 0x22 || byte(source.start) == 0x27 {
            source = TextRange(source.start + 1, source.end - 1)
        }
        tree.attributes.append(
            HTMLAttribute(
                name: name, nameSource: nameSource, source: source, text: decoded(attribute.value, at: source)))
    }

    // MARK: Text

    private mutating func appendText(
        _ node: UnsafePointer<GumboNode>, _ kind: HTMLNode.Kind, parent: Int, trimming: (Int, Int) = (0, 0)
    ) {
        let text = node.pointee.v.text
        guard let whole = sourceRange(text.original_text) else { return }
        let source = TextRange(whole.start + trimming.0, whole.end - trimming.1)
        let isText = kind == .text
        tree.nodes.append(
            HTMLNode(
                kind: kind, tag: .unknown, isForeign: false, parent: parent, end: tree.nodes.count + 1, source: source,
                endTag: TextRange(source.end, source.end), attributes: 0..<0,
                text: isText ? decoded(text.text, at: source) : nil))
    }

    // MARK: Places

    /// Keeps the decoded characters, unless they are those of the source.
    private mutating func decoded(_ text: UnsafePointer<CChar>?, at source: TextRange) -> Range<Int>? {
        guard let text else { return nil }
        let original = start.advanced(by: source.start - range.start).assumingMemoryBound(to: CChar.self)
        if adlint_gumbo_is_same(text, original, source.count) { return nil }
        let first = tree.decoded.count
        tree.decoded.append(contentsOf: cBytes(text))
        return first..<tree.decoded.count
    }

    private func byte(_ offset: Int) -> UInt8 {
        start.load(fromByteOffset: offset - range.start, as: UInt8.self)
    }

    /// The place of a piece of the source; nil where the parser made it up.
    private func sourceRange(_ piece: GumboStringPiece) -> TextRange? {
        guard let data = piece.data, piece.length > 0 else { return nil }
        let offset = UnsafeRawPointer(data) - start
        guard offset >= 0, offset + piece.length <= range.count else { return nil }
        return TextRange(range.start + offset, range.start + offset + piece.length)
    }

    private func clamped(_ offset: Int) -> Int {
        range.start + min(max(0, offset), range.count)
    }
}

/// The bytes of a C string.
private func cBytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
    // Bytes and C characters have the same layout.
    let bytes = UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: bytes, count: adlint_gumbo_count(string))
}
