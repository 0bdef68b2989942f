/// Literals that a text must hold for a pattern to match within it: several sets, and one literal of each.
///
/// The analysis errs on the safe side: what it does not understand leaves it without an answer, and the pattern must be
/// tried on every text. Literals are folded (``ASCIIFolding``): small letters, a space for any white space, `0` for any
/// digit. They are to be looked for in folded **prose** (``AdlintCore/Document``), where all letters that match `k` or
/// `s` without regard to case are ASCII and `\s` is a space.
public enum RequiredLiterals {
    /// Most sets that are given for a pattern. Measured over the built-in rules (see ``Prefilter``).
    private static let most = 3

    /// The literals of a pattern.
    ///
    /// Every range in which the pattern matches holds one of each set, wholly within the match or within what a
    /// lookaround of the pattern saw of the range.
    ///
    /// - Parameter source: The pattern's source text. Whether it is valid does not matter here.
    /// - Returns: Sets of folded literals, the rarest set first, each in alphabetical order, no literal empty. No set
    ///   where none is known, or where nearly every text would hold one of each.
    public static func of(_ source: String) -> [[String]] {
        guard let node = PatternParser.parse(source) else { return [] }
        let telling = LiteralFacts(of: node).best.filter { $0.cost < LiteralCost.highest }
        return LiteralSet.independent(telling, most: most).map { set in
            set.literals.map { String(decoding: $0, as: UTF8.self) }.sorted()
        }
    }
}
