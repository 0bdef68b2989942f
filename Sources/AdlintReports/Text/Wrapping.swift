/// Breaks text into lines that fit.
enum Wrapping {
    /// The words of a text in lines of at most `width` columns; a word that is longer stands alone.
    static func lines(of text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
            let columns = DisplayWidth.of(word)
            if used > 0, used + 1 + columns > width {
                lines.append(line)
                line = ""
                used = 0
            }
            if used > 0 { line += " " }
            line += word
            used += columns + (used > 0 ? 1 : 0)
        }
        if used > 0 { lines.append(line) }
        return lines
    }
}
