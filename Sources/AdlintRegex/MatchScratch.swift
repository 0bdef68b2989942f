public import AdlintCore

/// The memory of matching, one a thread: PCRE2's match data, limits and the stack of machine code.
///
/// A match ends in one of three ways: a range, nil for "no match", or a ``MatchError``; an engine that gives up is never
/// taken for "no match".
public struct MatchScratch: ~Copyable {
    private var engine: MatchEngine

    /// Makes a scratch; its memory is taken when it is first needed.
    public init() {
        engine = MatchEngine()
    }

    /// Makes a scratch with other limits.
    init(limits: MatchLimits) {
        engine = MatchEngine(limits: limits)
    }

    /// The first match within a range.
    ///
    /// - Parameters:
    ///   - range: In bytes of `text`. Nothing outside it is seen: `^` and `$` match its ends, and no lookaround or `\b`
    ///     looks beyond them.
    /// - Returns: The range of the match in bytes of `text`; nil where nothing matches.
    /// - Throws: ``MatchError`` where the pattern does not compile, runs away, or the range cuts a character.
    public mutating func firstMatch(
        of pattern: Pattern, in text: UTF8Text, range: TextRange
    ) throws(MatchError) -> TextRange? {
        var search = try Search(of: pattern, in: text, range: range)
        return try engine.next(&search)
    }

    /// Calls `body` with each match within a range, from the left, none overlapping another.
    ///
    /// An empty match is given where the pattern matches nothing longer.
    ///
    /// - Parameter body: Gets the range of the match in bytes of `text`; false ends the search.
    /// - Throws: ``MatchError`` as ``firstMatch(of:in:range:)``; matches given before it stand.
    public mutating func forEachMatch(
        of pattern: Pattern, in text: UTF8Text, range: TextRange, _ body: (TextRange) -> Bool
    ) throws(MatchError) {
        var search = try Search(of: pattern, in: text, range: range)
        while let match = try engine.next(&search), body(match) {}
    }

    /// The same for prose, where it is known what matches begin with: the pattern is tried there alone.
    ///
    /// - Parameters:
    ///   - starts: Makes the finder (``Prefilter/startFinder(of:)``), the same for every search of a pattern.
    ///   - windows: Where alone matches can begin (``Prefilter/starts(of:in:)``); nil where they can begin anywhere.
    public mutating func forEachMatch(
        of pattern: Pattern, in text: UTF8Text, range: TextRange, startingWith starts: () -> StartFinder?,
        within windows: [TextRange]? = nil, _ body: (TextRange) -> Bool
    ) throws(MatchError) {
        if windows?.isEmpty == true { return }
        let finder = pattern.startFinder(starts)
        // To compile a long pattern takes longer than to look through many texts for a place where it could begin.
        if pattern.isToBeCompiled, let finder, !finder.isMet(in: text, range) { return }
        var search = try Search(of: pattern, in: text, range: range, finder: finder, windows: windows)
        while let match = try engine.next(&search), body(match) {}
    }

    /// The first match within a range, with its groups.
    ///
    /// - Returns: The match; nil where nothing matches.
    /// - Throws: ``MatchError`` as ``firstMatch(of:in:range:)``.
    public mutating func firstResult(
        of pattern: Pattern, in text: UTF8Text, range: TextRange
    ) throws(MatchError) -> MatchResult? {
        var search = try Search(of: pattern, in: text, range: range)
        engine.reserveGroups(search.code.groupCount)
        guard let match = try engine.next(&search) else { return nil }
        return engine.result(of: search, match: match)
    }

    /// Calls `body` with each match within a range and its groups, as ``forEachMatch(of:in:range:_:)`` does.
    public mutating func forEachResult(
        of pattern: Pattern, in text: UTF8Text, range: TextRange, _ body: (MatchResult) -> Bool
    ) throws(MatchError) {
        var search = try Search(of: pattern, in: text, range: range)
        engine.reserveGroups(search.code.groupCount)
        while let match = try engine.next(&search), body(engine.result(of: search, match: match)) {}
    }
}
