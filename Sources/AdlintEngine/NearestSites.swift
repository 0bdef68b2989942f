import AdlintCore

/// Finds those among some sites that stand nearest to a place, without a look at all of them.
struct NearestSites {
    /// A site by its place in the list of its disclosure, with the bytes between.
    struct Found {
        let index: Int
        let gap: Int
    }

    private var indices: [Int] = []
    private var ranges: [TextRange] = []
    /// For each site, the furthest end of those up to it.
    private var furthest: [Int] = []

    /// Adds a site; they come in the order of their ranges.
    mutating func append(_ index: Int, _ range: TextRange) {
        indices.append(index)
        ranges.append(range)
        furthest.append(max(furthest.last ?? range.end, range.end))
    }

    /// The nearest site, of equally near ones the first.
    func nearest(to range: TextRange) -> Found? {
        let after = ranges.firstPlace { $0.start >= range.end }
        var best: (place: Int, gap: Int)?
        if after < ranges.count { best = (after, ranges[after].gap(to: range)) }
        var place = after - 1
        while place >= 0, best.map({ range.start - furthest[place] <= $0.gap }) ?? true {
            let gap = ranges[place].gap(to: range)
            if best.map({ gap <= $0.gap }) ?? true { best = (place, gap) }
            place -= 1
        }
        return best.map { Found(index: indices[$0.place], gap: $0.gap) }
    }

    /// Whether a site overlaps a range.
    func overlaps(_ range: TextRange) -> Bool {
        var place = ranges.firstPlace { $0.start >= range.end } - 1
        while place >= 0, furthest[place] > range.start {
            if ranges[place].overlaps(range) { return true }
            place -= 1
        }
        return false
    }

    /// Whether a site holds all of a range.
    func covers(_ range: TextRange) -> Bool {
        var place = ranges.firstPlace { $0.start > range.start } - 1
        while place >= 0, furthest[place] >= range.end {
            if ranges[place].contains(range) { return true }
            place -= 1
        }
        return false
    }
}

extension TextRange {
    /// The bytes between two ranges; 0 where they overlap.
    func gap(to other: TextRange) -> Int {
        overlaps(other) ? 0 : max(start, other.start) - min(end, other.end)
    }
}
