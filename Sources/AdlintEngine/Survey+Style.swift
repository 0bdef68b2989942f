import AdlintCore

/// How stretches of a draft are set.
extension Survey {
    /// The style of most of a block.
    func style(ofBlock block: Int) -> Style? {
        document.blocks[block].style.map { document.styles[$0] }
    }

    /// The size of most characters of a stretch, in pixels; nil where the format does not tell.
    func size(of range: TextRange) -> Double? {
        var counts: [Double: Int] = [:]
        for (overlap, style) in styleRuns(in: range) {
            if let size = document.styles[style].size { counts[size, default: 0] += overlap }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// The style with the lowest contrast between letters and background in a stretch; nil where none tells colours.
    func faintest(of range: TextRange) -> Style? {
        styleRuns(in: range).filter { $0.overlap > 2 && document.styles[$0.style].contrast != nil }
            .map { document.styles[$0.style] }
            .min { ($0.contrast ?? 21) < ($1.contrast ?? 21) }
    }

    /// The size in which most characters of the visible draft are set: the "predominant" size of the FCA.
    ///
    /// - Parameter range: a stretch whose blocks do not count: a long warning in small letters is no measure of itself.
    func predominantSize(besides range: TextRange? = nil) -> Double? {
        if knownSizes == nil { knownSizes = sizes(ofBlocks: visible) }
        var counts = knownSizes ?? [:]
        if let range, !range.isEmpty {
            let own = (block(at: range.start)...block(at: range.end - 1)).filter { document.blocks[$0].hiding == nil }
            for (size, count) in sizes(ofBlocks: own) { counts[size, default: 0] -= count }
        }
        return counts.filter { $0.value > 0 }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// How many bytes of some blocks are set in each size; headings do not count.
    private func sizes(ofBlocks blocks: [Int]) -> [Double: Int] {
        var counts: [Double: Int] = [:]
        for block in blocks {
            if case .heading = document.blocks[block].kind { continue }
            for (overlap, style) in styleRuns(in: document.blocks[block].prose) {
                if let size = document.styles[style].size { counts[size, default: 0] += overlap }
            }
        }
        return counts
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
