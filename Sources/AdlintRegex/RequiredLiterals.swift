/// Literals of which a text must hold at least one for a pattern to match within it.
///
/// The analysis errs on the safe side: what it does not understand leaves it without an answer, and the pattern must be
/// tried on every text. Literals are folded (``ASCIIFolding``): small letters, a space for any white space. They are to
/// be looked for in folded **prose** (``AdlintCore/Document``), where all letters that match `k` or `s` without regard
/// to case are ASCII and `\s` is a space.
public enum RequiredLiterals {
    /// The literals of a pattern.
    ///
    /// Every range in which the pattern matches holds one of them, wholly within the match or within what a lookaround
    /// of the pattern saw of the range.
    ///
    /// - Parameter source: The pattern's source text. Whether it is valid does not matter here.
    /// - Returns: Folded literals in alphabetical order, none of them empty; nil where none are known, or where nearly
    ///   every text would hold one.
    public static func of(_ source: String) -> [String]? {
        guard let node = PatternParser.parse(source), let literals = LiteralFacts(of: node).best,
            LiteralCost.cost(of: literals) < LiteralCost.highest
        else { return nil }
        return literals.map { String(decoding: $0, as: UTF8.self) }.sorted()
    }
}
