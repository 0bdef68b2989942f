import AdlintCore
import AdlintRules

/// Finds stretches that sell although no label says so.
struct UnlabelledAds {
    /// Points from which a stretch sells.
    static let threshold = 100
    /// The same for a short mail with sender and subject, which is more often an offer than a letter.
    static let mailThreshold = 40

    let survey: Survey
    let cues: RegionCues
    /// Blocks with labels that come too late to open an ad.
    let late: [Int]

    /// The selling ones among the sections of the given stretches.
    ///
    /// A section runs from a heading or a rule to the next; a postscript is one of its own. A short stretch is taken as
    /// a whole, since a one-page ad has headings too.
    func find(in stretches: [Range<Int>]) throws(CheckError) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for stretch in stretches {
            if isShortDraft(stretch), try score(of: stretch) >= (isMail ? Self.mailThreshold : Self.threshold) {
                found.append(stretch)
                continue
            }
            for section in sections(of: stretch) where try score(of: section) >= Self.threshold {
                found.append(section)
            }
        }
        return found
    }

    /// The points of a stretch: each cue counts once, an affiliate link as a cue of its own.
    func score(of blocks: Range<Int>) throws(CheckError) -> Int {
        var points = 0
        for cue in cues.selling {
            let found = try survey.detections(of: cue.detector) {
                blocks.contains($0) && survey.document.blocks[$0].hiding == nil && !isAddress($0)
            }
            if !found.isEmpty { points += cue.weight }
        }
        if late.contains(where: blocks.contains) { points += Self.threshold }
        if try paysPublisher(blocks) { points += Self.threshold / 2 }
        return points
    }

    /// Whether a block is a header line other than the subject: who writes, not what is said.
    private func isAddress(_ block: Int) -> Bool {
        switch survey.document.blocks[block].kind {
        case .sender, .header: true
        default: false
        }
    }

    /// Whether a link in the stretch leads to where the publisher is paid for the click.
    private func paysPublisher(_ blocks: Range<Int>) throws(CheckError) -> Bool {
        guard let first = blocks.first, let last = blocks.last else { return false }
        let range = survey.document.blocks[first].prose.union(survey.document.blocks[last].prose)
        for link in survey.document.links where link.prose.overlaps(range) {
            if try survey.matchesTarget(link.target, patterns: cues.affiliateTargets) { return true }
        }
        return false
    }

    private var isMail: Bool {
        survey.document.blocks.contains { $0.kind == .sender }
            && survey.document.blocks.contains { $0.kind == .subject }
    }

    /// Whether the stretch is all of a draft that is no longer than a page.
    private func isShortDraft(_ stretch: Range<Int>) -> Bool {
        let text = survey.visible.filter { stretch.contains($0) }
        guard text.count * 4 >= survey.visible.count * 3 else { return false }
        return text.reduce(0) { $0 + survey.wordCount(in: survey.document.blocks[$1].prose) } <= 400
    }

    private func sections(of stretch: Range<Int>) -> [Range<Int>] {
        var sections: [Range<Int>] = []
        var start = stretch.lowerBound
        for block in stretch where block > start && opensSection(block) {
            sections.append(start..<block)
            start = block
        }
        if start < stretch.upperBound { sections.append(start..<stretch.upperBound) }
        return sections
    }

    private func opensSection(_ block: Int) -> Bool {
        switch survey.document.blocks[block].kind {
        case .heading, .thematicBreak: return true
        default: return survey.isPostscript(block)
        }
    }
}

extension Survey {
    /// Whether a block is a postscript.
    func isPostscript(_ block: Int) -> Bool {
        let range = document.blocks[block].prose
        let start = document.words(in: TextRange(range.start, min(range.end, range.start + 5))).lowercased()
        return start.hasPrefix("p.s") || start.hasPrefix("ps:") || start.hasPrefix("ps ")
    }
}
