import AdlintCore

/// Raw HTML: tags are dropped, and what they say about the words within is kept.
extension MarkdownPass {
    // MARK: From the parser

    /// Reads the tag among words that was reported in pieces.
    func flushHTML() {
        guard !isInHTMLBlock, !html.isEmpty else { return }
        let fragment = html
        html = FragmentText()
        read(fragment)
    }

    /// Reads a block of raw HTML.
    func readHTMLBlock() {
        let fragment = html
        html = FragmentText()
        guard !fragment.isEmpty else { return }
        if let fragments, let whole = fragment.contiguousSource, isBalanced(fragment), elements.hiding == nil {
            fragments.read(whole, into: &builder)
        } else {
            isReadingBlock = true
            read(fragment)
            endLeaf()
            isReadingBlock = false
        }
        cursor = max(cursor, fragment.source.end)
        lastOffset = max(lastOffset, cursor)
    }

    /// Whether a fragment closes what it opens, and no more.
    private func isBalanced(_ fragment: FragmentText) -> Bool {
        var scanner = TagScanner(fragment.bytes)
        var open: [String] = []
        while let token = scanner.next() {
            switch token {
            case .start(let tag, _): if !OpenElements.isVoid(tag.name), !tag.isSelfClosing { open.append(tag.name) }
            case .end(let name, _): guard open.popLast() == name else { return false }
            case .text, .comment, .ignored: break
            }
        }
        return open.isEmpty
    }

    private func read(_ fragment: FragmentText) {
        var scanner = TagScanner(fragment.bytes)
        while let token = scanner.next() {
            switch token {
            case .text(let range): readText(range, of: fragment)
            case .start(let tag, let range): readStart(tag, range, of: fragment)
            case .end(let name, let range): readEnd(name, fragment.source(of: range))
            case .comment(let range): readComment(range, of: fragment)
            case .ignored(let range): leaf?.cover(fragment.source(of: range))
            }
        }
    }

    // MARK: Tokens

    private func readText(_ range: TextRange, of fragment: FragmentText) {
        let isBlank = fragment.bytes[range.start..<range.end].allSatisfy { $0 <= 0x20 }
        if leaf == nil {
            guard !isBlank else { return }
            beginLeaf(htmlKind())
        }
        var start = range.start
        var index = range.start
        while index < range.end {
            if fragment.bytes[index] == 0x26,
                let (text, count) = CharacterReferences.reference(in: fragment.bytes, at: index)
            {
                writePlain(TextRange(start, index), of: fragment)
                let source = fragment.source(of: TextRange(index, index + count))
                writeWords(.replaced(text, source), source)
                start = index + count
                index = start
            } else {
                index += 1
            }
        }
        writePlain(TextRange(start, range.end), of: fragment)
    }

    /// Writes words of a fragment; between two of its lines stands a blank.
    private func writePlain(_ range: TextRange, of fragment: FragmentText) {
        var end: Int?
        let sources = fragment.sources(of: range)
        if let first = range.isEmpty ? nil : fragment.bytes[range.start], first <= 0x20 {
            writeSpace(before: sources.first)
        }
        for source in sources {
            if let end { write(.space(TextRange(end, source.start))) }
            writeWords(.source(source), source)
            end = source.end
        }
        if let last = range.isEmpty ? nil : fragment.bytes[range.end - 1], last <= 0x20 { writeSpace(before: nil) }
    }

    private func writeSpace(before words: TextRange?) {
        guard leaf?.isBegun ?? false else { return }
        let end = words?.start ?? lastOffset
        write(.space(TextRange(min(lastOffset, end), end)))
    }

    private func readComment(_ range: TextRange, of fragment: FragmentText) {
        var run = HiddenRun(hiding: .comment)
        for source in fragment.sources(of: range) {
            if let extent = run.extent { run.pieces.append(.space(TextRange(extent.end, source.start))) }
            run.pieces.append(.source(source))
            run.cover(source)
        }
        if let leaf {
            leaf.asides.append(run)
            cover(fragment.source(of: range))
        } else {
            write(run, in: MarkdownLeaf(kind: .paragraph, table: nil, hiding: nil, elementBase: 0))
        }
    }

    // MARK: Tags

