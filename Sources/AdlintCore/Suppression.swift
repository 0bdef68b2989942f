/// A decision that a finding need not be mended: it is kept as evidence, and no longer counts.
public struct Suppression: Sendable, Equatable {
    /// Where the decision stands.
    public enum Kind: String, Sendable, CaseIterable {
        /// In the draft itself, beside the words.
        case inDraft = "in-draft"
        /// In the configuration.
        case configuration
        /// In the record of findings that were there before.
        case baseline
    }
    /// Where the decision stands.
    public var kind: Kind
    /// Why, in the words of whoever decided; nil where nothing was said.
    public var reason: String?
    /// Who decided; nil where nobody is named.
    public var by: String?
    /// The last day on which it holds ("2026-12-31"); nil where it has no end.
    public var until: String?
    /// The day on which it was written down; nil where that is not known.
    public var since: String?

    /// Makes a decision.
    public init(
        kind: Kind, reason: String? = nil, by: String? = nil, until: String? = nil, since: String? = nil
    ) {
        self.kind = kind
        self.reason = reason
        self.by = by
        self.until = until
        self.since = since
    }
}
