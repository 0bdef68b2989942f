import AdlintCore
import AdlintRules

/// Where the words of a remedy go.
extension Mender {
    /// Edits that put the words where each claim of the finding has them; nil where there is no way.
    func insertions(of remedy: Remedy, for group: [Judgement]) throws(CheckError) -> [Edit]? {
        guard let first = group.first, case .disclosure(_, let place, _) = first.rule.demand else { return nil }
        if place == .boxed, let edit = opening(remedy, of: first.claim) { return [edit] }
        let isOnce = [.region, .draft, .piece, .boxed].contains(place) || first.rule.trigger.unit != .claim
        let seen = group.filter { block($0.claim.block).hiding == nil }
        guard isOnce ? !seen.isEmpty : seen.count == group.count else { return nil }
        var edits: [Edit] = []
        var covered: Set<Int> = []
        for judgement in isOnce ? Array(seen.prefix(1)) : seen {
            let claim = judgement.claim.block
            guard !covered.contains(claim) else { continue }
            let isApart = place == .boxed || judgement.verdict.site?.block == claim
            guard let (edit, reach) = try insertion(of: remedy, at: claim, place, isApart) else { return nil }
            edits.append(edit)
            for block in reach { covered.insert(block) }
        }
        return edits
    }

    /// At the head of the claim's ad: after its label and the headings that follow it, which would else be taken for the
    /// start of something new.
    private func opening(_ remedy: Remedy, of claim: ClaimSighting) -> Edit? {
        let part = division.parts[survey.regionOfBlock[claim.block]]
        guard part.kind == .ad, let label = part.label else { return nil }
        var last = label.block
        while let next = survey.neighbour(of: last, step: 1), case .heading = block(next).kind { last = next }
        guard !parts(after: last) else { return nil }
        return pen(for: last).insert(remedy.words, after: block(last))
    }

    /// Words at one claim, and the blocks whose claims they stand beside.
    ///
    /// - Parameter isApart: Whether they want a block of their own: a box, or because such words are in the claim's block
    ///   already and are not seen there.
    private func insertion(
        of remedy: Remedy, at claim: Int, _ place: Place, _ isApart: Bool
    ) throws(CheckError) -> (edit: Edit, reach: [Int])? {
        guard !isDisplay(claim) else { return nil }
        let pen = pen(for: claim)
        if place == .before {
            guard let edit = pen.insert(remedy.words, before: block(claim)) else { return nil }
            return (edit, [claim])
        }
        if !isApart || block(claim).table != nil, takesMoreWords(claim), try !undoes(remedy, claim),
            let edit = pen.append(remedy.words, to: block(claim))
        {
            return (edit, place == .block ? [claim] : neighbours(of: claim) + [claim])
        }
        guard place != .block, !parts(after: claim), let edit = pen.insert(remedy.words, after: block(claim)) else {
            return nil
        }
        return (edit, [claim, survey.neighbour(of: claim, step: 1) ?? claim])
    }

    /// Whether a block is set larger than most of the text, without being a heading: words set like it would make the rest
    /// small beside them, and no other style can be told.
    private func isDisplay(_ index: Int) -> Bool {
        if case .heading = block(index).kind { return false }
        guard let size = survey.size(of: block(index).prose), let body = survey.predominantSize() else { return false }
        return body < size * Look.leastShare
    }

    /// Whether a sentence more makes the block no other thing than it is.
    private func takesMoreWords(_ index: Int) -> Bool {
        switch block(index).kind {
        case .paragraph, .listItem, .quote, .tableCell, .caption: true
        default: false
        }
    }

    /// Whether the block says something beside which the words would not count.
    private func undoes(_ remedy: Remedy, _ block: Int) throws(CheckError) -> Bool {
        guard let place = index.disclosures[remedy.disclosure] else { return false }
        for pattern in rulebook.disclosures[place].undoneBy.flatMap(\.patterns)
        where try survey.hasMatch(of: pattern, inBlock: block) { return true }
        return false
    }

    /// The blocks from which words in this one are the next thing.
    private func neighbours(of index: Int) -> [Int] {
        [-1, 1].compactMap { survey.neighbour(of: index, step: $0) }
            .filter { !survey.hasBarrier(between: index, and: $0) }
    }

    /// Whether a block of its own after this one would part a covered claim from what covers it.
    private func parts(after index: Int) -> Bool {
        judgements.contains { judgement in
            guard judgement.verdict.outcome == .met, let site = judgement.verdict.site else { return false }
            let claim = judgement.claim.block
            return claim <= index && site.block > index || site.lastBlock <= index && claim > index
        }
    }
}
