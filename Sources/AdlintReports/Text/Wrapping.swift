/// Breaks text into lines that fit.
enum Wrapping {
    /// The words of a text in lines of at most `width` columns; a word that is longer stands alone.
    static func lines(of text: String, width: Int) -> [String] {
        if text.plainCount != nil { return plainLines(of: text, width: width) }
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

    /// The same for text whose scalars are plain (see ``PlainScalars``), on its bytes.
    private static func plainLines(of text: String, width: Int) -> [String] {
        var text = text
        // Unsafe: the bytes are read within the call.
        return text.withUTF8 { bytes in
            var lines: [String] = []
            var line: [UInt8] = []
            var used = 0
            var index = 0
            while index < bytes.count {
                let start = index
                var columns = 0
                while index < bytes.count, bytes[index] != 0x20 {
                    if bytes[index] & 0xC0 != 0x80 { columns += 1 }
                    index += 1
                }
                if columns > 0 {
                    if used > 0, used + 1 + columns > width {
                        lines.append(String(decoding: line, as: UTF8.self))
                        line.removeAll(keepingCapacity: true)
                        used = 0
                    }
                    if used > 0 { line.append(0x20) }
                    line.append(contentsOf: bytes[start..<index])
                    used += columns + (used > 0 ? 1 : 0)
                }
                index += 1
            }
            if used > 0 { lines.append(String(decoding: line, as: UTF8.self)) }
            return lines
        }
    }
}
