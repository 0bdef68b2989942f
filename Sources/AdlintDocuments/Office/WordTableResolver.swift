internal import AdlintCore

/// What a table and its style give to the text of a cell (ECMA-376 part 1, 17.7.6).
struct WordTableResolver {
    /// The look of a cell.
    struct Look {
        var run = OfficeRunProperties()
        var fill: OfficeFill?
        var hasBorder = false
    }

    private let formats: WordFormats
    private let table: WordTableProperties
    private let whole: Look
    private let borders: OfficeBorders
    /// What the styles say about each part, nearest style first.
    private let parts: [[String: WordTablePart]]

    /// Resolves one table.
    init(_ table: WordTableProperties, _ formats: WordFormats) {
        self.formats = formats
        self.table = table
        let chain = (table.style ?? formats.defaultTableStyle).map { WordChain(of: $0, in: formats) } ?? WordChain()
        let styles = chain.styles.map { formats.styles[$0] }
        let fill = table.fill ?? styles.lazy.compactMap { $0.cellFill ?? $0.table.fill }.first
        whole = Look(run: chain.run, fill: fill)
        borders = styles.reduce(table.borders) { $0.over($1.table.borders) }
        parts = styles.map(\.parts)
    }

    /// The look of the cell at a place.
    func look(of place: OfficeCellPlace) -> Look {
        var look = whole
        for name in partNames(at: place) {
            guard let part = parts.lazy.compactMap({ $0[name] }).first else { continue }
            look.run = part.run.over(look.run)
            look.fill = part.fill ?? look.fill
        }
        let cell = formats.cells[place.format]
        look.fill = cell.fill ?? look.fill
        look.hasBorder = cell.borders.over(lines(at: place)).isBox
        return look
    }

    /// The parts of the table that the cell belongs to, the strongest last.
    private func partNames(at place: OfficeCellPlace) -> [String] {
        let look = table.look
        let isFirstRow = look.firstRow && place.row == 0
        let isLastRow = look.lastRow && place.row == place.rowCount - 1
        let isFirstColumn = look.firstColumn && place.column == 0
        let isLastColumn = look.lastColumn && place.column + place.span >= place.columnCount
        var parts: [String] = []
        if look.verticalBands, !isFirstColumn, !isLastColumn {
            parts.append((place.column - (look.firstColumn ? 1 : 0)).isMultiple(of: 2) ? "band1Vert" : "band2Vert")
        }
        if look.horizontalBands, !isFirstRow, !isLastRow {
            parts.append((place.row - (look.firstRow ? 1 : 0)).isMultiple(of: 2) ? "band1Horz" : "band2Horz")
        }
        if isLastColumn { parts.append("lastCol") }
        if isFirstColumn { parts.append("firstCol") }
        if isLastRow { parts.append("lastRow") }
        if isFirstRow { parts.append("firstRow") }
        return parts
    }

    /// The lines that the table draws around the cell.
    private func lines(at place: OfficeCellPlace) -> OfficeBorders {
        OfficeBorders(
            top: place.row == 0 ? borders.top : borders.insideHorizontal,
            left: place.column == 0 ? borders.left : borders.insideVertical,
            bottom: place.row == place.rowCount - 1 ? borders.bottom : borders.insideHorizontal,
            right: place.column + place.span >= place.columnCount ? borders.right : borders.insideVertical)
    }
}
