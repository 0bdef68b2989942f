import AdlintCore
import AdlintRegex
import AdlintRules

/// What blocks of the same words in the drafts before have told already.
extension Survey {
    /// The candidates of all blocks; where drafts were checked before, those of the same words are not looked for again.
    static func candidates(
        of document: Document, _ text: UTF8Text, _ library: PatternLibrary, _ workspace: Workspace
    ) -> (PrefilterHits, [KnownBlock]) {
        let memory = workspace.memory
        memory.begin(library)
        guard memory.isWorthWhile else {
            let blocks = document.blocks.map(\.prose)
            return (library.prefilter.scan(text, blocks: blocks, scratch: &workspace.prefilterScratch), [])
        }
        var candidates = BlockCandidates()
        var known: [KnownBlock] = []
        known.reserveCapacity(document.blocks.count)
        let everywhere = library.prefilter.unconditional.count
        for block in document.blocks {
            let words = document.prose.span.extracting(block.prose.start..<block.prose.end)
            if let block = memory.block(of: words) {
                candidates.append(block: block.patterns)
                known.append(block)
            } else {
                library.prefilter.scan(
                    text, block: block.prose, scratch: &workspace.prefilterScratch, into: &candidates)
                known.append(memory.remember(words, patterns: Array(candidates.ofLastBlock), everywhere: everywhere))
            }
        }
        return (library.prefilter.hits(candidates), known)
    }

    /// The matches of a candidate, if they are known from a block with the same words.
    func remembered(_ candidate: Int) -> [TextRange]? {
        guard let (block, place, start) = known(candidate), let ranges = block.matches(at: place) else { return nil }
        return ranges.isEmpty ? ranges : ranges.map { $0.shifted(by: start) }
    }

    func remember(_ ranges: [TextRange], of candidate: Int) -> [TextRange] {
        if let (block, place, start) = known(candidate) {
            block.remember(ranges.map { $0.shifted(by: -start) }, at: place)
        }
        return ranges
    }

    func rememberedMatch(_ candidate: Int) -> Bool? {
        known(candidate).flatMap { block, place, _ in block.hasMatch(at: place) }
    }

    func rememberMatch(of candidate: Int, _ pattern: PatternIndex) throws(CheckError) -> Bool {
        let isThere = try !run(pattern, inBlock: candidates.block(of: candidate), most: 1).isEmpty
        if let (block, place, _) = known(candidate) { block.remember(hasMatch: isThere, at: place) }
        return isThere
    }

    /// What is remembered of a candidate's block, the place of the pattern there, and where the block begins in the prose.
    private func known(_ candidate: Int) -> (KnownBlock, Int, Int)? {
        guard !knownBlocks.isEmpty else { return nil }
        let block = candidates.block(of: candidate)
        return (knownBlocks[block], candidates.place(of: candidate), document.blocks[block].prose.start)
    }
}
