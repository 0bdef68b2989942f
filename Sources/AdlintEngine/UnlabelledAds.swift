import AdlintCore
import AdlintRules

/// Finds stretches that sell although no label says so.
struct UnlabelledAds {
    /// Points from which a stretch sells.
    static let threshold = 100

    let survey: Survey
    let cues: RegionCues

    /// The selling ones among the sections of the given stretches.
    ///
    /// A section runs from a heading or a rule to the next; a postscript is one of its own. A short stretch is taken as
    /// a whole, since a one-page ad has headings too.
    func find(in stretches: [Range<Int>]) throws(CheckError) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for stretch in stretches {
            if isShortDraft(stretch), try score(of: stretch) >= Self.threshold {
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
                blocks.contains($0) && survey.document.blocks[$0].hiding == nil
            }
            if !found.isEmpty { points += cue.weight }
        }
        return points
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
        default: return isPostscript(block)
        }
    }

    private func isPostscript(_ block: Int) -> Bool {
        let range = survey.document.blocks[block].prose
        let start = survey.document.words(in: TextRange(range.start, min(range.end, range.start + 5))).lowercased()
        return start.hasPrefix("p.s") || start.hasPrefix("ps:") || start.hasPrefix("ps ")
    }
}
