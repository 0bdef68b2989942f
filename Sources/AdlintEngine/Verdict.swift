import AdlintCore

/// How one claim stands to one rule.
struct Verdict {
    enum Outcome: Equatable {
        case met
        case unmet(Problem)
        case notChecked(String)
    }
    let outcome: Outcome
    /// The disclosure that meets it, or the nearest that fails to.
    let site: DisclosureSite?
    /// Why the wording or the look does not do, as a clause.
    let reason: String?

    init(_ outcome: Outcome, site: DisclosureSite? = nil, reason: String? = nil) {
        self.outcome = outcome
        self.site = site
        self.reason = reason
    }
}
