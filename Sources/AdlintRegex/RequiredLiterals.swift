/// Literals that a text must hold for a pattern to match within it.
///
/// The analysis errs on the safe side: what it does not understand leaves it without an answer, and the pattern must be
/// tried on every text. Literals are folded (``ASCIIFolding``): small letters, a space for any white space, `0` for any
/// digit. They are to be looked for in folded **prose** (``AdlintCore/Document``), where all letters that match `k` or
/// `s` without regard to case are ASCII and `\s` is a space.
public struct RequiredLiterals: Hashable, Sendable {
    /// Most sets that are given for a pattern; the second one where it is rare only (``LiteralCost/highestOfFurther``).
    private static let most = 2
    /// Where literals are met more often than this, in meetings a byte, to try a pattern at each costs more than to
    /// leave the search to PCRE2.
    private static let mostFrequentStarts = 1.0 / 12

    /// Every range in which the pattern matches holds one literal of each set, wholly within the match or within what a
    /// lookaround of the pattern saw of the range; with `W` before or after it, at the start or the end of a word only. The
    /// rarest set first; no set where none is known, or where nearly every text would hold one of each.
    public var sets: [[String]]
    /// Every match begins with one of these, what `\K` takes off it included; with `W` before it, at the start of a word
    /// only. Empty where none are known, or where they are met too often to be looked for.
    public var starts: [String]
    /// How far from the start of a match the literals of the sets may stand; nil where that is not known.
    public var reach: PatternReach?

    /// Makes it of what is known.
    public init(sets: [[String]] = [], starts: [String] = [], reach: PatternReach? = nil) {
        self.sets = sets
        self.starts = starts
        self.reach = reach
    }

    /// The literals of a pattern, in alphabetical order within each set, none of them empty.
    ///
    /// - Parameter source: The pattern's source text. Whether it is valid does not matter here.
    public static func of(_ source: String) -> RequiredLiterals {
        of(source, memo: nil)
    }

    /// The same.
    ///
    /// - Parameter memo: What was found out about groups of other patterns; changes nothing but the time that it takes.
    public static func of(_ source: String, memo: PatternMemo?) -> RequiredLiterals {
        guard let node = PatternParser.parse(source, memo: memo) else { return RequiredLiterals() }
        let facts = LiteralFacts(of: node)
        let telling = facts.best.filter { $0.cost < LiteralCost.highest }
        let sets = LiteralSet.independent(telling, most: most).enumerated()
            .filter { $0.offset == 0 || $0.element.cost < LiteralCost.highestOfFurther }.map {
                strings($0.element.literals)
            }
        var starts = MatchStarts(of: node).literals ?? []
        if StartFinder(starts) == nil || StartFinder.cost(of: starts) > mostFrequentStarts { starts = [] }
        return RequiredLiterals(
            sets: sets, starts: strings(starts), reach: sets.isEmpty ? nil : PatternReach(of: node))
    }

    private static func strings(_ literals: [[UInt8]]) -> [String] {
        literals.map { String(decoding: $0, as: UTF8.self) }.sorted()
    }
}
