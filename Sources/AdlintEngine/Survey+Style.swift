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
        var counts: [Int: Int] = [:]
        for (overlap, style) in styleRuns(in: range) {
            if let size = document.styles[style].size { counts[Self.bits(size), default: 0] += overlap }
        }
        return Self.commonest(counts)
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
        guard !document.styleRuns.isEmpty else { return nil }
        if knownSizes == nil { knownSizes = sizes(ofBlocks: visible) }
        var counts = knownSizes ?? [:]
        if let range, !range.isEmpty {
            let own = (block(at: range.start)...block(at: range.end - 1)).filter { document.blocks[$0].hiding == nil }
            for (size, count) in sizes(ofBlocks: own) { counts[size, default: 0] -= count }
        }
        return Self.commonest(counts)
    }

    /// How many bytes of some blocks are set in each size, by its bits; headings do not count.
    private func sizes(ofBlocks blocks: [Int]) -> [Int: Int] {
        var counts: [Int: Int] = [:]
        for block in blocks {
            if case .heading = document.blocks[block].kind { continue }
            for (overlap, style) in styleRuns(in: document.blocks[block].prose) {
                if let size = document.styles[style].size { counts[Self.bits(size), default: 0] += overlap }
            }
        }
        return counts
    }

    /// The size with most bytes, of several the smallest.
    private static func commonest(_ counts: [Int: Int]) -> Double? {
        counts.filter { $0.value > 0 }.map { (size: size($0.key), count: $0.value) }
            .max { ($0.count, $1.size) < ($1.count, $0.size) }?.size
    }

    private static func bits(_ size: Double) -> Int { Int(truncatingIfNeeded: size.bitPattern) }

    private static func size(_ bits: Int) -> Double { Double(bitPattern: UInt64(bitPattern: Int64(bits))) }

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
