import AdlintCore

/// Source lines with their numbers, and marks under the words of interest.
struct Excerpt {
    /// Words of interest.
    struct Mark {
        let range: TextRange
        let sign: Character
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

    /// Makes an excerpt that shows `marks`, the first of them being the main one.
    init(_ marks: [Mark], in source: SourceText, width: Int, paint: Paint) {
        self.source = source
        self.marks = marks
        self.width = width
        self.paint = paint
        let last = marks.map { source.position(of: $0.range.end).line }.max() ?? 1
        gutter = String(last).count
    }

    /// The blank gutter of a row without number.
    var margin: String { String(repeating: " ", count: gutter + 1) }

    /// The rows, without line ends.
    func rows() -> [String] {
        var rows = [paint("\(margin)|", .quiet)]
        var previous: Part?
        for group in groups(parts()) {
            if let previous {
                rows.append(paint(group[0].line > previous.line + 1 ? "..." : "\(margin)|", .quiet))
            }
            rows += drawn(group)
            previous = group.last
        }
        return rows
    }

    // MARK: What to show

    /// The marks, line by line; of a mark over many lines only the first three and the last are shown.
    private func parts() -> [Part] {
        var parts: [Part] = []
        for (index, mark) in marks.enumerated() {
            let first = source.position(of: mark.range.start).line
            let last = max(first, source.position(of: max(mark.range.start, mark.range.end - 1)).line)
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

    /// Parts that are shown in one window: on one line, and near each other.
    private func groups(_ parts: [Part]) -> [[Part]] {
        var groups: [[Part]] = []
        var end = 0
        for part in parts {
            if let last = groups.last?.last, last.line == part.line, part.range.start - end <= width {
                groups[groups.count - 1].append(part)
            } else {
                groups.append([part])
                end = part.range.end
            }
            end = max(end, part.range.end)
        }
        return groups
    }

    // MARK: How it looks

    private func drawn(_ group: [Part]) -> [String] {
        let line = group[0].line
        let words = group.dropFirst().reduce(group[0].range) { $0.union($1.range) }
        let columns = max(20, width - gutter - 3)
        let window = ExcerptWindow(of: words, on: source.line(line), in: source, width: columns)
        var rows: [String] = []
        var shown: Set<String> = []
        for (index, cells) in window.rows.enumerated() {
            let number = index == 0 ? padded(line) : margin
            rows.append(paint("\(number)|", .quiet) + text(of: cells))
            let isLastRow = index == window.rows.count - 1
            rows += underlines(cells, group, isLastRow: isLastRow, shown: &shown)
        }
        return rows
    }

    private func padded(_ line: Int) -> String {
        let digits = String(line)
        return String(repeating: " ", count: max(0, gutter - digits.count)) + digits + " "
    }

    private func text(of cells: [Cell]) -> String {
        let text = Cell.text(of: cells, in: source)
        return text.isEmpty ? "" : " " + text
    }

    private func underlines(
        _ cells: [Cell], _ group: [Part], isLastRow: Bool, shown: inout Set<String>
    ) -> [String] {
        var signs = signs(under: cells, group)
        if isLastRow, let point = group.first(where: { $0.range.isEmpty }), !signs.contains(where: { $0 != nil }) {
            // An empty range has no character of its own: it is marked where it stands, or after the last one.
            let at = cells.firstIndex { $0.range.contains(point.range.start) }
            let column = cells[..<(at ?? cells.count)].reduce(0) { $0 + $1.width }
            signs = Array(repeating: nil, count: column) + [point.mark]
        }
        guard let end = signs.lastIndex(where: { $0 != nil }) else { return [] }
        let last = signs[end]
        // Several marks may say the same: it is said once, and beside the last of them where there is room.
        let done = labels(ending: group, within: cells, isLastRow: isLastRow).reversed()
            .filter { shown.insert(marks[$0].label).inserted }.reversed()
        let row = paint("\(margin)|", .quiet) + " " + line(of: Array(signs[...end]))
        return labelled(row, endsAt: end + 2, last: last, labels: Array(done))
    }

    /// The mark under each column; where marks overlap, the first one wins.
    private func signs(under cells: [Cell], _ group: [Part]) -> [Int?] {
        var signs: [Int?] = []
        signs.reserveCapacity(width)
        for cell in cells {
            var mark: Int?
            for part in group where part.range.overlaps(cell.range) { mark = min(mark ?? part.mark, part.mark) }
            for _ in 0..<cell.width { signs.append(mark) }
        }
        return signs
    }

    private func line(of signs: [Int?]) -> String {
        var line = ""
        var index = 0
        while index < signs.count {
            var end = index
            while end < signs.count, signs[end] == signs[index] { end += 1 }
            if let mark = signs[index] {
                line += paint(String(repeating: marks[mark].sign, count: end - index), marks[mark].role)
            } else {
                line += String(repeating: " ", count: end - index)
            }
            index = end
        }
        return line
    }

    private func labels(ending group: [Part], within cells: [Cell], isLastRow: Bool) -> [Int] {
        let end = cells.map(\.range.end).max() ?? 0
        return group.filter { $0.isLast && (isLastRow || $0.range.end <= end) && !marks[$0.mark].label.isEmpty }
            .map(\.mark)
    }

    /// The label of the last mark goes on the same row where it fits; all others below.
    private func labelled(_ row: String, endsAt column: Int, last: Int?, labels: [Int]) -> [String] {
        var rows = [row]
        for mark in labels {
            let label = Visible.line(marks[mark].label)
            let fits = margin.count + column + 1 + DisplayWidth.of(label) <= width
            if mark == last, rows.count == 1, fits {
                rows[0] += " " + paint(label, marks[mark].role)
            } else {
                let sign = "\(marks[mark].sign)\(marks[mark].sign) "
                rows += Wrapping.lines(of: label, width: max(20, width - margin.count - 5)).enumerated().map {
                    paint("\(margin)|", .quiet) + " " + paint(($0 == 0 ? sign : "   ") + $1, marks[mark].role)
                }
            }
        }
        return rows
    }
}
