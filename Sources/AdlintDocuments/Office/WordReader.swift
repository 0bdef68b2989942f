public import AdlintCore

/// Reads Word files (.docx, .docm; ECMA-376, both dialects).
///
/// The extracted text is `word/document.xml`, one line a paragraph, deleted revisions left out, a text box after the
/// paragraph that it is anchored in; then footnotes, endnotes, and the headers and footers of pages. Places are also
/// given by paragraph (``SourceText/paragraph(of:)``). Nothing outside the file is opened, no macro or entity is run.
public struct WordReader: ContainerReader {
    public static let format = DraftFormat.docx

    /// Makes a reader.
    public init() {}

    public func read(_ file: [UInt8]) throws(ReadingError) -> Document {
        let package = try WordPackage(file)
        let context = WordContext(try formats(of: package))
        context.comments = try comments(of: package, context)
        let body = WordStoryParser(
            context, targets: try package.linkTargets(of: package.mainPart), partName: package.mainPart)
        let bytes = try package.body()
        context.tree.reserve(bytes.count / 4)
        try body.read(bytes, called: package.mainPart)
        guard body.isDocument else { throw WordPackage.notWord("its text does not begin as one (\(package.mainPart))") }
        var stories = [OfficeStory(place: .body, nodes: context.tree.takeNodes())]
        stories += try notes("footnotes", .footnote, of: package, context)
        stories += try notes("endnotes", .endnote, of: package, context)
        stories += try pageMargins(of: package, context)
        let draft = OfficeDraft(stories: stories, arena: context.tree.arena, links: context.tree.links)
        let page = context.formats.showsPageBackground ? context.page : nil
        return OfficeLayout.document(
            of: draft, format: .docx, styling: WordStyling(context.formats, page: page))
    }

    // MARK: Parts

    private func formats(of package: WordPackage) throws(ReadingError) -> WordFormats {
        let formats = WordFormats()
        if let theme = try package.part("theme") {
            let parser = WordThemeParser()
            try XMLStream(partName: theme.name).read(theme.bytes, into: parser)
            formats.palette = parser.palette
        }
        if let styles = try package.part("styles") {
            try WordStylesParser(formats).read(styles.bytes, called: styles.name)
        }
        if let settings = try package.part("settings") {
            try WordSettingsParser(formats).read(settings.bytes, called: settings.name)
        }
        return formats
    }

    private func comments(of package: WordPackage, _ context: WordContext) throws(ReadingError) -> [String: String] {
        guard let part = try package.part("comments") else { return [:] }
        // Their words are no part of the draft's text, so they are read apart from it.
        let own = WordContext(context.formats)
        let parser = WordStoryParser(own, targets: [:], partName: part.name)
        try parser.read(part.bytes, called: part.name)
        var comments: [String: String] = [:]
        for entry in parser.entries {
            let draft = OfficeDraft(
                stories: [OfficeStory(place: .body, nodes: entry.nodes)], arena: own.tree.arena, links: [])
            comments[entry.id] = String(decoding: OfficeExtraction.text(of: draft).bytes, as: UTF8.self)
        }
        return comments
    }

    private func notes(
        _ type: String, _ place: ParagraphIndex.Story, of package: WordPackage, _ context: WordContext
    ) throws(ReadingError) -> [OfficeStory] {
        guard let part = try package.part(type) else { return [] }
        let parser = WordStoryParser(context, targets: try package.linkTargets(of: part.name), partName: part.name)
        let references = context.noteReferences
        try parser.read(part.bytes, called: part.name)
        return parser.entries.map { entry in
            var story = OfficeStory(place: place, nodes: entry.nodes)
            story.isCounted = !entry.isSeparator
            switch references[WordNote(isEndnote: place == .endnote, id: entry.id)] {
            case true?: story.hiding = nil
            case false?: story.hiding = .deleted
            case nil: story.hiding = .notDisplayed
            }
            return story
        }
    }

    private func pageMargins(of package: WordPackage, _ context: WordContext) throws(ReadingError) -> [OfficeStory] {
        var stories: [OfficeStory] = []
        var seen: Set<String> = []
        // Headers refer to no further headers, so the list is complete before they are read.
        let shown = Set(context.pageMargins.filter { isShown($0, context) }.map(\.relationship))
        for margin in context.pageMargins {
            guard seen.insert(margin.relationship).inserted,
                let part = try package.part(relationship: margin.relationship)
            else { continue }
            let parser = WordStoryParser(context, targets: try package.linkTargets(of: part.name), partName: part.name)
            try parser.read(part.bytes, called: part.name)
            var story = OfficeStory(place: .pageMargin, nodes: context.tree.takeNodes())
            story.hiding = shown.contains(margin.relationship) ? nil : .notDisplayed
            stories.append(story)
        }
        return stories
    }

    private func isShown(_ margin: WordPageMargin, _ context: WordContext) -> Bool {
        switch margin.kind {
        case "first": context.hasFirstPageHeaders
        case "even": context.formats.hasEvenHeaders
        default: true
        }
    }
}
