public import AdlintCore

/// Reads HTML: newsletter mails with their nested layout tables and inline styles, and landing pages.
///
/// The tree is that of the HTML Standard, built by Gumbo. No script is run and nothing is fetched. What is read of style
/// sheets, because it decides whether and how text is seen:
///
/// - **Where from:** `style` elements and attributes, the presentational attributes of old HTML, and what browsers do
///   without a sheet. Not: linked or imported sheets, text that a sheet inserts (`content`).
/// - **Selectors:** types, classes, ids, attributes, all four combinators, `:first-child`, `:last-child`, `:link`,
///   `:root`. A selector with anything else holds nowhere.
/// - **Media:** rules hold as on a screen of 1,200 pixels. Rules for print, speech and dark mode do not. Text that
///   rules for phones (375 pixels) take away counts as not displayed, unless the page brings a version for phones.
/// - **Properties:** those of ``CSSProperty``; custom properties of `:root`, `html` and `body`; of `calc()` and
///   `clamp()` only the first length.
/// - **Sizes:** in CSS pixels, with 16 for plain text.
///
/// A colour that nothing sets is nil; behind letters that means the white page or a picture. White letters on nothing
/// are taken for hidden, letters on a picture are not.
public struct HTMLReader: DocumentReader {
    /// The most bytes that are read as one page.
    public static let maximumSize = 16 << 20

    public static let format = DraftFormat.html

    /// Makes a reader.
    public init() {}

    /// Reads a page.
    ///
    /// - Throws: ``ReadingError`` when the page is larger than ``maximumSize``, nests too deep, or grows without
    ///   bounds when read as a browser does.
    public func read(_ source: SourceText) throws(ReadingError) -> Document {
        var builder = DocumentBuilder(format: .html, source: source)
        try Self.read(TextRange(0, source.bytes.count), of: source.bytes, into: &builder, isFragment: false)
        return builder.finish()
    }

    /// Reads a piece of HTML inside another format, such as a block of HTML in Markdown, and adds its blocks.
    ///
    /// Links and styles are kept, and all places are those of the whole source. An open block is ended first.
    ///
    /// - Parameters:
    ///   - fragment: where the piece stands in `bytes`, on scalar boundaries.
    ///   - bytes: the whole source, the same that the builder was made with.
    ///   - builder: what the blocks are added to.
    /// - Throws: ``ReadingError``, as for a page.
    public static func read(
        fragment: TextRange, of bytes: [UInt8], into builder: inout DocumentBuilder
    ) throws(ReadingError) {
        builder.endBlock(sourceEnd: fragment.start)
        try read(fragment, of: bytes, into: &builder, isFragment: true)
        builder.setStyle(nil)
    }

    private static func read(
        _ range: TextRange, of bytes: [UInt8], into builder: inout DocumentBuilder, isFragment: Bool
    ) throws(ReadingError) {
        guard range.count <= maximumSize else {
            throw ReadingError("The HTML is larger than \(maximumSize >> 20) MB; split it or take embedded data out.")
        }
        let tree = try GumboParser.parse(bytes, in: range, isFragment: isFragment)
        let counts = HTMLTextCounts(tree)
        let styles = try HTMLStyler.styles(of: tree, in: bytes, counts: counts)
        let tables = HTMLTables(tree, in: bytes, counts: counts, firstNumber: builder.tableCount)
        var walk = HTMLWalk(tree: tree, bytes: bytes, styles: styles, tables: tables, isPage: !isFragment)
        walk.run(into: &builder)
        for sheet in tree.linkedSheets(in: bytes) {
            builder.noteUnread("the style sheet \(sheet), which may set sizes and colours,")
        }
    }
}
