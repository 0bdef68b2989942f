internal import AdlintCore

/// Paragraphs, runs, links, revisions, notes and remarks.
extension ODTStoryParser {
    /// An element within a paragraph or around paragraphs begins.
    func openContent(_ tag: OfficeTag, _ attributes: XMLAttributes) {
        switch tag {
        case .odfSpan: beginSpan(attributes)
        case .odfLink:
            flow.links.append(attributes["href"].map(tree.link))
            beginSpan(attributes)
        case .odfSpaces: addSpaces(min(max(1, attributes.integer("c") ?? 1), 1_000))
        case .odfTab: addBlank("\t")
        case .odfLineBreak: addBlank("\n")
        case .odfList: flow.listDepth += 1
        case .odfListItem: flow.itemDepth += 1
        case .odfDeletedHere: addDeleted(attributes["change-id"] ?? "")
        default: break
        }
    }

    /// An element within a paragraph or around paragraphs ends.
    func closeContent(_ tag: OfficeTag) {
        switch tag {
        case .odfSpan: endSpan()
        case .odfLink:
            _ = flow.links.popLast()
            endSpan()
        case .odfList: flow.listDepth = max(0, flow.listDepth - 1)
        case .odfListItem: flow.itemDepth = max(0, flow.itemDepth - 1)
        default: break
        }
    }

    // MARK: Paragraphs and runs

    /// Begins a paragraph or heading, unless it is one of a remark or a deletion.
    func beginParagraph(_ tag: OfficeTag, _ attributes: XMLAttributes) {
        guard remark == nil, region == nil else { return }
        tree.beginParagraph()
        flow.isAtBlank = true
        let style = style(attributes["style-name"], family: "paragraph")
        var look = ODTStyling.Paragraph(run: style.run, borders: style.borders, fill: style.fill)
        look.kind = kind(style, heading: tag == .odfHeading ? attributes.integer("outline-level") ?? 1 : nil)
        look.isColumnHeading = style.names.first == "table heading"
        tree.paragraph.format = styling.number(look)
        setFormat()
    }

    /// Ends a paragraph, also one of a remark or a deletion.
    func endParagraph() {
        if remark != nil {
            remark?.append(0x20)
        } else if region != nil {
            region?.text.append(0x20)
        } else {
            tree.endParagraph()
        }
    }

    private func kind(_ style: ODTStyles.Resolved, heading: Int?) -> BlockKind {
        // LibreOffice gives headings out of HTML the style, but not the level.
        let level =
            heading ?? style.outlineLevel ?? style.names.lazy.compactMap(WordParagraphKind.headingLevel).first ?? 0
        if level > 0 { return .heading(level: min(level, 6)) }
        if style.names.first == "title" { return .heading(level: 1) }
        if flow.itemDepth > 0 { return .listItem(depth: min(max(1, flow.listDepth), 9)) }
        return style.names.lazy.compactMap(WordParagraphKind.namedKind).first ?? .paragraph
    }

    private func beginSpan(_ attributes: XMLAttributes) {
        let own = style(attributes["style-name"], family: "text").run
        flow.runs.append(own.over(flow.runs.last ?? OfficeRunProperties()))
        setFormat()
    }

    private func endSpan() {
        _ = flow.runs.popLast()
        setFormat()
    }

    private func setFormat() {
        var run = flow.runs.last ?? OfficeRunProperties()
        if hiddenDepth > 0 { run.isVanished = true }
        flow.format = styling.number(run)
    }

    // MARK: Characters

    private func place(isDeleted: Bool = false) -> OfficeTreeBuilder.RunPlace {
        OfficeTreeBuilder.RunPlace(format: flow.format, link: flow.links.last ?? nil, isDeleted: isDeleted)
    }

    /// Adds text with its blanks collapsed as the format has it (6.1.2).
    func addCollapsed(_ bytes: UnsafeBufferPointer<UInt8>) {
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        for byte in bytes {
            let isBlank = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
            if !isBlank {
                kept.append(byte)
            } else if !flow.isAtBlank {
                kept.append(0x20)
            }
            flow.isAtBlank = isBlank
        }
        if !kept.isEmpty { tree.add(.text, kept, place()) }
    }

    private func addSpaces(_ count: Int) {
        guard isReading else { return }
        tree.add(.text, repeatElement(UInt8(0x20), count: count), place())
        flow.isAtBlank = false
    }

    private func addBlank(_ text: StaticString) {
        guard isReading else { return }
        tree.add(.blank, UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount), place())
        flow.isAtBlank = false
    }

    /// Whether what comes is text of the draft, and not of a remark or a deletion.
    var isReading: Bool { remark == nil && region == nil && tree.isInParagraph }

    // MARK: Revisions, remarks and notes

    /// Keeps what a deletion took out until its place comes.
    func endRegion() {
        if let region { deletedTexts[region.id] = region.text }
        region = nil
    }

    private func addDeleted(_ id: String) {
        // A deletion is said once, however often a file refers to it.
        guard let text = deletedTexts.removeValue(forKey: id), !text.isEmpty else { return }
        tree.add(.text, text, place(isDeleted: true))
    }

    /// Hangs a reviewer's remark on its place.
    func endAnnotation() {
        guard let words = remark else { return }
        remark = nil
        guard region == nil else { return }
        let span = tree.paragraph.spans.count
        tree.anchor(.remark(String(decoding: words, as: UTF8.self), .comment, span: span), place())
    }

    /// The body of a note begins: a flow of its own.
    func beginNote() {
        tree.beginBox(OfficeBox())
        outerFlows.append(flow)
        flow = Flow()
    }

    /// The body of a note ends: it is kept for the end of the text.
    func endNote() {
        guard let outer = outerFlows.popLast() else { return }
        flow = outer
        let nodes = tree.endBox()
        if noteIsEndnote.last == true { endnotes += nodes } else { footnotes += nodes }
    }

    /// Takes a piece of a drawing's title or description.
    func takeDescription(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard !frames.isEmpty else { return }
        if !frames[frames.count - 1].description.isEmpty { frames[frames.count - 1].description.append(0x20) }
        frames[frames.count - 1].description.append(contentsOf: bytes)
    }
}
