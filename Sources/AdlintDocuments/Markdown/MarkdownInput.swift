import AdlintCore

/// What the parser is given in place of a draft's bytes, and the way back.
///
/// MD4C must not see footnote markers (it would take them for links) and hostile numbers of brackets and tildes; those are
/// overwritten. Delimiter rows of tables with cells of one or two hyphens, which GitHub reads and MD4C 0.4 does not, are
/// widened; places behind them are moved back when they are reported.
struct MarkdownInput {
    private struct Insertion {
        /// Where the inserted bytes end in the input.
        let end: Int
        /// How many bytes have been inserted up to there.
        let total: Int
    }

    /// Bytes for MD4C, with a line end and zeros behind them: without a line end at the end, version 0.4 reads on behind
    /// its input, and behind its own arrays.
    private(set) var bytes: [UInt8]
    /// How many of the bytes are to be parsed.
    private(set) var count = 0
    private let sourceCount: Int
    private var insertions: [Insertion] = []

    init(_ source: [UInt8], from start: Int, hiding markers: [TextRange]) {
        bytes = source
        sourceCount = source.count
        for marker in markers {
            // A comma means nothing in Markdown, and like the bracket it is punctuation.
            for index in marker.start..<marker.end { bytes[index] = 0x2C }
        }
        MarkdownExcess.hide(in: &bytes, from: start)
        widenDelimiterRows(from: start)
        bytes += [0x0A, 0, 0, 0, 0]
        count = bytes.count - 4
    }

    /// The place in the draft of a place in the input.
    func source(of range: TextRange) -> TextRange {
        TextRange(source(of: range.start), source(of: range.end))
    }

    private func source(of offset: Int) -> Int {
        guard !insertions.isEmpty else { return min(offset, sourceCount) }
        let index = insertions.partitioningIndex { $0.end > offset }
        return min(index == 0 ? offset : offset - insertions[index - 1].total, sourceCount)
    }

    // MARK: Delimiter rows

    private mutating func widenDelimiterRows(from start: Int) {
        guard ByteSearch.first(0x7C, in: bytes, from: start, to: bytes.count) != nil else { return }
        var scanner = LineScanner(bytes, from: start)
        var places: [(offset: Int, count: Int)] = []
        var isAfterWords = false
        while let line = scanner.next() {
            let row = withoutQuoteMarks(line.content)
            if isAfterWords, isDelimiterRow(row) { places += shortCells(of: row) }
            isAfterWords = !row.isEmpty
        }
        insert(places)
    }

    private func withoutQuoteMarks(_ content: TextRange) -> TextRange {
        var start = content.start
        while start < content.end, bytes[start] == 0x3E || bytes[start] == 0x20 { start += 1 }
        return TextRange(start, content.end)
    }

    /// Bars, colons, hyphens and blanks, with a bar and a hyphen among them (GFM, section 4.10).
    private func isDelimiterRow(_ row: TextRange) -> Bool {
        var hasBar = false
        var hasHyphen = false
        for byte in bytes[row.start..<row.end] {
            switch byte {
            case 0x7C: hasBar = true
            case 0x2D: hasHyphen = true
            case 0x3A, 0x20, 0x09: break
            default: return false
            }
        }
        return hasBar && hasHyphen
    }

    /// Where hyphens are wanted: before the first hyphen of each cell of fewer than three characters.
    private func shortCells(of row: TextRange) -> [(offset: Int, count: Int)] {
        var places: [(offset: Int, count: Int)] = []
        for cell in bytes[row.start..<row.end].split(separator: 0x7C) {
            let width = cell.reduce(0) { $0 + ($1 == 0x2D || $1 == 0x3A ? 1 : 0) }
            guard width < 3, let hyphen = cell.firstIndex(of: 0x2D) else { continue }
            places.append((hyphen, 3 - width))
        }
        return places
    }

    private mutating func insert(_ places: [(offset: Int, count: Int)]) {
        guard !places.isEmpty else { return }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 2 * places.count)
        var copied = 0
        var total = 0
        for (offset, count) in places {
            result.append(contentsOf: bytes[copied..<offset])
            result.append(contentsOf: repeatElement(0x2D, count: count))
            copied = offset
            total += count
            insertions.append(Insertion(end: result.count, total: total))
        }
        result.append(contentsOf: bytes[copied...])
        bytes = result
    }
}
