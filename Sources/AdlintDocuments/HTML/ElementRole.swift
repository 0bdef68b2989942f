import AdlintCore

/// What attributes say about an element beyond its tag.
struct ElementRole {
    let hasButtonRole: Bool
    let hasButtonClass: Bool
    let isFootnote: Bool
    let isPresentation: Bool
    let isOpen: Bool
    let hasHref: Bool
    /// The level that `role="heading"` gives it.
    let headingLevel: Int?

    init(_ element: Int, _ tree: HTMLTree, _ bytes: [UInt8]) {
        var role: ArraySlice<UInt8> = []
        var classes: ArraySlice<UInt8> = []
        var isOpen = false
        var hasHref = false
        var level = 2
        for index in tree.nodes[element].attributes {
            let attribute = tree.attributes[index]
            switch attribute.name {
            case .role: role = tree.value(of: attribute, in: bytes).trimmed
            case .class: classes = tree.value(of: attribute, in: bytes)
            case .open: isOpen = true
            case .href: hasHref = true
            case .ariaLevel:
                let digit = tree.value(of: attribute, in: bytes).trimmed.first ?? 0x32
                level = digit.isASCIIDigit ? Int(digit) - 0x30 : 2
            default: break
            }
        }
        hasButtonRole = role.isWord("button")
        hasButtonClass = Self.namesButton(classes)
        isFootnote = role.isWord("doc-footnote") || role.isWord("doc-endnotes") || Self.namesFootnote(classes)
        isPresentation = role.isWord("presentation") || role.isWord("none")
        self.isOpen = isOpen
        self.hasHref = hasHref
        headingLevel = role.isWord("heading") ? min(max(1, level), 6) : nil
    }

    private static func namesFootnote(_ classes: ArraySlice<UInt8>) -> Bool {
        guard !classes.isEmpty else { return false }
        return classes.split(whereSeparator: \.isASCIIBlank).contains { name in
            name.isWord("footnote") || name.isWord("footnotes") || name.isWord("endnote") || name.isWord("endnotes")
        }
    }

    private static func namesButton(_ classes: ArraySlice<UInt8>) -> Bool {
        classes.indices.contains { start in
            let rest = classes[start...]
            return rest.prefix(3).isWord("btn") || rest.prefix(6).isWord("button")
        }
    }
}
