public import AdlintCore

/// A claim, disclosure or label that was recognised, whatever the rules make of it.
public struct Recognition: Sendable, Equatable {
    /// What was recognised.
    public enum Kind: Sendable {
        case claim, disclosure, label
    }
    /// What it is.
    public let kind: Kind
    /// Its name in the rulebook.
    public let name: String
    /// For a disclosure: whether it says all that it must.
    public let isComplete: Bool
    /// Its bytes in the source.
    public let range: TextRange
    /// For a disclosure that does not do: why.
    public let why: String?
}
