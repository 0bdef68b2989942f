import AdlintCore
import AdlintRules

/// Judges whether a claim has the disclosure that a rule wants: is it there, is it adjacent, is it seen?
struct DisclosureJudge {
    let survey: Survey
    let rulebook: SharedRulebook
    let finder: DisclosureFinder
    let placement: Placement

    /// The verdict on one claim.
    ///
    /// In this order: a right one in place meets the rule unless it is obscured; a hidden one in place is obscured; a
    /// wrong one in the same region is altered; a right one elsewhere is distant; else it is missing.
    func verdict(
        on claim: ClaimSighting, disclosures: [Int], place: Place, prominence: Prominence
    ) throws(CheckError) -> Verdict {
        let sites = try sites(disclosures, near: claim, place: place)
        let right = sites.filter { $0.standing == .right }
        let inPlace = right.filter { placement.meets(place, claim: claim, site: $0) }
        if let best = nearest(inPlace.filter { $0.hiding == nil }, to: claim) {
            let reasons = inPlace.filter { $0.hiding == nil }.map {
                obscuring($0, claim: claim, prominence: prominence)
            }
            if let reason = reasons.contains(nil) ? nil : reasons[0] {
                return Verdict(.unmet(.obscured), site: best, reason: reason)
            }
            // Any words of the draft do for a rule that asks for no place.
            let isBesideMargin = place != .draft && survey.margins.contains(best.block)
            return Verdict(isBesideMargin ? .notChecked(printedBeside(claim)) : .met, site: best)
        }
        if let hidden = nearest(right.filter { isHiddenNear($0, claim) }, to: claim), let hiding = hidden.hiding {
            return Verdict(.unmet(.obscured), site: hidden, reason: "it is \(hiding.words)")
        }
        return try withoutRightOne(
            claim, disclosures: disclosures, place: place, sites: sites.filter { $0.hiding == nil })
    }

    /// A claim and its warning in one header or footer: few readers look there, and where they read the one, they may
    /// read the other.
    private func printedBeside(_ claim: ClaimSighting) -> String {
        "\(Wording.quote(survey.document.words(in: claim.range))) and its warning both stand in the header or footer of the "
            + "pages; whether readers see them there is for a person to look at"
    }

    private func withoutRightOne(
        _ claim: ClaimSighting, disclosures: [Int], place: Place, sites: [DisclosureSite]
    ) throws(CheckError) -> Verdict {
        let own = sites.filter { isInRegion($0, claim) }
        let near = own.filter { survey.document.blocks[$0.block].kind != .footnote }
        if let mark = nearest(near.filter { $0.standing == .placeholder }, to: claim) {
            let words = survey.document.words(in: mark.range)
            return Verdict(.notChecked("'\(words)' stands for a text that is put in later"), site: mark)
        }
        // A warning that stands where it must, wrongly worded, tells the reader more than a right one far away.
        let wrong = near.filter { isWrong($0) }
        let adjacentWrong = wrong.filter { placement.meets(.adjacent, claim: claim, site: $0) }
        if let altered = nearest(adjacentWrong, to: claim) { return self.altered(altered) }
        var distant = nearest(own.filter { $0.standing == .right }, to: claim)
        if distant == nil { distant = try nearestRight(disclosures, to: claim) }
        if let distant { return Verdict(.unmet(.distant), site: distant) }
        if let altered = nearest(wrong, to: claim) { return self.altered(altered) }
        var elsewhere = nearest(own.filter(\.isOfWrongWording), to: claim)
        if elsewhere == nil { elsewhere = try nearestWrong(disclosures, to: claim) }
        if let found = elsewhere, case .wrong(let why) = found.standing {
            // Where a place as wide as a piece would do, the wording is what is wrong.
            return Verdict(.unmet(place.isWide ? .altered : .distant), site: found, reason: why)
        }
        return Verdict(.unmet(.missing))
    }

    private func altered(_ site: DisclosureSite) -> Verdict {
        let reason: String
        switch site.standing {
        case .wrong(let why): reason = why
        case .incomplete(let names): reason = "it does not say " + says(names, in: site.disclosure)
        case .right, .placeholder: reason = ""
        }
        return Verdict(.unmet(.altered), site: site, reason: reason)
    }

    private func says(_ names: [String], in disclosure: Int) -> String {
        let elements = rulebook.disclosures[disclosure].elements
        return names.compactMap { name in elements.first { $0.name == name }?.says }.joined(separator: ", or ")
    }

    // MARK: Sites

    /// The sites of all the disclosures that can meet the place or tell why nothing does, those that lack only what the claim's
    /// own block says counted as right.
    private func sites(
        _ disclosures: [Int], near claim: ClaimSighting, place: Place
    ) throws(CheckError) -> [DisclosureSite] {
        var sites: [DisclosureSite] = []
        for disclosure in disclosures {
            let all = try finder.index(of: disclosure)
            var lacking: [[String]: [String]] = [:]
            for index in placement.regions(of: claim, place).flatMap({
                all.near(region: $0, place: place, opensPage: placement.opensPage)
            }) {
                let site = all.sites[index]
                let elements = site.labelElements
                guard !elements.isEmpty, site.standing == .right else {
                    sites.append(site)
                    continue
                }
                if lacking[elements] == nil { lacking[elements] = try unsaid(elements, of: disclosure, at: claim) }
                let unsaid = lacking[elements] ?? []
                sites.append(unsaid.isEmpty ? site : site.lacking(unsaid))
            }
        }
        return sites
    }

