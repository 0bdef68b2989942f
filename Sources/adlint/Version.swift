/// The version of the program.
enum Version {
    /// As in the change log (Semantic Versioning).
    static let current = "0.1.0"
}
