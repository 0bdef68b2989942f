import AdlintCore
import AdlintRules

/// A claim where it stands.
struct ClaimSighting: Hashable {
    /// Place of its definition in the rulebook.
    let definition: Int
    let block: Int
    /// Its words, in the prose.
    let range: TextRange
    /// The sentence that it stands in.
    let sentence: TextRange
}

/// Finds claims: one for each stretch of text and definition, the more specific before the more general.
final class ClaimFinder {
    private let survey: Survey
    private let rulebook: SharedRulebook
    /// Where each claim is looked for, by its place in the rulebook.
    private let reach: ClaimReach
    private let patterns: ClaimPatterns
    private let division: Division
    /// What is told of the draft.
    private let facts: [String: [String]]

    init(
        survey: Survey, rulebook: SharedRulebook, reach: ClaimReach, patterns: ClaimPatterns, division: Division,
        facts: [String: [String]]
    ) {
        self.survey = survey
        self.rulebook = rulebook
        self.reach = reach
        self.patterns = patterns
        self.division = division
        self.facts = facts
    }

    /// Every claim in what a reader sees (a mail's preheader included), in order.
    func find() throws(CheckError) -> [ClaimSighting] {
        var found: [ClaimSighting] = []
        for index in rulebook.claims.indices where reach.isWanted(index) {
            found += try sightings(of: index) { reach.covers(index, kind: kind(of: $0)) }
        }
        found += try conditional(besides: found)
        let claims = withoutYielding(found) + told(besides: found)
        return claims.sorted { ($0.range, $0.definition) < ($1.range, $1.definition) }
    }

    /// The claims that count beside others only, where those were found.
    private func conditional(besides found: [ClaimSighting]) throws(CheckError) -> [ClaimSighting] {
        var more: [ClaimSighting] = []
        for index in rulebook.claims.indices where !reach.conditions(of: index).isEmpty {
            let met = reach.conditions(of: index).flatMap { places(of: $0, in: found) }
            guard !met.isEmpty else { continue }
            more += try sightings(of: index) { met.contains(survey.regionOfBlock[$0]) }
        }
        return more
    }

    /// The regions in which a condition holds, by their places in the division.
    private func places(of condition: ClaimReach.Condition, in found: [ClaimSighting]) -> [Int] {
        let companions = found.filter { condition.companions.contains($0.definition) }
        let isAnywhere =
            !condition.isInRegion && !companions.isEmpty
            || condition.companions.contains { rulebook.claims[$0].toldBy.contains(where: isTold) }
        let regions = Set(companions.map { survey.regionOfBlock[$0.block] })
        return division.parts.indices.filter { place in
            condition.covers(division.parts[place].nature) && (isAnywhere || regions.contains(place))
        }
    }

    private func sightings(of index: Int, where isWanted: (Int) -> Bool) throws(CheckError) -> [ClaimSighting] {
        var found: [Detection] = []
        try patterns.forEachDetector(of: index, thatMayMatchIn: survey) { detector throws(CheckError) in
            // By their places: a definition is not to be copied.
            try survey.detect(rulebook.claims[index].detectors[detector], unless: rulebook.claims[index].unless, &found)
            {
                isReadable($0) && isWanted($0)
            }
        }
        guard !found.isEmpty else { return [] }
        return merged(found).map { detection in
            ClaimSighting(
                definition: index, block: detection.block, range: detection.range,
                sentence: survey.sentence(of: detection.range, inBlock: detection.block))
        }
    }

    /// Claims that a fact tells of every ad, in the ads whose own words keep them back: the first sentence stands for them.
    private func told(besides found: [ClaimSighting]) -> [ClaimSighting] {
        guard !facts.isEmpty else { return [] }
        var told: [ClaimSighting] = []
        for (index, definition) in rulebook.claims.enumerated() where reach.covers(index, kind: .ad) {
            guard definition.toldBy.contains(where: isTold) else { continue }
            let said = Set(found.filter { $0.definition == index }.map { survey.regionOfBlock[$0.block] })
            for place in division.parts.indices where division.parts[place].kind == .ad && !said.contains(place) {
                if let sighting = opening(of: division.parts[place], as: index) { told.append(sighting) }
            }
        }
        return told
    }

    private func isTold(_ fact: TellingFact) -> Bool {
        facts[fact.fact]?.contains { fact.values.contains($0) } ?? false
    }

    /// The first sentence of an ad that is more than its label.
    private func opening(of part: Division.Part, as definition: Int) -> ClaimSighting? {
        let label = part.label?.range
        for block in part.blocks where survey.isVisible[block] {
            let sentence = survey.sentences(ofBlock: block).first { sentence in
                label.map { !$0.overlaps(sentence) || sentence.count > $0.count + 3 } ?? true
            }
            guard let sentence else { continue }
            return ClaimSighting(definition: definition, block: block, range: sentence, sentence: sentence)
        }
        return nil
    }

    /// Overlapping matches of one definition are one claim.
    private func merged(_ detections: [Detection]) -> [Detection] {
        var merged: [Detection] = []
        for next in detections.sorted(by: { $0.range < $1.range }) {
            if let last = merged.last, last.range.overlaps(next.range) {
                merged[merged.count - 1] = Detection(block: last.block, range: last.range.union(next.range))
            } else {
                merged.append(next)
            }
        }
        return merged
    }

    private func kind(of block: Int) -> Region.Kind {
        division.parts[survey.regionOfBlock[block]].nature
    }

    private func isReadable(_ block: Int) -> Bool {
        let hiding = survey.document.blocks[block].hiding
        return hiding == nil || hiding == .preheader
    }

    /// Leaves out claims beside which a more specific one stands: before it in the same block, since a paragraph on a
    /// back-test gives its figures in several sentences, or in the next sentence; and for a heading, a list item or a
    /// cell, whose words are no sentence, in what a reader takes along ("+31%" over "These are back-tested results").
    private func withoutYielding(_ claims: [ClaimSighting]) -> [ClaimSighting] {
        // By name and then by block, in order.
        let others = Dictionary(grouping: claims) { rulebook.claims[$0.definition].name }.mapValues { named in
            Dictionary(grouping: named, by: \.block).mapValues { $0.map(\.range) }
        }
        return claims.filter { claim in
            !rulebook.claims[claim.definition].yieldsTo.contains { name in
                others[name].map { yields(claim, to: $0) } ?? false
            }
        }
    }

    private func yields(_ claim: ClaimSighting, to others: [Int: [TextRange]]) -> Bool {
        if let beside = others[claim.block], let first = beside.first {
            return first < claim.range || isFragment(claim.block)
                || beside.overlap(survey.sentencesAround(claim.range, inBlock: claim.block))
        }
        return isFragment(claim.block) && survey.context(of: claim.block).contains { others[$0] != nil }
    }

    private func isFragment(_ block: Int) -> Bool {
        switch survey.document.blocks[block].kind {
        case .heading, .listItem, .tableCell: true
        default: false
        }
    }
}
