import AdlintCore

/// Tags at known places of a page that a parser has read already.
enum HTMLTags {
    struct Tag {
        /// In lower case.
        let name: String
        let isEnd: Bool
        /// From `<` to after `>`.
        let range: TextRange
    }

    private static let inline: Set<String> = [
        "a", "abbr", "b", "big", "em", "font", "i", "mark", "small", "span", "strong", "sub", "sup", "u",
    ]

    static func isInline(_ name: String) -> Bool { inline.contains(name) }

    static func lowered(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }

    /// The tag that begins at a place, if one does.
    static func tag(in bytes: [UInt8], at start: Int) -> Tag? {
        guard start < bytes.count, bytes[start] == 0x3C else { return nil }
        var index = start + 1
        let isEnd = index < bytes.count && bytes[index] == 0x2F
        if isEnd { index += 1 }
        let name = bytes[index...].prefix { lowered($0) &- 0x61 < 26 || $0 &- 0x30 < 10 }.map(lowered)
        guard !name.isEmpty, let end = end(of: bytes, from: index + name.count) else { return nil }
        return Tag(name: String(decoding: name, as: UTF8.self), isEnd: isEnd, range: TextRange(start, end))
    }

    static func endTag(in bytes: [UInt8], at start: Int) -> Tag? {
        tag(in: bytes, at: start).flatMap { $0.isEnd ? $0 : nil }
    }

    /// After the `>` that ends a tag; quotation marks of attributes are minded.
    private static func end(of bytes: [UInt8], from start: Int) -> Int? {
        var quote: UInt8?
        // A longer one is no tag that a fix should touch, and looking further would take its time at every `<`.
        for index in start..<min(bytes.count, start + 4096) {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if byte == 0x3E {
                return index + 1
            }
        }
        return nil
    }

    /// Where the element that ends at a place began.
    static func start(of name: String, in bytes: [UInt8], endingAt end: Int, notBefore first: Int) -> Int? {
        var depth = 0
        var index = end - 1
        while index >= first {
            if bytes[index] == 0x3C, let tag = tag(in: bytes, at: index), tag.name == name {
                if tag.isEnd {
                    depth += 1
                } else if depth == 0 {
                    return index
                } else {
                    depth -= 1
                }
            }
            index -= 1
        }
        return nil
    }

    /// The place after all ends of inline elements that follow.
    static func skippingInlineEnds(in bytes: [UInt8], from start: Int) -> Int {
        var end = start
        while let tag = endTag(in: bytes, at: end), isInline(tag.name) { end = tag.range.end }
        return end
    }

    /// The place before all starts of inline elements that lead up to a place.
    static func startOfInlineTags(in bytes: [UInt8], before end: Int, notBefore first: Int) -> Int {
        var start = end
        while start > first, bytes[start - 1] == 0x3E,
            let open = bytes[first..<start].lastIndex(of: 0x3C), let tag = tag(in: bytes, at: open),
            !tag.isEnd, isInline(tag.name), tag.range.end == start
        {
            start = open
        }
        return start
    }

    /// A tag as it is written, without the `id` that only one element may have.
    static func withoutIdentity(_ tag: Tag, in bytes: [UInt8]) -> String {
        var kept = bytes[tag.range.start..<tag.range.end]
        var index = tag.range.start + 1
        while let blank = kept[index...].firstIndex(where: isBlank) {
            guard let name = kept[blank...].firstIndex(where: { !isBlank($0) }) else { break }
            let end = attributeEnd(in: kept, from: name)
            if kept[name..<end].prefix(3).map(lowered) == Array("id=".utf8) {
                kept.removeSubrange(blank..<end)
                break
            }
            index = end
        }
        return String(decoding: kept, as: UTF8.self)
    }

    private static func attributeEnd(in tag: ArraySlice<UInt8>, from start: Int) -> Int {
        var quote: UInt8?
        for index in start..<tag.endIndex {
            let byte = tag[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if isBlank(byte) || byte == 0x3E {
                return index
            }
        }
        return tag.endIndex
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    /// Whether the tags in a stretch of source close all that they open, and open all that they close.
    static func isBalanced(_ range: TextRange, in bytes: [UInt8]) -> Bool {
        var open: [String] = []
        var index = range.start
        while index < range.end {
            guard bytes[index] == 0x3C, let tag = tag(in: bytes, at: index) else {
                index += 1
                continue
            }
            guard tag.range.end <= range.end, isInline(tag.name) else { return false }
            if tag.isEnd {
                guard open.popLast() == tag.name else { return false }
            } else {
                open.append(tag.name)
            }
            index = tag.range.end
        }
        return open.isEmpty
    }
}
