internal import AdlintCore

/// Reads the text of an OpenDocument part into a tree (ODF 1.3 part 3, 4 to 7).
final class ODTStoryParser: XMLTagHandler {
    let tree: OfficeTreeBuilder
    let styling: ODTStyling
    let styles: ODTStyles
    /// Bodies of notes, in the order of their places.
    var footnotes: [OfficeNode] = []
    var endnotes: [OfficeNode] = []
    /// Headers and footers of pages.
    private(set) var pageMargins: [[OfficeNode]] = []
    /// Whether the part holds a text at all.
    private(set) var hasText = false

    /// What is known within a flow of paragraphs.
    struct Flow {
        var runs: [OfficeRunProperties] = []
        var format = 0
        var links: [Int?] = []
        var listDepth = 0
        var itemDepth = 0
        /// Whether a blank would follow a blank, or begin the paragraph: such blanks are mark-up (6.1.2).
        var isAtBlank = true
    }

    /// What is being read: the story, or a text box or note within it; and the flows around that.
    var flow = Flow()
    var outerFlows: [Flow] = []
    var deletedTexts: [String: [UInt8]] = [:]
    var region: (id: String, text: [UInt8])?
    var remark: [UInt8]?
    var noteIsEndnote: [Bool] = []
    var frames: [ODTFrame] = []
    var hiddenDepth = 0
    var isInHeaderRows = false

    /// Reads one part with its styles.
    init(_ tree: OfficeTreeBuilder, _ styling: ODTStyling, styles: ODTStyles) {
        self.tree = tree
        self.styling = styling
        self.styles = styles
    }

    private var resolved: [ODTStyles.Key: ODTStyles.Resolved] = [:]

    /// A style with all that it inherits.
    func style(_ name: String?, family: String) -> ODTStyles.Resolved {
        let key = ODTStyles.Key(family: family, name: name ?? "")
        if let known = resolved[key] { return known }
        let style = styles.resolve(name, family: family)
        resolved[key] = style
        return style
    }

    func open(_ tag: OfficeTag, _ attributes: XMLAttributes, in path: [OfficeTag?]) throws(ReadingError) -> Bool {
        switch tag {
        case .odfText: hasText = true
        // A header that is switched off stays in the file.
        case .odfHeader, .odfFooter, .odfLeftHeader, .odfLeftFooter, .odfFirstHeader, .odfFirstFooter:
            return attributes.flag("display") ?? true
        case .odfCommonStyles, .odfAutomaticStyles, .odfForms, .odfScripts, .odfEvents, .odfChangeInfo,
            .odfNoteCitation, .odfEncryption, .odfCreator, .odfDate, .odfInitials, .odfInitialsOld, .odfPhoneticText:
            return false
        case .odfChangedRegion: region = (attributes["id"] ?? "", [])
        case .odfAnnotation: remark = []
        case .odfNote: noteIsEndnote.append(attributes["note-class"] == "endnote")
        case .odfNoteBody: beginNote()
        case .odfParagraph, .odfHeading: beginParagraph(tag, attributes)
        case .odfSection: if hiddenDepth > 0 || attributes["display"] == "none" { hiddenDepth += 1 }
        case .odfTable, .odfHeaderRows, .odfRow, .odfCell, .odfCoveredCell: openTablePart(tag, attributes)
        case .odfFrame, .odfTextBox, .odfImage, .odfObject, .odfShape, .odfRectangle, .odfEllipse:
            openDrawing(tag, attributes)
        default: openContent(tag, attributes)
        }
        return true
    }

    func close(_ tag: OfficeTag, in path: [OfficeTag?]) throws(ReadingError) {
        switch tag {
        case .odfChangedRegion: endRegion()
        case .odfAnnotation: endAnnotation()
        case .odfNote: _ = noteIsEndnote.popLast()
        case .odfNoteBody: endNote()
        case .odfParagraph, .odfHeading: endParagraph()
        case .odfSection: hiddenDepth = max(0, hiddenDepth - 1)
        case .odfHeader, .odfFooter, .odfLeftHeader, .odfLeftFooter, .odfFirstHeader, .odfFirstFooter:
            endPageMargin()
        case .odfTable, .odfHeaderRows, .odfRow, .odfCell, .odfCoveredCell: closeTablePart(tag)
        case .odfFrame, .odfTextBox, .odfShape, .odfRectangle, .odfEllipse: closeDrawing(tag)
        default: closeContent(tag)
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>, in path: [OfficeTag?]) {
        let parent = path.last ?? nil
        if parent == .odfTitle || parent == .odfDescription { return takeDescription(bytes) }
        if remark != nil {
            remark?.append(contentsOf: bytes)
        } else if region != nil {
            region?.text.append(contentsOf: bytes)
        } else if isInText(path) {
            addCollapsed(bytes)
        }
    }

    private func endPageMargin() {
        let nodes = tree.takeNodes()
        if !nodes.isEmpty { pageMargins.append(nodes) }
    }

    /// Blanks between elements are no text; only what stands in a paragraph is.
    private func isInText(_ path: [OfficeTag?]) -> Bool {
        tree.isInParagraph && path.contains { $0 == .odfParagraph || $0 == .odfHeading }
    }
}

/// A frame or shape of a drawing.
struct ODTFrame {
    var style: String?
    var description: [UInt8] = []
    var hasImage = false
    var isDecorative = false
    var box: OfficeBox?
}
