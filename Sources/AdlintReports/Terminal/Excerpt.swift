import AdlintCore

/// Source lines with their numbers, and marks under the words of interest.
struct Excerpt {
    /// Words of interest.
    struct Mark {
        let range: TextRange
        let sign: Unicode.Scalar
        let label: String
        let role: Paint.Role
    }

    private struct Part {
        let line: Int
        let range: TextRange
        let mark: Int
        let isLast: Bool
    }

    private let source: SourceText
    private let marks: [Mark]
    private let width: Int
    private let paint: Paint
    private let gutter: Int
    /// The blank gutter of a row without number.
    let margin: String
    /// The same and the line beside it, in its colour.
    let edge: String

    /// Makes an excerpt that shows `marks`, the first of them being the main one.
    init(_ marks: [Mark], in source: SourceText, width: Int, paint: Paint) {
        self.source = source
        self.marks = marks
        self.width = width
        self.paint = paint
        let last = marks.map { source.lineNumber(of: $0.range.end) }.max() ?? 1
        gutter = String(last).utf8.count
        margin = String(repeating: " ", count: gutter + 1)
        edge = paint("\(margin)|", .quiet)
    }

    /// Writes the rows.
    func write(to output: inout ReportOutput) {
        output.write(edge)
        output.write(byte: 0x0A)
        var previous: Part?
        var group: ArraySlice<Part> = []
        let parts = parts()
        for end in ends(of: parts) {
            group = parts[group.endIndex..<end]
            guard let first = group.first else { continue }
            if let previous {
                output.write(first.line > previous.line + 1 ? paint("...", .quiet) : edge)
                output.write(byte: 0x0A)
            }
            draw(group, to: &output)
            previous = group.last
        }
    }

    // MARK: What to show

    /// The marks, line by line; of a mark over many lines only the first three and the last are shown.
    private func parts() -> [Part] {
        var parts: [Part] = []
        for (index, mark) in marks.enumerated() {
            let first = source.lineNumber(of: mark.range.start)
            let last = max(first, source.lineNumber(of: max(mark.range.start, mark.range.end - 1)))
            let lines = last - first > 3 ? [first, first + 1, first + 2, last] : Array(first...last)
            for line in lines {
                let whole = source.line(line)
                let range = TextRange(max(whole.start, mark.range.start), min(whole.end, mark.range.end))
                guard !range.isEmpty || first == last else { continue }
                parts.append(Part(line: line, range: range, mark: index, isLast: line == last))
            }
        }
        return parts.sorted { ($0.range, $0.mark) < ($1.range, $1.mark) }
    }

    /// Where the groups of parts end that are shown in one window: on one line, and near each other.
    private func ends(of parts: [Part]) -> [Int] {
        var ends: [Int] = []
        var end = 0
        for (index, part) in parts.enumerated() {
            if index > 0, parts[index - 1].line == part.line, part.range.start - end <= width {
                end = max(end, part.range.end)
            } else {
                if index > 0 { ends.append(index) }
                end = part.range.end
            }
        }
        return parts.isEmpty ? [] : ends + [parts.count]
    }

    // MARK: How it looks

    private func draw(_ group: ArraySlice<Part>, to output: inout ReportOutput) {
        let line = group[group.startIndex].line
        let words = group.dropFirst().reduce(group[group.startIndex].range) { $0.union($1.range) }
        let columns = max(20, width - gutter - 3)
        let window = ExcerptWindow(of: words, on: source.line(line), in: source, width: columns)
        var shown: [String] = []
        for (index, row) in window.rows.enumerated() {
            let cells = window.cells[row.start..<row.end]
            if index == 0 {
                writeGutter(line, to: &output)
            } else {
                output.write(edge)
            }
            if !cells.isEmpty { output.write(byte: 0x20) }
            Cell.write(cells, of: source, to: &output)
            output.write(byte: 0x0A)
            underline(cells, group, isLastRow: index == window.rows.count - 1, shown: &shown, to: &output)
        }
    }

