import AdlintCore

/// How far two places of a draft are apart.
extension Survey {
    /// The block that holds a byte of the prose.
    func block(at offset: Int) -> Int {
        var low = 0
        var high = document.blocks.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if document.blocks[middle].prose.start <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// The sentence of a range with the ones before and after it in its block.
    func sentencesAround(_ range: TextRange, inBlock block: Int) -> TextRange {
        let all = sentences(ofBlock: block)
        guard let first = all.lastIndex(beginningBy: range.start) else { return document.blocks[block].prose }
        let last = all.lastIndex(beginningBy: range.end - 1) ?? first
        return all[max(0, first - 1)].union(all[min(all.count - 1, last + 1)])
    }

    /// Blocks between two places as a reader counts them: 0 in the same block, 1 in the next.
    func blocksBetween(_ first: Int, and second: Int) -> Int {
        abs(places[first] - places[second])
    }

    /// Words that a reader sees between two stretches of prose.
    func wordsBetween(_ first: TextRange, and second: TextRange) -> Int {
        let gap = first < second ? TextRange(first.end, second.start) : TextRange(second.end, first.start)
        guard !gap.isEmpty else { return 0 }
        let first = block(at: gap.start)
        let last = block(at: gap.end)
        guard first < last else { return seenWords(in: gap, ofBlock: first) }
        return seenWords(in: gap, ofBlock: first) + seenWordCount(ofBlocks: (first + 1)..<last)
            + seenWords(in: gap, ofBlock: last)
    }

    private func seenWords(in gap: TextRange, ofBlock block: Int) -> Int {
        guard document.blocks.indices.contains(block), document.blocks[block].hiding == nil else { return 0 }
        let prose = document.blocks[block].prose
        return wordCount(in: TextRange(max(prose.start, gap.start), min(prose.end, gap.end)))
    }

    /// Whether a heading, a rule or a picture stands between two blocks.
    func hasBarrier(between first: Int, and second: Int) -> Bool {
        let low = min(first, second)
        let high = max(first, second)
        guard high - low > 1 else { return false }
        return ((low + 1)..<high).contains { index in
            guard document.blocks[index].hiding == nil else { return false }
            switch document.blocks[index].kind {
            case .heading, .thematicBreak, .image: return true
            default: return false
            }
        }
    }
}
