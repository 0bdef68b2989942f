import AdlintCore

/// One scalar of YAML 1.2: plain, quoted, or a block.
struct FrontMatterScalar {
    /// The value; nil for what is no scalar.
    private(set) var pieces: [ProsePiece]?

    /// Reads the rest of the key's line and the lines set in below it.
    init(_ first: TextRange, _ below: ArraySlice<TextLine>, in bytes: [UInt8]) {
        let lines = ([first] + below.map(\.content)).filter { !$0.isEmpty }
        guard let start = lines.first else { return }
        switch first.isEmpty ? 0 : bytes[start.start] {
        case 0x22: pieces = Self.quoted(lines, in: bytes)
        case 0x27: pieces = Self.singleQuoted(lines, in: bytes)
        case 0x7C, 0x3E: pieces = Self.joined(Array(lines.dropFirst()))
        case 0, 0x5B, 0x7B, 0x26, 0x21, 0x2A, 0x25, 0x40, 0x60: pieces = nil  // a list, a mapping, an anchor, a tag
        default: pieces = Self.joined(lines.map { Self.withoutComment($0, in: bytes) })
        }
    }

    private static func joined(_ lines: [TextRange]) -> [ProsePiece] {
        var pieces: [ProsePiece] = []
        var end: Int?
        for line in lines where !line.isEmpty {
            if let end { pieces.append(.space(TextRange(end, line.start))) }
            pieces.append(.source(line))
            end = line.end
        }
        return pieces
    }

    /// A comment begins at a number sign after a blank (YAML 1.2, section 6.6).
    private static func withoutComment(_ line: TextRange, in bytes: [UInt8]) -> TextRange {
        var index = line.start
        while index < line.end {
            if bytes[index] == 0x23, index == line.start || bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09 {
                var end = index
                while end > line.start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
                return TextRange(line.start, end)
            }
            index += 1
        }
        return line
    }

    /// `'it''s'`: two quotation marks stand for one (section 7.3.2).
    private static func singleQuoted(_ lines: [TextRange], in bytes: [UInt8]) -> [ProsePiece] {
        walk(lines, in: bytes) { index, end in
            guard bytes[index] == 0x27 else { return nil }
            guard index + 1 < end, bytes[index + 1] == 0x27 else { return Special(count: 0, text: "") }
            return Special(count: 2, text: "'")
        }
    }

    /// `"a \"word\""`, with the escapes of section 5.7 that stand for one character.
    private static func quoted(_ lines: [TextRange], in bytes: [UInt8]) -> [ProsePiece] {
        walk(lines, in: bytes) { index, end in
            if bytes[index] == 0x22 { return Special(count: 0, text: "") }
            guard bytes[index] == 0x5C else { return nil }
            return escape(in: bytes[index..<end])
        }
    }

    /// A byte of a quoted scalar that does not stand for itself.
    private struct Special {
        /// The bytes that it takes; 0 closes the scalar.
        let count: Int
        let text: String
    }

    /// The escape that a backslash begins.
    private static func escape(in bytes: ArraySlice<UInt8>) -> Special {
        guard let letter = bytes.dropFirst().first else { return Special(count: 1, text: "") }
        switch letter {
        case 0x6E, 0x72, 0x74, 0x76, 0x66, 0x4E, 0x4C, 0x50, 0x5F: return Special(count: 2, text: " ")
        case 0x78, 0x75, 0x55:
            let digits = letter == 0x78 ? 2 : letter == 0x75 ? 4 : 8
            let text = String(decoding: bytes.dropFirst(2).prefix(digits), as: UTF8.self)
            guard text.utf8.count == digits, let value = UInt32(text, radix: 16) else {
                return Special(count: 2, text: "")
            }
            return Special(count: 2 + digits, text: Unicode.Scalar(value).map { String(Character($0)) } ?? "\u{FFFD}")
        case ..<0x80: return Special(count: 2, text: String(Character(Unicode.Scalar(letter))))
        default: return Special(count: 1, text: "")
        }
    }

    /// Goes through a quoted scalar to its closing mark. `special` is nil for a byte that stands for itself.
    private static func walk(
        _ lines: [TextRange], in bytes: [UInt8], special: (Int, Int) -> Special?
    ) -> [ProsePiece] {
        var pieces: [ProsePiece] = []
        for (number, line) in lines.enumerated() {
            var index = number == 0 ? line.start + 1 : line.start
            if number > 0 { pieces.append(.space(TextRange(lines[number - 1].end, line.start))) }
            var plain = index
            while index < line.end {
                guard let found = special(index, line.end) else {
                    index += 1
                    continue
                }
                if index > plain { pieces.append(.source(TextRange(plain, index))) }
                if found.count == 0 { return pieces }
                if !found.text.isEmpty { pieces.append(.replaced(found.text, TextRange(index, index + found.count))) }
                index += found.count
                plain = index
            }
            if index > plain { pieces.append(.source(TextRange(plain, index))) }
        }
        return pieces
    }
}
