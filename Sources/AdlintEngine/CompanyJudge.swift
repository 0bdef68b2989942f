import AdlintCore
import AdlintRules

/// Decides whether other claims or disclosures stand near a claim.
struct CompanyJudge {
    let survey: Survey
    let rulebook: SharedRulebook
    let index: RulebookIndex
    let finder: DisclosureFinder
    /// The claims of each definition.
    let claims: [Int: [ClaimSighting]]

    /// Whether any of the names stands within the scope of the claim.
    func holds(_ company: ClaimCompany, for claim: ClaimSighting) throws(CheckError) -> Bool {
        for name in company.names {
            if let definition = index.claims[name] {
                if claims[definition]?.contains(where: { isNear($0, claim, company.scope) }) == true { return true }
            } else if let disclosure = index.disclosures[name] {
                if try finder.sites(of: disclosure).contains(where: { covers($0, claim, company.scope) }) {
                    return true
                }
            }
        }
        return false
    }

    private func isNear(_ other: ClaimSighting, _ claim: ClaimSighting, _ scope: Scope) -> Bool {
        guard other != claim else { return false }
        switch scope {
        case .sentence: return other.sentence == claim.sentence
        case .block: return other.block == claim.block
        case .context: return survey.context(of: claim.block).contains(other.block)
        case .region: return survey.regionOfBlock[other.block] == survey.regionOfBlock[claim.block]
        case .draft: return true
        }
    }

    private func covers(_ site: DisclosureSite, _ claim: ClaimSighting, _ scope: Scope) -> Bool {
        guard site.standing == .right, site.hiding == nil else { return false }
        switch scope {
        case .sentence: return claim.sentence.overlaps(site.range)
        case .block: return site.block == claim.block
        case .context: return survey.context(of: claim.block).contains(site.block)
        case .region: return survey.regionOfBlock[site.block] == survey.regionOfBlock[claim.block]
        case .draft: return true
        }
    }
}
