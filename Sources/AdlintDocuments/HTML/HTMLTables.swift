import AdlintCore

/// Tells the tables that hold data from those that only lay out the page.
struct HTMLTables {
    /// A cell of a data table.
    struct Cell {
        var table: Int
        var row: Int
        var column: Int
        var isHeader: Bool
    }

    /// The number of each data table, by its node.
    private(set) var numbers: [Int: Int] = [:]
    /// The cells of data tables, by their nodes.
    private(set) var cells: [Int: Cell] = [:]

    init(_ tree: HTMLTree, in bytes: [UInt8], counts: HTMLTextCounts, firstNumber: Int) {
        var open: [TableFacts] = []
        var found: [TableFacts] = []
        for index in tree.nodes.indices where tree.nodes[index].kind == .element {
            while let last = open.last, tree.nodes[last.node].end <= index { found.append(open.removeLast()) }
            let tag = tree.nodes[index].tag
            if tag == .table {
                if !open.isEmpty { open[open.count - 1].hasNestedTable = true }
                open.append(TableFacts(node: index))
                open[open.count - 1].isPresentation = ElementRole(index, tree, bytes).isPresentation
            } else if !open.isEmpty {
                open[open.count - 1].note(index, tag, tree, bytes, counts)
            }
        }
        for facts in (found + open).sorted(by: { $0.node < $1.node }) where facts.holdsData {
            let number = firstNumber + numbers.count
            numbers[facts.node] = number
            for cell in facts.cells {
                cells[cell.node] = Cell(table: number, row: cell.row, column: cell.column, isHeader: cell.isHeader)
            }
        }
    }
}

/// What is found in one table, nested ones left out.
private struct TableFacts {
    struct Cell {
        var node: Int
        var row: Int
        var column: Int
        var isHeader: Bool
    }

    /// Cells of data are short; in a table that has headers they may be longer.
    private static let shortCell = 100
    private static let headedCell = 400

    let node: Int
    var isPresentation = false
    var hasNestedTable = false
    private(set) var cells: [Cell] = []
    private var hasHeaders = false
    private var hasData = false
    private var hasHeading = false
    private var hasBlock = false
    private var rows = 0
    private var columns = 0
    private var nextColumn = 0
    private var longest = 0
    private var filledCells = 0
    private var headEnd = 0

    init(node: Int) {
        self.node = node
    }

    var holdsData: Bool {
        guard !isPresentation, !hasNestedTable, !hasHeading, cells.count > 1 else { return false }
        // Grids of mails are made of header cells too, one row of them at a time.
        if hasHeaders { return filledCells >= 2 && longest <= Self.headedCell && (rows > 1 || hasData) }
        return rows >= 2 && columns >= 2 && !hasBlock && longest <= Self.shortCell && filledCells >= 4
            && filledCells * 10 >= cells.count * 6
    }

    mutating func note(
        _ index: Int, _ tag: HTMLElementName, _ tree: HTMLTree, _ bytes: [UInt8], _ counts: HTMLTextCounts
    ) {
        switch tag {
        case .caption: hasHeaders = true
        case .thead:
            hasHeaders = true
            headEnd = tree.nodes[index].end
        case .tr:
            rows += 1
            nextColumn = 0
        case .td, .th: noteCell(index, tag, tree, bytes, counts)
        case .img: hasBlock = true
        default:
            if tag.headingLevel != nil { hasHeading = true }
            let display = HTMLDefaults.display(of: tag)
            if display == .block || display == .listItem { hasBlock = true }
        }
    }

    private mutating func noteCell(
        _ index: Int, _ tag: HTMLElementName, _ tree: HTMLTree, _ bytes: [UInt8], _ counts: HTMLTextCounts
    ) {
        if tag == .th { hasHeaders = true } else { hasData = true }
        let text = counts.count(in: index..<tree.nodes[index].end)
        longest = max(longest, text)
        if text > 0 { filledCells += 1 }
        cells.append(
            Cell(node: index, row: max(0, rows - 1), column: nextColumn, isHeader: tag == .th || index < headEnd))
        nextColumn += span(of: index, tree, bytes)
        columns = max(columns, nextColumn)
    }

    private func span(of cell: Int, _ tree: HTMLTree, _ bytes: [UInt8]) -> Int {
        guard let attribute = tree.attribute(.colspan, of: cell),
            let number = Int(String(decoding: tree.value(of: attribute, in: bytes).trimmed, as: UTF8.self))
        else { return 1 }
        return min(max(1, number), 1_000)
    }
}
