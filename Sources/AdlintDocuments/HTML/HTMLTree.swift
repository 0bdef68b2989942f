import AdlintCore

/// An HTML page as a flat list of nodes in the order of the source tree: parents before children, no pointers.
///
/// Bytes of attributes and of decoded text are kept as slices: of the source where they stand there as they are, else of
/// ``decoded``.
struct HTMLTree {
    /// Index of no node.
    static let none = -1

    var nodes: [HTMLNode] = []
    var attributes: [HTMLAttribute] = []
    /// Decoded text and values that differ from the source.
    var decoded: [UInt8] = []
    /// Offset of `</html>` in the source; text behind it is outside the page.
    var pageEnd = Int.max

    /// The attribute of a node, if it has it.
    func attribute(_ name: HTMLAttributeName, of node: Int) -> HTMLAttribute? {
        let range = nodes[node].attributes
        for index in range where attributes[index].name == name { return attributes[index] }
        return nil
    }
}

/// One node of an ``HTMLTree``. Kept in half the room that its properties would take: a hostile page of a megabyte has
/// hundreds of thousands.
struct HTMLNode {
    enum Kind {
        case element, text, blank, comment
    }

    var kind: Kind
    var tag: HTMLElementName
    /// Whether the element is not HTML but SVG or MathML.
    var isForeign: Bool
    private let storedParent: Int32
    private var storedEnd: Int32
    private var storedSource: NarrowRange
    private var storedEndTag: NarrowRange
    private var storedAttributes: NarrowRange
    private var storedText: NarrowRange?

    init(
        kind: Kind, tag: HTMLElementName, isForeign: Bool, parent: Int, end: Int, source: TextRange, endTag: TextRange,
        attributes: Range<Int>, text: Range<Int>? = nil
    ) {
        self.kind = kind
        self.tag = tag
        self.isForeign = isForeign
        storedParent = Int32(clamping: parent)
        storedEnd = Int32(clamping: end)
        storedSource = NarrowRange(source.start, source.end)
        storedEndTag = NarrowRange(endTag.start, endTag.end)
        storedAttributes = NarrowRange(attributes.lowerBound, attributes.upperBound)
        storedText = text.map { NarrowRange($0.lowerBound, $0.upperBound) }
    }

    /// The node around it.
    var parent: Int { Int(storedParent) }

    /// The index after the last node inside this one.
    var end: Int {
        get { Int(storedEnd) }
        set { storedEnd = Int32(clamping: newValue) }
    }

    /// The start tag of an element; the text or comment as it stands in the source. Empty where the parser made it up.
    var source: TextRange {
        get { TextRange(storedSource.start, storedSource.end) }
        set { storedSource = NarrowRange(newValue.start, newValue.end) }
    }

    /// The end tag of an element; empty at the end of the content where there is none.
    var endTag: TextRange {
        get { TextRange(storedEndTag.start, storedEndTag.end) }
        set { storedEndTag = NarrowRange(newValue.start, newValue.end) }
    }

    /// Its attributes in ``HTMLTree/attributes``.
    var attributes: Range<Int> { storedAttributes.start..<storedAttributes.end }

    /// For text: its characters in ``HTMLTree/decoded`` where they differ from the source.
    var text: Range<Int>? { storedText.map { $0.start..<$0.end } }

    /// Two places of 32 bits, which are enough for what a reader takes; the largest stands for `Int.max`.
    private struct NarrowRange {
        private let low: Int32
        private let high: Int32

        init(_ start: Int, _ end: Int) {
            low = Int32(clamping: start)
            high = Int32(clamping: end)
        }

        var start: Int { low == .max ? .max : Int(low) }
        var end: Int { high == .max ? .max : Int(high) }
    }
}

/// An attribute of an element.
struct HTMLAttribute {
    /// Its name, if it is one that the reader knows.
    var name: HTMLAttributeName?
    /// The name as it stands in the source.
    var nameSource: TextRange
    /// The value as it stands in the source, without quotation marks.
    var source: TextRange
    /// The value in ``HTMLTree/decoded`` where it differs from the source.
    var text: Range<Int>?
}

/// The attributes that mean something to the reader.
enum HTMLAttributeName: String, CaseIterable {
    case id, style, href, alt, title, width, height, hidden, type, value, role, color, size, bgcolor, border, align
    case background, open, name, text, media, colspan
    case `class` = "class"
    case ariaLabel = "aria-label"
    case ariaLevel = "aria-level"

    /// The name that these bytes (in lower case) spell.
    static func of(_ name: some Sequence<UInt8>) -> HTMLAttributeName? {
        PackedName(name).flatMap { byName[$0] }
    }

    private static let byName = Dictionary(
        uniqueKeysWithValues: allCases.compactMap { name in PackedName(name.rawValue.utf8).map { ($0, name) } })
}
