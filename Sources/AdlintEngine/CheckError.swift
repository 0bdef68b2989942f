/// Why a draft could not be judged: a pattern that ran into its limit, or one that does not compile.
public struct CheckError: Error, Sendable, CustomStringConvertible {
    /// The rule, claim or disclosure whose pattern failed.
    public let name: String
    /// What happened and what to do, as a sentence.
    public let description: String

    /// Makes an error.
    public init(name: String, description: String) {
        self.name = name
        self.description = description
    }
}
