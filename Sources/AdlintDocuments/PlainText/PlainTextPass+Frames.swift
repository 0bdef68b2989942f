import AdlintCore

/// Text in a frame of characters, as mails in plain text have it around a warning or an ad:
///
///     +----------------------+
///     | Your capital is at   |
///     | risk.                |
///     +----------------------+
extension PlainTextPass {
    /// Reads a frame whose upper edge was met: the lines between two rulers, each between bars, of which none stands within.
    mutating func readFrame(below edge: TextLine) -> Bool {
        guard case .lines(let lines) = chunks.upcoming, case .ruler(let bottom, isDirectlyBelow: true) = chunks.second
        else { return false }
        var inner: [TextLine] = []
        for line in lines {
            guard let words = unframed(line) else { return false }
            inner.append(words)
        }
        _ = chunks.next()
        _ = chunks.next()
        closeLists(at: edge.content.start)
        builder.openContainer(.section, source: TextRange(edge.content.start, bottom.content.end))
        for part in inner.split(whereSeparator: \.isBlank) { readChunk(part) }
        closeLists(at: bottom.content.start)
        builder.closeContainer(sourceEnd: bottom.content.end)
        return true
    }

    /// What stands between the bars of a line; nil where it has none at an edge, or one within.
    private func unframed(_ line: TextLine) -> TextLine? {
        let (start, end) = (line.content.start, line.content.end)
        guard let left = barWidth(at: start), start + left < end, let right = barWidth(before: end, after: start + left)
        else { return nil }
        let inner = TextRange(start + left, end - right)
        return bytes[inner.start..<inner.end].contains(UInt8(ascii: "|")) ? nil : LineScanner(bytes).line(inner)
    }

    /// The bytes of a bar at a place: `|` or one of the box-drawing characters.
    private func barWidth(at place: Int) -> Int? {
        let (scalar, count) = UTF8Decoding.scalar(in: bytes, at: place)
        switch scalar.value {
        case 0x7C, 0x2502, 0x2503, 0x2551: return count
        default: return nil
        }
    }

    private func barWidth(before end: Int, after start: Int) -> Int? {
        var last = end - 1
        while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
        return last >= start ? barWidth(at: last) : nil
    }
}
