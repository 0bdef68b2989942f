import AdlintCore
import AdlintRules

/// A sign of selling in a block; signs of one source count once.
struct SellingSign {
    let source: Int
    let block: Int
    let points: Int
}

/// The signs of selling in one draft, looked for when they are first asked for.
final class SellingSigns {
    private let survey: Survey
    private let cues: RegionCues
    private let late: [Int]
    private var known: [SellingSign]?

    init(survey: Survey, cues: RegionCues, late: [Int]) {
        self.survey = survey
        self.cues = cues
        self.late = late
    }

    /// The signs in some blocks, in the order of blocks and then of cues.
    func within(_ blocks: Range<Int>) throws(CheckError) -> ArraySlice<SellingSign> {
        let all = try all()
        let first = all.firstPlace { $0.block >= blocks.lowerBound }
        let end = all.firstPlace { $0.block >= blocks.upperBound }
        return all[first..<max(first, end)]
    }

    /// Whether a sign is the price of joining: of a cue whose name begins with "price".
    func isPrice(_ sign: SellingSign) -> Bool {
        cues.selling.indices.contains(sign.source) && cues.selling[sign.source].name.hasPrefix("price")
    }

    /// Whether a sign is the advice to put money into something: of a cue whose name begins with "own-pick".
    func isOwnPick(_ sign: SellingSign) -> Bool {
        cues.selling.indices.contains(sign.source) && cues.selling[sign.source].name.hasPrefix("own-pick")
    }

    private func all() throws(CheckError) -> [SellingSign] {
        if let known { return known }
        let all = try find().sorted { ($0.block, $0.source) < ($1.block, $1.source) }
        known = all
        return all
    }

    private func find() throws(CheckError) -> [SellingSign] {
        var signs: [SellingSign] = []
        for source in cues.selling.indices where survey.mayMatch(cues.selling[source].detector) {
            // By its place: a cue is not to be copied.
            let found = try survey.detections(of: cues.selling[source].detector) {
                survey.document.blocks[$0].hiding == nil && !isAddress($0)
            }
            guard !found.isEmpty else { continue }
            let points = cues.selling[source].weight
            signs += Set(found.map(\.block)).map { SellingSign(source: source, block: $0, points: points) }
        }
        signs += late.map { SellingSign(source: -1, block: $0, points: UnlabelledAds.threshold) }
        for link in survey.document.links
        where try survey.matchesTarget(link.target, patterns: cues.affiliateTargets) {
            let block = survey.block(at: link.prose.start)
            signs.append(SellingSign(source: -2, block: block, points: UnlabelledAds.threshold / 2))
        }
        return signs
    }

    /// Whether a block is a header line other than the subject: who writes, not what is said.
    private func isAddress(_ block: Int) -> Bool {
        switch survey.document.blocks[block].kind {
        case .sender, .header: true
        default: false
        }
    }
}

extension Survey {
    /// The blocks of a range that are seen and have words.
    func visible(in blocks: Range<Int>) -> ArraySlice<Int> {
        let first = visible.firstPlace { $0 >= blocks.lowerBound }
        let end = visible.firstPlace { $0 >= blocks.upperBound }
        return visible[first..<max(first, end)]
    }
}

extension Array {
    /// The first place from which on `isReached` holds, in an array where it holds for all after one for which it does; the
    /// end where it holds nowhere.
    func firstPlace(where isReached: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isReached(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
