/// Tells the headings among the short lines of a plain text draft.
///
/// The inference decides what is adjacent to what: a heading ends an ad and parts a claim from its warning. So it errs
/// towards paragraphs where a line could be a warning, an offer, a signature or a sentence without a full stop, and
/// towards headings where capitals, an emoji or title case say so.
struct HeadingInference {
    /// Where a line stands.
    struct Place {
        /// Whether nothing of the body came before it.
        var isFirst = false
        /// Whether other words follow in the draft.
        var isFollowed = true
        /// Whether a ruler comes next.
        var isBeforeRuler = false
        /// Whether one chunk at most follows.
        var isNearEnd = false
        /// Whether the small print is all that follows.
        var isBeforeSmallPrint = false
        /// Whether the line above, past the blank ones, was a quotation.
        var followsQuotation = false
    }

    private var hasSeenBody = false
    private var isAmongComments = false
    private var linesAfterFarewell = 0
    private var weakInARow = 0
    private var capitalHeadings = 0
    private var titleCaseHeadings = 0

    /// Whether a line that stands alone between blank lines or rulers is a heading.
    mutating func isHeading(_ line: ShortLine, at place: Place) -> Bool {
        let isHeading = place.isFollowed && decide(line, at: place)
        let strength = strength(of: line)
        weakInARow = strength == .weak ? weakInARow + 1 : 0
        if isHeading, !place.isFirst {
            if strength == .medium { titleCaseHeadings += 1 }
            if line.isAllCapitals { capitalHeadings += 1 }
        }
        return isHeading
    }

    /// Whether the first of several lines is a heading over the others (`WHAT HAPPENED` directly above its text).
    func isHeadingOverText(_ line: ShortLine, next: ShortLine?, at place: Place) -> Bool {
        guard !isAmongComments, !isNeverHeading(line, at: place) else { return false }
        if strength(of: line) == .strong { return !(next?.isAllCapitals ?? false) || place.isFirst }
        // The name of the newsletter above its motto and date.
        return place.isFirst && next != nil && line.words.count <= 6 && !isCallToAction(line)
            && (line.isTitleCase || line.words.count == 1 && line.startsLikeASentence)
    }

    /// Whether a line with a short ruler directly below it is a heading.
    func isUnderlinedHeading(_ line: ShortLine, at place: Place) -> Bool {
        line.words.count <= 14 && !isNeverHeading(line, at: place)
    }

    /// Takes note of a chunk of the draft that was emitted, so that the next decision knows what stands above.
    mutating func note(firstLine: ShortLine?, lastLine: ShortLine?, byteCount: Int, isHeading: Bool) {
        if let firstLine, AdLabelLine.matches(firstLine) || isHeading {
            linesAfterFarewell = 0
        } else if let lastLine, isFarewell(lastLine) {
            linesAfterFarewell = 2
        } else if linesAfterFarewell > 0 {
            linesAfterFarewell = byteCount > 80 ? 0 : linesAfterFarewell - 1
        }
        if byteCount >= 80 {
            hasSeenBody = true
            weakInARow = 0
        }
    }

    /// Takes note of a ruler: what comes below begins anew.
    mutating func noteRuler() {
        linesAfterFarewell = 0
        weakInARow = 0
    }

    /// Takes note of a line that may open the readers' comments.
    mutating func noteComments(_ line: ShortLine) {
        switch line.lowerWord(0) {
        case "leave", "view":
            let formulas = ["leave a comment", "leave a reply", "view all comments"]
            if formulas.contains(where: { line.text.elementsEqual($0.utf8) }) { isAmongComments = true }
        default:
            guard line.words.count == 2, line.words[0].startsWithFigure else { return }
            let word = line.lowerWord(1)
            if word == "comments" || word == "comment" { isAmongComments = true }
        }
    }

    // MARK: Deciding

    private enum Strength { case none, weak, medium, strong }

    /// Capitals or an emoji speak loudest, title case next; a plain line must be short to count at all.
    private func strength(of line: ShortLine) -> Strength {
        let count = line.words.count
        if line.isAllCapitals { return count <= 14 ? .strong : .none }
        let isSentence = line.closing == "." || line.closing == "!" || line.closing == "?"
        if line.hasEmojiAtEdge, count <= 8, !isSentence, line.startsLikeASentence { return .strong }
        if line.isTitleCase { return count <= 12 ? .medium : .none }
        return count <= 8 && line.startsLikeASentence ? .weak : .none
    }

