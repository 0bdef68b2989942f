import AdlintCore

/// One character of a source line as it is shown: what is drawn, how wide, and the bytes that it stands for.
struct Cell: Equatable {
    let text: String
    let width: Int
    let range: TextRange
    let isBlank: Bool

    /// Something drawn that is not in the source, such as the ellipsis of a cut.
    init(drawing text: String) {
        self.text = text
        width = DisplayWidth.of(text)
        range = TextRange(-1, -1)
        isBlank = false
    }

    /// A character of the source; `column` is where it is drawn, for tabs.
    init(_ character: Character, range: TextRange) {
        self.range = range
        isBlank = character == " " || character == "\t" || character == "\u{A0}"
        if character == "\t" {
            // A fixed width: the excerpt is cut and wrapped, so that tab stops would not be the editor's anyway.
            text = "    "
            width = 4
        } else {
            text =
                character.unicodeScalars.contains(where: Visible.isConcealed)
                ? Visible.line(String(character)) : String(character)
            width = DisplayWidth.of(text)
        }
    }

    /// The characters of a range of source, which is widened to whole scalars.
    static func cells(of range: TextRange, in source: SourceText) -> [Cell] {
        var offset = range.start
        return source.string(in: range).map { character in
            let start = offset
            offset += character.utf8.count
            return Cell(character, range: TextRange(start, offset))
        }
    }
}
