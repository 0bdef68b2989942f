import AdlintCore

/// Lists, quotes, footnotes.
extension PlainTextPass {
    // MARK: Lists

    func marker(of line: TextLine) -> ListMarker? {
        ListMarker(line.content, in: bytes)
    }

    /// Reads an item with the lines that go on with it.
    mutating func readItem(_ marker: ListMarker, _ lines: inout ArraySlice<TextLine>) {
        guard let first = lines.popFirst() else { return }
        openList(for: first)
        var item = [TextRange(marker.contentStart, first.content.end)]
        var last = first
        while let line = lines.first, continues(line, after: last, item: first) {
            item.append(line.content)
            last = line
            lines.removeFirst()
        }
        emit(item, as: .listItem(depth: lists.depth), sourceStart: first.content.start)
        if case .number(let number) = marker.kind { lastNumber = number }
        lists.end = last.content.end
        headings.note(firstLine: nil, lastLine: nil, byteCount: 0, isHeading: false)
    }

    /// A line goes on with an item if it is set in further, or if the line above breaks off in mid-sentence.
    private func continues(_ line: TextLine, after last: TextLine, item: TextLine) -> Bool {
        if self.marker(of: line) != nil || isQuote(line) || isLabel(line) { return false }
        if line.indent > item.indent { return true }
        let closing = bytes[last.content.end - 1]
        let isClosed = closing == 0x2E || closing == 0x21 || closing == 0x3F || closing == 0x3A
        let startsSmall = bytes[line.content.start] &- 0x61 < 26
        return !isClosed && (startsSmall || last.range.count >= 55)
    }

    private mutating func openList(for line: TextLine) {
        while lists.isOpen, line.indent < lists.last {
            lists.indents.removeLast()
            builder.closeContainer(sourceEnd: lists.end)
        }
        if lists.indents.isEmpty || line.indent > lists.last + 1 && lists.depth < ListIndents.deepest {
            lists.indents.append(line.indent)
            builder.openContainer(.list, source: TextRange(line.content.start, line.content.end))
        }
    }

    mutating func closeLists(at position: Int) {
        guard lists.isOpen else { return }
        for _ in lists.indents { builder.closeContainer(sourceEnd: min(lists.end, position)) }
        lists.indents = []
        lastNumber = nil
    }

    /// `2. THE ASHES, AGAIN`: a numbered line between blank lines, with no neighbour that goes on counting.
    mutating func readNumberedHeading(_ line: TextLine, _ marker: ListMarker) -> Bool {
        guard case .number(let number) = marker.kind, lastNumber != number - 1 || number == 1,
            !upcomingStarts(with: number + 1),
            let short = ShortLine(TextRange(marker.contentStart, line.content.end), in: bytes),
            headings.isHeading(short, at: place)
        else { return false }
        emitHeading(line.content, source: line.content, level: hasHeading ? 2 : 1)
        headings.note(firstLine: short, lastLine: short, byteCount: line.content.count, isHeading: true)
        return true
    }

    private func upcomingStarts(with number: Int) -> Bool {
        guard case .lines(let lines) = chunks.upcoming, let first = lines.first else { return false }
        return marker(of: first)?.kind == .number(number)
    }

    // MARK: Quotes

    /// One `>` quotes; `>>` is a flourish of headings and calls to action.
    func isQuote(_ line: TextLine) -> Bool {
        let start = line.content.start
        guard !line.isBlank, bytes[start] == 0x3E else { return false }
        return start + 1 >= line.content.end || bytes[start + 1] != 0x3E
    }

    mutating func readQuote(_ lines: inout ArraySlice<TextLine>) {
        guard let first = lines.first else { return }
        closeLists(at: first.content.start)
        builder.openContainer(.quote, source: first.content)
        var paragraph: [TextRange] = []
        var end = first.content.end
        while let line = lines.first, bytes[line.content.start] == 0x3E {
            lines.removeFirst()
            end = line.content.end
            let words = unquoted(line.content)
            if words.isEmpty {
                emit(paragraph, as: .quote)
                paragraph = []
            } else {
                paragraph.append(words)
            }
        }
        emit(paragraph, as: .quote)
        builder.closeContainer(sourceEnd: end)
        headings.note(firstLine: nil, lastLine: nil, byteCount: end - first.content.start, isHeading: false)
    }

    private func unquoted(_ content: TextRange) -> TextRange {
        var start = content.start
        while start < content.end, bytes[start] == 0x3E || bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        return TextRange(start, content.end)
    }

    // MARK: Footnotes

    mutating func readFootnote(_ note: FootnoteMarkers.Definition, _ lines: inout ArraySlice<TextLine>) {
        guard let first = lines.popFirst() else { return }
        closeLists(at: first.content.start)
        var words = [TextRange(note.contentStart, first.content.end)]
        while let line = lines.first, footnotes.definition(at: line.content, in: bytes) == nil, !isLabel(line) {
            words.append(line.content)
            lines.removeFirst()
        }
        emit(words, as: .footnote, sourceStart: first.content.start)
        headings.note(firstLine: nil, lastLine: nil, byteCount: 0, isHeading: false)
    }
}

/// The indents of the lists that are open, outermost first.
struct ListIndents {
    /// Deeper lists are read as lists of this depth.
    static let deepest = 16

    var indents: [Int] = []
    /// Where the last item ends in the source.
    var end = 0

    var isOpen: Bool { !indents.isEmpty }
    var last: Int { indents.last ?? 0 }
    var depth: Int { indents.count }
}
