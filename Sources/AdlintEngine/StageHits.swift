import AdlintCore
import AdlintRegex
import AdlintRules

/// Which patterns of a stage can match in which block of a draft, and where those match that were asked for.
final class StageHits {
    private let hits: PrefilterHits
    /// What is remembered of each block; none where nothing is.
    private let known: [KnownStage?]
    private var answers: MatchAnswers

    /// Looks for the literals of a stage in the blocks that are wanted.
    init(of survey: Survey, stage: Int, in isWanted: (Int) -> Bool) {
        let prefilter = survey.library.prefilter.stages[stage]
        let blocks = survey.document.blocks
        var candidates = BlockCandidates()
        var known: [KnownStage?] = survey.knownBlocks.isEmpty ? [] : Array(repeating: nil, count: blocks.count)
        for block in blocks.indices {
            guard isWanted(block) else {
                candidates.append(block: [])
                continue
            }
            let memory = survey.memory(ofBlock: block, before: stage)
            if let stage = memory?.stages[stage] {
                candidates.append(block: stage.patterns)
                known[block] = stage
                continue
            }
            prefilter.scan(
                survey.text, block: blocks[block].prose, scratch: &survey.workspace.prefilterScratch, into: &candidates)
            guard let memory else { continue }
            let new = KnownStage(
                patterns: Array(candidates.ofLastBlock), everywhere: prefilter.unconditional.count)
            survey.workspace.memory.remember(new, ofStage: stage, of: memory)
            known[block] = new
        }
        hits = prefilter.hits(candidates)
        self.known = known
        answers = MatchAnswers(count: hits.count)
    }

    /// The blocks in which a pattern may match at all, from one on, in order.
    func blocks(of pattern: Int, from first: Int) -> some Sequence<Int> {
        let start =
            first == 0 ? hits.candidates(of: pattern).lowerBound : hits.firstCandidate(of: pattern, fromBlock: first)
        return (start..<hits.candidates(of: pattern).upperBound).lazy.map { [self] in hits.block(of: $0) }
    }

    /// The first block from one on in which a pattern may match.
    func block(of pattern: Int, from first: Int) -> Int? {
        let next = hits.firstCandidate(of: pattern, fromBlock: first)
        return next < hits.candidates(of: pattern).upperBound ? hits.block(of: next) : nil
    }

    /// Which patterns may match in which blocks; valid as long as the hits.
    var map: CandidateMap.View { hits.map.view }

    /// The candidate of a pattern in a block; nil where the pattern cannot match there.
    func candidate(of pattern: Int, inBlock block: Int) -> Int? { hits.candidate(of: pattern, inBlock: block) }

    /// The matches of a candidate; nil where they are not known.
    func matches(of candidate: Int, blockStart: Int) -> [TextRange]? {
        if let matches = answers.matches(at: candidate) { return matches }
        guard let (block, place) = known(candidate), let ranges = block.answers.matches(at: place) else { return nil }
        let matches = ranges.isEmpty ? ranges : ranges.map { $0.shifted(by: blockStart) }
        answers.remember(matches, at: candidate)
        return matches
    }

    /// Whether a candidate matches; nil where that is not known.
    func hasMatch(_ candidate: Int) -> Bool? {
        if let answer = answers.hasMatch(at: candidate) { return answer }
        guard let (block, place) = known(candidate), let answer = block.answers.hasMatch(at: place) else { return nil }
        answers.remember(hasMatch: answer, at: candidate)
        return answer
    }

    func remember(_ matches: [TextRange], of candidate: Int, blockStart: Int) {
        answers.remember(matches, at: candidate)
        if let (block, place) = known(candidate) {
            block.answers.remember(matches.map { $0.shifted(by: -blockStart) }, at: place)
        }
    }

    func remember(hasMatch: Bool, of candidate: Int) {
        answers.remember(hasMatch: hasMatch, at: candidate)
        if let (block, place) = known(candidate) { block.answers.remember(hasMatch: hasMatch, at: place) }
    }

    /// What is remembered of a candidate's block, and the place of the pattern there.
    private func known(_ candidate: Int) -> (KnownStage, Int)? {
        guard !known.isEmpty, let stage = known[hits.block(of: candidate)] else { return nil }
        return (stage, hits.place(of: candidate))
    }
}
