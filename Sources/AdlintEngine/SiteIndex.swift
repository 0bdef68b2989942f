import AdlintCore
import AdlintRules

/// The sites of one disclosure by where they stand, so that a claim asks for those near it only.
final class SiteIndex {
    /// All of them, in order; in a Word document without those in its comments.
    let sites: [DisclosureSite]
    /// Those that stand as they should and are seen, by the elements that they leave to the claim's label.
    private(set) var right: [(elements: [String], sites: NearestSites)] = []
    /// Those of a wrong wording that are seen.
    private(set) var wrong = NearestSites()
    /// All but placeholders, hidden ones and those in comments too.
    private(set) var worded = NearestSites()
    private var ofRegion: [Int: [Int]] = [:]
    /// Those that are hidden outside of every region.
    private var outside: [Int] = []
    private var openers: [Int]?

    init(_ all: [DisclosureSite], in survey: Survey) {
        sites = survey.document.format == .docx ? all.filter { $0.hiding != .comment } : all
        for (index, site) in all.enumerated() where site.standing != .placeholder { worded.append(index, site.range) }
        for (index, site) in sites.enumerated() {
            ofRegion[survey.regionOfBlock[site.block], default: []].append(index)
            if site.isHiddenOutside { outside.append(index) }
            guard site.hiding == nil else { continue }
            switch site.standing {
            case .right: addRight(index, site)
            case .wrong: wrong.append(index, site.range)
            case .incomplete, .placeholder: break
            }
        }
    }

    private func addRight(_ index: Int, _ site: DisclosureSite) {
        let known = right.firstIndex { $0.elements == site.labelElements }
        if known == nil { right.append((site.labelElements, NearestSites())) }
        right[known ?? right.count - 1].sites.append(index, site.range)
    }

    /// The sites of a region.
    func sites(inRegion region: Int) -> [DisclosureSite] {
        (ofRegion[region] ?? []).map { sites[$0] }
    }

    /// The places of the sites that a claim in a region can be judged by, in order; for `boxed`, those that open the page
    /// are among them.
    func near(region: Int, place: Place, opensPage: (DisclosureSite) -> Bool) -> [Int] {
        if place == .draft || place == .piece { return Array(sites.indices) }
        let own = ofRegion[region] ?? []
        var others = outside
        if place == .boxed {
            let known = openers ?? sites.indices.filter { opensPage(sites[$0]) }
            openers = known
            others += known
        }
        return others.isEmpty ? own : Set(own + others).sorted()
    }
}

extension DisclosureSite {
    /// Whether it is hidden where no region is: such a one counts as an attempt for every claim.
    var isHiddenOutside: Bool { hiding == .preheader || hiding == .outsideBody }
}
