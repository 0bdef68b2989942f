public import AdlintCore

/// Reads OpenDocument texts (.odt; ODF 1.0 to 1.3) as ``WordReader`` reads Word files.
///
/// The extracted text is the body, one line a paragraph, deleted revisions left out, a text box after the paragraph that
/// it is anchored in; then footnotes, endnotes, and the headers and footers of pages.
public struct ODTReader: ContainerReader {
    public static let format = DraftFormat.odt

    /// Makes a reader.
    public init() {}

    public func read(_ file: [UInt8]) throws(ReadingError) -> Document {
        let package = try OfficePackage(file)
        try refuseOtherFormats(package)
        guard let content = try package.part("content.xml") else { throw Self.foreign("it has no content.xml") }
        let tree = OfficeTreeBuilder()
        let styling = ODTStyling()
        let common = try styles(of: package)
        let body = ODTStoryParser(tree, styling, styles: try styles(in: content, over: common.withoutAutomatic))
        tree.reserve(content.count / 4)
        try body.read(content, called: "content.xml")
        guard body.hasText else { throw Self.foreign("its content is no text") }
        var stories = [
            OfficeStory(place: .body, nodes: tree.takeNodes()),
            OfficeStory(place: .footnote, nodes: body.footnotes),
            OfficeStory(place: .endnote, nodes: body.endnotes),
        ]
        if let part = try package.part("styles.xml") {
            let margins = ODTStoryParser(tree, styling, styles: common)
            try margins.read(part, called: "styles.xml")
            stories += margins.pageMargins.map { OfficeStory(place: .pageMargin, nodes: $0) }
        }
        let draft = OfficeDraft(stories: stories, arena: tree.arena, links: tree.links)
        return OfficeLayout.document(of: draft, format: .odt, styling: styling)
    }

    // MARK: Inside

    private func styles(of package: OfficePackage) throws(ReadingError) -> ODTStyles {
        guard let part = try package.part("styles.xml") else { return ODTStyles() }
        return try styles(in: part, over: ODTStyles(), called: "styles.xml")
    }

    private func styles(
        in part: [UInt8], over known: ODTStyles, called name: String = "content.xml"
    ) throws(ReadingError) -> ODTStyles {
        let parser = ODTStylesParser(known)
        try parser.read(part, called: name)
        return parser.styles
    }

    private func refuseOtherFormats(_ package: OfficePackage) throws(ReadingError) {
        if package.contains("[Content_Types].xml") {
            throw Self.foreign("it is a file of Microsoft Office; give it its own ending, .docx")
        }
        if let type = try package.part("mimetype") {
            let type = String(decoding: type.prefix(200), as: UTF8.self)
            guard type.hasPrefix("application/vnd.oasis.opendocument.text") else {
                throw Self.foreign("it is of the kind \(type)")
            }
        }
        guard let manifest = try package.part("META-INF/manifest.xml") else { return }
        let parser = ODTManifestParser()
        try parser.read(manifest, called: "META-INF/manifest.xml")
        if parser.isEncrypted { throw ReadingError("The file is locked with a password. Save it without one.") }
    }

    private static func foreign(_ why: String) -> ReadingError {
        ReadingError(
            "The file is not an OpenDocument text: \(why). Open it in the program that wrote it and save it as .odt.")
    }
}

/// Looks whether parts are encrypted (ODF 1.3 part 2, 4.8.3).
private final class ODTManifestParser: XMLTagHandler {
    private(set) var isEncrypted = false

    func open(_ tag: OfficeTag, _ attributes: XMLAttributes, in path: [OfficeTag?]) throws(ReadingError) -> Bool {
        if tag == .odfEncryption { isEncrypted = true }
        return true
    }

    func close(_ tag: OfficeTag, in path: [OfficeTag?]) throws(ReadingError) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>, in path: [OfficeTag?]) {}
}
