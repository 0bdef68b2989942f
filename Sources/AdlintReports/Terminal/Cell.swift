import AdlintCore

/// One character of a source line as it is shown: how wide it is, and the bytes that it stands for.
struct Cell: Equatable {
    /// What is drawn instead of the source's own bytes; nil where they are drawn as they are.
    let drawing: String?
    let width: Int
    /// The bytes of the source; empty and outside of it for something that is only drawn.
    let range: TextRange
    let isBlank: Bool

    /// Something drawn that is not in the source, such as the ellipsis of a cut.
    init(drawing text: String) {
        drawing = text
        width = DisplayWidth.of(text)
        range = TextRange(-1, -1)
        isBlank = false
    }

    /// A character of the source.
    init(_ character: Character, range: TextRange) {
        self.range = range
        isBlank = character == " " || character == "\t" || character == "\u{A0}"
        if character == "\t" {
            // A fixed width: the excerpt is cut and wrapped, so that tab stops would not be the editor's anyway.
            drawing = "    "
            width = 4
        } else if character.unicodeScalars.contains(where: Visible.isConcealed) {
            let text = Visible.line(String(character))
            drawing = text
            width = DisplayWidth.of(text)
        } else {
            drawing = nil
            width = DisplayWidth.of(character)
        }
    }

    /// A printable ASCII character of the source that nothing combines with.
    private init(plain byte: UInt8, at offset: Int) {
        drawing = nil
        width = 1
        range = TextRange(offset, offset + 1)
        isBlank = byte == 0x20
    }

    /// The characters of a range of source that begins and ends with whole scalars.
    static func cells(of range: TextRange, in source: SourceText) -> [Cell] {
        let bytes = source.bytes
        var cells: [Cell] = []
        cells.reserveCapacity(range.count)
        var offset = range.start
        while offset < range.end {
            let byte = bytes[offset]
            var next = offset + 1
            if byte &- 0x20 < 0x5F, next == range.end || bytes[next] < 0x80 {
                cells.append(Cell(plain: byte, at: offset))
            } else {
                while next < range.end, bytes[next] >= 0x80 { next += 1 }
                append(TextRange(offset, next), of: source, to: &cells)
            }
            offset = next
        }
        return cells
    }

    private static func append(_ range: TextRange, of source: SourceText, to cells: inout [Cell]) {
        var offset = range.start
        for character in source.string(in: range) {
            let end = offset + character.utf8.count
            cells.append(Cell(character, range: TextRange(offset, end)))
            offset = end
        }
    }

    /// What a row of cells draws.
    static func text(of cells: [Cell], in source: SourceText) -> String {
        var text = ""
        var run: TextRange?
        for cell in cells {
            if cell.drawing == nil, let open = run, open.end == cell.range.start {
                run = open.union(cell.range)
                continue
            }
            if let open = run { text += source.string(in: open) }
            run = cell.drawing == nil ? cell.range : nil
            if let drawing = cell.drawing { text += drawing }
        }
        if let open = run { text += source.string(in: open) }
        return text
    }
}
