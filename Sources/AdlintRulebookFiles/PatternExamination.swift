internal import AdlintCore
internal import AdlintRegex

/// What the pattern engine says about a pattern before it is taken into a rulebook.
struct PatternExamination {
    /// Why it cannot be used.
    struct Fault: Equatable {
        let sentence: String
        /// Bytes from the start of the pattern; nil where it is the whole pattern.
        let offset: Int?
    }
    let fault: Fault?
    private let pattern: Pattern

    private let memo: PatternMemo

    /// - Parameter memo: What was found out about groups of other patterns.
    init(of source: String, memo: PatternMemo, mayBeEmpty: Bool = false) {
        pattern = Pattern(lazily: { source }, factored: { [text = Pattern.factored(source, memo: memo)] in text })
        self.memo = memo
        fault = Self.compileFault(of: pattern) ?? (mayBeEmpty ? nil : Self.emptinessFault(of: pattern))
    }

    /// The literals that a text must hold; worked out at each reading.
    var literals: RequiredLiterals { RequiredLiterals.of(pattern.source, memo: memo) }

    /// What it is compiled as; nil where it cannot be compiled.
    var factored: String? { try? pattern.factored() }

    private static func compileFault(of pattern: Pattern) -> Fault? {
        do {
            try pattern.validate()
            return nil
        } catch {
            return Fault(sentence: error.description, offset: error.offset)
        }
    }

    /// Tries the pattern on an empty text and on a short one: what matches nothing there matches nothing everywhere.
    private static func emptinessFault(of pattern: Pattern) -> Fault? {
        var scratch = MatchScratch()
        do {
            for sample in [UTF8Text(""), UTF8Text("A word, 1 £ sign.")] {
                var isEmpty = false
                try scratch.forEachMatch(of: pattern, in: sample, range: TextRange(0, sample.bytes.count)) { match in
                    isEmpty = match.isEmpty
                    return !isEmpty
                }
                guard !isEmpty else { return Fault(sentence: emptiness, offset: nil) }
            }
            return nil
        } catch {
            return Fault(sentence: error.description, offset: nil)
        }
    }

    private static let emptiness =
        "This pattern matches the empty text too, and would be found everywhere. Make a part of it obligatory."
}
