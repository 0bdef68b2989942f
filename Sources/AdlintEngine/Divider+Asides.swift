import AdlintCore
import AdlintRules

/// What a word processor's file prints beside its text: notes, headers and footers of the pages.
extension Divider {
    /// The parts of the text, with those of what stands beside it.
    func withAsides(_ text: [Division.Part]) throws(CheckError) -> [Division.Part] {
        let hasAd = text.contains { $0.kind == .ad }
        return try withNotes(text, hasAd: hasAd) + margins(hasAd: hasAd)
    }

    // MARK: Notes

    /// Notes stand behind the text in Word and OpenDocument files, whichever part they belong to. Those behind an ad that
    /// runs to the end are taken for its own; of others a person must say whose they are, where the draft has an ad.
    private func withNotes(_ text: [Division.Part], hasAd: Bool) -> [Division.Part] {
        guard hasAd, [.docx, .odt].contains(survey.document.format), let last = text.last, last.kind != .ad else {
            return text
        }
        let blocks = survey.document.blocks
        let start = last.blocks.reversed().prefix { blocks[$0].kind == .footnote }.last ?? last.blocks.upperBound
        guard start < last.blocks.upperBound else { return text }
        var parts = text
        parts[parts.count - 1].blocks = last.blocks.lowerBound..<start
        if start == last.blocks.lowerBound { parts.removeLast() }
        let doubt = "stands in a note, which may belong to an ad of the draft; whether it does is for a person to say"
        return parts + [
            Division.Part(kind: last.kind, blocks: start..<last.blocks.upperBound, judgedAs: .ad, doubt: doubt)
        ]
    }

    // MARK: Headers and footers

    /// A part for each header and footer of the pages.
    ///
    /// These are printed beside all that the draft says, and hold no news: their claims are judged as those of its ads.
    /// One that sells by itself is an ad. What stands in them twice is judged once.
    private func margins(hasAd: Bool) throws(CheckError) -> [Division.Part] {
        guard !survey.margins.stories.isEmpty else { return [] }
        let distinct = survey.margins.distinct(in: survey.document)
        let selling = UnlabelledAds(survey: survey, cues: rulebook.cues, late: [])
        let doubt =
            "stands in the header or footer of the pages, and the draft has no ad; whether it advertises is for a person "
            + "to say"
        return try survey.margins.stories.map { story throws(CheckError) in
            guard distinct.contains(story) else { return Division.Part(kind: .boilerplate, blocks: story) }
            if try selling.score(of: story) >= UnlabelledAds.threshold {
                return Division.Part(kind: .ad, blocks: story, label: marginLabels.first { story.contains($0.block) })
            }
            return Division.Part(
                kind: .boilerplate, blocks: story, judgedAs: .ad, doubt: hasAd ? nil : doubt)
        }
    }
}
