internal import AdlintCore

/// Tables (ECMA-376 part 1, 17.4).
extension WordStoryParser {
    /// A table, row or cell begins.
    func openTablePart(_ tag: OfficeTag) {
        endParagraph()
        switch tag {
        case .table:
            flow.tables.append(WordOpenTable(before: flow.nodes))
            flow.nodes = []
        case .row:
            withTable { table in
                table.row = OfficeRow()
                table.column = 0
                table.isRowDeleted = false
            }
        default:
            withTable { table in
                table.cellFormat = 0
                table.cellSpan = 1
            }
        }
    }

    /// A table, row or cell, or what is said about one, ends.
    func closeTablePart(_ tag: OfficeTag) {
        switch tag {
        case .tableProperties:
            let format = context.formats.number(tableProperties)
            withTable { $0.table.format = format }
        case .cellProperties:
            let format = context.formats.number(cellProperties)
            let span = cellProperties.span
            withTable { table in
                table.cellFormat = format
                table.cellSpan = span
            }
        case .cell: endCell()
        case .row: endRow()
        default: endTable()
        }
    }

    /// Takes a property of a row.
    func takeRowProperty(_ tag: OfficeTag, _ attributes: XMLAttributes) {
        switch tag {
        case .headerRow:
            let isHeader = attributes.flag("val") ?? true
            withTable { $0.row.isHeader = isHeader }
        case .gridBefore:
            let count = min(max(0, attributes.integer("val") ?? 0), 63)
            withTable { $0.column += count }
        case .deletion:
            // A deleted row takes its words with it, marked as deleted or not.
            withTable { $0.isRowDeleted = true }
            deletionDepth += 1
        default: break
        }
    }

    private func endCell() {
        endParagraph()
        // A cell outside any table keeps its words where they are.
        guard !flow.tables.isEmpty else { return }
        let nodes = flow.nodes
        flow.nodes = []
        withTable { table in
            table.row.cells.append(
                OfficeCell(format: table.cellFormat, column: table.column, span: table.cellSpan, nodes: nodes))
            table.column += table.cellSpan
        }
    }

    private func endRow() {
        let look = flow.tables.last.map { context.formats.tables[$0.table.format].look }
        var wasDeleted = false
        withTable { table in
            wasDeleted = table.isRowDeleted
            table.isRowDeleted = false
            if table.table.rows.isEmpty, look?.firstRow == true { table.row.isHeader = true }
            table.table.rows.append(table.row)
        }
        if wasDeleted { deletionDepth = max(0, deletionDepth - 1) }
    }

    private func endTable() {
        endParagraph()
        guard var open = flow.tables.popLast() else { return }
        var nodes: [OfficeNode] = []
        // Swapped rather than copied: a long draft may hold thousands of tables.
        swap(&nodes, &open.before)
        nodes.append(.table(open.table))
        // Text that a damaged file puts between cells follows the table.
        nodes.append(contentsOf: flow.nodes)
        flow.nodes = nodes
    }

    private func withTable(_ change: (inout WordOpenTable) -> Void) {
        guard !flow.tables.isEmpty else { return }
        change(&flow.tables[flow.tables.count - 1])
    }
}
