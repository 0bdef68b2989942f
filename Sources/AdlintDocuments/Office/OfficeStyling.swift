internal import AdlintCore

/// What a reader knows about the look of paragraphs and runs; numbers are its own names for them.
protocol OfficeStyling: AnyObject {
    /// How a paragraph looks.
    func look(ofParagraph format: Int, in setting: OfficeSetting) -> OfficeParagraphLook
    /// How a run of it looks.
    func look(ofRun format: Int, paragraph: Int, in setting: OfficeSetting) -> OfficeRunLook
    /// What surrounds the text of a cell.
    func setting(of cell: OfficeCellPlace, in table: OfficeTable, around: OfficeSetting) -> OfficeSetting
}

/// What surrounds a paragraph and shows through.
struct OfficeSetting: Hashable {
    /// What stands behind the text; nil is the page.
    var backdrop: OfficeBackdrop?
    /// Whether a line is drawn around the box that it stands in.
    var hasBorder = false
    /// The run formatting that a table gives its cells, known to the styling.
    var tableFormat = 0
}

/// A cell and where it stands.
struct OfficeCellPlace {
    var format: Int
    var row: Int
    var column: Int
    var span: Int
    var rowCount: Int
    var columnCount: Int
}

/// How a paragraph looks.
struct OfficeParagraphLook {
    /// What a reader takes it for.
    var kind: BlockKind = .paragraph
    /// Whether it is drawn as a rule when it has no words.
    var isRuled = false
    /// Whether a click hides what follows it, up to the next heading of its level.
    var isCollapsed = false
    /// Whether it heads a column of a table.
    var isColumnHeading = false
}

/// How a run looks.
struct OfficeRunLook {
    /// Its style.
    var style: Style
    /// Why it is not seen, if so.
    var hiding: Hiding?
}

extension OfficeRunLook {
    /// The look of a run whose properties are resolved, in a paragraph that is painted in `fill` and perhaps boxed.
    init(_ run: OfficeRunProperties, fill: OfficeFill?, isBoxed: Bool, in setting: OfficeSetting, page: Colour?) {
        let backdrop = Self.backdrop([run.highlight, run.shading, fill], setting, page)
        // Without a size anywhere Word sets 10 points (ECMA-376 part 1, 17.3.2.38).
        style = Style(size: (run.size ?? 10) * 4 / 3, weight: run.isBold == true ? 700 : 400)
        if case .plain(let colour)? = run.colour { style.colour = colour }
        switch backdrop {
        case .colour(let colour)?: style.background = colour
        // On a picture no contrast can be told, so none may be reckoned.
        case .unknown?: style.colour = nil
        case nil: break
        }
        style.isRaisedOrLowered = run.isRaisedOrLowered == true || (run.rise ?? 0) != 0
        style.hasBorder = isBoxed || setting.hasBorder
        hiding = Self.hiding(run, backdrop)
    }

    private static func backdrop(_ fills: [OfficeFill?], _ setting: OfficeSetting, _ page: Colour?) -> OfficeBackdrop? {
        for case .plain(let colour)? in fills { return .colour(colour) }
        return setting.backdrop ?? page.map { .colour($0) }
    }

    private static func hiding(_ run: OfficeRunProperties, _ backdrop: OfficeBackdrop?) -> Hiding? {
        if run.isVanished == true || run.isUnpainted == true { return .notDisplayed }
        // Letters of one point or less are dust.
        if let size = run.size, size <= 1 { return .notDisplayed }
        if case .plain(let colour)? = run.colour, backdrop != .unknown {
            let ground = if case .colour(let colour)? = backdrop { colour } else { Colour.paper }
            if colour.isIndistinguishable(from: ground) { return .notDisplayed }
        }
        return run.isStruck == true || run.isDoublyStruck == true ? .struckThrough : nil
    }
}

extension Colour {
    fileprivate static let paper = Colour(red: 255, green: 255, blue: 255)
}
