import AdlintCore

/// The front matter of a Markdown draft: `key: value` lines between two lines of three hyphens, at the very top.
///
/// Reads what newsletters need of YAML 1.2: scalars at the top level, plain, quoted or in blocks (`|`, `>`). Lists,
/// mappings, anchors and tags are passed over; their keys are not kept. Where the key `adlint` and what is set in below it
/// stand is told, for a reader of YAML.
struct FrontMatter {
    /// A key with its value.
    struct Entry {
        /// In lower case.
        let key: String
        /// The value, quotation marks and escapes resolved.
        let value: String
        /// The value in pieces tied to the source.
        let pieces: [ProsePiece]
        /// Key and value in the source.
        let extent: TextRange
    }

    let entries: [Entry]
    /// The lines of the key `adlint`.
    let settings: TextRange?
    /// Where the body begins.
    let end: Int

    /// Nil if the text does not begin with front matter: a ruler on the first line is none.
    init?(_ bytes: [UInt8]) {
        var scanner = LineScanner(bytes)
        guard let first = scanner.next(), Self.isFence(first, in: bytes) else { return nil }
        var lines: [TextLine] = []
        while let line = scanner.next() {
            if Self.isFence(line, in: bytes) || Self.isEndMark(line, in: bytes) {
                guard lines.contains(where: { Self.key(of: $0, in: bytes) != nil }) else { return nil }
                entries = Self.entries(of: lines, in: bytes)
                settings = Self.settings(of: lines, in: bytes)
                end = scanner.position
                return
            }
            guard Self.canStand(line, in: bytes) else { return nil }
            lines.append(line)
        }
        return nil
    }

    // MARK: Lines

    private static func isFence(_ line: TextLine, in bytes: [UInt8]) -> Bool {
        line.indent == 0 && line.content.count == 3
            && bytes[line.content.start..<line.content.end].allSatisfy { $0 == 0x2D }
    }

    private static func isEndMark(_ line: TextLine, in bytes: [UInt8]) -> Bool {
        line.indent == 0 && line.content.count == 3
            && bytes[line.content.start..<line.content.end].allSatisfy { $0 == 0x2E }
    }

    /// Blank, a comment, set in, an item of a list, or a key.
    private static func canStand(_ line: TextLine, in bytes: [UInt8]) -> Bool {
        if line.isBlank || line.indent > 0 { return true }
        let first = bytes[line.content.start]
        return first == 0x23 || first == 0x2D || first == 0x5D || first == 0x7D || key(of: line, in: bytes) != nil
    }

    /// The key at the start of a line and where its value begins.
    private static func key(of line: TextLine, in bytes: [UInt8]) -> (name: String, valueStart: Int)? {
        let content = line.content
        guard line.indent == 0, !content.isEmpty else { return nil }
        guard let colon = bytes[content.start..<content.end].firstIndex(of: 0x3A), colon > content.start else {
            return nil
        }
        guard colon + 1 == content.end || bytes[colon + 1] == 0x20 || bytes[colon + 1] == 0x09 else { return nil }
        var name = bytes[content.start..<colon]
        while name.last == 0x20 { name.removeLast() }
        if let quote = name.first, quote == 0x22 || quote == 0x27, name.count > 2, name.last == quote {
            name = name.dropFirst().dropLast()
        }
        let isName = name.allSatisfy {
            $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D || $0 == 0x5F || $0 == 0x20
        }
        guard isName, name.count <= 64 else { return nil }
        var start = colon + 1
        while start < content.end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        return (String(decoding: name, as: UTF8.self).lowercased(), start)
    }

    // MARK: Settings

    private static func settings(of lines: [TextLine], in bytes: [UInt8]) -> TextRange? {
        guard let first = lines.firstIndex(where: { key(of: $0, in: bytes)?.name == "adlint" }) else { return nil }
        let below = lines[(first + 1)...].prefix { $0.isBlank || $0.indent > 0 }
        let last = below.last { !$0.isBlank } ?? lines[first]
        return TextRange(lines[first].content.start, last.content.end)
    }

    // MARK: Entries

    private static func entries(of lines: [TextLine], in bytes: [UInt8]) -> [Entry] {
        var entries: [Entry] = []
        var index = 0
        while index < lines.count {
            let line = lines[index]
            index += 1
            guard let (name, start) = key(of: line, in: bytes) else { continue }
            let bodyStart = index
            while index < lines.count, lines[index].isBlank || lines[index].indent > 0 { index += 1 }
            var body = lines[bodyStart..<index]
            while let last = body.last, last.isBlank { body.removeLast() }
            let scalar = FrontMatterScalar(TextRange(start, line.content.end), body, in: bytes)
            guard let pieces = scalar.pieces else { continue }
            let extent = TextRange(line.content.start, body.last?.content.end ?? line.content.end)
            entries.append(Entry(key: name, value: pieces.text(in: bytes), pieces: pieces, extent: extent))
        }
        return entries
    }
}
