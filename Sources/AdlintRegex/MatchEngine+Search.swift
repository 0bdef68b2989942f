import AdlintCore
internal import CPCRE2

/// How a search is kept within its budget.
///
/// PCRE2 limits the work from one start position; the work of a search is that times the number of positions. A search
/// therefore begins with a low limit over all positions at once, which is all that nearly every search needs. Where the
/// limit is hit, it goes on in windows of fewer positions, each with a limit that is higher by as much, until one
/// position alone has the highest limit. Between windows the clock is read.
extension MatchEngine {
    /// The next match of a search; nil at its end.
    mutating func next(_ search: inout Search) throws(MatchError) -> TextRange? {
        guard !search.isAtEnd else { return nil }
        let isFound: Bool
        if let finder = search.finder {
            let before = search.attempts
            isFound = try find(&search, at: finder)
            if search.attempts > before { search.noteAttempts() }
        } else {
            isFound = try search.code.isDivisible ? findInWindows(&search) : findAtOnce(&search)
        }
        guard isFound, let match = group(0, in: search.range) else {
            search.isAtEnd = true
            return nil
        }
        search.advance(past: match.shifted(by: -search.range.start))
        return match
    }

    /// The groups of the match that ``next(_:)`` just gave.
    func result(of search: borrowing Search, match: TextRange) -> MatchResult {
        let groups = (0...search.code.groupCount).map { group($0, in: search.range) }
        return MatchResult(groups: groups, range: match, names: search.code.groupNames)
    }

    /// Tries the pattern wherever a match can begin, one position after the other: first with few steps, which nearly
    /// always do, then with all that one position may take.
    private mutating func find(_ search: inout Search, at finder: StartFinder) throws(MatchError) -> Bool {
        var mode: UInt32 = 0
        var from = search.offset
        var limit = limits.firstSteps
        while let stretch = search.stretch(from: from) {
            let end = search.range.start + min(stretch.upperBound, search.range.count)
            guard
                let found = finder.next(
                    in: search.text.bytes, from: search.range.start + stretch.lowerBound, before: end,
                    within: search.range)
            else {
                from = stretch.upperBound
                continue
            }
            let start = found - search.range.start
            let isRepeat = search.hasEmptyMatchAtOffset && start == search.offset
            let isLong = limit > limits.firstSteps
            let answer = attempt(
                search, offset: start, lastStart: start, limit: limit,
                options: mode | (isRepeat ? PCRE2_NOTEMPTY_ATSTART : 0))
            from = start
            switch answer {
            case 0...: return true
            case PCRE2_ERROR_NOMATCH:
                from = search.boundary(after: start)
                limit = limits.firstSteps
            case PCRE2_ERROR_MATCHLIMIT where limit < limits.matchLimit(window: 1):
                limit = limits.matchLimit(window: 1)
            default: mode |= try fallback(search, after: answer)
            }
            search.attempts += 1
            if search.attempts & 255 == 0 { search.noteAttempts() }
            if isLong || search.attempts & 31 == 0, search.budget.isSpent() {
                throw search.error(.work, code: PCRE2_ERROR_MATCHLIMIT)
            }
        }
        return false
    }

    private mutating func findInWindows(_ search: inout Search) throws(MatchError) -> Bool {
        let count = search.range.count
        let widest = limits.widestWindow(count: count)
        var window = widest
        var start = search.offset
        var mode: UInt32 = 0
        if start > 0, search.budget.isSpent() { throw search.error(.work, code: PCRE2_ERROR_MATCHLIMIT) }
        while let stretch = search.stretch(from: start) {
            start = stretch.lowerBound
            let end = min(start + window, stretch.upperBound)
            let isLast = search.code.isAnchored || end > count
            let isRepeat = search.hasEmptyMatchAtOffset && start == search.offset
            let answer = attempt(
                search, offset: start, lastStart: isLast ? nil : end - 1, limit: limits.matchLimit(window: end - start),
                options: mode | (isRepeat ? PCRE2_NOTEMPTY_ATSTART : 0))
            switch answer {
            case 0...: return true
            case PCRE2_ERROR_NOMATCH:
                guard !isLast, let next = nextStart(search, from: end - 1) else { return false }
                start = next
                window = min(window * 4, widest)
            case PCRE2_ERROR_MATCHLIMIT where end - start > 1:
                window = max(1, (end - start) / 16)
            default:
                mode |= try fallback(search, after: answer)
            }
            if search.budget.isSpent() { throw search.error(.work, code: PCRE2_ERROR_MATCHLIMIT) }
        }
        return false
    }

    /// The search of a pattern that must see all start positions in one call: with a low limit first, then with the
    /// clock looked at from within.
    private mutating func findAtOnce(_ search: inout Search) throws(MatchError) -> Bool {
        let options = search.hasEmptyMatchAtOffset ? PCRE2_NOTEMPTY_ATSTART : 0
        let window = search.range.count + 1 - search.offset
        var answer = PCRE2_ERROR_MATCHLIMIT
        if window <= limits.widestWindow(count: search.range.count) {
            answer = attempt(
                search, offset: search.offset, lastStart: nil, limit: limits.matchLimit(window: window),
                options: options)
        }
        if search.offset > 0, search.budget.isSpent() { throw search.error(.work, code: PCRE2_ERROR_MATCHLIMIT) }
        if answer == PCRE2_ERROR_MATCHLIMIT || answer == PCRE2_ERROR_JIT_STACKLIMIT {
            answer = clockedAttempt(&search, options: options)
        }
        if answer < 0, answer != PCRE2_ERROR_NOMATCH { _ = try fallback(search, after: answer) }
        return answer >= 0
    }

    /// The option to go on with after `answer`: the interpreter, where the stack of machine code was too small.
    private func fallback(_ search: borrowing Search, after answer: Int32) throws(MatchError) -> UInt32 {
        switch answer {
        case PCRE2_ERROR_JIT_STACKLIMIT: return PCRE2_NO_JIT
        case PCRE2_ERROR_MATCHLIMIT, PCRE2_ERROR_CALLOUT: throw search.error(.work, code: answer)
        case PCRE2_ERROR_HEAPLIMIT, PCRE2_ERROR_DEPTHLIMIT, PCRE2_ERROR_NOMEMORY:
            throw search.error(.memory, code: answer)
        default: throw search.error(.engine, code: answer)
        }
    }

    /// The first position after `last` where a match can begin; nil where there is none.
    private func nextStart(_ search: borrowing Search, from last: Int) -> Int? {
        var next = search.boundary(after: last)
        guard let first = search.code.firstBytes else { return next }
        let bytes = search.text.bytes
        let end = search.range.count
        while next < end, !first.contains(bytes[search.range.start + next]) { next = search.boundary(after: next) }
        return next < end ? next : nil
    }
}
