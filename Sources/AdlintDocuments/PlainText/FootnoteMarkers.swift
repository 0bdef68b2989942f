import AdlintCore

/// Footnote markers of plain text: `*`, `**`, `†`, `‡`, `[1]`, `(1)`, `¹` directly after a word.
///
/// A line that begins with a marker is a footnote only if the marker was seen before; else `*` opens a list item and
/// `(1)` a numbered one.
struct FootnoteMarkers {
    /// The start of a footnote's text.
    struct Definition {
        let contentStart: Int
    }

    private var seen: Set<String> = []

    /// The footnote that a line's content begins.
    func definition(at content: TextRange, in bytes: [UInt8]) -> Definition? {
        guard !seen.isEmpty, let end = Self.markerEnd(at: content.start, limit: content.end, in: bytes),
            seen.contains(Self.key(content.start, end, in: bytes))
        else { return nil }
        var start = end
        while start < content.end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        return start < content.end ? Definition(contentStart: start) : nil
    }

    /// Notes the markers of a line.
    mutating func note(_ range: TextRange, in bytes: [UInt8]) {
        var hasOpenStar = false
        var index = range.start
        while index < range.end {
            index = Self.firstCandidate(in: bytes, from: index, to: range.end)
            guard index < range.end else { return }
            guard Self.canStart(bytes[index]), let end = Self.markerEnd(at: index, limit: range.end, in: bytes) else {
                // Past all of a row of stars: looking at each of its tails would take quadratic time.
                repeat { index += 1 } while index < range.end && bytes[index] == 0x2A && bytes[index - 1] == 0x2A
                continue
            }
            let isStar = bytes[index] == 0x2A
            let followsWord = index > range.start && Self.endsWord(bytes[index - 1])
            let endsToken = end == range.end || !Self.isWordByte(bytes[end])
            if followsWord, endsToken, !(isStar && hasOpenStar) {
                seen.insert(Self.key(index, end, in: bytes))
            } else if isStar {
                // `*stressed*`: the second star is no marker.
                hasOpenStar = !followsWord
            }
            index = end
        }
    }

    private static func key(_ start: Int, _ end: Int, in bytes: [UInt8]) -> String {
        String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private static func firstCandidate(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
        // Unsafe: the slice checks the bounds once.
        bytes[start..<end].withUnsafeBufferPointer { part in
            start + (part.firstIndex(where: canStart) ?? part.count)
        }
    }

    private static func canStart(_ byte: UInt8) -> Bool {
        byte == 0x2A || byte == 0x5B || byte == 0x28 || byte == 0xC2 || byte == 0xE2
    }

    /// Where the marker that begins at `index` ends; nil if none does.
    private static func markerEnd(at index: Int, limit: Int, in bytes: [UInt8]) -> Int? {
        switch bytes[index] {
        case 0x2A:
            var end = index
            while end < limit, bytes[end] == 0x2A { end += 1 }
            return end - index <= 3 ? end : nil
        case 0x5B, 0x28:
            let close: UInt8 = bytes[index] == 0x5B ? 0x5D : 0x29
            var end = index + 1
            while end < limit, end - index <= 3, bytes[end] &- 0x30 < 10 { end += 1 }
            return end > index + 1 && end < limit && bytes[end] == close ? end + 1 : nil
        case 0xC2, 0xE2:
            return raisedEnd(at: index, limit: limit, in: bytes)
        default:
            return nil
        }
    }

    private static func raisedEnd(at index: Int, limit: Int, in bytes: [UInt8]) -> Int? {
        var end = index
        while end < limit {
            let (scalar, count) = UTF8Decoding.scalar(in: bytes, at: end)
            switch scalar.value {
            case 0x2020, 0x2021: return end == index ? end + count : end
            case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x2079: end += count
            default: return end > index ? end : nil
            }
        }
        return end > index ? end : nil
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        isWordByte(byte) || byte == 0x25 || byte == 0x29 || byte == 0x2E || byte == 0x2C || byte == 0x22 || byte == 0x21
            || byte == 0x3F
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
    }
}
