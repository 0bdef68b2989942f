internal import AdlintCore

/// Tables (ECMA-376 part 1, 17.4).
extension WordStoryParser {
    /// A table, row or cell begins.
    func openTablePart(_ tag: OfficeTag) {
        switch tag {
        case .table: context.tree.beginTable()
        case .row: context.tree.beginRow()
        default: context.tree.beginCell()
        }
    }

    /// A table, row or cell, or what is said about one, ends.
    func closeTablePart(_ tag: OfficeTag) {
        switch tag {
        case .tableProperties:
            let format = context.formats.number(tableProperties)
            context.tree.withTable { $0.table.format = format }
        case .cellProperties:
            let format = context.formats.number(cellProperties)
            let span = cellProperties.span
            context.tree.withTable { table in
                table.cell.format = format
                table.cell.span = span
            }
        case .cell: context.tree.endCell()
        case .row: endRow()
        default: context.tree.endTable()
        }
    }

    /// Takes a property of a row.
    func takeRowProperty(_ tag: OfficeTag, _ attributes: XMLAttributes) {
        switch tag {
        case .headerRow:
            let isHeader = attributes.flag("val") ?? true
            context.tree.withTable { $0.row.isHeader = isHeader }
        case .gridBefore:
            let count = min(max(0, attributes.integer("val") ?? 0), 63)
            context.tree.withTable { $0.column += count }
        case .deletion: deleteRow()
        default: break
        }
    }

    /// A deleted row takes its words with it, marked as deleted or not.
    private func deleteRow() {
        var isNew = false
        context.tree.withTable { table in
            isNew = !table.isRowDeleted
            table.isRowDeleted = true
        }
        if isNew { deletionDepth += 1 }
    }

    private func endRow() {
        var wasDeleted = false
        context.tree.withTable { table in
            wasDeleted = table.isRowDeleted
            table.isRowDeleted = false
            let look = context.formats.tables[table.table.format].look
            if table.table.rows.isEmpty, look.firstRow { table.row.isHeader = true }
        }
        context.tree.endRow()
        if wasDeleted { deletionDepth = max(0, deletionDepth - 1) }
    }
}
