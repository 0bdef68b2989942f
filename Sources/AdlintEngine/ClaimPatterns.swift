import AdlintRules

/// The patterns of the detectors of all claims in one piece: most match nowhere in a draft, and to ask for each costs next to
/// nothing this way.
struct ClaimPatterns: Sendable {
    /// Where the detectors of each claim begin, and where those of the last one end.
    private var firstDetectors: [Int32] = [0]
    /// Where the patterns of each detector begin, and where those of the last one end.
    private var firstPatterns: [Int32] = [0]
    private var patterns: [PatternIndex] = []

    /// - Parameter isWanted: Whether any rule asks for a claim, by its place in the rulebook.
    init(_ claims: [ClaimDefinition], isWanted: (Int) -> Bool) {
        firstDetectors.reserveCapacity(claims.count + 1)
        for place in claims.indices {
            if isWanted(place) { add(claims[place].detectors) }
            firstDetectors.append(Int32(truncatingIfNeeded: firstPatterns.count - 1))
        }
    }

    private mutating func add(_ detectors: [Detector]) {
        // By their places: a detector is not to be copied.
        for place in detectors.indices {
            patterns += detectors[place].patterns
            firstPatterns.append(Int32(truncatingIfNeeded: patterns.count))
        }
    }

    /// Calls `body` with the place of each detector of a claim of which a pattern may match somewhere in a draft.
    func forEachDetector(
        of claim: Int, thatMayMatchIn survey: Survey, _ body: (Int) throws(CheckError) -> Void
    ) throws(CheckError) {
        let first = Int(firstDetectors[claim])
        for detector in first..<Int(firstDetectors[claim + 1]) {
            let own = Int(firstPatterns[detector])..<Int(firstPatterns[detector + 1])
            if own.contains(where: { survey.mayMatch(patterns[$0]) }) { try body(detector - first) }
        }
    }
}
