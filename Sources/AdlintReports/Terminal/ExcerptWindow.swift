import AdlintCore

/// The part of a source line that is shown around the words of interest, in rows that fit.
///
/// Lines of newsletters are whole paragraphs. A line that fits is shown whole; of a longer one the words of interest are
/// shown with as much around them as fits, cut at words, and wrapped where they are longer than a row.
struct ExcerptWindow {
    /// What is drawn.
    let cells: [Cell]
    /// Which cells make each row.
    let rows: [Row]

    /// A row: its first cell, and the one after its last.
    struct Row {
        let start: Int
        let end: Int
    }

    private static let mostRows = 4

    /// Makes the window on `words` (within `line`), in rows of `width` columns.
    init(of words: TextRange, on line: TextRange, in source: SourceText, width: Int) {
        if line.count <= width * 4, let all = Cell.cells(of: line, in: source, widest: width) {
            cells = all
            rows = [Row(start: 0, end: all.count)]
            return
        }
        let middle = Self.middle(words, in: source, width: width)
        let used = Self.columns(middle[...])
        // Four columns are kept for the two ellipses and their blanks.
        let spare = used + 4 < width ? width - used - 4 : 2 * min(16, width / 4)
        let before = Self.cells(of: Self.reach(back: words.start, to: line.start, spare, in: source), in: source)
        let after = Self.cells(of: Self.reach(on: words.end, to: line.end, spare, in: source), in: source)
        let (left, right) = Self.share(spare, Self.columns(before[...]), Self.columns(after[...]))
        var cells: [Cell] = []
        cells.reserveCapacity(before.count + middle.count + after.count + 2)
        Self.appendEnd(of: before, to: &cells, left, isWhole: words.start - Self.bytes(before) == line.start)
        cells += middle
        Self.appendStart(of: after, to: &cells, right, isWhole: words.end + Self.bytes(after) == line.end)
        self.cells = cells
        rows = Self.wrap(cells, width: width)
    }

    private static func cells(of range: TextRange, in source: SourceText) -> [Cell] {
        Cell.cells(of: range, in: source) ?? []
    }

    private static func columns(_ cells: ArraySlice<Cell>) -> Int { cells.reduce(0) { $0 + $1.width } }
    private static func bytes(_ cells: [Cell]) -> Int { cells.reduce(0) { $0 + $1.range.count } }

    /// The words themselves, with their middle left out where they would fill more than a few rows.
    private static func middle(_ words: TextRange, in source: SourceText, width: Int) -> [Cell] {
        let most = width * mostRows
        guard words.count > most else { return cells(of: words, in: source) }
        let start = TextRange(words.start, aligned(words.start + most * 2 / 3, in: source))
        let end = TextRange(aligned(words.end - most / 4, in: source), words.end)
        return cells(of: start, in: source) + [Cell(cut: .cutBetween)] + cells(of: end, in: source)
    }

    /// As many characters as could be shown before the words; those without width only make the window narrower.
    private static func reach(back start: Int, to limit: Int, _ count: Int, in source: SourceText) -> TextRange {
        var offset = start
        var left = count
        while offset > limit, left > 0 {
            offset -= 1
            if source.bytes[offset] & 0xC0 != 0x80 { left -= 1 }
        }
        return TextRange(offset, start)
    }

    /// As many characters as could be shown after the words.
    private static func reach(on end: Int, to limit: Int, _ count: Int, in source: SourceText) -> TextRange {
        var offset = end
        var left = count
        while offset < limit, left >= 0 {
            if source.bytes[offset] & 0xC0 != 0x80 { left -= 1 }
            if left >= 0 { offset += 1 }
        }
        return TextRange(end, offset)
    }

    private static func aligned(_ offset: Int, in source: SourceText) -> Int {
        var offset = min(max(0, offset), source.bytes.count)
        while offset > 0, offset < source.bytes.count, source.bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
        return offset
    }

    /// Half to each side; what one side does not need goes to the other.
    private static func share(_ spare: Int, _ left: Int, _ right: Int) -> (Int, Int) {
        let half = spare / 2
        if left <= half { return (left, spare - left) }
        if right <= spare - half { return (spare - right, right) }
        return (half, spare - half)
    }

    /// The last cells that fit, from the start of a word on.
    private static func appendEnd(of cells: [Cell], to row: inout [Cell], _ width: Int, isWhole: Bool) {
        var start = cells.endIndex
        var used = 0
        while start > 0, used + cells[start - 1].width <= width {
            start -= 1
            used += cells[start].width
        }
        if start > 0 || !isWhole {
            if let blank = cells[start...].firstIndex(where: \.isBlank), blank + 1 < cells.endIndex {
                start = blank + 1
            }
            row.append(Cell(cut: .cutBefore))
        }
        row += cells[start...]
    }

    /// The first cells that fit, up to the end of a word.
    private static func appendStart(of cells: [Cell], to row: inout [Cell], _ width: Int, isWhole: Bool) {
        var end = 0
        var used = 0
        while end < cells.endIndex, used + cells[end].width <= width {
            used += cells[end].width
            end += 1
        }
        let isCut = end < cells.endIndex || !isWhole
        if isCut, let blank = cells[..<end].lastIndex(where: \.isBlank), blank > 0 { end = blank }
        row += cells[..<end]
        if isCut { row.append(Cell(cut: .cutAfter)) }
    }

    /// Rows of at most `width` columns, broken after blanks where there are any; blanks open no further row.
    private static func wrap(_ cells: [Cell], width: Int) -> [Row] {
        var rows: [Row] = []
        var start = 0
        var used = 0
        for (index, cell) in cells.enumerated() {
            if used + cell.width > width, index > start {
                let row = cells[start..<index]
                if let blank = row.lastIndex(where: \.isBlank), blank - start > row.count / 2 {
                    rows.append(Row(start: start, end: blank))
                    start = blank + 1
                } else {
                    rows.append(Row(start: start, end: index))
                    start = index
                }
                used = columns(cells[start..<index])
            }
            if index == start, cell.isBlank, !rows.isEmpty {
                start = index + 1
                continue
            }
            used += cell.width
        }
        return rows + [Row(start: start, end: cells.count)]
    }
}
