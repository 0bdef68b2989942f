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
            found.append(
                Unmarked(
                    problem: notice == nil ? .missing : .distant, range: range,
                    reason: notice == nil ? "" : "the notice of commission stands elsewhere", other: notice))
        }
        return found
    }

    private func isInAd(_ block: Int) -> Bool {
        division.parts[survey.regionOfBlock[block]].kind == .ad
    }

    private func paysPublisher(_ link: Link) throws(CheckError) -> Bool {
        try survey.matchesTarget(link.target, patterns: cues.affiliateTargets)
    }

    /// Whether a mark stands in the sentence of the link or right before it.
    private func isMarked(_ link: Link, block: Int) throws(CheckError) -> Bool {
        let sentence = survey.sentence(of: link.prose, inBlock: block)
        for pattern in cues.affiliateMarks {
            if try survey.matches(of: pattern, inBlock: block).contains(where: { $0.overlaps(sentence) }) {
                return true
            }
        }
        return false
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
    func matchesTarget(_ target: String, patterns: [PatternIndex]) throws(CheckError) -> Bool {
        let text = UTF8Text(target)
        for pattern in patterns {
            do {
                let range = TextRange(0, text.bytes.count)
                let match = try workspace.scratch.firstMatch(
                    of: library.patterns[pattern.value], in: text, range: range)
                if match != nil { return true }
            } catch {
                throw CheckError(name: "regions", description: "A pattern for link targets failed: \(error)")
            }
        }
        return false
    }
}
