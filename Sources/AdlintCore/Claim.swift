/// Words that bring obligations into force.
public struct Claim: Sendable {
    /// What it is about.
    public var topic: Topic
    /// Name of the claim in the rulebook (`simulated-performance`).
    public var name: String
    /// Its bytes in the source.
    public var range: TextRange
    /// Each obligation, and how the draft meets it.
    public var obligations: [ClaimObligation]

    /// Makes a claim.
    public init(topic: Topic, name: String, range: TextRange, obligations: [ClaimObligation] = []) {
        self.topic = topic
        self.name = name
        self.range = range
        self.obligations = obligations
    }
}

/// One obligation of one claim.
public struct ClaimObligation: Sendable {
    /// How the draft stands to an obligation.
    public enum State: String, Sendable, CaseIterable {
        case met, unmet
        case notChecked = "not-checked"
    }
    /// Id of the rule.
    public var rule: String
    /// Met or not.
    public var state: State
    /// The disclosure that meets it, or the nearest that fails to.
    public var disclosure: DisclosurePlace?

    /// Makes the obligation of a claim.
    public init(rule: String, state: State, disclosure: DisclosurePlace? = nil) {
        self.rule = rule
        self.state = state
        self.disclosure = disclosure
    }
}

/// Where a disclosure stands, seen from a claim.
public struct DisclosurePlace: Sendable, Equatable {
    /// Where it stands when a header or footer of the pages is between them, so that no distance can be told.
    public enum Apart: String, Sendable, CaseIterable {
        case inMargin = "in the header or footer of the pages"
        case inText = "in the text of the pages"
        case inOtherMargin = "in another header or footer of the pages"
    }
    /// Its bytes in the source.
    public var range: TextRange
    /// Blocks away: 0 in the same block, 1 in the next or the one before; only visible blocks count.
    public var blocks: Int
    /// Words between the claim and the disclosure.
    public var words: Int
    /// Set where one of the two stands in a header or footer of the pages, and the other does not stand with it.
    public var apart: Apart?

    /// Makes a place.
    public init(range: TextRange, blocks: Int, words: Int, apart: Apart? = nil) {
        self.range = range
        self.blocks = blocks
        self.words = words
        self.apart = apart
    }
}
