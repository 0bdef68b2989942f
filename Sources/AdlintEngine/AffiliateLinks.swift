import AdlintCore
import AdlintRegex
import AdlintRules

/// Finds links that pay the publisher and are not marked where they stand.
struct AffiliateLinks {
    struct Unmarked {
        let problem: Problem
        let range: TextRange
        let reason: String
        let other: TextRange?
    }
    let survey: Survey
    let cues: RegionCues
    let division: Division

    /// Every unmarked affiliate link outside of labelled ads, one a block.
    func unmarked() throws(CheckError) -> [Unmarked] {
        var found: [Unmarked] = []
        let notice = try noticeElsewhere()
        for link in survey.document.links where !link.prose.isEmpty {
            let block = survey.block(at: link.prose.start)
            guard survey.document.blocks[block].hiding == nil, !isInAd(block), try paysPublisher(link),
                try !isMarked(link, block: block)
            else { continue }
            let range = survey.document.blocks[block].prose
            guard found.last?.range != range else { continue }
            found.append(try fault(of: link, block: block, notice: notice))
        }
        return found
    }

    private func fault(of link: Link, block: Int, notice: TextRange?) throws(CheckError) -> Unmarked {
        let range = survey.document.blocks[block].prose
        if let weak = try mark(in: cues.affiliateNotices, beside: link, block: block) {
            return Unmarked(
                problem: .altered, range: range,
                reason: "few readers know what an affiliate is, and none that the text is an advertisement",
                other: weak)
        }
        return Unmarked(
            problem: notice == nil ? .missing : .distant, range: range,
            reason: notice == nil ? "" : "the notice of commission stands elsewhere", other: notice)
    }

    private func isInAd(_ block: Int) -> Bool {
        division.parts[survey.regionOfBlock[block]].kind == .ad
    }

    private func paysPublisher(_ link: Link) throws(CheckError) -> Bool {
        try survey.matchesTarget(link.target, patterns: cues.affiliateTargets)
    }

    /// Whether a mark stands in the sentence of the link or right before it.
    private func isMarked(_ link: Link, block: Int) throws(CheckError) -> Bool {
        try mark(in: cues.affiliateMarks, beside: link, block: block) != nil
    }

    private func mark(
        in patterns: PatternList, beside link: Link, block: Int
    ) throws(CheckError) -> TextRange? {
        let sentence = survey.sentence(of: link.prose, inBlock: block)
        for pattern in patterns {
            let found = try survey.matches(of: pattern, inBlock: block)
            if let range = found.first(where: { $0.overlaps(sentence) }) { return range }
        }
        return nil
    }

    /// A notice of commission anywhere that a reader may see it.
    private func noticeElsewhere() throws(CheckError) -> TextRange? {
        for pattern in cues.affiliateNotices {
            for block in survey.candidateBlocks(of: pattern) where survey.document.blocks[block].hiding == nil {
                if let range = try survey.matches(of: pattern, inBlock: block).first { return range }
            }
        }
        return nil
    }
}

extension Survey {
    /// Whether the target of a link matches any of the patterns.
    func matchesTarget(_ target: String, patterns: PatternList) throws(CheckError) -> Bool {
        let text = UTF8Text(target)
        for pattern in patterns {
            do {
                let range = TextRange(0, text.bytes.count)
                let match = try workspace.scratch.firstMatch(
                    of: library[pattern], in: text, range: range)
                if match != nil { return true }
            } catch {
                throw CheckError(name: "regions", description: "A pattern for link targets failed: \(error)")
            }
        }
        return false
    }
}
