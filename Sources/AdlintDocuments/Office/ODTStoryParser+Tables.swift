internal import AdlintCore

/// Tables, frames and shapes.
extension ODTStoryParser {
    /// A table or a part of one begins.
    func openTablePart(_ tag: OfficeTag, _ attributes: XMLAttributes) {
        guard region == nil, remark == nil else { return }
        switch tag {
        case .odfTable: tree.beginTable()
        case .odfHeaderRows: isInHeaderRows = true
        case .odfRow:
            tree.beginRow()
            let isHeader = isInHeaderRows
            tree.withTable { $0.row.isHeader = isHeader }
        // A cell that another one covers has no content of its own, but takes up its column: the other counts it.
        case .odfCoveredCell: break
        default: beginCell(attributes)
        }
    }

    /// A table or a part of one ends.
    func closeTablePart(_ tag: OfficeTag) {
        guard region == nil, remark == nil else { return }
        switch tag {
        case .odfTable: tree.endTable()
        case .odfHeaderRows: isInHeaderRows = false
        case .odfRow: tree.endRow()
        case .odfCoveredCell: break
        default: tree.endCell()
        }
    }

    private func beginCell(_ attributes: XMLAttributes) {
        tree.beginCell()
        let style = style(attributes["style-name"], family: "table-cell")
        let format = styling.number(ODTStyling.Cell(borders: style.borders, fill: style.fill))
        let span = min(max(1, attributes.integer("number-columns-spanned") ?? 1), 63)
        tree.withTable { table in
            table.cell.format = format
            table.cell.span = span
        }
    }

    /// A part of a drawing begins.
    func openDrawing(_ tag: OfficeTag, _ attributes: XMLAttributes) {
        guard region == nil, remark == nil else { return }
        switch tag {
        case .odfImage, .odfObject: if !frames.isEmpty { frames[frames.count - 1].hasImage = true }
        case .odfTextBox: beginBox()
        default:
            var frame = ODTFrame(style: attributes["style-name"])
            frame.isDecorative = attributes.flag("decorative") ?? false
            frames.append(frame)
            if tag != .odfFrame { beginBox() }
        }
    }

    /// A part of a drawing ends.
    func closeDrawing(_ tag: OfficeTag) {
        guard region == nil, remark == nil else { return }
        switch tag {
        case .odfTextBox: endBox()
        default:
            if tag != .odfFrame { endBox() }
            if let frame = frames.popLast() { addImage(frame) }
        }
    }

    private func beginBox() {
        guard !frames.isEmpty else { return }
        let box = OfficeBox()
        let style = style(frames[frames.count - 1].style, family: "graphic")
        box.hasBorder = style.borders.isBox
        if case .plain(let colour)? = style.fill { box.backdrop = .colour(colour) }
        if style.hasPictureFill { box.backdrop = .unknown }
        frames[frames.count - 1].box = box
        tree.beginBox(box)
        outerFlows.append(flow)
        flow = Flow()
    }

    private func endBox() {
        guard !frames.isEmpty, let box = frames[frames.count - 1].box, let outer = outerFlows.popLast() else { return }
        frames[frames.count - 1].box = nil
        flow = outer
        guard !tree.endBox().isEmpty else { return }
        frames[frames.count - 1].hasImage = false
        // Anchored in the open paragraph, or to the page, between paragraphs.
        if tree.isInParagraph { tree.anchor(.box(box), anchorPlace) } else { tree.addBox(box) }
    }

    private var anchorPlace: OfficeTreeBuilder.RunPlace {
        OfficeTreeBuilder.RunPlace(format: flow.format, link: nil)
    }

    private func addImage(_ frame: ODTFrame) {
        guard frame.hasImage, !frame.isDecorative else { return }
        let words = frame.description.isEmpty ? nil : String(decoding: frame.description, as: UTF8.self)
        tree.anchor(.image(alternative: words), anchorPlace)
    }
}
