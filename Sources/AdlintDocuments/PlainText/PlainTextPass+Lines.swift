import AdlintCore

/// Plain lines: paragraphs, headings, and how both are written.
extension PlainTextPass {
    mutating func readPlain(_ lines: inout ArraySlice<TextLine>, isWholeChunk: Bool) {
        guard let first = lines.first else { return }
        if lists.isOpen, first.indent <= lists.last { closeLists(at: first.content.start) }
        let line = ShortLine(first.content, in: bytes)
        if isWholeChunk {
            lines.removeFirst()
            let isHeading = line.map { headings.isHeading($0, at: place) } ?? false
            emitLine(first, isHeading: isHeading, line)
            return
        }
        if let line, !lists.isOpen, lines.count > 1, lines.startIndex == 0 || isAtStart {
            let next = ShortLine(lines[lines.startIndex + 1].content, in: bytes)
            if headings.isHeadingOverText(line, next: next, at: place) {
                lines.removeFirst()
                emitLine(first, isHeading: true, line)
                isAtStart = false
            }
        }
        emitParagraph(takePlainRun(&lines))
    }

    /// The lines from the first one to where something else begins.
    private func takePlainRun(_ lines: inout ArraySlice<TextLine>) -> [TextRange] {
        var run: [TextRange] = []
        while let line = lines.first {
            if !run.isEmpty, interrupts(line, lines) { break }
            run.append(line.content)
            lines.removeFirst()
        }
        return run
    }

    /// Whether a line ends the paragraph above it although no blank line stands between.
    private func interrupts(_ line: TextLine, _ lines: ArraySlice<TextLine>) -> Bool {
        if isQuote(line) || isLabel(line) { return true }
        if footnotes.definition(at: line.content, in: bytes) != nil { return true }
        guard let marker = marker(of: line) else { return false }
        switch marker.kind {
        case .bullet: return true
        case .number(let number): return number == 1
        case .letter: return false
        case .star, .dash:
            // A wrapped line may begin with a dash, and an attribution does.
            guard let next = lines.dropFirst().first, let nextMarker = self.marker(of: next) else { return false }
            return nextMarker.kind == marker.kind
        }
    }

    mutating func emitParagraph(_ lines: [TextRange]) {
        if let words = struckOut(lines) {
            emit(words, as: .paragraph, hiding: .struckThrough, sourceStart: lines[0].start)
        } else {
            emit(lines, as: .paragraph)
        }
        guard let first = lines.first, let last = lines.last else { return }
        let count = lines.reduce(0) { $0 + $1.count }
        let line = ShortLine(first, in: bytes)
        let lastLine = lines.count == 1 ? line : ShortLine(last, in: bytes)
        headings.note(firstLine: line, lastLine: lastLine, byteCount: count, isHeading: false)
        for range in lines where range.count < 24 && mayOpenComments(bytes[range.start]) {
            if let short = ShortLine(range, in: bytes) { headings.noteComments(short) }
        }
    }

    /// The words between `~~` and `~~`, where those stand around the whole paragraph; nil elsewhere.
    private func struckOut(_ lines: [TextRange]) -> [TextRange]? {
        guard var first = lines.first, let last = lines.last else { return nil }
        let isStruck = { (start: Int) in self.bytes[start] == 0x7E && self.bytes[start + 1] == 0x7E }
        guard last.end - first.start > 4, first.count > 1, last.count > 1, isStruck(first.start), isStruck(last.end - 2)
        else { return nil }
        first = TextRange(first.start + 2, lines.count == 1 ? first.end - 2 : first.end)
        guard lines.count > 1 else { return [first] }
        return [first] + lines[1..<lines.count - 1] + [TextRange(last.start, last.end - 2)]
    }

    private func mayOpenComments(_ first: UInt8) -> Bool {
        first &- 0x30 < 10 || first | 0x20 == 0x6C || first | 0x20 == 0x76
    }

    mutating func emitLine(_ line: TextLine, isHeading: Bool, _ short: ShortLine?) {
        guard isHeading else {
            emitParagraph([line.content])
            return
        }
        emitHeading(line.content, source: line.content, level: hasHeading ? 2 : 1)
        headings.note(firstLine: short, lastLine: short, byteCount: line.content.count, isHeading: true)
    }

    mutating func emitHeading(_ words: TextRange, source: TextRange, level: Int) {
        closeLists(at: source.start)
        hasHeading = true
        let bare = Ruler.undecorated(words, in: bytes) ?? words
        builder.beginBlock(.heading(level: level), sourceStart: source.start)
        appendWords(bare)
        builder.endBlock(sourceEnd: source.end)
    }

    /// Writes lines as one block, their ends as blanks.
    mutating func emit(_ lines: [TextRange], as kind: BlockKind, hiding: Hiding? = nil, sourceStart: Int? = nil) {
        guard let first = lines.first, let last = lines.last else { return }
        builder.beginBlock(kind, sourceStart: sourceStart ?? first.start, hiding: hiding)
        var end = first.start
        for line in lines {
            if line.start > end { builder.appendSpace(source: TextRange(end, line.start)) }
            appendWords(line)
            end = line.end
        }
        builder.endBlock(sourceEnd: last.end)
    }

    /// Appends the words of a line, with the web addresses among them as links.
    mutating func appendWords(_ range: TextRange) {
        footnotes.note(range, in: bytes)
        var start = range.start
        for address in PlainTextAddresses.find(in: range, of: bytes) {
            builder.append(source: TextRange(start, address.start))
            builder.beginLink(
                target: String(decoding: bytes[address.start..<address.end], as: UTF8.self), targetSource: address)
            builder.append(source: address)
            builder.endLink()
            start = address.end
        }
        builder.append(source: TextRange(start, range.end))
    }
}
