/// A change of the source that mends a finding.
public struct Fix: Sendable, Equatable {
    /// What the change does, as an imperative sentence.
    public var description: String
    /// Whether it may be made without a person looking.
    public var isSafe: Bool
    /// Edits that do not overlap, in order.
    public var edits: [Edit]

    /// Makes a fix.
    public init(description: String, isSafe: Bool, edits: [Edit]) {
        self.description = description
        self.isSafe = isSafe
        self.edits = edits
    }
}

/// One replacement in the source.
public struct Edit: Sendable, Equatable {
    /// The bytes replaced; empty for an insertion.
    public var range: TextRange
    /// What stands there afterwards.
    public var replacement: String

    /// Makes an edit.
    public init(range: TextRange, replacement: String) {
        self.range = range
        self.replacement = replacement
    }
}
