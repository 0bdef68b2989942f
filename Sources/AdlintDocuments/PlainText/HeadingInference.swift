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

    /// Takes note of a line that may open the readers' comments.
    mutating func noteComments(_ line: ShortLine) {
        let words = line.lowerWords
        let isCount = words.count == 2 && words[0].allSatisfy(\.isNumber) && ["comments", "comment"].contains(words[1])
        if isCount || ["leave a comment", "leave a reply", "view all comments"].contains(line.text) {
            isAmongComments = true
        }
    }

    // MARK: Deciding

    private enum Strength { case none, weak, medium, strong }

    /// Capitals or an emoji speak loudest, title case next; a plain line must be short to count at all.
    private func strength(of line: ShortLine) -> Strength {
        let count = line.words.count
        if line.isAllCapitals { return count <= 14 ? .strong : .none }
        let isSentence = line.closing.map { ".!?".contains($0) } ?? false
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
                && !(place.isNearEnd && isName(line))
        case .weak: return !isAmongComments && linesAfterFarewell == 0 && isWeakHeading(line, at: place)
        case .none: return place.isFirst && line.words.count <= 12 && line.startsLikeASentence
        }
    }

    private func isNeverHeading(_ line: ShortLine, at place: Place) -> Bool {
        if line.words.isEmpty || !line.text.contains(where: \.isLetter) { return true }
        if let closing = line.closing, ".,;:\u{2026}<>\u{BB}\u{203A}\u{2192}\u{25B6}\u{27A1}".contains(closing) {
            return true
        }
        if line.text.hasPrefix("#") || line.startsWithQuotation { return true }
        return AdLabelLine.matches(line) || AdLabelLine.opens(line) || LineMatter.isAddress(line)
            || LineMatter.isDate(line) || LineMatter.isByline(line) || LineMatter.isWarning(line)
            || isGreeting(line) || isFarewell(line)
    }

    private func isWeakHeading(_ line: ShortLine, at place: Place) -> Bool {
        // A draft that sets its headings in capitals sets them all so.
        if weakInARow >= 3 || capitalHeadings >= 2 || place.followsQuotation || isOffer(line) || isCallToAction(line) {
            return false
        }
        guard let first = line.lowerWords.first, !PlainTextVocabulary.pronouns.contains(first) else { return false }
        switch line.closing {
        case "!": return false
        case "?": return place.isFirst || PlainTextVocabulary.questionWords.contains(first)
        default: return place.isFirst || !line.text.contains(". ")
        }
    }

    private func isCallToAction(_ line: ShortLine) -> Bool {
        line.lowerWords.first.map(PlainTextVocabulary.callsToAction.contains) ?? false
    }

    /// "Gwen Parfitt" above the small print, in a draft without headings in title case.
    private func isName(_ line: ShortLine) -> Bool {
        titleCaseHeadings == 0 && line.words.count <= 4 && !line.text.contains(where: \.isNumber)
            && line.words.allSatisfy { $0.first?.isUppercase ?? false }
    }

    /// "From £19 a month", "£250", "Your code: DAN-4471".
    private func isOffer(_ line: ShortLine) -> Bool {
        if line.hasAmount && line.words.count <= 5 { return true }
        guard let colon = line.text.firstIndex(of: ":") else { return false }
        return line.text[colon...].contains(where: \.isNumber)
    }

    private func isGreeting(_ line: ShortLine) -> Bool {
        guard let first = line.lowerWords.first else { return false }
        if first == "welcome" { return !hasSeenBody }
        if first == "good", line.lowerWords.count > 1 {
            return ["morning", "afternoon", "evening", "day"].contains(line.lowerWords[1])
        }
        return PlainTextVocabulary.greetings.contains(first)
    }

    /// "Cheers", "Until Monday,": a known formula, or a short line with a comma after the body has begun.
    private func isFarewell(_ line: ShortLine) -> Bool {
        let formula = line.lowerWords.joined(separator: " ")
        if PlainTextVocabulary.farewells.contains(formula) { return true }
        return hasSeenBody && line.closing == "," && !isGreeting(line)
    }
}
