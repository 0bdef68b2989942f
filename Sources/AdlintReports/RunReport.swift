public import AdlintCore

/// Who reviewed, and by which rules.
public struct ToolInfo: Sendable, Equatable {
    /// Name of the program.
    public var name: String
    /// Its version.
    public var version: String
    /// Digest of the rulebook ("sha256:…"): the same digest, the same judgement.
    public var rulebook: String

    /// Makes it.
    public init(name: String = "adlint", version: String, rulebook: String) {
        self.name = name
        self.version = version
        self.rulebook = rulebook
    }
}

/// A draft that could not be reviewed: a gate that could not look must not say "clean".
public struct DraftFailure: Sendable, Equatable {
    /// Which draft.
    public var path: String
    /// What is wrong and what to do, in a sentence.
    public var message: String
    /// Where, if there is a place.
    public var position: SourcePosition?
    /// What a stream of drafts calls it; nil for a draft in a file, and where a line could not be read so far.
    public var id: String?

    /// Makes it.
    public init(path: String, message: String, position: SourcePosition? = nil, id: String? = nil) {
        self.path = path
        self.id = id
        self.message = message
        self.position = position
    }
}

/// The counts of a run. Suppressed findings count as suppressed only.
public struct RunSummary: Sendable, Equatable {
    /// Drafts that were reviewed.
    public var drafts = 0
    /// Findings of severity `error`.
    public var errors = 0
    /// Findings of severity `warning`.
    public var warnings = 0
    /// Findings of severity `info`.
    public var infos = 0
    /// Drafts that could not be reviewed; they are not among ``drafts``.
    public var failed = 0
    /// Findings that somebody decided to let stand.
    public var suppressed = 0
    /// Claims of which an obligation is met, and none is unmet but such as no more than a note was made of.
    public var covered = 0
    /// Claims with an obligation that is not met, whether a finding says so or not.
    public var uncovered = 0
    /// Findings that count and have a safe fix.
    public var fixable = 0
    /// Findings that count and have fixes that a person should look at only.
    public var unsafelyFixable = 0
    /// Findings that were mended.
    public var fixed = 0
    /// Obligations that could not be decided.
    public var notChecked = 0

    /// Makes empty counts.
    public init() {}

    /// Findings that count, of any severity.
    public var findings: Int { errors + warnings + infos }

    /// Counts a review.
    public mutating func add(_ review: Review) {
        if !review.isConfiguration { drafts += 1 }
        notChecked += review.notChecked.count
        fixed += review.fixed
        let notes = review.rulesOfNotes
        for claim in review.claims {
            if claim.obligations.contains(where: { $0.state == .unmet }) { uncovered += 1 }
            if claim.isCovered(besides: notes) { covered += 1 }
        }
        // By their places: each copy of a finding counts a dozen references.
        for place in review.findings.indices { add(review.findings[place]) }
    }

    private mutating func add(_ finding: borrowing Finding) {
        guard finding.suppression == nil else {
            suppressed += 1
            return
        }
        if finding.fixes.contains(where: \.isSafe) {
            fixable += 1
        } else if !finding.fixes.isEmpty {
            unsafelyFixable += 1
        }
        switch finding.severity {
        case .error: errors += 1
        case .warning: warnings += 1
        case .info: infos += 1
        }
    }
}

/// All that a run found out, for reports that are written in one go.
public struct RunReport: Sendable {
    /// Who reviewed.
    public var tool: ToolInfo
    /// The drafts that were reviewed, in order.
    public var reviews: [Review]
    /// The drafts that were not.
    public var failures: [DraftFailure]

    /// Makes it.
    public init(tool: ToolInfo, reviews: [Review], failures: [DraftFailure] = []) {
        self.tool = tool
        self.reviews = reviews
        self.failures = failures
    }
}

extension Review {
    /// Claims of which an obligation is met, and none is unmet but such as no more than a note was made of.
    var coveredClaims: [Claim] {
        let notes = rulesOfNotes
        return claims.filter { $0.isCovered(besides: notes) }
    }

    /// The rules whose findings are all no more than notes.
    fileprivate var rulesOfNotes: Set<String> {
        var rules: Set<String> = []
        for place in findings.indices where findings[place].severity == .info { rules.insert(findings[place].rule) }
        guard !rules.isEmpty else { return rules }
        for place in findings.indices where findings[place].severity != .info { rules.remove(findings[place].rule) }
        return rules
    }
}

extension Claim {
    fileprivate func isCovered(besides notes: Set<String>) -> Bool {
        obligations.contains { $0.state == .met }
            && obligations.allSatisfy { $0.state != .unmet || notes.contains($0.rule) }
    }
}
