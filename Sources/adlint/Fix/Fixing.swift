/// What `check` does with the fixes that it knows.
struct Fixing: Equatable, Sendable {
    /// What becomes of a mended draft.
    enum Mode: Equatable, Sendable {
        /// It takes the place of the draft.
        case write
        /// The difference is shown, and nothing written.
        case diff
    }
    /// What becomes of a mended draft.
    var mode: Mode
    /// Whether fixes are made that a person should look at.
    var allowsUnsafe: Bool
}
