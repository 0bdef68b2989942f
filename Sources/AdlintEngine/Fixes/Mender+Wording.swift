import AdlintCore
import AdlintRules

/// Wordings that do not do, put right where they stand.
extension Mender {
    /// A prescribed text with changes, put right word by word.
    func repair(_ site: DisclosureSite) throws(CheckError) -> Fix? {
        let definition = rulebook.disclosures[site.disclosure]
        guard !definition.texts.isEmpty, case .wrong = site.standing else { return nil }
        let repairs = definition.texts.compactMap { text in
            PrescribedRepair(text, at: site, in: survey).map { (text, $0) }
        }
        let accepted = repairs.filter { $0.0.why == nil }
        guard let (text, repair) = accepted.min(by: { $0.1.changes < $1.1.changes }), !repair.edits.isEmpty else {
            return nil
        }
        // A text of another class that fits better may have been meant, and the claim be the mistake.
        let fitsBest = repairs.allSatisfy { repair.changes <= $0.1.changes }
        guard let edits = sourceEdits(repair.edits, in: site.block) else { return nil }
        let fix = Fix(
            description: "Put the prescribed text \(text.id) right, word by word.",
            isSafe: fitsBest && repair.isSmall, edits: edits)
        return try completed(
            fix, bringing: definition.name, words: text.text, in: survey.regionOfBlock[site.block])
    }

    /// The sentence of a wording that does not do, replaced by the proposed one.
    func rewriting(_ site: DisclosureSite, for group: [Judgement]) throws(CheckError) -> Fix? {
        guard let first = group.first, let definition = definition(for: first.applied), definition.texts.isEmpty,
            !definition.suggestion.isEmpty, !Self.hasSlot(definition.suggestion), site.block == site.lastBlock
        else { return nil }
        guard let range = attempt(site, at: definition.suggestion), isOnlyDisclosure(range),
            try !isUndone(definition, besides: range, in: site.block), standsWell(site, for: group),
            let edits = sourceEdits([(range, definition.suggestion)], in: site.block)
        else { return nil }
        return Fix(description: "Write \(definition.title) in words that do.", isSafe: false, edits: edits)
    }

    /// The sentences of the wording, with those beside it that are attempts at the same; nil where one says something of
    /// its own, which would be lost: where less than three of five words are those of the proposed wording.
    private func attempt(_ site: DisclosureSite, at suggestion: String) -> TextRange? {
        let wanted = Set(Tokens(suggestion).hashes)
        let sentences = survey.sentences(ofBlock: site.block)
        func isAttempt(_ index: Int) -> Bool {
            guard sentences.indices.contains(index) else { return false }
            let written = Tokens(survey.document.prose, in: sentences[index]).hashes
            return written.count { wanted.contains($0) } * 5 >= written.count * 3
        }
        let own = sentences.indices.filter { sentences[$0].overlaps(site.range) }
        guard var first = own.first, var last = own.last, own.allSatisfy(isAttempt) else { return nil }
        while isAttempt(first - 1) { first -= 1 }
        while isAttempt(last + 1) { last += 1 }
        return sentences[first].union(sentences[last])
    }

    /// Whether no claim stands in the sentence, which would be lost with it.
    private func isOnlyDisclosure(_ range: TextRange) -> Bool {
        !judgements.contains { $0.claim.range.overlaps(range) }
            && !judgements.contains { judgement in
                judgement.verdict.outcome == .met && judgement.verdict.site.map { $0.range.overlaps(range) } == true
            }
    }

    /// Whether right words would do where the wrong ones stand.
    private func standsWell(_ site: DisclosureSite, for group: [Judgement]) -> Bool {
        guard let first = group.first, case .disclosure(_, let place, let prominence) = first.rule.demand else {
            return false
        }
        let placement = Placement(survey: survey, division: division, claims: group.map(\.claim))
        let judge = DisclosureJudge(survey: survey, rulebook: rulebook, finder: finder, placement: placement)
        return group.allSatisfy {
            placement.meets(place, claim: $0.claim, site: site)
                && judge.obscuring(site, claim: $0.claim, prominence: prominence) == nil
        }
    }

    private func isUndone(
        _ definition: DisclosureDefinition, besides range: TextRange, in block: Int
    ) throws(CheckError) -> Bool {
        for pattern in definition.undoneBy.flatMap(\.patterns) {
            let found = try survey.matches(of: pattern, inBlock: block)
            if found.contains(where: { !range.contains($0) }) { return true }
        }
        return false
    }

    // MARK: From prose to source

    /// The same edits in the source; nil where mark-up stands in the way.
    func sourceEdits(_ edits: [(range: TextRange, words: String)], in block: Int) -> [Edit]? {
        let pen = pen(for: block)
        var result: [Edit] = []
        for edit in edits {
            guard let range = sourceRange(of: edit.range) else { return nil }
            result.append(Edit(range: range, replacement: pen.spelled(edit.words)))
        }
        return result
    }

    /// The source of a stretch of prose, where it is text throughout or holds whole inline elements only.
    private func sourceRange(of range: TextRange) -> TextRange? {
        let map = survey.document.map
        guard !range.isEmpty else {
            let end = map.source(of: TextRange(range.start - 1, range.start)).end
            return TextRange(end, end)
        }
        let pieces = map.pieces(of: range)
        guard let first = pieces.first, let last = pieces.last else { return nil }
        let whole = first.source.union(last.source)
        for (left, right) in zip(pieces, pieces.dropFirst()) where left.source.end > right.source.start { return nil }
        let gaps = zip(pieces, pieces.dropFirst()).map { TextRange($0.source.end, $1.source.start) }
        if gaps.allSatisfy(\.isEmpty) { return whole }
        return isWhole(gaps, within: whole) ? whole : nil
    }

    /// Whether the mark-up between pieces of text opens and closes within them.
    private func isWhole(_ gaps: [TextRange], within range: TextRange) -> Bool {
        let bytes = survey.document.source.bytes
        if gaps.contains(where: { bytes[$0.start..<$0.end].contains(0x3C) }) {
            return HTMLTags.isBalanced(range, in: bytes)
        }
        let marks = gaps.filter { !$0.isEmpty }.map { Array(bytes[$0.start..<$0.end]) }
        let isEmphasis = marks.allSatisfy { $0.allSatisfy { $0 == 0x2A || $0 == 0x5F } }
        return survey.document.format == .markdown && isEmphasis && marks.count == 2 && marks[0] == marks[1]
    }
}
