/// How the bytes of a file stand for its text.
public enum SourceEncoding: String, Sendable {
    case utf8 = "utf-8"
    case utf8WithMark = "utf-8-bom"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    /// The text was taken out of a container (Word, mail): offsets are of the extracted text.
    case extracted

    var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }
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
    /// Whether a character is a byte.
    private let isASCII: Bool
    /// Where characters are counted over more than a short line; nil where they never are.
    private let scalars: ScalarIndex?

    /// Makes the text from valid UTF-8.
    public init(bytes: [UInt8], encoding: SourceEncoding = .utf8, paragraphs: ParagraphIndex? = nil) {
        self.bytes = bytes
        self.encoding = encoding
        self.paragraphs = paragraphs
        let lines = LineScan(bytes)
        (lineStarts, isASCII) = (lines.starts, lines.isASCII)
        let isCounted = lines.longest > ScalarIndex.stride || paragraphs != nil || encoding.isUTF16
        scalars = isCounted ? ScalarIndex(bytes) : nil
    }

    /// The number of lines; an empty text has one.
    public var lineCount: Int { lineStarts.count }

    /// The characters of a range, as they stand in the source.
    public func string(in range: TextRange) -> String {
        String(decoding: bytes[clamped(range)], as: UTF8.self)
    }

    /// Lends the UTF-8 of a range; a character that the range cuts is replaced, as in ``string(in:)``.
    public func withUTF8(in range: TextRange, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        let part = clamped(range)
        guard !cutsCharacter(part.lowerBound), !cutsCharacter(part.upperBound) else {
            var text = string(in: range)
            return text.withUTF8(body)
        }
        // Unsafe: the slice checks the bounds, and the bytes are lent for the call.
        bytes[part].withUnsafeBufferPointer(body)
    }

    private func cutsCharacter(_ offset: Int) -> Bool {
        offset < bytes.count && bytes[offset] & 0xC0 == 0x80
    }

    /// The range of a line, from 1, without its line end.
    public func line(_ number: Int) -> TextRange {
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return TextRange(start, end)
    }

    /// The line of a byte of ``bytes``, from 1; an offset beyond the end gives the last one.
    public func lineNumber(of offset: Int) -> Int {
        lineIndex(of: min(max(0, offset), bytes.count)) + 1
    }

    /// The place of a byte of ``bytes``; an offset beyond the end gives the end.
    public func position(of offset: Int) -> SourcePosition {
        let offset = min(max(0, offset), bytes.count)
        return position(of: offset, inLine: lineIndex(of: offset))
    }

    /// The places of the first byte of a range and of the byte after its last.
    public func positions(of range: TextRange) -> (start: SourcePosition, end: SourcePosition) {
        let (start, end) = (min(max(0, range.start), bytes.count), min(max(0, range.end), bytes.count))
        let line = lineIndex(of: start)
        let first = position(of: start, inLine: line)
        guard end < lineEnd(line) else { return (first, position(of: end)) }
        let column = first.column + scalarCount(from: start, to: end)
        return (first, SourcePosition(offset: fileOffset(of: end), line: line + 1, column: column))
    }

    private func position(of offset: Int, inLine line: Int) -> SourcePosition {
        let column = scalarCount(from: lineStarts[line], to: offset)
        return SourcePosition(offset: fileOffset(of: offset), line: line + 1, column: column + 1)
    }

    /// Where the line after one of these begins.
    private func lineEnd(_ line: Int) -> Int {
        line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
    }

    /// The place of a byte of ``bytes`` as paragraph and character; nil where the draft has no paragraphs to count.
    ///
    /// The last character of a range is the place of its end, less one character.
    public func paragraph(of offset: Int) -> ParagraphIndex.Place? {
        let offset = min(max(0, offset), bytes.count)
        guard let found = paragraphs?.paragraph(holding: offset) else { return nil }
        let character = scalarCount(from: found.start, to: offset) + 1
        return ParagraphIndex.Place(story: found.story, paragraph: found.number, character: character)
    }

    private func scalarCount(from start: Int, to end: Int) -> Int {
        if isASCII { return end - start }
        guard let scalars, end - start > ScalarIndex.stride else { return ScalarIndex.scalars(in: bytes, start..<end) }
        return scalars.scalars(in: bytes, upTo: end) - scalars.scalars(in: bytes, upTo: start)
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
        case .utf16LittleEndian, .utf16BigEndian: 2 + 2 * (scalars?.utf16(in: bytes, upTo: offset) ?? offset)
        }
    }
}
