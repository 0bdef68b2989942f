public import AdlintCore

/// Reads Markdown: CommonMark with GitHub's tables, strike-through, task lists, bare addresses and footnotes, raw HTML,
/// front matter, and the head of a mail.
///
/// Sizes of text are a browser's defaults, so that `<small>` can be told from the text around it: 16 for words, 13 for
/// `<small>`, `<sub>` and `<sup>`; nil for headings and code.
public struct MarkdownReader: DocumentReader {
    /// Markdown.
    public static let format = DraftFormat.markdown

    private let fragments: (any HTMLFragmentReader)?

    /// Makes a reader; raw HTML blocks go to the HTML reader, which knows their styles.
    public init() {
        fragments = HTMLReader()
    }

    /// Makes a reader that hands raw HTML blocks to another one.
    init(fragments: any HTMLFragmentReader) {
        self.fragments = fragments
    }

    /// Reads a Markdown draft.
    ///
    /// - Throws: ``ReadingError`` when tables or reference links make the draft grow out of all proportion.
    public func read(_ source: SourceText) throws(ReadingError) -> Document {
        let frontMatter = FrontMatter(source.bytes)
        let head = MarkdownMailHead(source.bytes, from: frontMatter?.end ?? 0)
        let bodyStart = head?.end ?? frontMatter?.end ?? 0
        let pass = MarkdownPass(source, bodyStart: bodyStart, fragments: fragments)
        if let frontMatter { pass.read(frontMatter) }
        if let head { pass.read(head) }
        try MarkdownParser.parse(pass.parserInput(), from: bodyStart, events: pass)
        return pass.finish()
    }
}

/// Reads a piece of HTML into a document that another reader is building.
protocol HTMLFragmentReader: Sendable {
    /// Reads the HTML in a range of the builder's source.
    ///
    /// The fragment closes every element that it opens. The reader leaves no block and no container open behind it.
    func read(_ fragment: TextRange, into builder: inout DocumentBuilder)
}
