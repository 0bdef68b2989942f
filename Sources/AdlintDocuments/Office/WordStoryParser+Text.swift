internal import AdlintCore

/// Paragraphs, runs, links, revisions and what is anchored in text.
extension WordStoryParser {
    /// An element with content begins.
    func openContent(_ tag: OfficeTag, _ attributes: XMLAttributes, in path: [OfficeTag?]) {
        switch tag {
        case .paragraph:
            context.tree.beginParagraph()
            paragraphProperties = WordParagraphProperties()
        case .run: flow.run = 0
        case .tab: addBlank("\t")
        case .lineBreak, .carriageReturn: addBlank("\n")
        // Not in the text: a tab to a fixed place of the line is a matter of layout.
        case .positionedTab: addBlank("")
        case .noBreakHyphen: add("-")
        case .symbol: addSymbol(attributes)
        case .deletion, .moveFrom: deletionDepth += 1
        case .hyperlink: beginLink(attributes)
        case .simpleField: beginSimpleField(attributes)
        case .fieldCharacter: takeFieldCharacter(attributes)
        case .footnoteReference: refer(attributes, isEndnote: false)
        case .endnoteReference: refer(attributes, isEndnote: true)
        case .commentRangeStart: beginCommentRange(attributes)
        case .commentReference: addComment(attributes)
        case .table, .row, .cell: openTablePart(tag)
        default: openDrawing(tag, attributes, in: path)
        }
    }

    /// An element with content ends.
    func closeContent(_ tag: OfficeTag, in path: [OfficeTag?]) {
        switch tag {
        case .paragraph: context.tree.endParagraph()
        case .run: flow.run = 0
        case .runProperties where path.last == .run:
            flow.run = context.formats.number(runProperties)
        case .paragraphProperties where path.last == .paragraph:
            context.tree.paragraph.format = context.formats.number(paragraphProperties)
        case .deletion where Self.isRevision(in: path), .moveFrom where Self.isRevision(in: path):
            deletionDepth = max(0, deletionDepth - 1)
        case .hyperlink, .simpleField: _ = flow.links.popLast()
        case .table, .row, .cell, .tableProperties, .cellProperties: closeTablePart(tag)
        default: closeDrawing(tag)
        }
    }

    /// Whether `w:del` encloses deleted content, rather than marking a row or a paragraph's end.
    static func isRevision(in path: [OfficeTag?]) -> Bool {
        path.last != .rowProperties && path.last != .runProperties && path.last != .numbering
    }

    // MARK: Characters

    /// How what comes next stands in its paragraph.
    var place: OfficeTreeBuilder.RunPlace {
        OfficeTreeBuilder.RunPlace(format: flow.run, link: currentLink, isDeleted: deletionDepth > 0)
    }

    /// Adds characters in the formatting of the open run, if they are shown.
    func add(_ content: OfficeSpan.Content, _ bytes: some Collection<UInt8>) {
        if flow.fields.showsText { context.tree.add(content, bytes, place) }
    }

    private func add(_ text: StaticString) {
        add(.text, UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private func addBlank(_ text: StaticString) {
        add(.blank, UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// A character of a named font. Symbol fonts put pictures at private code points: those are no words.
    private func addSymbol(_ attributes: XMLAttributes) {
        guard let code = attributes["char"].flatMap({ UInt32($0, radix: 16) }), !(0xE000...0xF8FF).contains(code),
            let scalar = Unicode.Scalar(code)
        else { return addBlank("") }
        add(.text, Array(String(Character(scalar)).utf8))
    }

    // MARK: Links

    private var currentLink: Int? {
        flow.fields.link ?? flow.links.last ?? nil
    }

    private func beginLink(_ attributes: XMLAttributes) {
        let place = attributes["anchor"].map { "#" + $0 } ?? ""
        let target = (attributes["id"].flatMap { targets[$0] } ?? "") + place
        flow.links.append(target.isEmpty ? nil : context.tree.link(to: target))
        guard let tip = attributes["tooltip"], !tip.isEmpty else { return }
        anchor(.remark(tip, .attribute, span: context.tree.paragraph.spans.count))
    }

    private func beginSimpleField(_ attributes: XMLAttributes) {
        let target = attributes["instr"].flatMap(WordFields.target)
        flow.links.append(target.map(context.tree.link) ?? flow.links.last ?? nil)
    }

    private func takeFieldCharacter(_ attributes: XMLAttributes) {
        switch attributes["fldCharType"] {
        case "begin": flow.fields.begin()
        case "separate":
            if let target = flow.fields.separate() { flow.fields.setLink(context.tree.link(to: target)) }
        case "end": flow.fields.end()
        default: break
        }
    }

    // MARK: Notes and comments

    private func refer(_ attributes: XMLAttributes, isEndnote: Bool) {
        guard let id = attributes["id"] else { return }
        let note = WordNote(isEndnote: isEndnote, id: id)
        context.noteReferences[note] = context.noteReferences[note] == true || deletionDepth == 0
    }

    private func beginCommentRange(_ attributes: XMLAttributes) {
        guard let id = attributes["id"], context.comments[id] != nil else { return }
        let paragraph = context.tree.paragraph
        flow.commentStarts[id] = (ObjectIdentifier(paragraph), paragraph.spans.count)
        context.tree.beginSpan(place)
    }

    private func addComment(_ attributes: XMLAttributes) {
        // A comment is said once, however often a file refers to it.
        guard let id = attributes["id"], let words = context.comments.removeValue(forKey: id) else { return }
        let paragraph = context.tree.paragraph
        let start = flow.commentStarts[id]
        let isHere = start?.paragraph == ObjectIdentifier(paragraph)
        anchor(.remark(words, .comment, span: isHere ? start?.span ?? 0 : start == nil ? paragraph.spans.count : 0))
    }

    /// Anchors something at the current place.
    func anchor(_ aside: OfficeAside) {
        context.tree.anchor(aside, place)
    }
}