    private func decide(_ line: ShortLine, at place: Place) -> Bool {
        guard !isNeverHeading(line, at: place) else { return false }
        switch strength(of: line) {
        case .strong: return !isAmongComments || !line.hasEmojiAtEdge
        case _ where place.isBeforeRuler: return place.isFirst
        case .medium:
            return !isAmongComments && linesAfterFarewell == 0 && !isOffer(line) && !place.followsQuotation
                && !isSignature(line, at: place)
        case .weak:
            return !isAmongComments && linesAfterFarewell == 0 && isWeakHeading(line, at: place)
                && !isSignature(line, at: place)
        case .none: return place.isFirst && line.words.count <= 12 && line.startsLikeASentence
        }
    }

    private func isNeverHeading(_ line: ShortLine, at place: Place) -> Bool {
        if line.words.isEmpty || !line.hasLetters || line.starts(with: "#") || line.startsWithQuotation { return true }
        switch line.closing {
        case ".", ",", ";", ":", "\u{2026}", "<", ">", "\u{BB}", "\u{203A}", "\u{2192}", "\u{25B6}", "\u{27A1}":
            return true
        default: break
        }
        return AdLabelLine.matches(line) || AdLabelLine.opens(line) || LineMatter.isAddress(line)
            || LineMatter.isDate(line) || LineMatter.isByline(line) || LineMatter.isWarning(line)
            || LineMatter.isSponsorship(line) || startsWithPointer(line) || isGreeting(line) || isFarewell(line)
    }

    private func isWeakHeading(_ line: ShortLine, at place: Place) -> Bool {
        // A draft that sets its headings in capitals sets them all so.
        if weakInARow >= 3 || capitalHeadings >= 2 || place.followsQuotation { return false }
        let first = line.lowerWord(0)
        if isOffer(line) || isCallToAction(line) || PlainTextVocabulary.pronouns.contains(first) { return false }
        switch line.closing {
        case "!": return false
        case "?": return place.isFirst || PlainTextVocabulary.questionWords.contains(first)
        default: return place.isFirst || !line.text.contains(". ")
        }
    }

    private func isCallToAction(_ line: ShortLine) -> Bool {
        let first = line.lowerWord(0)
        if first == "book" { return PlainTextVocabulary.bookings.contains(line.lowerWord(1)) }
        return PlainTextVocabulary.callsToAction.contains(first)
    }

    /// A pointing hand or an arrow leads to something to click.
    private func startsWithPointer(_ line: ShortLine) -> Bool {
        line.hasEmojiAtEdge
            && ["\u{1F449}", "\u{1F448}", "\u{1F446}", "\u{1F447}", "\u{27A1}", "\u{25B6}", "\u{1F517}"].contains {
                line.starts(with: $0)
            }
    }

    /// "Gwen Parfitt" above the last words, in a draft without headings in title case; "Nell" above the small print.
    private func isSignature(_ line: ShortLine, at place: Place) -> Bool {
        guard place.isNearEnd, line.words.count <= 4, line.figures == 0, line.words.allSatisfy(\.isCapitalised) else {
            return false
        }
        return line.words.count == 1 ? place.isBeforeSmallPrint : titleCaseHeadings == 0 || place.isBeforeSmallPrint
    }

    /// "From £19 a month", "£250", "Your code: DAN-4471".
    private func isOffer(_ line: ShortLine) -> Bool {
        if line.words.count <= 5, line.hasAmount { return true }
        guard line.figures > 0, let colon = line.text.firstIndex(of: 0x3A) else { return false }
        return line.text[colon...].contains { $0 &- 0x30 < 10 }
    }

    private func isGreeting(_ line: ShortLine) -> Bool {
        switch line.lowerWord(0) {
        case "welcome": !hasSeenBody
        case "good": ["morning", "afternoon", "evening", "day"].contains(line.lowerWord(1))
        case let first: PlainTextVocabulary.greetings.contains(first)
        }
    }

    /// "Cheers", "Until Monday,": a known formula, or a short line with a comma after the body has begun.
    private func isFarewell(_ line: ShortLine) -> Bool {
        if hasSeenBody, line.closing == ",", !isGreeting(line) { return true }
        guard line.words.count <= 3 else { return false }
        return PlainTextVocabulary.farewells.contains(line.words.map(line.lower).joined(separator: " "))
    }
}
