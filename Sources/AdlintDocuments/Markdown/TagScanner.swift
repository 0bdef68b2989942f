import AdlintCore

/// A start tag of HTML with its attributes.
struct MarkdownTag {
    /// One attribute: name in lower case, value with references decoded, and the place of the value in the fragment.
    struct Attribute {
        let name: String
        let value: String
        let range: TextRange
    }

    /// In lower case.
    let name: String
    let attributes: [Attribute]
    let isSelfClosing: Bool

    /// The first attribute of a name; nil if the tag has none.
    subscript(name: String) -> Attribute? {
        attributes.first { $0.name == name }
    }
}

/// Cuts a fragment of HTML into tags, comments and text, without building a tree.
///
/// Enough for the HTML that people put into Markdown; whole pages are for the HTML reader. Works in one pass over the
/// bytes: what is never closed is text.
struct TagScanner {
    /// A piece of the fragment, with its place in it.
    enum Token {
        case text(TextRange)
        case start(MarkdownTag, TextRange)
        case end(name: String, TextRange)
        /// The place of the words between `<!--` and `-->`.
        case comment(TextRange)
        /// A doctype, a processing instruction, the text of a script or a style sheet.
        case ignored(TextRange)
    }

    private static let rawTextElements: Set<String> = ["script", "style", "xmp", "iframe", "noembed", "noframes"]
    private static let longestName = 32

    private let bytes: [UInt8]
    private var index = 0
    private var rawTextElement: String?

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next token; nil at the end.
    mutating func next() -> Token? {
        guard index < bytes.count else { return nil }
        if let name = rawTextElement {
            rawTextElement = nil
            if let range = rawText(until: name) { return .ignored(range) }
        }
        if bytes[index] == 0x3C, let token = markup() { return token }
        return text()
    }

    private mutating func text() -> Token {
        let start = index
        index += 1
        while index < bytes.count, bytes[index] != 0x3C { index += 1 }
        return .text(TextRange(start, index))
    }

    // MARK: Mark-up

    private mutating func markup() -> Token? {
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        if isLetter(next) { return startTag() }
        switch next {
        case 0x2F: return endTag()
        case 0x21: return starts(with: "<!--") ? comment() : declaration()
        case 0x3F: return declaration()
        default: return nil
        }
    }

    private mutating func comment() -> Token {
        let start = index + 4
        var end = start
        while end + 2 < bytes.count, !(bytes[end] == 0x2D && bytes[end + 1] == 0x2D && bytes[end + 2] == 0x3E) {
            end += 1
        }
        let isClosed = end + 2 < bytes.count
        index = isClosed ? end + 3 : bytes.count
        return .comment(TextRange(min(start, bytes.count), isClosed ? end : bytes.count))
    }

    private mutating func declaration() -> Token {
        let start = index
        while index < bytes.count, bytes[index] != 0x3E { index += 1 }
        index = min(index + 1, bytes.count)
        return .ignored(TextRange(start, index))
    }

    private mutating func endTag() -> Token? {
        let start = index
        guard start + 2 < bytes.count, isLetter(bytes[start + 2]) else { return nil }
        var end = start + 2
        let name = self.name(at: &end)
        while end < bytes.count, bytes[end] != 0x3E { end += 1 }
        index = min(end + 1, bytes.count)
        return .end(name: name, TextRange(start, index))
    }

    private mutating func startTag() -> Token? {
        let start = index
        var end = start + 1
        let name = self.name(at: &end)
        var attributes: [MarkdownTag.Attribute] = []
        while let attribute = attribute(at: &end) {
            // A tag with thousands of attributes is an attack; a browser keeps the first of each name.
            if attributes.count < 64 { attributes.append(attribute) }
        }
        guard end < bytes.count else {
            // Never closed, so nothing after it can be: all of it is text.
            index = bytes.count
            return .text(TextRange(start, bytes.count))
        }
        index = end + 1
        if Self.rawTextElements.contains(name) { rawTextElement = name }
        let isSelfClosing = bytes[end - 1] == 0x2F
        return .start(
            MarkdownTag(name: name, attributes: attributes, isSelfClosing: isSelfClosing), TextRange(start, index))
    }

    /// The attribute at `position`, past blanks and slashes; nil at the closing `>` or at the end.
    private func attribute(at position: inout Int) -> MarkdownTag.Attribute? {
        while position < bytes.count, isBlank(bytes[position]) || bytes[position] == 0x2F { position += 1 }
        guard position < bytes.count, bytes[position] != 0x3E else { return nil }
        let nameStart = position
        position += 1
        while position < bytes.count, !isBlank(bytes[position]), !isNameEnd(bytes[position]) { position += 1 }
        let name = lowered(nameStart, position)
        var next = position
        while next < bytes.count, isBlank(bytes[next]) { next += 1 }
        guard next < bytes.count, bytes[next] == 0x3D else {
            return MarkdownTag.Attribute(name: name, value: "", range: TextRange(position, position))
        }
        position = next + 1
        let range = value(at: &position)
        let value = CharacterReferences.decoded(Array(bytes[range.start..<range.end]))
        return MarkdownTag.Attribute(name: name, value: value, range: range)
    }

    private func value(at position: inout Int) -> TextRange {
        while position < bytes.count, isBlank(bytes[position]) { position += 1 }
        guard position < bytes.count else { return TextRange(bytes.count, bytes.count) }
        let quote = bytes[position]
        var end = position
        if quote == 0x22 || quote == 0x27 {
            end += 1
            while end < bytes.count, bytes[end] != quote { end += 1 }
            let range = TextRange(position + 1, end)
            position = min(end + 1, bytes.count)
            return range
        }
        while end < bytes.count, !isBlank(bytes[end]), bytes[end] != 0x3E { end += 1 }
        let range = TextRange(position, end)
        position = end
        return range
    }

    /// The text up to the end tag of a raw text element, which stays unread; nil if there is none of either.
    private mutating func rawText(until name: String) -> TextRange? {
        let start = index
        let tag = Array("</\(name)".utf8)
        while index < bytes.count {
            if bytes[index] == 0x3C, index + tag.count <= bytes.count,
                zip(tag, bytes[index...]).allSatisfy({ $0 == $1 | ($1 &- 0x41 < 26 ? 0x20 : 0) })
            {
                break
            }
            index += 1
        }
        return index > start ? TextRange(start, index) : nil
    }

    // MARK: Bytes

    private func name(at position: inout Int) -> String {
        let start = position
        while position < bytes.count, !isBlank(bytes[position]), bytes[position] != 0x2F, bytes[position] != 0x3E {
            position += 1
        }
        return lowered(start, min(position, start + Self.longestName))
    }

    private func lowered(_ start: Int, _ end: Int) -> String {
        String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
    }

    private func starts(with text: StaticString) -> Bool {
        guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
        return text.withUTF8Buffer { buffer in zip(buffer, bytes[index...]).allSatisfy { $0 == $1 } }
    }

    private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

    private func isNameEnd(_ byte: UInt8) -> Bool { byte == 0x3D || byte == 0x3E || byte == 0x2F }
}
