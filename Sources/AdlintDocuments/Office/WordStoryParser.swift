internal import AdlintCore

/// What the parts of a Word file know of each other.
final class WordContext {
    let formats: WordFormats
    /// Texts of reviewers' comments by id.
    var comments: [String: String] = [:]
    /// Footnotes and endnotes that the body refers to, and whether from words that stand.
    var noteReferences: [WordNote: Bool] = [:]
    /// Headers and footers of the pages, in the order of the sections.
    var pageMargins: [WordPageMargin] = []
    /// Whether a section's first page has headers of its own.
    var hasFirstPageHeaders = false
    /// The colour that the pages are painted in.
    var page: Colour?
    /// The text of all parts so far.
    let tree = OfficeTreeBuilder()

    /// Starts with what is known before the body.
    init(_ formats: WordFormats) {
        self.formats = formats
    }
}

/// Names a footnote or an endnote.
struct WordNote: Hashable {
    var isEndnote: Bool
    var id: String
}

/// A header or footer that a section asks for.
struct WordPageMargin: Hashable {
    /// `default`, `first` or `even`.
    var kind: String
    /// Relationship of the main part.
    var relationship: String
}

/// Reads a part of a Word file that holds text into a tree (ECMA-376 part 1, 17.2 to 17.3).
///
/// One file holds what is said about each group of elements; this one the state and the choice between them.
final class WordStoryParser: XMLTagHandler {
    let context: WordContext
    /// Where external links of this part lead, by relationship.
    let targets: [String: String]
    /// The part's name for error sentences.
    let partName: String
    /// Notes or comments that are finished, each with its id and whether it is a rule between text and notes.
    var entries: [(id: String, nodes: [OfficeNode], isSeparator: Bool)] = []
    /// What is being read: the story, or a text box or note within it; and the flows around that.
    var flow = WordFlow()
    var outerFlows: [WordFlow] = []
    var deletionDepth = 0
    /// Whether the part is a Word document by its outermost element.
    private(set) var isDocument = false
    var skipsNextFallback: [Bool] = []
    var entry: (id: String, isSeparator: Bool)?
    var drawing = WordDrawing()
    var paragraphProperties = WordParagraphProperties()
    var runProperties = OfficeRunProperties()
    var tableProperties = WordTableProperties()
    var cellProperties = WordCellProperties()

    /// Reads one part.
    init(_ context: WordContext, targets: [String: String], partName: String) {
        self.context = context
        self.targets = targets
        self.partName = partName
    }

    func open(_ tag: OfficeTag, _ attributes: XMLAttributes, in path: [OfficeTag?]) throws(ReadingError) -> Bool {
        switch tag {
        case .controlProperties, .controlEndProperties, .runPropertiesChange, .paragraphPropertiesChange,
            .tablePropertiesChange, .tableExceptionsChange, .rowPropertiesChange, .cellPropertiesChange,
            .sectionPropertiesChange, .deletedFieldInstruction, .tabStops:
            return false
        case .externalChunk, .subDocument: throw Self.embedded(partName)
        case .document: isDocument = path.isEmpty
        case .footnote, .endnote, .comment: beginEntry(attributes)
        case .alternateContent: skipsNextFallback.append(false)
        case .choice: return takesChoice()
        case .fallback: return skipsNextFallback.last != true
        case .pageBackground: context.page = attributes["color"].flatMap(WordPalette.hex)
        case .headerReference, .footerReference: addPageMargin(attributes)
        case .titlePage: context.hasFirstPageHeaders = attributes.flag("val") ?? true
        default:
            if takeProperty(tag, attributes, within: path.last ?? nil) { return tag != .runProperties || !isMark(path) }
            openContent(tag, attributes, in: path)
        }
        return true
    }

    func close(_ tag: OfficeTag, in path: [OfficeTag?]) throws(ReadingError) {
        switch tag {
        case .footnote, .endnote, .comment: endEntry()
        case .alternateContent: _ = skipsNextFallback.popLast()
        default: closeContent(tag, in: path)
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>, in path: [OfficeTag?]) {
        switch path.last ?? nil {
        case .text?, .deletedText?, .mathText?: add(.text, bytes)
        case .fieldInstruction?: flow.fields.take(bytes)
        default: break
        }
    }

    // MARK: Entries and alternatives

    private func beginEntry(_ attributes: XMLAttributes) {
        let type = attributes["type"]
        entry = (attributes["id"] ?? "", type != nil && type != "normal")
    }

    private func endEntry() {
        guard let entry else { return }
        entries.append((entry.id, context.tree.takeNodes(), entry.isSeparator))
        self.entry = nil
    }

    /// The first choice is what Word shows; the rest are for programs that do not know it.
    private func takesChoice() -> Bool {
        guard let last = skipsNextFallback.indices.last, !skipsNextFallback[last] else { return false }
        skipsNextFallback[last] = true
        return true
    }

    private func addPageMargin(_ attributes: XMLAttributes) {
        guard let relationship = attributes["id"] else { return }
        let margin = WordPageMargin(kind: attributes["type"] ?? "default", relationship: relationship)
        if context.pageMargins.count < 1_000 { context.pageMargins.append(margin) }
    }

    private static func embedded(_ partName: String) -> ReadingError {
        ReadingError(
            "The file takes in the text of another file (in \(partName)), which adlint cannot read, so it cannot be "
                + "judged whole. Open it in Word, save it as .docx again, and the text becomes part of it.")
    }
}

/// What is known within a flow of paragraphs: the story, or a text box within it.
struct WordFlow {
    /// Number of the formatting of the open run.
    var run = 0
    var fields = WordFields()
    /// Links that are open, by index; nil for those that lead nowhere.
    var links: [Int?] = []
    /// For comments whose words have begun: in which paragraph and at which span.
    var commentStarts: [String: (paragraph: ObjectIdentifier, span: Int)] = [:]
}
