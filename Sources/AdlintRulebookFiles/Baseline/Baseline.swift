/// Findings that were there before somebody began to look: the file `.adlint-baseline.yml`.
///
/// An entry names its finding by draft and fingerprint, so it holds while the rest of the draft changes; of equal faults
/// in one draft each has an entry of its own.
public struct Baseline: Sendable, Equatable {
    /// The file's name, where nobody gave it another.
    public static let fileName = ".adlint-baseline.yml"

    /// One finding that is let stand.
    public struct Entry: Sendable, Equatable {
        /// Id of the rule.
        public var rule: String
        /// What was wrong, for people.
        public var problem: String
        /// The words at fault, for people.
        public var words: String
        /// What names the finding.
        public var fingerprint: String
        /// The day on which it was written down ("2026-11-27").
        public var since: String
        /// Why it is let stand; nil where nobody said.
        public var reason: String?
        /// Who decided; nil where nobody is named.
        public var by: String?
        /// The last day on which it holds; nil where it has no end.
        public var until: String?

        /// Makes an entry.
        public init(
            rule: String, problem: String, words: String, fingerprint: String, since: String, reason: String? = nil,
            by: String? = nil, until: String? = nil
        ) {
            self.rule = rule
            self.problem = problem
            self.words = words
            self.fingerprint = fingerprint
            self.since = since
            self.reason = reason
            self.by = by
            self.until = until
        }

        /// Whether it holds no longer.
        public func isExpired(on today: String) -> Bool { until.map { $0 < today } ?? false }
    }

    /// The file, as it was found or named.
    public var path: String
    /// Entries by draft: its path from the folder of the file, with `/`.
    public var drafts: [String: [Entry]] = [:]

    /// Makes an empty one.
    public init(path: String) {
        self.path = path
    }

    /// The number of its entries.
    public var count: Int { drafts.values.reduce(0) { $0 + $1.count } }
}
