import AdlintCore

/// A line of a plain text draft, without its line end.
struct TextLine {
    /// Everything between the line ends.
    let range: TextRange
    /// The same without the blanks at its edges; empty for a blank line.
    let content: TextRange
    /// Columns of white space before the content; a tab leads to the next multiple of four.
    let indent: Int

    var isBlank: Bool { content.isEmpty }
}

/// Cuts a text into lines: LF, CRLF or a lone CR ends one.
struct LineScanner {
    let bytes: [UInt8]
    private(set) var position: Int

    init(_ bytes: [UInt8], from start: Int = 0) {
        self.bytes = bytes
        position = start
    }

    /// The next line; nil after the last one.
    mutating func next() -> TextLine? {
        guard position < bytes.count else { return nil }
        let start = position
        let end = ByteSearch.first(0x0A, or: 0x0D, in: bytes, from: start, to: bytes.count) ?? bytes.count
        position = end + 1
        if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { position += 1 }
        return line(TextRange(start, end))
    }

    /// A stretch within a line, as a line of its own.
    func line(_ range: TextRange) -> TextLine {
        var start = range.start
        var indent = 0
        while start < range.end {
            let width = blankWidth(at: start)
            if width == 0 { break }
            indent = bytes[start] == 0x09 ? (indent / 4 + 1) * 4 : indent + 1
            start += width
        }
        return TextLine(range: range, content: TextRange(start, trimmedEnd(of: range, from: start)), indent: indent)
    }

    /// The bytes of the blank or invisible character at `index`; 0 if something is to be seen there.
    private func blankWidth(at index: Int) -> Int {
        let byte = bytes[index]
        if byte == 0x20 || byte == 0x09 { return 1 }
        if byte > 0x20, byte < 0x7F { return 0 }
        let (scalar, count) = UTF8Decoding.scalar(in: bytes, at: index)
        switch ProseNormaliser.form(of: scalar) {
        case .blank, .dropped: return count
        default: return 0
        }
    }

    private func trimmedEnd(of range: TextRange, from start: Int) -> Int {
        var end = range.end
        while end > start {
            var last = end - 1
            while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
            guard blankWidth(at: last) > 0 else { break }
            end = last
        }
        return end
    }
}
