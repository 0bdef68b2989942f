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
