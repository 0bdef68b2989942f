/// Breaks text into lines that fit.
enum Wrapping {
    /// The words of a text in lines of at most `width` columns; a word that is longer stands alone.
    static func lines(of text: String, width: Int) -> [String] {
        var lines: [String] = []
        forEachLine(of: text, width: width) { lines.append(String(decoding: $0, as: UTF8.self)) }
        return lines
    }

    /// Gives the same lines, one after the other, as UTF-8.
    static func forEachLine(of text: String, width: Int, _ body: (_ line: borrowing [UInt8]) -> Void) {
        var line = Line(width: width)
        if text.plainCount != nil {
            var text = text
            // Unsafe: the bytes are read within the call.
            text.withUTF8 { bytes in
                var rest = bytes[...]
                while let start = rest.firstIndex(where: { $0 != 0x20 }) {
                    let end = rest[start...].firstIndex(of: 0x20) ?? rest.endIndex
                    line.append(rest[start..<end], columns: columns(of: rest[start..<end]), body)
                    rest = rest[end...]
                }
            }
        } else {
            for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
                line.append(word.utf8, columns: DisplayWidth.of(word), body)
            }
        }
        line.end(body)
    }

    /// The columns of a word whose scalars are plain (see ``PlainScalars``).
    private static func columns(of word: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        word.count { $0 & 0xC0 != 0x80 }
    }

    /// A line that grows word by word, and is given away before it gets too long.
    private struct Line {
        let width: Int
        private var bytes: [UInt8] = []
        private var used = 0

        init(width: Int) {
            self.width = width
        }

        mutating func append(_ word: some Collection<UInt8>, columns: Int, _ body: (borrowing [UInt8]) -> Void) {
            if used > 0, used + 1 + columns > width { end(body) }
            if used > 0 { bytes.append(0x20) }
            bytes.append(contentsOf: word)
            used += columns + (used > 0 ? 1 : 0)
        }

        mutating func end(_ body: (borrowing [UInt8]) -> Void) {
            guard used > 0 else { return }
            body(bytes)
            bytes.removeAll(keepingCapacity: true)
            used = 0
        }
    }
}
