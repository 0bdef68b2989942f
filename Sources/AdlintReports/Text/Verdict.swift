/// What the counts come to, in words.
struct Verdict {
    /// "3 errors, 1 warning in 2 drafts".
    let title: String
    /// What follows from it.
    let sentence: String
    /// The findings alone.
    let short: String
    /// A sign for it; never alone, always beside the words.
    let sign: String
    /// `bad`, `warn`, `note` or `good`.
    let style: String

    init(_ summary: RunSummary) {
        let findings = Phrases.findings(summary)
        let drafts = Phrases.count(summary.drafts, "draft")
        let letStand = summary.suppressed > 0 ? "; \(summary.suppressed) let stand" : ""
        short = summary.failed > 0 && summary.drafts == 0 ? "could not be checked" : findings + letStand
        if summary.findings > 0 {
            title = "\(findings) in \(drafts)"
            let advice =
                summary.errors > 0
                ? "Something must be mended before publication." : "No errors; the rest deserves a look."
            let failed = Phrases.count(summary.failed, "draft") + " could not be checked."
            sentence = summary.failed > 0 ? "\(advice) \(failed)" : advice
        } else if summary.failed > 0 {
            title = "\(Phrases.count(summary.failed, "draft")) could not be checked"
            sentence = "Nothing can be said about a draft that could not be read."
        } else {
            title = "No findings in \(drafts)"
            sentence = Self.sentence(withoutFindings: summary)
        }
        let isBad = summary.errors > 0 || summary.failed > 0
        let isNote = summary.infos > 0 || summary.uncovered > 0 || summary.suppressed > 0
        style = isBad ? "bad" : summary.warnings > 0 ? "warn" : isNote ? "note" : "good"
        sign = isBad ? "✕" : summary.warnings > 0 ? "!" : isNote ? "i" : "✓"
    }

    private static func sentence(withoutFindings summary: RunSummary) -> String {
        if summary.suppressed > 0 {
            let findings = Phrases.count(summary.suppressed, "finding")
            return
                "No finding counts: \(findings) \(summary.suppressed == 1 ? "was" : "were") let stand, see below by whom and why."
        }
        if summary.uncovered > 0 {
            let claims = Phrases.count(summary.uncovered, "claim")
            return
                "No finding counts, yet \(claims) \(summary.uncovered == 1 ? "is" : "are") not covered: see below why."
        }
        return summary.notChecked > 0
            ? "What could be checked is in order; some things could not be checked."
            : "Every obligation that the rulebook brings into force is met."
    }
}
