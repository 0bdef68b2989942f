import AdlintCore

/// One search of one pattern over one range: what it is about and how far it has come.
struct Search {
    let pattern: Pattern
    private(set) var code: CompiledCode
    let text: UTF8Text
    let range: TextRange
    /// Finds where matches can begin; nil where nothing is known.
    let finder: StartFinder?
    /// Where alone matches can begin, in bytes of the text and in order; nil where they can begin anywhere.
    private let windows: [TextRange]?
    /// The window that the search has come to.
    private var window = 0
    /// How often the pattern was tried at a start that was found.
    var attempts = 0
    private var notedAttempts = 0
    /// Where the next match may begin, in bytes from the start of the range.
    var offset = 0
    /// Whether the match before was an empty one at `offset`, so that the next one must be another.
    var hasEmptyMatchAtOffset = false
    /// Whether the range has been searched to its end.
    var isAtEnd = false
    /// Spent by all matches of the search together.
    var budget: WorkBudget

    init(
        of pattern: Pattern, in text: UTF8Text, range: TextRange, finder: StartFinder? = nil,
        windows: [TextRange]? = nil
    ) throws(MatchError) {
        guard text.isBoundary(range.start), text.isBoundary(range.end) else {
            throw MatchError(pattern: pattern.source, reason: .range, code: 0, range: range)
        }
        // Without a finder, PCRE2 tries the pattern at every other position or so.
        if finder == nil { pattern.note(tries: range.count / 2) }
        do {
            code = try pattern.code()
        } catch {
            throw MatchError(pattern: pattern.source, reason: .pattern(error), code: error.code, range: range)
        }
        if finder != nil, !code.isDivisible { pattern.note(tries: range.count / 2) }
        self.pattern = pattern
        self.finder = code.isDivisible ? finder : nil
        self.windows = windows
        self.text = text
        self.range = range
        budget = WorkBudget(count: range.count)
    }

    /// Takes note of the tries of the search so far, and goes on with machine code where they pay for it.
    mutating func noteAttempts() {
        pattern.note(tries: attempts - notedAttempts)
        notedAttempts = attempts
        // The pattern has been compiled already.
        if let faster = try? pattern.code() { code = faster }
    }

    /// The start positions to try from `position` on, in bytes from the start of the range: the rest of the window that it
    /// stands in, or the next one; nil where no more are left. The end of the range is a position, too.
    mutating func stretch(from position: Int) -> Range<Int>? {
        guard let windows else { return position <= range.count ? position..<range.count + 1 : nil }
        while window < windows.count, windows[window].end - range.start <= position { window += 1 }
        guard window < windows.count else { return nil }
        return max(position, windows[window].start - range.start)..<windows[window].end - range.start
    }

    /// Takes note of a match, so that the search goes on after it.
    mutating func advance(past match: TextRange) {
        // Never so with a sound engine; an unsound one must not make the search go round for ever.
        isAtEnd = match.end < offset || match.end == offset && hasEmptyMatchAtOffset
        hasEmptyMatchAtOffset = match.isEmpty
        offset = match.end
    }

    /// The first byte after `offset` that begins a scalar, in bytes from the start of the range; at most its end.
    func boundary(after offset: Int) -> Int {
        var next = offset + 1
        while next < range.count, text.bytes[range.start + next] & 0xC0 == 0x80 { next += 1 }
        return min(next, range.count)
    }

    /// An error of this search.
    func error(_ reason: MatchError.Reason, code: Int32) -> MatchError {
        MatchError(pattern: pattern.source, reason: reason, code: code, range: range)
    }
}
