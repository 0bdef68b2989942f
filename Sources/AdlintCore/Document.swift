/// The formats of drafts.
public enum DraftFormat: String, Sendable, CaseIterable {
    case text, markdown, html, docx, odt, email
}

/// A draft as a reader of it sees it: clean prose in blocks, tied to the bytes of its source.
///
/// The prose is normalised so that patterns need to know one spelling only: mark-up gone, entities decoded, soft line
/// ends, no-break and other blanks folded to one space, curly quotation marks straight, dashes of hyphen kind to `-`
/// (en and em dashes stay), compatibility forms (full-width letters, ligatures) resolved, soft hyphens and zero-width
/// characters dropped. A line feed stands between two blocks and never within one.
public struct Document: Sendable {
    /// The format that it was read from.
    public var format: DraftFormat
    /// The text of the source, for excerpts and positions.
    public var source: SourceText
    /// Normalised UTF-8, the blocks one after the other, a line feed after each.
    public var prose: [UInt8]
    /// From prose to source.
    public var map: SourceMap
    /// In reading order; hidden ones stand where they stand in the source.
    public var blocks: [Block]
    /// Nested boxes that hold blocks: table cells, quotes, sections. The first one is the draft itself.
    public var containers: [Container]
    /// Links, by prose range, in order.
    public var links: [Link]
    /// Resolved styles that ``Block/style`` and ``StyleRun`` point into. Empty where the format has none.
    public var styles: [Style]
    /// Runs of one style, by prose range, in order, without gaps in formats that carry style; else empty.
    public var styleRuns: [StyleRun]
    /// Front matter of Markdown (`key: value` scalars at the top level), by key in lower case.
    public var metadata: [String: String]
    /// The lines of the front matter that are for adlint: the key `adlint` and what is set in below it.
    public var settings: TextRange?
    /// The forms of the draft of which each reader sees one; empty where there is but one.
    public var renditions: [Rendition]
    /// What belongs to the draft and was not read, a clause each ("the attachment terms.pdf").
    public var unread: [String]

    /// Makes a document; readers use ``DocumentBuilder`` instead.
    public init(
        format: DraftFormat, source: SourceText, prose: [UInt8], map: SourceMap, blocks: [Block],
        containers: [Container], links: [Link] = [], styles: [Style] = [], styleRuns: [StyleRun] = [],
        metadata: [String: String] = [:], renditions: [Rendition] = [], unread: [String] = []
    ) {
        self.format = format
        self.source = source
        self.prose = prose
        self.map = map
        self.blocks = blocks
        self.containers = containers
        self.links = links
        self.styles = styles
        self.styleRuns = styleRuns
        self.metadata = metadata
        settings = nil
        self.renditions = renditions
        self.unread = unread
    }

    /// The normalised words of a prose range.
    public func words(in range: TextRange) -> String {
        String(decoding: prose[range.start..<min(range.end, prose.count)], as: UTF8.self)
    }
}

/// What a reader sees a block as.
public enum BlockKind: Hashable, Sendable {
    case paragraph
    /// A heading of level 1 to 6. In plain text the level is inferred.
    case heading(level: Int)
    /// An item of a list; depth from 1.
    case listItem(depth: Int)
    /// A cell of a data table: its row and column from 0, and whether it is a header cell. Layout tables give plain blocks.
    case tableCell(row: Int, column: Int, isHeader: Bool)
    case quote
    case caption
    case button
    case code
    /// A rule between two parts; it has no prose.
    case thematicBreak
    /// A picture; its prose is empty, its alternative text is a hidden block that follows.
    case image
    /// The text of a footnote or endnote, wherever it stands.
    case footnote
    /// `Subject:` of a mail, or `subject`/`title` of the front matter.
    case subject
    /// `From:` of a mail, or `from` of the front matter.
    case sender
    /// Other header lines of a mail.
    case header
}

/// Why a reader does not see a block as he sees the rest.
public enum Hiding: String, Hashable, Sendable {
    /// Not painted at all: `display:none`, `hidden`, `visibility`, zero size or opacity, off the screen, `w:vanish`.
    case notDisplayed = "not displayed"
    /// A mail's preheader: hidden in the body, shown in the list of mails.
    case preheader
    /// A comment of the source, or a reviewer's.
    case comment
    /// Only in an attribute: `title`, `aria-label`.
    case attribute = "in a tooltip"
    /// Only in a picture's alternative text.
    case alternativeText = "in an image's alternative text"
    /// Behind a click: a closed `<details>`.
    case collapsed
    /// Struck through.
    case struckThrough = "struck through"
    /// Deleted in a tracked change.
    case deleted = "deleted in a tracked change"
    /// Outside what is shown: `<noscript>`, after `</html>`, `<template>`.
    case outsideBody = "outside the page"
    /// Cut off by an ellipsis or a line clamp.
    case truncated
}

/// The smallest unit that a reader sees as one.
public struct Block: Sendable {
    /// What it is.
    public var kind: BlockKind
    /// Its bytes in ``Document/prose``, without the line feed after it.
    public var prose: TextRange
    /// Its bytes in the source, mark-up included.
    public var source: TextRange
    /// Index of the innermost box that holds it, in ``Document/containers``.
    public var container: Int
    /// Why it is not plainly seen; nil where it is.
    public var hiding: Hiding?
    /// Index of the style of most of its characters, in ``Document/styles``; nil where the format carries none.
    public var style: Int?
    /// For cells: which table of the draft, from 0.
    public var table: Int?

    /// Makes a block.
    public init(
        kind: BlockKind, prose: TextRange, source: TextRange, container: Int = 0, hiding: Hiding? = nil,
        style: Int? = nil, table: Int? = nil
    ) {
        self.kind = kind
        self.prose = prose
        self.source = source
        self.container = container
        self.hiding = hiding
        self.style = style
        self.table = table
    }
}

/// A box that holds blocks.
public struct Container: Sendable {
    /// What the box is.
    public enum Kind: Sendable, Hashable {
        case draft, section, footer, cell, quote, list, table, details, other
        /// Header or footer of the pages: no part of the text, wherever it stands.
        case pageMargin
        /// Another form of the same draft: the text part of a mail that has an HTML part.
        case alternative
    }
    /// What it is.
    public var kind: Kind
    /// Index of the box around it; nil for the draft.
    public var parent: Int?
    /// Its bytes in the source.
    public var source: TextRange

    /// Makes a box.
    public init(kind: Kind, parent: Int?, source: TextRange) {
        self.kind = kind
        self.parent = parent
        self.source = source
    }
}

/// A link and where it leads.
public struct Link: Sendable {
    /// The words of the link, in the prose.
    public var prose: TextRange
    /// The target as written, entities decoded.
    public var target: String
    /// The target's bytes in the source.
    public var targetSource: TextRange

    /// Makes a link.
    public init(prose: TextRange, target: String, targetSource: TextRange) {
        self.prose = prose
        self.target = target
        self.targetSource = targetSource
    }
}
