public import AdlintCore

/// Reads plain text: blocks are what stands between blank lines, headings are inferred.
///
/// Known are list items, quoted lines (`>`), rulers, tables with a ruler below their heads, header lines of a mail at the
/// very top, frames of characters around a text, footnotes whose marker occurs earlier, paragraphs struck out (`~~`), and ad
/// labels on a line of their own. See ``HeadingInference`` for what makes a heading.
public struct PlainTextReader: DocumentReader {
    /// Plain text.
    public static let format = DraftFormat.text

    /// Makes a reader.
    public init() {}

    /// Reads a plain text draft. Every text has a reading; nothing is thrown.
    public func read(_ source: SourceText) throws(ReadingError) -> Document {
        var pass = PlainTextPass(source)
        return pass.run()
    }
}

/// One way through one text.
struct PlainTextPass {
    let bytes: [UInt8]
    var builder: DocumentBuilder
    var chunks: ChunkScanner
    var headings = HeadingInference()
    var footnotes = FootnoteMarkers()
    var lists = ListIndents()
    var hasHeading = false
    /// Whether nothing of the body has been read.
    var isAtStart = true
    private var mayHaveHeaders = true
    var followsQuotation = false
    var lastNumber: Int?
    var tableCount = 0

    init(_ source: SourceText) {
        bytes = source.bytes
        builder = DocumentBuilder(format: .text, source: source)
        chunks = ChunkScanner(source.bytes)
    }

    mutating func run() -> Document {
        while let chunk = chunks.next() {
            switch chunk {
            case .ruler(let line, _):
                mayHaveHeaders = false
                if !readFrame(below: line) { readRuler(line) }
            case .lines(let lines): readChunk(lines[...])
            }
        }
        closeLists(at: bytes.count)
        return builder.finish()
    }

    // MARK: Chunks

    private mutating func readRuler(_ line: TextLine) {
        closeLists(at: line.content.start)
        builder.beginBlock(.thematicBreak, sourceStart: line.content.start)
        builder.endBlock(sourceEnd: line.content.end)
        followsQuotation = false
        lastNumber = nil
        headings.noteRuler()
    }

    mutating func readChunk(_ chunk: ArraySlice<TextLine>) {
        var lines = chunk
        if mayHaveHeaders {
            mayHaveHeaders = false
            lines = readHeaders(lines)
            guard !lines.isEmpty else { return }
        }
        if readTable(lines) { return }
        if lines.count == 1, let line = lines.first, readUnderlined(line) { return }
        let isWhole = lines.count == 1
        while !lines.isEmpty { readPart(&lines, isWholeChunk: isWhole) }
        followsQuotation = isQuotation(chunk)
        isAtStart = false
    }

    /// Reads what the first of the lines begins: a quote, a label, a footnote, an item or a paragraph.
    mutating func readPart(_ lines: inout ArraySlice<TextLine>, isWholeChunk: Bool) {
        guard let line = lines.first else { return }
        if isQuote(line) {
            readQuote(&lines)
        } else if isLabel(line) {
            lines.removeFirst()
            readLabel(line)
        } else if let note = footnotes.definition(at: line.content, in: bytes) {
            readFootnote(note, &lines)
        } else if let marker = marker(of: line), !isAttribution(marker, isWholeChunk: isWholeChunk) {
            if isWholeChunk, readNumberedHeading(line, marker) {
                lines.removeFirst()
            } else {
                readItem(marker, &lines)
            }
        } else {
            readPlain(&lines, isWholeChunk: isWholeChunk)
        }
    }

    /// "- Maureen, Troon" below her words.
    private func isAttribution(_ marker: ListMarker, isWholeChunk: Bool) -> Bool {
        isWholeChunk && marker.kind == .dash && followsQuotation
    }

    // MARK: Where a line stands

    var place: HeadingInference.Place {
        var place = HeadingInference.Place()
        place.isFirst = isAtStart
        place.followsQuotation = followsQuotation
        place.isNearEnd = chunks.isNearEnd
        place.isBeforeSmallPrint = chunks.isNearEnd && isSmallPrint(chunks.upcoming)
        switch chunks.upcoming {
        case .none: place.isFollowed = false
        case .ruler: place.isBeforeRuler = true
        case .lines: break
        }
        return place
    }

    private func isSmallPrint(_ chunk: TextChunk?) -> Bool {
        guard case .lines(let lines) = chunk else { return false }
        let text = lines.prefix(8).flatMap { line in
            bytes[line.content.start..<min(line.content.end, line.content.start + 2_000)].map {
                $0 | ($0 &- 0x41 < 26 ? 0x20 : 0)
            }
        }
        return PlainTextVocabulary.smallPrint.contains { text.contains($0) }
    }

    private func isQuotation(_ lines: ArraySlice<TextLine>) -> Bool {
        guard let first = lines.first?.content, let last = lines.last?.content else { return false }
        let (start, _) = UTF8Decoding.scalar(in: bytes, at: first.start)
        var index = last.end - 1
        while index > last.start, bytes[index] & 0xC0 == 0x80 { index -= 1 }
        let (end, _) = UTF8Decoding.scalar(in: bytes, at: index)
        return Self.isQuotationMark(start) && Self.isQuotationMark(end)
    }

    private static func isQuotationMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'", "\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}", "\u{AB}", "\u{BB}": true
        default: false
        }
    }
}
