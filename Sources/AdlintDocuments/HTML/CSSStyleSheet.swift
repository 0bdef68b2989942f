/// All style sheets of a page: their rules, to be found by what the subject of the selector must have.
struct CSSStyleSheet {
    struct Rule {
        var selector: CSSSelector
        var specificity: Int
        /// Index into ``blocks``.
        var block: Int
        var media: CSSMedia
    }

    /// In the order of the source.
    private(set) var rules: [Rule] = []
    private(set) var blocks: [CSSDeclarationBlock] = []
    /// Numbers of the class names that selectors use; others need not be looked at.
    private(set) var classes: [String: Int] = [:]
    private(set) var byID: [String: [Int]] = [:]
    private(set) var byClass: [Int: [Int]] = [:]
    private(set) var byTag: [HTMLElementName: [Int]] = [:]
    private(set) var universal: [Int] = []
    /// Reads the style attributes of the same page.
    private(set) var declarations = CSSDeclarationParser()

    private var pending: [(selectors: ArraySlice<UInt8>, body: ArraySlice<UInt8>, media: CSSMedia)] = []

    var isEmpty: Bool { rules.isEmpty }

    /// What a rule declares.
    func block(of rule: Int) -> CSSDeclarationBlock { blocks[rules[rule].block] }

    /// Reads sheets in order, each with the media it is for.
    init(_ sheets: [(css: ArraySlice<UInt8>, media: CSSMedia)]) {
        for sheet in sheets { collect(sheet.css, sheet.media) }
        // Custom properties may be used before they are set: first all of them, then the rules.
        for rule in pending where rule.media.contains(.desk) { collectVariables(rule.selectors, rule.body) }
        for rule in pending { add(rule.selectors, rule.body, rule.media) }
        pending = []
    }

    // MARK: Rules

    /// Takes a sheet apart into rules; conditional groups, which are walked over once for each level, only so deep.
    private mutating func collect(_ css: ArraySlice<UInt8>, _ media: CSSMedia, depth: Int = 0) {
        guard depth < 8 else { return }
        var scanner = CSSScanner(css)
        scanner.skipBlanks()
        while let byte = scanner.current {
            if byte == 0x40 {
                if let group = atRule(&scanner, media) { collect(group.css, group.media, depth: depth + 1) }
            } else {
                let selectors = scanner.upTo(0x7B, 0x7B)
                if scanner.current == 0x7B {
                    pending.append((selectors, scanner.block(), media))
                } else {
                    scanner.index += 1
                }
            }
            scanner.skipBlanks()
        }
    }

    /// Steps over an at-rule; gives the rules inside it if they may hold.
    private func atRule(_ scanner: inout CSSScanner, _ media: CSSMedia) -> (css: ArraySlice<UInt8>, media: CSSMedia)? {
        scanner.index += 1
        let name = scanner.name()
        let prelude = scanner.upTo(0x7B, 0x3B)
        guard scanner.current == 0x7B else {
            scanner.index += 1
            return nil
        }
        let body = scanner.block()
        if name.isWord("media") {
            let inner = media.intersection(CSSMedia(query: prelude))
            return inner.isEmpty ? nil : (body, inner)
        }
        let isTransparent = name.isWord("supports") || name.isWord("layer") || name.isWord("-moz-document")
        return isTransparent ? (body, media) : nil
    }

    private mutating func add(_ selectors: ArraySlice<UInt8>, _ body: ArraySlice<UInt8>, _ media: CSSMedia) {
        let block = declarations.block(body)
        guard !block.isEmpty else { return }
        let list = CSSSelectorParser.selectors(selectors, numbering: &classes)
        guard !list.isEmpty else { return }
        blocks.append(block)
        for selector in list {
            index(selector.compounds[0], as: rules.count)
            rules.append(
                Rule(selector: selector, specificity: selector.specificity, block: blocks.count - 1, media: media))
        }
    }

    private mutating func index(_ subject: CSSSelector.Compound, as rule: Int) {
        if let id = subject.id {
            byID[id, default: []].append(rule)
        } else if let number = subject.classes.first {
            byClass[number, default: []].append(rule)
        } else if let tag = subject.tag {
            byTag[tag, default: []].append(rule)
        } else {
            universal.append(rule)
        }
    }

    // MARK: Custom properties

    private mutating func collectVariables(_ selectors: ArraySlice<UInt8>, _ body: ArraySlice<UInt8>) {
        let isForPage = CSSScanner.parts(of: selectors).contains { part in
            part.isWord(":root") || part.isWord("html") || part.isWord("body") || part.isWord("*")
        }
        guard isForPage else { return }
        var found: [(String, ArraySlice<UInt8>)] = []
        CSSDeclarationParser.forEachDeclaration(in: body) { name, value in
            if name.starts(with: "--".utf8) { found.append((CSSToken.lowercased(name), value)) }
        }
        for (name, value) in found { declarations.variables[name] = value }
    }
}

extension CSSScanner {
    /// The parts between commas, trimmed.
    static func parts(of bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var scanner = CSSScanner(bytes)
        var parts: [ArraySlice<UInt8>] = []
        while !scanner.isAtEnd {
            parts.append(scanner.upTo(0x2C, 0x2C).trimmed)
            scanner.index += 1
        }
        return parts
    }
}
