import AdlintCore
import AdlintRules

/// A rule that applies, with the names that it uses looked up.
final class RuleInForce: Sendable {
    /// What it says to people.
    final class Words: Sendable {
        private let authority: [Authority]
        /// By the places of the problems among all.
        private let sentences: [SentenceForm?]

        fileprivate init(of rule: Rule) {
            authority = rule.authority
            sentences = Problem.allCases.map { rule.sentence(for: $0).map(SentenceForm.init) }
        }

        /// The law behind a finding with a problem.
        func authority(for problem: Problem) -> [Authority] {
            authority.allSatisfy { $0.covers(problem) } ? authority : authority.filter { $0.covers(problem) }
        }

        /// The rule's own sentence for a problem.
        func sentence(for problem: Problem) -> SentenceForm? {
            Problem.allCases.firstIndex(of: problem).flatMap { sentences[$0] }
        }
    }

    let rule: Rule
    /// For each claim, by its place in the rulebook, whether it brings the rule into force.
    let isTriggered: [Bool]
    /// The places of these claims.
    private let claims: [Int]
    /// The places of the disclosures that it asks for.
    let disclosures: [Int]
    private let known = LazyReference<Words>()

    init(_ rule: Rule, index: RulebookIndex) {
        self.rule = rule
        var isTriggered = [Bool](repeating: false, count: index.claims.count)
        for name in rule.trigger.claims {
            if let claim = index.claims[name] { isTriggered[claim] = true }
        }
        self.isTriggered = isTriggered
        claims = isTriggered.indices.filter { isTriggered[$0] }
        if case .disclosure(let names, _, _) = rule.demand {
            disclosures = names.compactMap { index.disclosures[$0] }
        } else {
            disclosures = []
        }
    }

    /// Whether a draft with these claims, by their places, may bring the rule into force.
    func mayApply(besides found: [Int: [ClaimSighting]]) -> Bool {
        claims.contains { found[$0] != nil }
    }

    /// Decoded when somebody first asks.
    var words: Words {
        known.load() ?? known.storeIfNil(Words(of: rule))
    }
}
