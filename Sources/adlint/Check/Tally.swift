import AdlintCore
import AdlintReports
import AdlintRulebookFiles
import AdlintRules

/// Counts of findings, for the exit status and for `--statistics`.
struct Tally {
    /// Findings at or above the fail level of their drafts that nobody decided to let stand.
    private(set) var failing = 0
    private var byRule: [String: Int] = [:]
    private let countsRules: Bool

    /// Nothing is counted yet.
    ///
    /// - Parameter countsRules: Whether ``show()`` will be asked for.
    init(countsRules: Bool) {
        self.countsRules = countsRules
    }

    /// Counts a review.
    mutating func add(_ review: Review, _ level: FailLevel) {
        // By their places: each copy of a finding counts a dozen references.
        for place in review.findings.indices where review.findings[place].suppression == nil {
            if level.fails(review.findings[place].severity) { failing += 1 }
            if countsRules { byRule[review.findings[place].rule, default: 0] += 1 }
        }
    }

    /// Writes the counts to standard error, the largest first.
    func show() {
        let rows = byRule.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        for (rule, count) in rows {
            let number = String(count)
            Terminal.complain(String(repeating: " ", count: max(0, 7 - number.count)) + number + "  " + rule)
        }
    }
}

extension RuleDescriptor {
    /// What reports tell about a rule.
    init(_ rule: Rule) {
        self.init(
            id: rule.id, title: rule.title, topic: rule.topic, severity: rule.severity, authority: rule.authority)
    }
}
