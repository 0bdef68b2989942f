import AdlintCore

/// A disclosure, or an attempt at one, where it stands.
struct DisclosureSite {
    enum Standing: Equatable {
        /// All of it, apart from elements that may stand at the claim.
        case right
        /// Some of it: the names of the elements that are not said.
        case incomplete([String])
        /// A wording that does not do, with the reason.
        case wrong(String)
        /// A mark for a text that is put in later.
        case placeholder
    }
    /// Place of its definition in the rulebook.
    let disclosure: Int
    /// The block that holds its first words.
    let block: Int
    /// The block that holds its last words.
    let lastBlock: Int
    /// Its words, in the prose.
    let range: TextRange
    /// How it stands.
    let standing: Standing
    /// Elements that it lacks and that a label at the claim may supply.
    let labelElements: [String]
    /// Why no reader sees it; nil where he does.
    let hiding: Hiding?
}
