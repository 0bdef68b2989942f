internal import AdlintCore

/// What is known of the drawing that is being read.
struct WordDrawing {
    /// What its alternative text says.
    var alternative: String?
    /// Whether it says of itself that it means nothing.
    var isDecorative = false
    /// What stands behind the text of the shape.
    var backdrop: OfficeBackdrop?
    /// Whether a line is drawn around the shape.
    var hasLine = false
    /// Whether the shape itself says how it is filled and drawn, so that its style does not.
    var saysFill = false
    var saysLine = false
}

/// Pictures, shapes and text boxes, in DrawingML and in the older VML.
extension WordStoryParser {
    /// An element of a drawing begins.
    func openDrawing(_ tag: OfficeTag, _ attributes: XMLAttributes, in path: [OfficeTag?]) {
        switch tag {
        case .drawingProperties: drawing = WordDrawing(alternative: attributes["descr"])
        case .decorative: drawing.isDecorative = attributes.flag("val") ?? true
        case .pictureProperties:
            // Some writers put the picture's file name here, so what is said of the whole drawing comes first.
            if drawing.alternative?.isEmpty != false { drawing.alternative = attributes["descr"] }
        case .shape: drawing = WordDrawing()
        case .oldShape, .oldRectangle, .oldRoundedRectangle: beginOldShape(tag, attributes)
        case .oldPicture:
            if drawing.alternative == nil { drawing.alternative = attributes["title"] }
            addPicture()
        case .textBox: beginTextBox()
        default: takeShapeProperty(tag, attributes, in: path)
        }
    }

    /// An element of a drawing ends.
    func closeDrawing(_ tag: OfficeTag) {
        switch tag {
        case .picture, .chart, .diagram: addPicture()
        case .textBox: endTextBox()
        default: break
        }
    }

    private func addPicture() {
        guard !drawing.isDecorative else { return }
        let words = drawing.alternative.flatMap { $0.isEmpty ? nil : $0 }
        anchor(.image(alternative: words))
    }

    // MARK: Text boxes

    private func beginTextBox() {
        let box = OfficeBox()
        box.backdrop = drawing.backdrop
        box.hasBorder = drawing.hasLine
        anchor(.box(box))
        context.tree.beginBox(box)
        outerFlows.append(flow)
        flow = WordFlow()
    }

    private func endTextBox() {
        guard let outer = outerFlows.popLast() else { return }
        flow = outer
        context.tree.endBox()
    }

    // MARK: Shapes

    private func takeShapeProperty(_ tag: OfficeTag, _ attributes: XMLAttributes, in path: [OfficeTag?]) {
        let parent = path.last ?? nil
        switch (tag, parent) {
        case (.shapeLine, .shapeProperties):
            drawing.hasLine = true
            drawing.saysLine = true
        case (.noFill, .shapeLine): drawing.hasLine = false
        case (.noFill, .shapeProperties): drawing.saysFill = true
        case (.gradientFill, .shapeProperties), (.pictureFill, .shapeProperties), (.patternFill, .shapeProperties):
            drawing.backdrop = .unknown
        case (.plainColour, _), (.schemeColour, _), (.systemColour, _): takeColour(tag, attributes, in: path)
        // A lightened or darkened colour of the theme: which, is not worked out.
        case (.luminance, .schemeColour), (.tint, .schemeColour), (.shade, .schemeColour):
            if path.dropLast(2).last == .shapeProperties { drawing.backdrop = .unknown }
        case (.shapeLineReference, _): if !drawing.saysLine { drawing.hasLine = attributes["idx"] != "0" }
        case (.shapeFillReference, _):
            if !drawing.saysFill, drawing.backdrop == nil, attributes["idx"] != "0" { drawing.backdrop = .unknown }
        default: break
        }
    }

    private func takeColour(_ tag: OfficeTag, _ attributes: XMLAttributes, in path: [OfficeTag?]) {
        let grandparent = path.dropLast().last ?? nil
        guard path.last == .solidFill, grandparent == .shapeProperties else { return }
        let value = tag == .systemColour ? attributes["lastClr"] : attributes["val"]
        let plain = value.flatMap(WordPalette.hex)
        let colour = tag == .schemeColour ? value.flatMap(context.formats.palette.themed) : plain
        drawing.backdrop = colour.map { .colour($0) } ?? .unknown
    }

    private func beginOldShape(_ tag: OfficeTag, _ attributes: XMLAttributes) {
        drawing = WordDrawing(alternative: attributes["alt"])
        drawing.hasLine = attributes["stroked"] != "f" && attributes["stroked"] != "false"
        if attributes.flag("hr") == true || attributes["hr"] == "t" { anchor(.rule) }
        guard attributes["filled"] != "f", attributes["filled"] != "false" else { return }
        // VML writes `#4f81bd [3204]`: the colour, then its place in the theme.
        guard let fill = attributes["fillcolor"]?.split(separator: " ").first else { return }
        drawing.backdrop = WordPalette.hex(String(fill)).map { .colour($0) } ?? .unknown
    }
}
