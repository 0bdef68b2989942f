import AdlintCore

/// A piece of raw HTML in Markdown: lines that may stand apart in the source (behind the `>` of a quote, say), joined by
/// line feeds, with the way back.
struct FragmentText {
    private struct Segment {
        let start: Int
        let source: TextRange
    }

    private(set) var bytes: [UInt8] = []
    private var segments: [Segment] = []

    var isEmpty: Bool { bytes.isEmpty }

    /// The place of the whole fragment in the source.
    var source: TextRange {
        guard let first = segments.first, let last = segments.last else { return TextRange(0, 0) }
        return TextRange(first.source.start, last.source.end)
    }

    /// The place of the fragment if its lines stand directly below each other; nil if something stands between them.
    var contiguousSource: TextRange? {
        let isContiguous = zip(segments, segments.dropFirst()).allSatisfy { $1.source.start - $0.source.end <= 2 }
        return isContiguous && !segments.isEmpty ? source : nil
    }

    /// Appends a stretch of the source.
    mutating func append(_ range: TextRange, of source: [UInt8]) {
        guard !range.isEmpty else { return }
        if let last = segments.last, last.source.end == range.start {
            segments[segments.count - 1] = Segment(start: last.start, source: last.source.union(range))
        } else {
            segments.append(Segment(start: bytes.count, source: range))
        }
        bytes.append(contentsOf: source[range.start..<range.end])
    }

    /// Appends the line feed that MD4C reports without a place.
    mutating func appendLineFeed() {
        bytes.append(0x0A)
    }

    /// The stretches of the source that a range of the fragment stands for, in order.
    func sources(of range: TextRange) -> [TextRange] {
        var result: [TextRange] = []
        var index = segment(at: range.start)
        while index < segments.count, segments[index].start < range.end {
            let segment = segments[index]
            let start = max(range.start, segment.start)
            let end = min(range.end, segment.start + segment.source.count)
            if start < end { result.append(TextRange(start, end).shifted(by: segment.source.start - segment.start)) }
            index += 1
        }
        return result
    }

    /// The smallest stretch of the source that covers a range of the fragment.
    func source(of range: TextRange) -> TextRange {
        let all = sources(of: range)
        guard let first = all.first, let last = all.last else {
            let place = segments.isEmpty ? 0 : segments[segment(at: range.start)].source.end
            return TextRange(place, place)
        }
        return TextRange(first.start, last.end)
    }

    /// The index of the last segment that begins at or before `offset`.
    private func segment(at offset: Int) -> Int {
        var low = 0
        var high = segments.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if segments[middle].start <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
