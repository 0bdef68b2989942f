internal import AdlintCore

/// Numbers the looks that an OpenDocument text uses, and tells them when it is laid out.
final class ODTStyling: OfficeStyling {
    /// A paragraph's look, resolved.
    struct Paragraph: Hashable {
        var kind = BlockKind.paragraph
        var run = OfficeRunProperties()
        var borders = OfficeBorders()
        var fill: OfficeFill?
        var isColumnHeading = false
    }

    /// A cell's look, resolved.
    struct Cell: Hashable {
        var borders = OfficeBorders()
        var fill: OfficeFill?
    }

    private var paragraphs = [Paragraph()]
    private var runs = [OfficeRunProperties()]
    private var cells = [Cell()]
    private var paragraphNumbers = [Paragraph(): 0]
    private var runNumbers = [OfficeRunProperties(): 0]

    /// The number of a paragraph's look.
    func number(_ paragraph: Paragraph) -> Int {
        if let known = paragraphNumbers[paragraph] { return known }
        paragraphs.append(paragraph)
        paragraphNumbers[paragraph] = paragraphs.count - 1
        return paragraphs.count - 1
    }

    /// The number of what a run says over its paragraph.
    func number(_ run: OfficeRunProperties) -> Int {
        if let known = runNumbers[run] { return known }
        runs.append(run)
        runNumbers[run] = runs.count - 1
        return runs.count - 1
    }

    /// The number of a cell's look.
    func number(_ cell: Cell) -> Int {
        if cell == cells[0] { return 0 }
        cells.append(cell)
        return cells.count - 1
    }

    func look(ofParagraph format: Int, in setting: OfficeSetting) -> OfficeParagraphLook {
        let paragraph = paragraphs[format]
        return OfficeParagraphLook(
            kind: paragraph.kind, isRuled: paragraph.borders.isRule, isColumnHeading: paragraph.isColumnHeading)
    }

    func look(ofRun format: Int, paragraph: Int, in setting: OfficeSetting) -> OfficeRunLook {
        let own = paragraphs[paragraph]
        return OfficeRunLook(
            runs[format].over(own.run), fill: own.fill, isBoxed: own.borders.isBox, in: setting, page: nil)
    }

    func setting(of cell: OfficeCellPlace, in table: OfficeTable, around: OfficeSetting) -> OfficeSetting {
        var setting = around
        if case .plain(let colour)? = cells[cell.format].fill { setting.backdrop = .colour(colour) }
        setting.hasBorder = cells[cell.format].borders.isBox
        return setting
    }
}
