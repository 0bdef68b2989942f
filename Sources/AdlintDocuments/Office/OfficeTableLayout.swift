internal import AdlintCore

/// Tables: figures in rows and columns become cells, tables that only place boxes on the page become boxes.
extension OfficeLayout {
    /// Adds a table's blocks.
    mutating func add(_ table: OfficeTable, _ context: Context) {
        let shape = OfficeTableShape(table)
        let isData = shape.holdsData
        let number = tableCount
        let range = Self.source(of: [.table(table)])
        if isData {
            tableCount += 1
            builder.openContainer(.table, source: range)
        }
        for (row, content) in table.rows.enumerated() {
            for cell in content.cells {
                let place = OfficeCellPlace(
                    format: cell.format, row: row, column: cell.column, span: cell.span,
                    rowCount: table.rows.count, columnCount: shape.columnCount)
                var inner = context
                inner.setting = styling.setting(of: place, in: table, around: context.setting)
                if isData {
                    inner.kind =
                        context.kind
                        ?? .tableCell(row: row, column: cell.column, isHeader: content.isHeader)
                    inner.table = number
                    add(cell.nodes, inner)
                } else {
                    addBoxed(cell.nodes, kind: .cell, inner)
                }
            }
        }
        if isData { builder.closeContainer(sourceEnd: range.end) }
    }
}

/// What a table is for.
struct OfficeTableShape {
    /// The number of columns of the widest row.
    let columnCount: Int
    /// Whether it holds data: at least two rows and columns, and little more than one paragraph of no great length a cell.
    let holdsData: Bool
    /// Bytes of the longest cell that may still be data.
    private static let longestCell = 400

    /// Looks at a table.
    init(_ table: OfficeTable) {
        let cells = table.rows.flatMap(\.cells)
        columnCount = table.rows.map { row in row.cells.map { $0.column + $0.span }.max() ?? 0 }.max() ?? 0
        let filledRows = table.rows.filter { row in row.cells.contains { Self.paragraphCount($0.nodes) > 0 } }
        let crowded = cells.filter { Self.paragraphCount($0.nodes) > 1 }.count
        let hasBoxes = cells.contains { Self.holdsTableOrBox($0.nodes) }
        let isShort = cells.allSatisfy { Self.length($0.nodes) <= Self.longestCell }
        holdsData = columnCount > 1 && filledRows.count > 1 && !hasBoxes && isShort && crowded * 8 <= cells.count
    }

    private static func paragraphCount(_ nodes: [OfficeNode]) -> Int {
        nodes.reduce(0) { count, node in
            guard case .paragraph(let paragraph) = node else { return count + 1 }
            return count + (paragraph.spans.contains { !$0.range.isEmpty } ? 1 : 0)
        }
    }

    private static func length(_ nodes: [OfficeNode]) -> Int {
        nodes.reduce(0) { count, node in
            guard case .paragraph(let paragraph) = node else { return count }
            return count + paragraph.spans.reduce(0) { $0 + $1.range.count }
        }
    }

    private static func holdsTableOrBox(_ nodes: [OfficeNode]) -> Bool {
        nodes.contains { if case .paragraph = $0 { false } else { true } }
    }
}
