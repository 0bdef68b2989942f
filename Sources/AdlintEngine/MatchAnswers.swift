import AdlintCore

/// What is known of the matches of some candidates.
struct MatchAnswers {
    private static let unknown: Int32 = 0
    private static let matchless: Int32 = 1
    private static let matching: Int32 = -1
    private static let firstPlace: Int32 = 2

    /// What is known of each candidate: nothing, that it matches nowhere or somewhere, or from 2 on the place of all its
    /// matches in `found`.
    private var answers: [Int32]
    private var found: [[TextRange]] = []

    init(count: Int) {
        answers = Array(repeating: Self.unknown, count: count)
    }

    var count: Int { answers.count }

    /// All matches of a candidate; nil where they are not known.
    func matches(at place: Int) -> [TextRange]? {
        switch answers[place] {
        case Self.unknown, Self.matching: nil
        case Self.matchless: []
        default: found[Int(answers[place] - Self.firstPlace)]
        }
    }

    /// Whether a candidate matches; nil where that is not known.
    func hasMatch(at place: Int) -> Bool? {
        answers[place] == Self.unknown ? nil : answers[place] != Self.matchless
    }

    mutating func remember(_ matches: [TextRange], at place: Int) {
        guard !matches.isEmpty else { return remember(hasMatch: false, at: place) }
        answers[place] = Self.firstPlace + Int32(truncatingIfNeeded: found.count)
        found.append(matches)
    }

    mutating func remember(hasMatch: Bool, at place: Int) {
        answers[place] = hasMatch ? Self.matching : Self.matchless
    }
}
