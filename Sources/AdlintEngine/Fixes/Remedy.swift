import AdlintCore
import AdlintRules

/// Words that mend a finding.
struct Remedy {
    /// The disclosure that they are.
    let disclosure: String
    let words: String
    let isSafe: Bool
    let description: String
}

extension Mender {
    /// More words than these are no warning that is copied from one place to another.
    private static let longestCopy = 120

    /// The words that the claim wants beside it; nil where they have a place that only the publisher can fill.
    func remedy(for judgement: Judgement, _ problem: Problem) throws(CheckError) -> Remedy? {
        guard case .disclosure(let names, _, _) = judgement.rule.demand,
            let definition = definition(for: judgement.applied)
        else { return nil }
        if problem == .distant || problem == .obscured, let site = judgement.verdict.site, site.standing == .right,
            isCopied(site, for: definition), let words = copied(site)
        {
            return Remedy(
                disclosure: rulebook.disclosures[site.disclosure].name, words: words, isSafe: false,
                description: "Copy the words that stand elsewhere to where they must stand.")
        }
        let texts = definition.texts.filter { $0.why == nil }
        if texts.count == 1, names.count == 1, !Self.hasSlot(texts[0].text) {
            return Remedy(
                disclosure: definition.name, words: texts[0].text,
                isSafe: problem == .missing && !Self.statesFact(texts[0].text),
                description: "Insert \(definition.title), in the prescribed words.")
        }
        guard !definition.suggestion.isEmpty, !Self.hasSlot(definition.suggestion) else { return nil }
        return Remedy(
            disclosure: definition.name, words: definition.suggestion, isSafe: false,
            description: "Insert \(definition.title).")
    }

    /// Whether the words that stand elsewhere are the ones to write here. Words that a rule takes as well may say more than
    /// is so: the statement on hypothetical results beside a real one.
    private func isCopied(_ site: DisclosureSite, for definition: DisclosureDefinition) -> Bool {
        let isFirst = rulebook.disclosures[site.disclosure].name == definition.name
        return isFirst || definition.suggestion.isEmpty || Self.hasSlot(definition.suggestion)
    }

    /// A place for words that no rule knows.
    static func hasSlot(_ words: String) -> Bool {
        // The stroke alone tells for nearly all words that they have none.
        words.utf8.contains { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "/") }
            && (words.utf8.contains(UInt8(ascii: "[")) || words.contains(" / "))
    }

    /// Whether a prescribed text says who has approved or reviewed the ad: whether that is so only the publisher knows.
    private static func statesFact(_ words: String) -> Bool {
        words.contains("approved") || words.contains("reviewed")
    }

    /// The words of a disclosure as they stand: a prescribed text as far as it goes, others in whole sentences.
    private func copied(_ site: DisclosureSite) -> String? {
        let isPrescribed = !rulebook.disclosures[site.disclosure].texts.isEmpty
        var words = ""
        for index in site.block...max(site.block, site.lastBlock) where block(index).hiding == site.hiding {
            let prose = block(index).prose
            guard prose.overlaps(site.range) else { continue }
            let inner = TextRange(max(prose.start, site.range.start), min(prose.end, site.range.end))
            let range =
                isPrescribed
                ? inner
                : survey.sentences(ofBlock: index).filter { $0.overlaps(inner) }.reduce(inner) { $0.union($1) }
            words += " " + survey.document.words(in: range)
        }
        words = Wording.squeezed(words)
        guard let last = words.last, words.utf8.count(where: { $0 == 0x20 }) < Self.longestCopy else { return nil }
        if !".!?".contains(last) { words += "." }
        return words
    }
}
