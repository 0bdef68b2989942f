import AdlintCore
import AdlintRules

/// Finds disclosures in one draft; each is looked for when a claim first asks for it.
final class DisclosureFinder {
    private let survey: Survey
    private let rulebook: SharedRulebook
    private let verbatim: VerbatimFinder
    /// By disclosure, as far as they were asked for.
    private var known: [[DisclosureSite]?]
    private var indices: [SiteIndex?]
    /// By the start of a passage.
    private var periods: [Int: Int?] = [:]
    private lazy var words = TokenRuns(of: survey)

    init(survey: Survey, rulebook: SharedRulebook, verbatim: VerbatimFinder) {
        self.survey = survey
        self.rulebook = rulebook
        self.verbatim = verbatim
        known = Array(repeating: nil, count: rulebook.disclosures.count)
        indices = Array(repeating: nil, count: rulebook.disclosures.count)
    }

    /// Every site of a disclosure, hidden ones too, in order.
    func sites(of disclosure: Int) throws(CheckError) -> [DisclosureSite] {
        if let found = known[disclosure] { return found }
        let definition = rulebook.disclosures[disclosure]
        var found = try prescribed(disclosure)
        if !definition.elements.isEmpty { found += try elementSites(of: definition, at: disclosure) }
        found += try wordingSites(of: definition, at: disclosure, besides: found)
        found.sort { $0.range < $1.range }
        known[disclosure] = found
        return found
    }

    /// The sites of a disclosure by where they stand.
    func index(of disclosure: Int) throws(CheckError) -> SiteIndex {
        if let index = indices[disclosure] { return index }
        let index = SiteIndex(try sites(of: disclosure), in: survey)
        indices[disclosure] = index
        return index
    }

    // MARK: Prescribed texts

    private func prescribed(_ disclosure: Int) throws(CheckError) -> [DisclosureSite] {
        guard !rulebook.disclosures[disclosure].texts.isEmpty else { return [] }
        var sites: [DisclosureSite] = []
        for found in verbatim.find(disclosure, in: words) {
            sites.append(try site(of: found.sighting, disclosure: disclosure, hiding: found.run.hiding))
        }
        return sites
    }

    private func site(
        of sighting: VerbatimSighting, disclosure: Int, hiding: Hiding?
    ) throws(CheckError) -> DisclosureSite {
        let range = sighting.comparison.range
        let undone = try undoing(rulebook.disclosures[disclosure], ranges: [range])
        let standing: DisclosureSite.Standing
        if !sighting.comparison.isVerbatim {
            standing = .wrong(Wording.difference(sighting))
        } else if let why = sighting.text.why ?? undone {
            standing = .wrong(why)
        } else {
            standing = .right
        }
        return DisclosureSite(
            disclosure: disclosure, block: survey.block(at: range.start), lastBlock: survey.block(at: range.end - 1),
            range: range, standing: standing, labelElements: [], hiding: hiding)
    }

    // MARK: Elements

    private func elementSites(
        of definition: DisclosureDefinition, at disclosure: Int
    ) throws(CheckError) -> [DisclosureSite] {
        let places = try elementPlaces(of: definition)
        let required = definition.elements.filter { !$0.isOptional }
        var sites: [DisclosureSite] = []
        for block in places.keys.sorted() {
            var found = places[block] ?? [:]
            var lastBlock = block
            for next in companions(of: block) where required.contains(where: { found[$0.name] == nil }) {
                guard let further = places[next] else { continue }
                found.merge(further) { first, _ in first }
                lastBlock = max(lastBlock, next)
            }
            sites.append(
                try site(of: definition, at: disclosure, block: block, lastBlock: lastBlock, found: found))
        }
        return sites
    }

    /// The ranges of each element found, by block.
    private func elementPlaces(of definition: DisclosureDefinition) throws(CheckError) -> [Int: [String: TextRange]] {
        var places: [Int: [String: TextRange]] = [:]
        for element in definition.elements {
            for detector in element.detectors where survey.mayMatch(detector) {
                for detection in try survey.detections(of: detector, where: { _ in true }) {
                    let known = places[detection.block]?[element.name]
                    if let known, known <= detection.range { continue }
                    places[detection.block, default: [:]][element.name] = detection.range
                }
            }
        }
        return places
    }

