internal import AdlintCore

/// The content of a word processor's file, in the order of the file, before it is laid out as text.
///
/// Word and OpenDocument readers both give this tree; ``OfficeExtraction`` makes the text of it, ``OfficeLayout`` the
/// document. What a `format` means is known to the reader's ``OfficeStyling``.
struct OfficeDraft {
    /// Body, notes, page headers: in the order in which they stand in the extracted text.
    var stories: [OfficeStory]
    /// The bytes that the spans' ranges point into.
    var arena: [UInt8]
    /// Targets of links.
    var links: [String]
}

/// One text of the file.
struct OfficeStory {
    /// Which one.
    var place: ParagraphIndex.Story
    /// Its paragraphs and tables.
    var nodes: [OfficeNode]
    /// Why nothing of it is seen, if so.
    var hiding: Hiding?
    /// Whether its paragraphs count as paragraphs; the rules above footnotes do not.
    var isCounted = true
}

/// A paragraph or what holds paragraphs.
enum OfficeNode {
    case paragraph(OfficeParagraph)
    case table(OfficeTable)
    case box(OfficeBox)
}

/// A paragraph: runs of text, and things anchored in it.
final class OfficeParagraph {
    /// Its formatting, known to the styling.
    var format = 0
    /// Its text, in order.
    var spans: [OfficeSpan] = []
    /// What is anchored in it, in order.
    private(set) var asides: [OfficeAside] = []
    /// For each aside the index of the span that anchors it.
    private(set) var anchors: [Int] = []
    /// Its bytes in the extracted text, set by the extraction.
    var source = TextRange(0, 0)

    /// Anchors something at the end of what the paragraph holds so far.
    func anchor(_ aside: OfficeAside, format: Int, isDeleted: Bool) {
        anchors.append(spans.count)
        spans.append(OfficeSpan(content: .anchor(asides.count), range: 0..<0, format: format, isDeleted: isDeleted))
        asides.append(aside)
    }
}

/// A stretch of text in one formatting.
struct OfficeSpan {
    /// What a span is.
    enum Content {
        /// Characters of the text.
        case text
        /// Characters that are a blank to the eye: a tab, a line break. The arena holds what the text shows.
        case blank
        /// The place of an aside of the paragraph, by index.
        case anchor(Int)
    }

    /// What it is.
    var content: Content
    /// Its bytes in the arena.
    var range: Range<Int>
    /// Its formatting, known to the styling.
    var format: Int
    /// Index of the link that it belongs to.
    var link: Int?
    /// Whether it is deleted in a tracked change; then it is no part of the extracted text.
    var isDeleted = false
    /// Where it begins in the extracted text, set by the extraction.
    var source = 0
}

/// Something anchored in a paragraph.
enum OfficeAside {
    /// A picture and what its alternative text says.
    case image(alternative: String?)
    /// Text outside the draft that hangs on words of it: a reviewer's comment, a tooltip. `span` is the index of the
    /// first span that it hangs on; the last is the one before the anchor.
    case remark(String, Hiding, span: Int)
    /// A text box.
    case box(OfficeBox)
    /// A drawn rule.
    case rule
}

/// A text box, or another box with formatting of its own.
final class OfficeBox {
    /// Its content.
    var nodes: [OfficeNode] = []
    /// What stands behind its text; nil where that is the page.
    var backdrop: OfficeBackdrop?
    /// Whether a line is drawn around it.
    var hasBorder = false
    /// Which kind of container it becomes.
    var kind: Container.Kind = .section
}

/// What stands behind text.
enum OfficeBackdrop: Hashable {
    case colour(Colour)
    /// A picture, a pattern, a gradient.
    case unknown
}

/// A table.
final class OfficeTable {
    /// Its formatting, known to the styling.
    var format = 0
    /// Its rows, from the top.
    var rows: [OfficeRow] = []
}

/// A row of a table.
struct OfficeRow {
    /// Whether the file marks it as a header.
    var isHeader = false
    /// Its cells, from the first column.
    var cells: [OfficeCell] = []
}

/// A cell of a table.
struct OfficeCell {
    /// Its formatting, known to the styling.
    var format = 0
    /// Its first column, from 0.
    var column = 0
    /// The number of columns that it covers.
    var span = 1
    /// Its content.
    var nodes: [OfficeNode] = []
}
