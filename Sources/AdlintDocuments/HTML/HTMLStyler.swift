import AdlintCore

/// Gives every element of a page its computed style, in one pass from parents to children.
struct HTMLStyler {
    private let tree: HTMLTree
    private let bytes: [UInt8]
    private let sheet: CSSStyleSheet
    private let counts: HTMLTextCounts
    private var matching: HTMLSelectorMatching
    private var cache = StyleAttributeCache()
    private var rootSize = 16.0
    private var hasPhoneVersion = false
    private var styles: [ComputedStyle] = []

    /// The styles by node; text has that of its parent.
    ///
    /// - Throws: ``ReadingError`` when comparing elements with style rules takes too long.
    static func styles(
        of tree: HTMLTree, in bytes: [UInt8], counts: HTMLTextCounts
    ) throws(ReadingError) -> HTMLStyles {
        let sheet = CSSStyleSheet(tree.styleSheets(in: bytes))
        var styler = HTMLStyler(
            tree: tree, bytes: bytes, sheet: sheet, counts: counts,
            matching: HTMLSelectorMatching(tree: tree, bytes: bytes, sheet: sheet))
        styler.run()
        guard !styler.matching.isExhausted else {
            throw ReadingError(
                "The HTML has too many style rules for its size to be compared with each element; take out the rules "
                    + "that no element needs.")
        }
        return HTMLStyles(styles: styler.styles, hasPhoneVersion: styler.hasPhoneVersion)
    }

    private init(
        tree: HTMLTree, bytes: [UInt8], sheet: CSSStyleSheet, counts: HTMLTextCounts, matching: HTMLSelectorMatching
    ) {
        self.tree = tree
        self.bytes = bytes
        self.sheet = sheet
        self.counts = counts
        self.matching = matching
    }

    private mutating func run() {
        styles.reserveCapacity(tree.nodes.count)
        for index in tree.nodes.indices {
            let parent = tree.nodes[index].parent
            let inherited = parent == HTMLTree.none ? ComputedStyle() : styles[parent]
            guard tree.nodes[index].kind == .element else {
                styles.append(inherited)
                continue
            }
            if !sheet.isEmpty { matching.enter(index) }
            styles.append(style(of: index, parent: inherited))
            if tree.nodes[index].tag == .html { rootSize = styles[index].size }
        }
    }

    private mutating func style(of element: Int, parent: ComputedStyle) -> ComputedStyle {
        let node = tree.nodes[element]
        var cascade = CSSCascade(parent: parent, display: HTMLDefaults.display(of: node.tag), rootSize: rootSize)
        applyDefaults(element, node, to: &cascade)
        let rules = sheet.isEmpty ? [] : matching.rules(for: element)
        let inline = inlineStyle(of: element)
        for rule in rules { cascade.apply(sheet.block(of: rule).normal, media: sheet.rules[rule].media) }
        if let inline { cascade.apply(inline.normal) }
        for rule in rules { cascade.apply(sheet.block(of: rule).important, media: sheet.rules[rule].media) }
        if let inline { cascade.apply(inline.important) }
        let finishing = HTMLStyleFinishing(
            node: node, role: ElementRole(element, tree, bytes), element: element, parent: parent, box: cascade.box,
            isWrapper: node.tag == .html || node.tag == .body || counts.isWrapper(element..<node.end))
        if finishing.isPhoneOnly { hasPhoneVersion = true }
        return finishing.finish(cascade.style)
    }

    private func applyDefaults(_ element: Int, _ node: HTMLNode, to cascade: inout CSSCascade) {
        cascade.apply(HTMLDefaults.declarations(of: node.tag))
        if node.tag == .a, tree.attribute(.href, of: element) != nil { cascade.apply([.colour(.colour(.link))]) }
        for index in node.attributes {
            guard let name = tree.attributes[index].name, name.isPresentational else { continue }
            cascade.apply(name.declarations(of: node.tag, tree.value(of: tree.attributes[index], in: bytes)))
        }
    }

    private mutating func inlineStyle(of element: Int) -> CSSDeclarationBlock? {
        guard let attribute = tree.attribute(.style, of: element) else { return nil }
        return cache.block(tree.value(of: attribute, in: bytes), sheet.declarations)
    }
}

/// The styles of a page.
struct HTMLStyles {
    private let styles: [ComputedStyle]
    /// Whether some text is meant for phones in place of other text.
    private let hasPhoneVersion: Bool

    init(styles: [ComputedStyle], hasPhoneVersion: Bool) {
        self.styles = styles
        self.hasPhoneVersion = hasPhoneVersion
    }

    subscript(node: Int) -> ComputedStyle { styles[node] }

    /// Why text in this style is not seen as the rest is; nil where it is.
    ///
    /// Text that a phone does not show is not seen there, unless the page has another version of it for phones.
    func hiding(of node: Int) -> Hiding? {
        let style = styles[node]
        if let hiding = style.hiding { return hiding }
        // Text has the style of its parent; the marks of a closed element are only of use to the text inside it.
        if style.isClosed { return .collapsed }
        if style.isUnreadable || (style.isHiddenOnPhone && !hasPhoneVersion) { return .notDisplayed }
        return style.isStruckThrough ? .struckThrough : nil
    }
}

/// Style attributes are repeated a hundred times in a mail; each is read once.
private struct StyleAttributeCache {
    private var blocks: [CSSDeclarationBlock] = []
    private var values: [ArraySlice<UInt8>] = []
    private var known: [UInt64: Int] = [:]

    mutating func block(_ value: ArraySlice<UInt8>, _ parser: CSSDeclarationParser) -> CSSDeclarationBlock {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in value { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        if let index = known[hash], values[index] == value { return blocks[index] }
        known[hash] = blocks.count
        values.append(value)
        blocks.append(parser.block(value))
        return blocks[blocks.count - 1]
    }
}

extension HTMLTree {
    /// The contents of the `style` elements, in order.
    func styleSheets(in bytes: [UInt8]) -> [(css: ArraySlice<UInt8>, media: CSSMedia)] {
        var sheets: [(css: ArraySlice<UInt8>, media: CSSMedia)] = []
        for index in nodes.indices where nodes[index].tag == .style && nodes[index].kind == .element {
            guard index + 1 < nodes[index].end, nodes[index + 1].kind == .text else { continue }
            let media = mediaAttribute(of: index, in: bytes)
            let text = nodes[index + 1].source
            if !media.isEmpty { sheets.append((bytes[text.start..<text.end], media)) }
        }
        return sheets
    }

    /// Addresses of the style sheets that the page only links to; those of web fonts set no sizes and no colours.
    func linkedSheets(in bytes: [UInt8]) -> [String] {
        nodes.indices.filter { nodes[$0].tag == .link && nodes[$0].kind == .element }.compactMap { index in
            guard let kinds = text(of: .rel, at: index, in: bytes), let target = text(of: .href, at: index, in: bytes),
                kinds.lowercased().split(separator: " ").contains("stylesheet"),
                !mediaAttribute(of: index, in: bytes).isEmpty
            else { return nil }
            return target.contains("font") || target.contains("typekit") ? nil : target
        }
    }

    private func text(of name: HTMLAttributeName, at element: Int, in bytes: [UInt8]) -> String? {
        attribute(name, of: element).map { String(decoding: value(of: $0, in: bytes), as: UTF8.self) }
    }

    private func mediaAttribute(of element: Int, in bytes: [UInt8]) -> CSSMedia {
        guard let attribute = attribute(.media, of: element) else { return .all }
        return CSSMedia(query: value(of: attribute, in: bytes))
    }
}
