internal import AdlintRegex

/// What the pattern engine says about a pattern.
struct PatternExamination {
    /// Why it cannot be used, and at which byte.
    struct Fault: Equatable {
        let reason: String
        let offset: Int
    }
    let fault: Fault?
    let literals: [String]?

    init(of source: String) {
        fault = nil
        literals = nil
    }
}
