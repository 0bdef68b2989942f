/// Breaks text into lines that fit: its words, one blank between two, in at most `width` columns. A word that is longer
/// stands alone.
struct Wrapping {
    private let width: Int
    /// A text whose scalars are plain (see ``PlainScalars``), of which a line is made when it is asked for.
    private var plain: [UInt8] = []
    private var index = 0
    /// The lines of any other text.
    private var others: ArraySlice<String> = []

    /// Starts at the first word.
    init(_ text: String, width: Int) {
        self.width = width
        if text.plainCount != nil { plain = Array(text.utf8) } else { others = Self.lines(ofOther: text, width)[...] }
    }

    /// All lines of a text.
    static func lines(of text: String, width: Int) -> [String] {
        var wrapping = Wrapping(text, width: width)
        var lines: [String] = []
        var line: [UInt8] = []
        while wrapping.next(into: &line) { lines.append(String(decoding: line, as: UTF8.self)) }
        return lines
    }

    /// Puts the next line in the place of the one before; false where there is none.
    mutating func next(into line: inout [UInt8]) -> Bool {
        line.removeAll(keepingCapacity: true)
        if let other = others.popFirst() {
            line += other.utf8
            return true
        }
        var used = 0
        while true {
            while index < plain.count, plain[index] == 0x20 { index += 1 }
            var end = index
            var columns = 0
            while end < plain.count, plain[end] != 0x20 {
                if plain[end] & 0xC0 != 0x80 { columns += 1 }
                end += 1
            }
            guard end > index, used == 0 || used + 1 + columns <= width else { return used > 0 }
            if used > 0 { line.append(0x20) }
            line += plain[index..<end]
            used += columns + (used > 0 ? 1 : 0)
            index = end
        }
    }

    private static func lines(ofOther text: String, _ width: Int) -> [String] {
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
