/// Kinds of short lines that are no headings, whatever their capitals.
enum LineMatter {
    /// Whether a web or mail address or a telephone number stands in the line.
    static func isAddress(_ line: ShortLine) -> Bool {
        if line.text.contains("://") || line.text.contains("@") { return true }
        if line.text.unicodeScalars.filter({ $0.value >= 0x30 && $0.value < 0x3A }).count >= 9 { return true }
        return line.lowerWords.contains(where: isDomain)
    }

    /// `parapet.example`, `www.fund.co.uk/offer`: at least two letters on both sides of a dot.
    static func isDomain(_ word: String) -> Bool {
        let bytes = Array(word.utf8)
        let isLetter = { (index: Int) in bytes.indices.contains(index) && (bytes[index] | 0x20) &- 0x61 < 26 }
        for (index, byte) in bytes.enumerated() where byte == 0x2E {
            if isLetter(index - 2), isLetter(index - 1), isLetter(index + 1), isLetter(index + 2) { return true }
        }
        return false
    }

    /// Whether the line is a date, or the number of an issue, and nothing else.
    static func isDate(_ line: ShortLine) -> Bool {
        guard line.text.contains(where: \.isNumber) else { return false }
        return line.lowerWords.allSatisfy { word in
            PlainTextVocabulary.dateWords.contains(word) || word.first?.isNumber ?? false
        }
    }

    /// Whether the line says who wrote what follows.
    static func isByline(_ line: ShortLine) -> Bool {
        let words = line.lowerWords
        guard words.count >= 2, words.count <= 8, !line.isAllCapitals else { return false }
        if ["written", "compiled", "edited", "posted"].contains(words[0]), words[1] == "by" { return true }
        return words[0] == "by" && line.words[1].first?.isUppercase ?? false
    }

    /// Whether the line is a warning or small print without a full stop, or heads one.
    static func isWarning(_ line: ShortLine) -> Bool {
        if PlainTextVocabulary.warnings.contains(where: line.text.contains) { return true }
        if line.text.hasPrefix("warning:") || line.text.hasPrefix("important:") { return true }
        return line.words.count <= 4 && line.lowerWords.allSatisfy(PlainTextVocabulary.warningHeads.contains)
            && line.lowerWords.contains(where: PlainTextVocabulary.warningCores.contains)
    }
}
