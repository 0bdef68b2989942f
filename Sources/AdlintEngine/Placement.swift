import AdlintCore
import AdlintRules

/// Judges whether a disclosure stands where a rule wants it (design, section 3, "Adjacent").
struct Placement {
    /// Words that may stand between a claim and a disclosure that closes its ad.
    static let closingReach = 120
    /// Words that may follow a disclosure that closes an ad: a call to action, the status line of a firm.
    static let closingTail = 60

    let survey: Survey
    let division: Division
    /// The blocks of all claims to which the rule applies.
    let claimBlocks: Set<Int>
    /// The places of the ads of the text in the division.
    private let ads: [Int]

    init(survey: Survey, division: Division, claims: [ClaimSighting]) {
        self.survey = survey
        self.division = division
        claimBlocks = Set(claims.map(\.block))
        ads = division.adsOfText(survey.margins)
    }

    /// Whether the disclosure meets the place, whatever it looks like. Hidden ones are placed by where they stand.
    func meets(_ place: Place, claim: ClaimSighting, site: DisclosureSite) -> Bool {
        let kind = survey.document.blocks[site.block].kind
        if place == .draft { return true }
        if kind == .footnote { return false }
        if place == .piece { return isInPiece(claim, site) }
        let isInRegion = survey.regionOfBlock[claim.block] == survey.regionOfBlock[site.block]
        switch place {
        case .block: return claim.block == site.block
        case .before: return isInRegion && site.range < claim.range && isNext(claim, site)
        case .touching: return isInRegion && isNext(claim, site)
        case .adjacent: return isInRegion && (isNext(claim, site) || closes(claim, site))
        case .boxed: return isInRegion && (isNext(claim, site) || closes(claim, site) || opens(site)) || opensPage(site)
        case .region: return regions(of: claim, place).contains(survey.regionOfBlock[site.block])
        case .draft, .piece: return true
        }
    }

    /// The regions whose disclosures a claim can be judged by. The header of the pages of one ad is printed with the ad.
    func regions(of claim: ClaimSighting, _ place: Place) -> [Int] {
        let own = survey.regionOfBlock[claim.block]
        guard place == .region, ads.count == 1, survey.margins.contains(claim.block) else { return [own] }
        return [own, ads[0]]
    }

    /// In the same block, or in the one before or after with nothing between but further claims of the same passage.
    private func isNext(_ claim: ClaimSighting, _ site: DisclosureSite) -> Bool {
        let near = site.range < claim.range ? site.lastBlock : site.block
        let distance = survey.blocksBetween(claim.block, and: near)
        guard distance > 0 else { return true }
        return !survey.hasBarrier(between: claim.block, and: near)
            && (distance == 1 || isOnePassage(from: claim.block, to: near))
    }

    /// Whether all that a reader sees between two blocks are claims that want the same disclosure.
    private func isOnePassage(from first: Int, to last: Int) -> Bool {
        (min(first, last) + 1..<max(first, last)).allSatisfy {
            survey.document.blocks[$0].hiding != nil || claimBlocks.contains($0) || isFigures($0)
        }
    }

    /// Whether a block is a row or list of figures, as a lead-in announces them.
    private func isFigures(_ block: Int) -> Bool {
        let prose = survey.document.blocks[block].prose
        let words = survey.document.prose[prose.start..<prose.end].split(separator: 0x20)
        return words.count { $0.contains { 0x30...0x39 ~= $0 } } * 2 >= max(4, words.count)
    }

    /// After the claim, at the end of its ad, with no heading or rule and few words between.
    private func closes(_ claim: ClaimSighting, _ site: DisclosureSite) -> Bool {
        guard claim.range < site.range, let part = part(of: site.block), part.kind == .ad else { return false }
        guard survey.wordsBetween(claim.range, and: site.range) <= Self.closingReach,
            !hasHeadingOrRule(from: claim.block, to: site.block)
        else { return false }
        // Notes are printed apart from the text: they do not stand between it and its end.
        let last = part.blocks.last { survey.document.blocks[$0].kind != .footnote } ?? site.block
        let end = survey.document.blocks[last].prose.end
        return survey.wordsBetween(site.range, and: TextRange(end, end)) <= Self.closingTail
    }

    private func hasHeadingOrRule(from first: Int, to last: Int) -> Bool {
        (first + 1..<max(first + 1, last)).contains { index in
            guard survey.document.blocks[index].hiding == nil else { return false }
            switch survey.document.blocks[index].kind {
            case .heading, .thematicBreak: return true
            default: return false
            }
        }
    }

    /// Among the first blocks of its ad: after the label, headings and a greeting at most.
    private func opens(_ site: DisclosureSite) -> Bool {
        guard let part = part(of: site.block) else { return false }
        return isNearStart(site, of: part.blocks.lowerBound)
    }

    /// Whether it stands above or over all else of the page, whichever claim is asked about.
    func opensPage(_ site: DisclosureSite) -> Bool {
        if survey.style(ofBlock: site.block)?.isFixed == true { return true }
        guard ads.count <= 1 else { return false }
        return isNearStart(site, of: 0)
    }

    private func isNearStart(_ site: DisclosureSite, of first: Int) -> Bool {
        guard site.block >= first, !survey.margins.contains(site.block) else { return false }
        let before = survey.visible.filter { $0 >= first && $0 < site.block && !isHead($0) }
        let words = before.reduce(0) { $0 + survey.wordCount(in: survey.document.blocks[$1].prose) }
        return before.count <= 3 && words <= 25
    }

    /// Whether two claims stand in different pieces of the editorial part: what one says of its share is not said of the
    /// other's.
    func isOfOtherPiece(_ claim: ClaimSighting, than other: ClaimSighting) -> Bool {
        part(of: claim.block)?.kind == .editorial && part(of: other.block)?.kind == .editorial
            && section(of: claim.block) != section(of: other.block)
    }

    private func isInPiece(_ claim: ClaimSighting, _ site: DisclosureSite) -> Bool {
        let piece = section(of: site.block)
        return piece == section(of: claim.block) || !claimBlocks.contains { section(of: $0) == piece }
    }

    /// The heading or rule above a block.
    private func section(of block: Int) -> Int? {
        (0...block).last { index in
            guard survey.document.blocks[index].hiding == nil else { return false }
            switch survey.document.blocks[index].kind {
            case .heading, .thematicBreak: return true
            default: return false
            }
        }
    }

    private func isHead(_ block: Int) -> Bool {
        switch survey.document.blocks[block].kind {
        case .subject, .sender, .header: true
        default: false
        }
    }

    private func part(of block: Int) -> Division.Part? {
        let index = survey.regionOfBlock[block]
        return division.parts.indices.contains(index) ? division.parts[index] : nil
    }
}