    private func writeGutter(_ line: Int, to output: inout ReportOutput) {
        let digits = String(line)
        paint.write(.quiet, to: &output) {
            $0.write(repeating: 0x20, count: gutter - digits.utf8.count)
            $0.write(digits)
            $0.write(literal: " |")
        }
    }

    /// Columns side by side that have one mark, or none.
    private struct Run {
        let mark: Int?
        var columns: Int
    }

    private func underline(
        _ cells: ArraySlice<Cell>, _ group: ArraySlice<Part>, isLastRow: Bool, shown: inout [String],
        to output: inout ReportOutput
    ) {
        var runs = runs(under: cells, group)
        if isLastRow, runs.isEmpty, let point = group.first(where: { $0.range.isEmpty }) {
            // An empty range has no character of its own: it is marked where it stands, or after the last one.
            let at = cells.firstIndex { $0.range.contains(point.range.start) }
            let column = cells[..<(at ?? cells.endIndex)].reduce(0) { $0 + $1.width }
            runs = [Run(mark: nil, columns: column), Run(mark: point.mark, columns: 1)]
        }
        guard let last = runs.last else { return }
        output.write(edge)
        output.write(byte: 0x20)
        for run in runs { write(run, to: &output) }
        // Several marks may say the same: it is said once, and beside the last of them where there is room.
        var labels: [Int] = []
        for mark in endingLabels(group, within: cells, isLastRow: isLastRow).reversed()
        where !shown.contains(marks[mark].label) {
            shown.append(marks[mark].label)
            labels.insert(mark, at: 0)
        }
        writeLabels(labels, after: last.mark, endsAt: runs.reduce(1) { $0 + $1.columns }, to: &output)
    }

    /// The marks under the columns, up to the last column that has any; where marks overlap, the first one wins.
    private func runs(under cells: ArraySlice<Cell>, _ group: ArraySlice<Part>) -> [Run] {
        var runs: [Run] = []
        var run = Run(mark: nil, columns: 0)
        for cell in cells where cell.width > 0 {
            let range = cell.range
            var mark: Int?
            for part in group where part.range.overlaps(range) { mark = min(mark ?? part.mark, part.mark) }
            if run.mark != mark {
                if run.columns > 0 { runs.append(run) }
                run = Run(mark: mark, columns: 0)
            }
            run.columns += cell.width
        }
        if run.mark != nil { runs.append(run) }
        return runs
    }

    private func write(_ run: Run, to output: inout ReportOutput) {
        guard let mark = run.mark else { return output.write(repeating: 0x20, count: run.columns) }
        paint.write(marks[mark].role, to: &output) {
            $0.write(repeating: UInt8(ascii: marks[mark].sign), count: run.columns)
        }
    }

    private func endingLabels(_ group: ArraySlice<Part>, within cells: ArraySlice<Cell>, isLastRow: Bool) -> [Int] {
        let ending = group.filter { $0.isLast && !marks[$0.mark].label.isEmpty }
        guard !isLastRow, !ending.isEmpty else { return ending.map(\.mark) }
        let end = cells.reduce(0) { max($0, $1.range.end) }
        return ending.filter { $0.range.end <= end }.map(\.mark)
    }

    /// The label of the last mark goes on the same row where it fits; all others below.
    private func writeLabels(_ labels: [Int], after last: Int?, endsAt column: Int, to output: inout ReportOutput) {
        var isFirstRow = true
        for mark in labels {
            let label = Visible.line(marks[mark].label)
            let fits = gutter + 1 + column + 1 + DisplayWidth.of(label) <= width
            if mark == last, isFirstRow, fits {
                output.write(" " + paint(label, marks[mark].role))
                continue
            }
            isFirstRow = false
            let sign = String(marks[mark].sign)
            for (index, line) in Wrapping.lines(of: label, width: max(20, width - gutter - 6)).enumerated() {
                let start = index == 0 ? sign + sign + " " : "   "
                output.write("\n\(edge) \(paint(start + line, marks[mark].role))")
            }
        }
        output.write(byte: 0x0A)
    }
}
