/// Lines that mark an ad (`#AD`, `[Ad]`, `ADVERTISEMENT`, `Advertisement ends`) and nothing else.
///
/// Which labels are good enough is for the rulebook; a reader only must not take one for a heading, nor glue it to the
/// words below it.
enum AdLabelLine {
    /// Whether the line is a label and nothing more.
    static func matches(_ line: ShortLine) -> Bool {
        guard (1...6).contains(line.words.count), isMarked(line) else { return false }
        var hasCore = false
        for word in line.lowerWords {
            if PlainTextVocabulary.labels.contains(word) {
                hasCore = true
            } else if !PlainTextVocabulary.labelCompany.contains(word) {
                return false
            }
        }
        return hasCore
    }

    /// Whether the line begins as a label: `Ad: Strathbrae Casks`.
    static func opens(_ line: ShortLine) -> Bool {
        guard let first = line.lowerWords.first, PlainTextVocabulary.labels.contains(first) else { return false }
        let rest = line.text.drop { !$0.isLetter }.dropFirst(first.count).drop { $0 == "]" || $0 == ")" || $0 == " " }
        return rest.first == ":" || rest.first == "." || rest.first == "|" || line.text.hasPrefix("#")
            || line.text.hasPrefix("[") || line.text.hasPrefix("(")
    }

    /// A wrapped line may hold the one word "advertisement"; a label starts with a capital letter or a mark.
    private static func isMarked(_ line: ShortLine) -> Bool {
        let first = line.text.first ?? " "
        return line.startsLikeASentence || !(first.isLetter || first.isNumber)
    }
}
