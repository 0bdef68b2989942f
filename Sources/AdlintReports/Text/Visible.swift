/// Characters that a reader would not see, or that would act on his terminal: shown by their number instead.
enum Visible {
    /// Whether a character is shown by its number: controls (C0, C1), line and paragraph separators, bidirectional
    /// controls, non-characters, and characters without width that serve only to hide. Joiners stay: emoji and scripts need
    /// them.
    static func isConcealed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F: true
        case 0x2028...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
        case 0xFDD0...0xFDEF: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }

    /// The number of a character, as in `‹U+001B›`.
    static func number(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "‹U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "›"
    }

    /// A text in one line: concealed characters by their numbers, line ends and tabs as blanks.
    static func line(_ text: String) -> String {
        if text.plainCount != nil { return text }
        guard text.unicodeScalars.contains(where: isConcealed) else { return text }
        var shown = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n", "\t": shown.append(" ")
            case _ where isConcealed(scalar): shown += number(of: scalar)
            default: shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }

    /// A text in one line, with one blank between two words and none around them.
    static func words(_ text: String) -> String {
        let line = line(text)
        guard !isSqueezed(line) else { return line }
        return Phrases.list(line.split(separator: " ").map(String.init), by: " ")
    }

    private static func isSqueezed(_ text: String) -> Bool {
        var isAfterBlank = true
        for byte in text.utf8 {
            if byte == 0x20, isAfterBlank { return false }
            isAfterBlank = byte == 0x20
        }
        return !isAfterBlank
    }
}
