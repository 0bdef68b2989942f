import AdlintCore

/// Finds thematic breaks in the source: the parser says that there is one, not where.
struct MarkdownRules {
    private var isLost = false

    /// The next line from `start` on that is a break, container marks aside. Nothing but blank lines and definitions
    /// stands between.
    mutating func next(in bytes: [UInt8], from start: Int) -> TextRange {
        guard !isLost else { return TextRange(start, start) }
        var scanner = LineScanner(bytes, from: start)
        while let line = scanner.next() {
            if let rule = rule(in: line.content, of: bytes) { return rule }
        }
        // Never again: looking for each break to the end of the draft would take quadratic time.
        isLost = true
        return TextRange(start, start)
    }

    /// The break at the end of a line, behind the marks of quotes and items.
    private func rule(in content: TextRange, of bytes: [UInt8]) -> TextRange? {
        var rest = content
        for _ in 0..<64 {
            if isRule(rest, in: bytes) { return rest }
            guard let inner = withoutMark(rest, in: bytes) else { return nil }
            rest = inner
        }
        return nil
    }

    /// Three or more of one of `-`, `*`, `_`, with nothing but blanks between (CommonMark, section 4.1).
    private func isRule(_ content: TextRange, in bytes: [UInt8]) -> Bool {
        guard !content.isEmpty else { return false }
        let mark = bytes[content.start]
        guard mark == 0x2D || mark == 0x2A || mark == 0x5F else { return false }
        var count = 0
        for byte in bytes[content.start..<content.end] {
            if byte == mark { count += 1 } else if byte != 0x20, byte != 0x09 { return false }
        }
        return count >= 3
    }

    private func withoutMark(_ content: TextRange, in bytes: [UInt8]) -> TextRange? {
        guard !content.isEmpty else { return nil }
        var index = content.start
        let first = bytes[index]
        if first &- 0x30 < 10 {
            while index < content.end, bytes[index] &- 0x30 < 10 { index += 1 }
            guard index < content.end, bytes[index] == 0x2E || bytes[index] == 0x29 else { return nil }
        } else if first != 0x3E, first != 0x2D, first != 0x2B, first != 0x2A {
            return nil
        }
        index += 1
        while index < content.end, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
        return TextRange(index, content.end)
    }
}
