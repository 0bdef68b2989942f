/// Lines that mark an ad (`#AD`, `[Ad]`, `ADVERTISEMENT`, `Advertisement ends`) and nothing else.
///
/// Which labels are good enough is for the rulebook; a reader only must not take one for a heading, nor glue it to the
/// words below it.
enum AdLabelLine {
    /// The longest line that is looked at, in bytes.
    static let longest = 60

    /// Whether a line can be a label, judged by a glance: it has `ad`, `spon`, `prom`, `gift` or `affil` in it.
    static func isCandidate(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= longest else { return false }
        var last: UInt8 = 0
        for byte in line {
            let letter = byte | 0x20
            switch (last, letter) {
            case (0x61, 0x64), (0x73, 0x70), (0x70, 0x72), (0x67, 0x69), (0x66, 0x66): return true
            default: last = letter
            }
        }
        return false
    }

    /// Whether the line is a label and nothing more.
    static func matches(_ line: ShortLine) -> Bool {
        guard (1...6).contains(line.words.count), isMarked(line) else { return false }
        var hasCore = false
        for word in line.words {
            let lower = line.lower(word)
            if PlainTextVocabulary.labels.contains(lower) {
                hasCore = true
            } else if !PlainTextVocabulary.labelCompany.contains(lower) {
                return false
            }
        }
        return hasCore
    }

    /// Whether the line begins as a label: `Ad: Strathbrae Casks`.
    static func opens(_ line: ShortLine) -> Bool {
        guard let first = line.words.first, PlainTextVocabulary.labels.contains(line.lower(first)) else { return false }
        if line.starts(with: "#") || line.starts(with: "[") || line.starts(with: "(") { return true }
        let rest = line.text[first.range.upperBound...].drop { $0 == 0x5D || $0 == 0x29 || $0 == 0x20 }
        return rest.first == 0x3A || rest.first == 0x2E || rest.first == 0x7C
    }

    /// A wrapped line may hold the one word "advertisement"; a label starts with a capital letter or a mark.
    private static func isMarked(_ line: ShortLine) -> Bool {
        line.startsLikeASentence || (line.words.first?.range.lowerBound ?? 0) > 0
    }
}
