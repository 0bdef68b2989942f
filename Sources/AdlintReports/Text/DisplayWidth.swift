/// How many columns of a terminal text takes.
enum DisplayWidth {
    /// Columns of a character as the reader sees it (a grapheme cluster).
    static func of(_ character: Character) -> Int {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return 0 }
        if first.isASCII, scalars.count == 1 { return 1 }
        if isEmoji(scalars, first) { return 2 }
        return scalars.reduce(0) { $0 + columns(of: $1) }
    }

    /// Columns of a text in one line.
    static func of(_ text: some StringProtocol) -> Int {
        text.plainCount ?? text.reduce(0) { $0 + of($1) }
    }

    private static func isEmoji(_ scalars: Character.UnicodeScalarView, _ first: Unicode.Scalar) -> Bool {
        if first.properties.isEmojiPresentation { return true }
        return first.properties.isEmoji && scalars.contains("\u{FE0F}")
    }

    private static func columns(of scalar: Unicode.Scalar) -> Int {
        // Vowels and finals of Hangul are drawn into the syllable that their initial opens.
        if (0x1160...0x11FF).contains(scalar.value) { return 0 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return WideScalars.contains(scalar) ? 2 : 1
        }
    }
}
