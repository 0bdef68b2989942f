/// How the bytes of a file stand for its text.
public enum SourceEncoding: String, Sendable {
    case utf8 = "utf-8"
    case utf8WithMark = "utf-8-bom"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    /// The text was taken out of a container (Word, mail): offsets are of the extracted text.
    case extracted
}

/// A place for people and for programs.
public struct SourcePosition: Hashable, Sendable {
    /// Bytes from the start of the file (of the extracted text, where the file is a container).
    public let offset: Int
    /// Lines from 1. A line ends after LF, CRLF or a lone CR.
    public let line: Int
    /// Unicode scalars from 1, within the line.
    public let column: Int

    /// Makes a position from its three counts.
    public init(offset: Int, line: Int, column: Int) {
        self.offset = offset
        self.line = line
        self.column = column
    }
}

/// The text of a draft as UTF-8, with the way back to the bytes of its file.
///
/// Ranges of source text are offsets into ``bytes``. A byte order mark stays out of `bytes`; `position(of:)` adds it.
public struct SourceText: Sendable {
    /// Valid UTF-8, without byte order mark.
    public let bytes: [UInt8]
    /// What the file was.
    public let encoding: SourceEncoding
    /// Where its paragraphs begin, for drafts of word processors; nil where lines and columns are enough.
    public let paragraphs: ParagraphIndex?
    private let lineStarts: [Int]
    private let scalars: ScalarIndex

    /// Makes the text from valid UTF-8.
    public init(bytes: [UInt8], encoding: SourceEncoding = .utf8, paragraphs: ParagraphIndex? = nil) {
        self.bytes = bytes
        self.encoding = encoding
        self.paragraphs = paragraphs
        lineStarts = Self.lineStarts(in: bytes)
        scalars = ScalarIndex(bytes)
    }

    /// The number of lines; an empty text has one.
    public var lineCount: Int { lineStarts.count }

    /// The characters of a range, as they stand in the source.
    public func string(in range: TextRange) -> String {
        String(decoding: bytes[clamped(range)], as: UTF8.self)
    }

    /// The range of a line, from 1, without its line end.
    public func line(_ number: Int) -> TextRange {
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return TextRange(start, end)
    }

    /// The place of a byte of ``bytes``; an offset beyond the end gives the end.
    public func position(of offset: Int) -> SourcePosition {
        let offset = min(max(0, offset), bytes.count)
        let line = lineIndex(of: offset)
        let column =
            scalars.scalars(in: bytes, upTo: offset) - scalars.scalars(in: bytes, upTo: lineStarts[line])
        return SourcePosition(offset: fileOffset(of: offset), line: line + 1, column: column + 1)
    }

    /// The place of a byte of ``bytes`` as paragraph and character; nil where the draft has no paragraphs to count.
    ///
    /// The last character of a range is the place of its end, less one character.
    public func paragraph(of offset: Int) -> ParagraphIndex.Place? {
        let offset = min(max(0, offset), bytes.count)
        guard let found = paragraphs?.paragraph(holding: offset) else { return nil }
        let character =
            scalars.scalars(in: bytes, upTo: offset) - scalars.scalars(in: bytes, upTo: found.start) + 1
        return ParagraphIndex.Place(story: found.story, paragraph: found.number, character: character)
    }

    private func clamped(_ range: TextRange) -> Range<Int> {
        let start = min(max(0, range.start), bytes.count)
        return start..<max(start, min(range.end, bytes.count))
    }

    private func lineIndex(of offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    private func fileOffset(of offset: Int) -> Int {
        switch encoding {
        case .utf8, .extracted: offset
        case .utf8WithMark: offset + 3
        case .utf16LittleEndian, .utf16BigEndian: 2 + 2 * scalars.utf16(in: bytes, upTo: offset)
        }
    }

    private static func lineStarts(in bytes: [UInt8]) -> [Int] {
        var starts = [0]
        for (index, byte) in bytes.enumerated() {
            let isLoneReturn = byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
            if byte == 0x0A || isLoneReturn { starts.append(index + 1) }
        }
        return starts
    }
}
