import AdlintCore

/// Which of many ranges of source cover which stretch of it.
///
/// The source is cut at every start and end; between two cuts the same ranges hold. Look-up is a binary search.
struct Highlights {
    private var cuts: [Int] = []
    private var holding: [[Int]] = []

    init(_ ranges: [TextRange]) {
        let events = ranges.indices.filter { !ranges[$0].isEmpty }
            .flatMap { [(at: ranges[$0].start, isStart: true, index: $0), (ranges[$0].end, false, $0)] }
            .sorted { $0.at < $1.at }
        var open: [Int] = []
        for (number, event) in events.enumerated() {
            if event.isStart { open.append(event.index) } else { open.removeAll { $0 == event.index } }
            guard number + 1 == events.count || events[number + 1].at > event.at else { continue }
            cuts.append(event.at)
            holding.append(open)
        }
    }

    /// The parts of a stretch of source, each with the ranges that cover it.
    func parts(of range: TextRange) -> [(range: TextRange, marks: [Int])] {
        guard !range.isEmpty else { return [] }
        var parts: [(TextRange, [Int])] = []
        var start = range.start
        var next = firstCut(after: start)
        while start < range.end {
            let end = next < cuts.count ? min(cuts[next], range.end) : range.end
            parts.append((TextRange(start, end), next > 0 ? holding[next - 1] : []))
            start = end
            next += 1
        }
        return parts
    }

    /// All ranges that share a byte with a stretch of source.
    func marks(over range: TextRange) -> [Int] {
        var marks: [Int] = []
        for part in parts(of: range) { marks += part.marks.filter { !marks.contains($0) } }
        return marks
    }

    private func firstCut(after offset: Int) -> Int {
        var low = 0
        var high = cuts.count
        while low < high {
            let middle = (low + high) / 2
            if cuts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