    /// The nearest right one outside of the claim's region that is seen, where none stands within.
    private func nearestRight(_ disclosures: [Int], to claim: ClaimSighting) throws(CheckError) -> DisclosureSite? {
        try nearest(disclosures, to: claim) { all, disclosure throws(CheckError) in
            var found: [NearestSites.Found] = []
            for (elements, sites) in all.right where try unsaid(elements, of: disclosure, at: claim).isEmpty {
                if let nearest = sites.nearest(to: claim.range) { found.append(nearest) }
            }
            return found.min { ($0.gap, $0.index) < ($1.gap, $1.index) }
        }
    }

    /// The same for those of a wrong wording.
    private func nearestWrong(_ disclosures: [Int], to claim: ClaimSighting) throws(CheckError) -> DisclosureSite? {
        try nearest(disclosures, to: claim) { all, _ in all.wrong.nearest(to: claim.range) }
    }

    private func nearest(
        _ disclosures: [Int], to claim: ClaimSighting,
        find: (SiteIndex, Int) throws(CheckError) -> NearestSites.Found?
    ) throws(CheckError) -> DisclosureSite? {
        var best: (site: DisclosureSite, gap: Int)?
        for disclosure in disclosures {
            let all = try finder.index(of: disclosure)
            guard let found = try find(all, disclosure), best.map({ found.gap < $0.gap }) ?? true else { continue }
            best = (all.sites[found.index], found.gap)
        }
        return best?.site
    }

    /// Those of some elements that the claim's surroundings do not say.
    private func unsaid(
        _ elements: [String], of disclosure: Int, at claim: ClaimSighting
    ) throws(CheckError) -> [String] {
        try elements.filterThrowing { name throws(CheckError) in try !isSaid(name, of: disclosure, at: claim) }
    }

    /// Whether an element stands in the claim's block, its heading or the block beside it.
    private func isSaid(_ element: String, of disclosure: Int, at claim: ClaimSighting) throws(CheckError) -> Bool {
        guard let element = rulebook.disclosures[disclosure].elements.first(where: { $0.name == element }) else {
            return false
        }
        for block in survey.context(of: claim.block) {
            for detector in element.detectors where try survey.detection(of: detector, inBlock: block) != nil {
                return true
            }
        }
        return false
    }

    private func nearest(_ sites: [DisclosureSite], to claim: ClaimSighting) -> DisclosureSite? {
        sites.min { distance($0, claim) < distance($1, claim) }
    }

    private func distance(_ site: DisclosureSite, _ claim: ClaimSighting) -> (Int, Int) {
        (isInRegion(site, claim) ? 0 : 1, site.range.gap(to: claim.range))
    }

    private func isInRegion(_ site: DisclosureSite, _ claim: ClaimSighting) -> Bool {
        survey.regionOfBlock[site.block] == survey.regionOfBlock[claim.block]
    }

    private func isWrong(_ site: DisclosureSite) -> Bool {
        switch site.standing {
        case .wrong, .incomplete: true
        case .right, .placeholder: false
        }
    }

    // MARK: What a reader sees

    /// A hidden one counts as an attempt where it stands in the claim's region, or outside of every region at all.
    private func isHiddenNear(_ site: DisclosureSite, _ claim: ClaimSighting) -> Bool {
        site.hiding != nil && (isInRegion(site, claim) || site.isHiddenOutside)
    }

    /// Why a visible disclosure is played down, if it is, with the two figures that were compared.
    func obscuring(_ site: DisclosureSite, claim: ClaimSighting, prominence: Prominence) -> String? {
        guard prominence != .visible else { return nil }
        let look = Look(survey: survey)
        let share = prominence == .legible ? Look.legibleShare : Look.leastShare
        let reasons = [
            look.smallness(of: site.range, share: share)
                ?? (prominence == .claim ? look.smallness(of: site.range, besides: claim.range) : nil),
            look.faintness(of: site.range),
            look.isRaised(site.range) ? "it is set in superscript or subscript" : nil,
        ].compactMap { $0 }
        return reasons.isEmpty ? nil : reasons.joined(separator: ", and ")
    }
}

extension Place {
    /// Whether it need not be beside the claim.
    fileprivate var isWide: Bool {
        switch self {
        case .piece, .region, .draft: true
        case .block, .adjacent, .boxed, .before, .touching: false
        }
    }
}

extension DisclosureSite {
    fileprivate var isOfWrongWording: Bool {
        if case .wrong = standing { true } else { false }
    }

    func lacking(_ elements: [String]) -> DisclosureSite {
        DisclosureSite(
            disclosure: disclosure, block: block, lastBlock: lastBlock, range: range, standing: .incomplete(elements),
            labelElements: [], hiding: hiding)
    }
}

extension Array {
    /// `filter` for a closure with a typed error.
    func filterThrowing<Failure: Error>(_ isIncluded: (Element) throws(Failure) -> Bool) throws(Failure) -> [Element] {
        var kept: [Element] = []
        for element in self where try isIncluded(element) { kept.append(element) }
        return kept
    }
}
