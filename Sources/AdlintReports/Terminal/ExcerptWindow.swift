import AdlintCore

/// The part of a source line that is shown around the words of interest, in rows that fit.
///
/// Lines of newsletters are whole paragraphs. A line that fits is shown whole; of a longer one the words of interest are
/// shown with as much around them as fits, cut at words, and wrapped where they are longer than a row.
struct ExcerptWindow {
    /// What is drawn, row by row.
    let rows: [[Cell]]

    private static let mostRows = 4

    /// Makes the window on `words` (within `line`), in rows of `width` columns.
    init(of words: TextRange, on line: TextRange, in source: SourceText, width: Int) {
        if line.count <= width * 4, let all = Cell.cells(of: line, in: source, widest: width) {
            rows = [all]
            return
        }
        let middle = Self.middle(words, in: source, width: width)
        let used = middle.reduce(0) { $0 + $1.width }
        // Four columns are kept for the two ellipses and their blanks.
        let spare = used + 4 < width ? width - used - 4 : 2 * min(16, width / 4)
        let before = Self.cells(of: Self.reach(back: words.start, to: line.start, spare, in: source), in: source)
        let after = Self.cells(of: Self.reach(on: words.end, to: line.end, spare, in: source), in: source)
        let (left, right) = Self.share(spare, Self.columns(before), Self.columns(after))
        let head = Self.cutStart(before, to: left, isWhole: words.start - Self.bytes(before) == line.start)
        let tail = Self.cutEnd(after, to: right, isWhole: words.end + Self.bytes(after) == line.end)
        rows = Self.wrap(head + middle + tail, width: width)
    }

    private static func cells(of range: TextRange, in source: SourceText) -> [Cell] {
        Cell.cells(of: range, in: source) ?? []
    }

    private static func columns(_ cells: [Cell]) -> Int { cells.reduce(0) { $0 + $1.width } }
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

    private static func cutStart(_ cells: [Cell], to width: Int, isWhole: Bool) -> [Cell] {
        var start = cells.endIndex
        var used = 0
        while start > 0, used + cells[start - 1].width <= width {
            start -= 1
            used += cells[start].width
        }
        if start == 0, isWhole { return cells }
        if let blank = cells[start...].firstIndex(where: \.isBlank), blank + 1 < cells.endIndex { start = blank + 1 }
        return [Cell(cut: .cutBefore)] + cells[start...]
    }

    private static func cutEnd(_ cells: [Cell], to width: Int, isWhole: Bool) -> [Cell] {
        var end = 0
        var used = 0
        while end < cells.endIndex, used + cells[end].width <= width {
            used += cells[end].width
            end += 1
        }
        if end == cells.endIndex, isWhole { return cells }
        if let blank = cells[..<end].lastIndex(where: \.isBlank), blank > 0 { end = blank }
        return cells[..<end] + [Cell(cut: .cutAfter)]
    }

    /// Rows of at most `width` columns, broken after blanks where there are any.
    private static func wrap(_ cells: [Cell], width: Int) -> [[Cell]] {
        var rows: [[Cell]] = []
        var row: [Cell] = []
        var used = 0
        for cell in cells {
            if used + cell.width > width, !row.isEmpty {
                let rest = breakRow(&row)
                rows.append(row)
                row = rest
                used = columns(rest)
            }
            if row.isEmpty, cell.isBlank, !rows.isEmpty { continue }
            row.append(cell)
            used += cell.width
        }
        return rows + [row]
    }

    private static func breakRow(_ row: inout [Cell]) -> [Cell] {
        guard let blank = row.lastIndex(where: \.isBlank), blank > row.count / 2 else { return [] }
        let rest = Array(row[(blank + 1)...])
        row.removeSubrange(blank...)
        return rest
    }
}