    private func readStart(_ tag: MarkdownTag, _ range: TextRange, of fragment: FragmentText) {
        let source = fragment.source(of: range)
        if HTMLNames.isBlock(tag.name), isReadingBlock { endLeaf() }
        switch tag.name {
        case "br": if leaf != nil { write(.space(source)) }
        case "hr":
            if leaf == nil || isReadingBlock { writeRule(source) }
        case "img": readImage(tag, source, of: fragment)
        default: open(tag, source, of: fragment)
        }
        leaf?.cover(source)
        lastOffset = max(lastOffset, source.end)
    }

    private func open(_ tag: MarkdownTag, _ source: TextRange, of fragment: FragmentText) {
        guard elements.open(tag) else { return }
        if tag.name == "details" { builder.openContainer(.details, source: source) }
        for name in ["title", "aria-label"] {
            guard let attribute = tag[name] else { continue }
            if leaf == nil, !HTMLNames.isBlock(tag.name) { beginLeaf(htmlKind()) }
            addAside(attribute.located(in: fragment), .attribute)
        }
        if let hiding = elements.hiding, let leaf, !leaf.isHiding(because: .element) {
            leaf.hide(hiding, because: .element)
        }
        if tag.name == "a", let target = tag["href"] {
            if leaf == nil { beginLeaf(htmlKind()) }
            beginLink(target.located(in: fragment), MarkdownAttribute(text: "", range: nil))
        }
    }

    private func readEnd(_ name: String, _ source: TextRange) {
        if HTMLNames.isBlock(name), isReadingBlock { endLeaf() }
        leaf?.cover(source)
        if name == "a", elements.isOpen("a"), !links.isEmpty { endLink() }
        lastOffset = max(lastOffset, source.end)
        close(elements.close(name, above: elementBase), at: source.end)
    }

    /// Closes elements that a block or a box leaves open.
    func closeElements(above base: Int) {
        close(elements.closeAll(above: base), at: cursor)
    }

    private func close(_ closed: [OpenElements.Element], at end: Int) {
        guard !closed.isEmpty else { return }
        if elements.hiding == nil { leaf?.unhide(because: .element) }
        for element in closed where element.name == "details" { builder.closeContainer(sourceEnd: max(cursor, end)) }
    }

    private func writeRule(_ source: TextRange) {
        builder.beginBlock(.thematicBreak, sourceStart: source.start, hiding: elements.hiding)
        builder.endBlock(source: source)
    }

    private func readImage(_ tag: MarkdownTag, _ source: TextRange, of fragment: FragmentText) {
        if leaf == nil { beginLeaf(htmlKind()) }
        var text = HiddenRun(hiding: .alternativeText)
        if let alternative = tag["alt"]?.located(in: fragment), !alternative.text.isEmpty {
            let range = alternative.range ?? source
            text.pieces = [alternative.range == nil ? .replaced(alternative.text, range) : .source(range)]
            text.cover(range)
        }
        place(MarkdownImage(extent: source, text: text))
    }

    /// What words of raw HTML are here, by the nearest element that says it.
    private func htmlKind() -> BlockKind {
        for element in elements.stack.suffix(16).reversed() {
            if let kind = HTMLNames.kind(of: element.name) { return kind }
        }
        return paragraphKind()
    }
}

extension MarkdownTag.Attribute {
    /// The attribute tied to the source; without a place if decoding changed it or it runs over lines that stand apart.
    func located(in fragment: FragmentText) -> MarkdownAttribute {
        let source = fragment.source(of: range)
        let isVerbatim = source.count == value.utf8.count && !source.isEmpty
        return MarkdownAttribute(text: value, range: isVerbatim ? source : nil)
    }
}

/// Names of HTML elements by what they make of their words.
enum HTMLNames {
    private static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog",
        "dir",
        "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "head",
        "header", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table",
        "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
    ]

    /// Whether an element begins a block of its own.
    static func isBlock(_ name: String) -> Bool { blocks.contains(name) }

    /// The kind of block that an element's words are; nil where the element does not say.
    static func kind(of name: String) -> BlockKind? {
        switch name {
        case "h1", "h2", "h3", "h4", "h5", "h6": .heading(level: Int(name.utf8.last ?? 0x31) - 0x30)
        case "li": .listItem(depth: 1)
        case "blockquote": .quote
        case "caption", "figcaption": .caption
        case "button": .button
        case "pre": .code
        case "p", "td", "th", "dd", "dt": .paragraph
        default: nil
        }
    }
}
