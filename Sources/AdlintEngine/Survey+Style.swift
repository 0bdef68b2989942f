import AdlintCore

/// How stretches of a draft are set.
extension Survey {
    /// The style of most of a block.
    func style(ofBlock block: Int) -> Style? {
        document.blocks[block].style.map { document.styles[$0] }
    }

    /// The size of most characters of a stretch, in pixels; nil where the format does not tell.
    func size(of range: TextRange) -> Double? {
        guard !document.styleRuns.isEmpty else { return nil }
        var counts: [Double: Int] = [:]
        for (overlap, style) in styleRuns(in: range) {
            if let size = document.styles[style].size { counts[size, default: 0] += overlap }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// The lowest contrast between letters and background in a stretch; nil where either is not told.
    func contrast(of range: TextRange) -> Double? {
        styleRuns(in: range).compactMap { overlap, style in
            overlap > 2 ? document.styles[style].contrast : nil
        }.min()
    }

    /// The size in which most characters of the visible draft are set: the "predominant" size of the FCA.
    func predominantSize() -> Double? {
        guard !document.styleRuns.isEmpty else { return nil }
        if let known = knownPredominantSize { return known }
        var counts: [Double: Int] = [:]
        for block in visible {
            if case .heading = document.blocks[block].kind { continue }
            for (overlap, style) in styleRuns(in: document.blocks[block].prose) {
                if let size = document.styles[style].size { counts[size, default: 0] += overlap }
            }
        }
        knownPredominantSize = .some(counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key)
        return knownPredominantSize ?? nil
    }

    /// The style runs that overlap a stretch, with the number of bytes that they share.
    func styleRuns(in range: TextRange) -> [(overlap: Int, style: Int)] {
        let all = document.styleRuns
        var low = 0
        var high = all.count
        while low < high {
            let middle = (low + high) / 2
            if all[middle].prose.end <= range.start { low = middle + 1 } else { high = middle }
        }
        var found: [(Int, Int)] = []
        while low < all.count, all[low].prose.start < range.end {
            let run = all[low].prose
            found.append((min(run.end, range.end) - max(run.start, range.start), all[low].style))
            low += 1
        }
        return found
    }
}

extension Survey {
    /// Whether most characters of a stretch are superscript or subscript.
    func isRaised(_ range: TextRange) -> Bool {
        var raised = 0
        for (overlap, style) in styleRuns(in: range) where document.styles[style].isRaisedOrLowered {
            raised += overlap
        }
        return raised * 2 > range.count
    }
}
