internal import AdlintCore

/// What `w:pPr` says; nil where it says nothing.
struct WordParagraphProperties: Hashable {
    /// Index of the paragraph style.
    var style: Int?
    /// From 0; 9 is body text.
    var outlineLevel: Int?
    /// 0 takes a paragraph out of its list.
    var numberingID: Int?
    var numberingLevel: Int?
    var borders = OfficeBorders()
    var fill: OfficeFill?
    /// Whether lines are set too low to show anything.
    var isFlattened: Bool?
    var isCollapsed: Bool?

    /// Takes one property; others are passed over.
    mutating func take(_ tag: OfficeTag, _ attributes: XMLAttributes, in file: WordFormats) {
        switch tag {
        case .paragraphStyle: style = attributes["val"].flatMap { file.styleIndex[$0] }
        case .outlineLevel: outlineLevel = attributes.integer("val")
        case .numberingID: numberingID = attributes.integer("val")
        case .numberingLevel: numberingLevel = attributes.integer("val")
        case .shading: fill = file.palette.fill(attributes)
        case .collapsed: isCollapsed = attributes.flag("val") ?? true
        case .spacing:
            // Twentieths of a point: lines of one point or less show nothing.
            guard let line = attributes.integer("line") else { return }
            isFlattened = attributes["lineRule"] == "exact" && line <= 20
        default: borders.take(tag, attributes)
        }
    }

    /// These, and where nothing is said, those of `base`.
    func over(_ base: WordParagraphProperties) -> WordParagraphProperties {
        WordParagraphProperties(
            style: style ?? base.style, outlineLevel: outlineLevel ?? base.outlineLevel,
            numberingID: numberingID ?? base.numberingID, numberingLevel: numberingLevel ?? base.numberingLevel,
            borders: borders.over(base.borders), fill: fill ?? base.fill,
            isFlattened: isFlattened ?? base.isFlattened, isCollapsed: isCollapsed ?? base.isCollapsed)
    }
}

/// What `w:tblPr` says, or a table style.
struct WordTableProperties: Hashable {
    /// Index of the table style.
    var style: Int?
    var borders = OfficeBorders()
    var fill: OfficeFill?
    var look = WordTableLook()

    /// Takes one property; others are passed over.
    mutating func take(_ tag: OfficeTag, _ attributes: XMLAttributes, in file: WordFormats) {
        switch tag {
        case .tableStyle: style = attributes["val"].flatMap { file.styleIndex[$0] }
        case .tableLook: look = WordTableLook(attributes)
        case .shading: fill = file.palette.fill(attributes)
        default: borders.take(tag, attributes)
        }
    }
}

/// Which parts of a table style a table shows (`w:tblLook`).
struct WordTableLook: Hashable {
    var firstRow = false
    var lastRow = false
    var firstColumn = false
    var lastColumn = false
    var horizontalBands = true
    var verticalBands = true

    /// Shows bands only.
    init() {}

    /// Reads the attributes, or the older bit mask in `val`.
    init(_ attributes: XMLAttributes) {
        let mask = attributes["val"].flatMap { Int($0, radix: 16) } ?? 0
        firstRow = attributes.flag("firstRow") ?? (mask & 0x20 != 0)
        lastRow = attributes.flag("lastRow") ?? (mask & 0x40 != 0)
        firstColumn = attributes.flag("firstColumn") ?? (mask & 0x80 != 0)
        lastColumn = attributes.flag("lastColumn") ?? (mask & 0x100 != 0)
        horizontalBands = !(attributes.flag("noHBand") ?? (mask & 0x200 != 0))
        verticalBands = !(attributes.flag("noVBand") ?? (mask & 0x400 != 0))
    }
}

/// What `w:tcPr` says.
struct WordCellProperties: Hashable {
    var borders = OfficeBorders()
    var fill: OfficeFill?
    var span = 1

    /// Takes one property; others are passed over.
    mutating func take(_ tag: OfficeTag, _ attributes: XMLAttributes, in file: WordFormats) {
        switch tag {
        case .gridSpan: span = min(max(1, attributes.integer("val") ?? 1), 63)
        case .shading: fill = file.palette.fill(attributes)
        default: borders.take(tag, attributes)
        }
    }
}

extension OfficeBorders {
    /// Takes one side.
    mutating func take(_ tag: OfficeTag, _ attributes: XMLAttributes) {
        let isDrawn = attributes["val"].map { $0 != "none" && $0 != "nil" } ?? false
        switch tag {
        case .top: top = isDrawn
        case .left, .start: left = isDrawn
        case .bottom: bottom = isDrawn
        case .right, .end: right = isDrawn
        case .insideHorizontal: insideHorizontal = isDrawn
        case .insideVertical: insideVertical = isDrawn
        default: break
        }
    }
}

extension OfficeRunProperties {
    /// Takes one property; others are passed over.
    mutating func take(_ tag: OfficeTag, _ attributes: XMLAttributes, in file: WordFormats) {
        switch tag {
        case .runStyle: style = attributes["val"].flatMap { file.styleIndex[$0] }
        // Half points.
        case .size: size = attributes.integer("val").map { Double($0) / 2 }
        case .bold: isBold = attributes.flag("val") ?? true
        case .strike: isStruck = attributes.flag("val") ?? true
        case .doubleStrike: isDoublyStruck = attributes.flag("val") ?? true
        case .vanish: isVanished = attributes.flag("val") ?? true
        case .colour: colour = file.palette.colour(attributes)
        case .highlight: highlight = WordPalette.highlight(attributes["val"])
        case .shading: shading = file.palette.fill(attributes)
        case .verticalAlignment: isRaisedOrLowered = attributes["val"].map { $0 != "baseline" }
        case .position: rise = attributes.integer("val")
        case .textNoFill: isUnpainted = true
        default: break
        }
    }
}
