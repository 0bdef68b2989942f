import AdlintCore

/// The columns of a table, as the ruler below its heads shows them: `------  -----  ---`.
struct TextColumns {
    /// Where each column begins, in characters from the start of the line.
    private let starts: [Int]
    private let bytes: [UInt8]

    /// Reads a ruler; nil where it is not two runs of dashes or more with gaps between.
    init?(_ ruler: TextLine, in bytes: [UInt8]) {
        var starts: [Int] = []
        var length = 0
        for (column, index) in (ruler.range.start..<ruler.content.end).enumerated() {
            switch bytes[index] {
            case 0x2D, 0x3D:
                if length == 0 { starts.append(column) }
                length += 1
            case 0x20:
                // `- - -` is an ornament.
                if length == 1 { return nil }
                length = 0
            default: return nil
            }
        }
        guard starts.count > 1, length > 1 else { return nil }
        self.starts = starts
        self.bytes = bytes
    }

    /// The words of a line in each column, without the blanks around them; empty ranges for empty cells.
    func cells(of line: TextLine) -> [TextRange] {
        let cuts = cuts(of: line)
        return cuts.indices.map { index in
            trimmed(TextRange(cuts[index], index + 1 < cuts.count ? cuts[index + 1] : line.range.end))
        }
    }

    /// Whether a line has words in two columns at least, and none that stands across two.
    func isRow(_ line: TextLine) -> Bool {
        cuts(of: line).dropFirst().allSatisfy { bytes[$0 - 1] == 0x20 } && cells(of: line).count { !$0.isEmpty } > 1
    }

    /// Where the columns of a line begin, as far as it has any.
    private func cuts(of line: TextLine) -> [Int] {
        var cuts: [Int] = []
        var column = 0
        for index in line.range.start..<line.range.end where bytes[index] & 0xC0 != 0x80 {
            if cuts.count < starts.count, column == (cuts.isEmpty ? 0 : starts[cuts.count]) { cuts.append(index) }
            column += 1
        }
        return cuts
    }

    private func trimmed(_ range: TextRange) -> TextRange {
        var start = range.start
        var end = range.end
        while start < end, bytes[start] == 0x20 { start += 1 }
        while end > start, bytes[end - 1] == 0x20 { end -= 1 }
        return TextRange(start, end)
    }
}

/// Tables.
extension PlainTextPass {
    /// Reads the last of the lines as the heads of a table, with the ruler below and the rows after it.
    ///
    /// - Returns: whether there is a table.
    mutating func readTable(_ lines: ArraySlice<TextLine>) -> Bool {
        guard let head = lines.last, case .ruler(let ruler, isDirectlyBelow: true) = chunks.upcoming,
            let columns = TextColumns(ruler, in: bytes), columns.isRow(head)
        else { return false }
        var before = lines.dropLast()
        let isWhole = before.count == 1
        while !before.isEmpty { readPart(&before, isWholeChunk: isWhole) }
        closeLists(at: head.content.start)
        _ = chunks.next()
        var rows: [TextLine] = []
        if case .lines(let next) = chunks.upcoming, let first = next.first, isBelow(first, ruler), columns.isRow(first)
        {
            rows = next
            _ = chunks.next()
        }
        emit([head] + rows, columns)
        return true
    }

    private func isBelow(_ line: TextLine, _ ruler: TextLine) -> Bool {
        line.range.start - ruler.range.end <= 2 && bytes[ruler.range.end..<line.range.start].count { $0 == 0x0A } <= 1
    }

    private mutating func emit(_ rows: [TextLine], _ columns: TextColumns) {
        guard let first = rows.first, let last = rows.last else { return }
        builder.openContainer(.table, source: first.content.union(last.content))
        for (row, line) in rows.enumerated() {
            for (column, cell) in columns.cells(of: line).enumerated() where !cell.isEmpty {
                builder.beginBlock(
                    .tableCell(row: row, column: column, isHeader: row == 0), sourceStart: cell.start,
                    table: tableCount)
                appendWords(cell)
                builder.endBlock(sourceEnd: cell.end)
            }
        }
        builder.closeContainer(sourceEnd: last.content.end)
        tableCount += 1
        headings.note(firstLine: nil, lastLine: nil, byteCount: 0, isHeading: false)
    }
}
