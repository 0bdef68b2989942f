import AdlintCore

/// Footnotes of GitHub's Markdown, which MD4C does not know: `[^1]` in the text, `[^1]: words` at the start of a line.
struct MarkdownFootnotes {
    /// A definition.
    struct Definition {
        /// `[^1]:` itself.
        let marker: TextRange
        /// The marker, the words and the further paragraphs set in below it.
        let extent: TextRange
    }

    private static let longestLabel = 64

    /// In order.
    private(set) var definitions: [Definition] = []
    /// Markers of definitions and of references to them, in order.
    private(set) var markers: [TextRange] = []

    init(_ bytes: [UInt8], from start: Int) {
        guard Self.hasCandidate(bytes, from: start) else { return }
        var labels: Set<ArraySlice<UInt8>> = []
        findDefinitions(in: bytes, from: start, labels: &labels)
        if !definitions.isEmpty { findMarkers(in: bytes, from: start, labels: labels) }
    }

    /// The definition whose marker begins at `offset`.
    func definition(at offset: Int) -> Definition? {
        let index = definitions.partitioningIndex { $0.marker.start >= offset }
        guard index < definitions.count, definitions[index].marker.start == offset else { return nil }
        return definitions[index]
    }

    /// Whether `offset` lies within a definition.
    func isInDefinition(_ offset: Int) -> Bool {
        let index = definitions.partitioningIndex { $0.extent.start > offset }
        return index > 0 && definitions[index - 1].extent.contains(offset)
    }

    /// A range without the markers in it.
    func withoutMarkers(_ range: TextRange) -> [TextRange] {
        var index = markers.partitioningIndex { $0.end > range.start }
        guard index < markers.count, markers[index].start < range.end else { return [range] }
        var result: [TextRange] = []
        var start = range.start
        while index < markers.count, markers[index].start < range.end {
            if markers[index].start > start { result.append(TextRange(start, markers[index].start)) }
            start = markers[index].end
            index += 1
        }
        if start < range.end { result.append(TextRange(start, range.end)) }
        return result
    }

    // MARK: Finding

    private static func hasCandidate(_ bytes: [UInt8], from start: Int) -> Bool {
        var index = start
        while let hat = ByteSearch.first(0x5E, in: bytes, from: index, to: bytes.count) {
            if hat > start, bytes[hat - 1] == 0x5B { return true }
            index = hat + 1
        }
        return false
    }

    private mutating func findDefinitions(in bytes: [UInt8], from start: Int, labels: inout Set<ArraySlice<UInt8>>) {
        var scanner = LineScanner(bytes, from: start)
        var fence = MarkdownFence()
        var open: (marker: TextRange, end: Int)?
        var isAfterBlank = false
        while let line = scanner.next() {
            if fence.contains(line.content, in: bytes, indent: line.indent) { continue }
            if line.indent < 4, let marker = Self.marker(at: line.content.start, in: bytes, isDefinition: true) {
                close(&open)
                open = (marker, line.range.end)
                labels.insert(bytes[(marker.start + 2)..<(marker.end - 2)])
            } else if line.isBlank {
                isAfterBlank = true
                continue
            } else if open != nil {
                if isAfterBlank && line.indent < 4 { close(&open) } else { open?.end = line.range.end }
            }
            isAfterBlank = false
        }
        close(&open)
    }

    private mutating func close(_ open: inout (marker: TextRange, end: Int)?) {
        guard let (marker, end) = open else { return }
        definitions.append(Definition(marker: marker, extent: TextRange(marker.start, end)))
        open = nil
    }

    private mutating func findMarkers(in bytes: [UInt8], from start: Int, labels: Set<ArraySlice<UInt8>>) {
        var index = start
        var next = 0
        while index + 1 < bytes.count {
            guard bytes[index] == 0x5B, bytes[index + 1] == 0x5E,
                let marker = Self.marker(at: index, in: bytes, isDefinition: false)
            else {
                index += 1
                continue
            }
            while next < definitions.count, definitions[next].marker.start < index { next += 1 }
            if next < definitions.count, definitions[next].marker.start == index {
                markers.append(definitions[next].marker)
            } else if labels.contains(bytes[(marker.start + 2)..<(marker.end - 1)]) {
                markers.append(marker)
            }
            index = marker.end
        }
    }

    /// `[^label]` at `index`, with the colon after it where a definition is looked for.
    private static func marker(at index: Int, in bytes: [UInt8], isDefinition: Bool) -> TextRange? {
        guard index + 3 < bytes.count, bytes[index] == 0x5B, bytes[index + 1] == 0x5E else { return nil }
        var end = index + 2
        while end < bytes.count, end - index <= longestLabel, bytes[end] > 0x20, bytes[end] != 0x5B, bytes[end] != 0x5D
        {
            end += 1
        }
        guard end > index + 2, end < bytes.count, bytes[end] == 0x5D else { return nil }
        guard isDefinition else { return TextRange(index, end + 1) }
        return end + 1 < bytes.count && bytes[end + 1] == 0x3A ? TextRange(index, end + 2) : nil
    }
}

/// Whether lines stand in a fenced code block (CommonMark, section 4.5).
struct MarkdownFence {
    private var mark: UInt8 = 0
    private var length = 0

    /// Whether the line is part of a fenced block, its fences included.
    mutating func contains(_ content: TextRange, in bytes: [UInt8], indent: Int) -> Bool {
        let first = content.isEmpty ? 0 : bytes[content.start]
        guard first == 0x60 || first == 0x7E, indent < 4 else { return mark != 0 }
        var end = content.start
        while end < content.end, bytes[end] == first { end += 1 }
        let count = end - content.start
        if mark == 0 {
            guard count >= 3 else { return false }
            (mark, length) = (first, count)
        } else if first == mark, count >= length, end == content.end {
            mark = 0
        }
        return true
    }
}

extension Array {
    /// The index of the first element for which a condition holds that, once true, stays true.
    func partitioningIndex(where isInSecondPart: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isInSecondPart(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
