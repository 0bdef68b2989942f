/// Kinds of short lines that are no headings, whatever their capitals.
enum LineMatter {
    /// Whether a web or mail address or a telephone number stands in the line.
    static func isAddress(_ line: ShortLine) -> Bool {
        if line.figures >= 9 || line.text.contains(0x40) || line.text.contains("://") { return true }
        return line.words.contains { isDomain(line.text[$0.range]) }
    }

    /// `parapet.example`, `www.fund.co.uk/offer`: at least two letters on both sides of a dot.
    private static func isDomain(_ word: ArraySlice<UInt8>) -> Bool {
        let isLetter = { (index: Int) in word.indices.contains(index) && word[index] &- 0x61 < 26 }
        for index in word.indices where word[index] == 0x2E {
            if isLetter(index - 2), isLetter(index - 1), isLetter(index + 1), isLetter(index + 2) { return true }
        }
        return false
    }

    /// Whether the line is a date, or the number of an issue, and nothing else; a place may stand before it.
    static func isDate(_ line: ShortLine) -> Bool {
        guard line.figures > 0 else { return false }
        let others = line.words.filter { word in
            !word.startsWithFigure && !PlainTextVocabulary.dateWords.contains(line.lower(word))
        }
        if others.isEmpty { return true }
        // "Hamburg, 18 November 2026"
        let hasNamedPart = line.words.contains {
            $0.startsWithLetter && PlainTextVocabulary.dateWords.contains(line.lower($0))
        }
        return hasNamedPart && others.count <= 2 && others.allSatisfy(\.isCapitalised) && !line.isAllCapitals
            && others.first?.range.lowerBound == 0 && line.text.contains(0x2C)
    }

    /// Whether the line says who paid for what follows.
    static func isSponsorship(_ line: ShortLine) -> Bool {
        PlainTextVocabulary.sponsorships.contains { line.starts(with: $0) }
    }

    /// Whether the line says who wrote what follows.
    static func isByline(_ line: ShortLine) -> Bool {
        guard line.words.count >= 2, line.words.count <= 8, !line.isAllCapitals else { return false }
        switch line.lowerWord(0) {
        case "by": return line.words[1].isCapitalised
        case "written", "compiled", "edited", "posted": return line.lowerWord(1) == "by"
        default: return false
        }
    }

    /// Whether the line is a warning or small print without a full stop, or heads one.
    static func isWarning(_ line: ShortLine) -> Bool {
        if hasWarningPhrase(line) || line.starts(with: "warning:") || line.starts(with: "important:") { return true }
        return line.words.count <= 4 && line.allWords(in: PlainTextVocabulary.warningHeads)
            && line.words.contains { PlainTextVocabulary.warningCores.contains(line.lower($0)) }
    }

    private static func hasWarningPhrase(_ line: ShortLine) -> Bool {
        line.text.indices.contains { index in
            guard index == 0 || line.text[index - 1] == 0x20 || line.text[index - 1] == 0x28 else { return false }
            return PlainTextVocabulary.warnings[Int(line.text[index])].contains { line.text[index...].starts(with: $0) }
        }
    }
}