    /// The block after, if nothing stands between and it is as visible as this one; for a cell, the rest of its table.
    private func companions(of block: Int) -> [Int] {
        let blocks = survey.document.blocks
        guard blocks[block].hiding == nil else { return [] }
        if let table = blocks[block].table {
            return Array(
                blocks.indices[block...].prefix { blocks[$0].table == table || blocks[$0].hiding != nil }.dropFirst())
        }
        guard let next = survey.neighbour(of: block, step: 1), !survey.hasBarrier(between: block, and: next) else {
            return []
        }
        return [next]
    }

    private func site(
        of definition: DisclosureDefinition, at disclosure: Int, block: Int, lastBlock: Int, found: [String: TextRange]
    ) throws(CheckError) -> DisclosureSite {
        let lacking = definition.elements.filter { !$0.isOptional && found[$0.name] == nil }
        let ranges = found.values.sorted()
        let range = ranges.dropFirst().reduce(ranges[0]) { $0.union($1) }
        let standing: DisclosureSite.Standing
        if let why = try undoing(definition, ranges: ranges) ?? shortfall(definition, found: found) {
            standing = .wrong(why)
        } else if lacking.contains(where: { !$0.mayLabelClaim }) {
            standing = .incomplete(lacking.map(\.name))
        } else {
            standing = .right
        }
        return DisclosureSite(
            disclosure: disclosure, block: block, lastBlock: lastBlock, range: range, standing: standing,
            labelElements: lacking.filter(\.mayLabelClaim).map(\.name),
            hiding: survey.document.blocks[block].hiding)
    }

    /// Why a period that is named is too short, if it is.
    private func shortfall(_ definition: DisclosureDefinition, found: [String: TextRange]) -> String? {
        for element in definition.elements {
            guard let least = element.leastMonths, let range = found[element.name] else { continue }
            guard let months = months(in: passage(of: survey.block(at: range.start))), months < least else { continue }
            return "it covers \(Wording.duration(months)) where \(Wording.duration(least)) are asked for"
        }
        return nil
    }

    /// The longest period that a passage names, in months; several disclosures ask for the same.
    private func months(in passage: TextRange) -> Int? {
        if let known = periods[passage.start] { return known }
        let months = PeriodReader.months(in: Tokens(survey.document.prose, in: passage))
        periods[passage.start] = .some(months)
        return months
    }

    /// The prose in which a period is measured: a block, or for a cell its whole table.
    private func passage(of block: Int) -> TextRange {
        let blocks = survey.document.blocks
        guard let table = blocks[block].table else { return blocks[block].prose }
        let cells = blocks.filter { $0.table == table }
        return cells.reduce(blocks[block].prose) { $0.union($1.prose) }
    }

    /// Why the surroundings undo a disclosure, if they do: looked for in the sentences of its elements and those beside.
    private func undoing(_ definition: DisclosureDefinition, ranges: [TextRange]) throws(CheckError) -> String? {
        for wording in definition.undoneBy {
            for range in ranges {
                let block = survey.block(at: range.start)
                let reach = survey.sentencesAround(range, inBlock: block)
                for pattern in wording.patterns {
                    if try survey.matches(of: pattern, inBlock: block).overlap(reach) {
                        return wording.why
                    }
                }
            }
        }
        return nil
    }

    // MARK: Near misses and placeholders

    private func wordingSites(
        of definition: DisclosureDefinition, at disclosure: Int, besides right: [DisclosureSite]
    ) throws(CheckError) -> [DisclosureSite] {
        var sites: [DisclosureSite] = []
        func add(_ patterns: PatternList, _ standing: DisclosureSite.Standing) throws(CheckError) {
            for pattern in patterns {
                for block in survey.candidateBlocks(of: pattern) {
                    for range in try survey.matches(of: pattern, inBlock: block)
                    where !right.contains(where: { $0.standing == .right && $0.range.overlaps(range) }) {
                        sites.append(
                            DisclosureSite(
                                disclosure: disclosure, block: block, lastBlock: block, range: range,
                                standing: standing, labelElements: [], hiding: survey.document.blocks[block].hiding))
                    }
                }
            }
        }
        for miss in definition.nearMisses { try add(miss.patterns, .wrong(miss.why)) }
        try add(definition.placeholders, .placeholder)
        return sites
    }
}
