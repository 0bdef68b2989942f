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

    /// Whether the disclosure, right or wrong, stands where the rule wants one.
    var isAtClaim: Bool {
        switch outcome {
        case .met, .unmet(.altered), .unmet(.obscured): true
        case .unmet, .notChecked: false
        }
    }

    init(_ outcome: Outcome, site: DisclosureSite? = nil, reason: String? = nil) {
        self.outcome = outcome
        self.site = site
        self.reason = reason
    }
}
