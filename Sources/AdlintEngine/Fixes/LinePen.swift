import AdlintCore

/// Writes into plain text and Markdown, where blocks are lines and mark-up stands at their start.
struct LinePen: Pen {
    let handwriting: Handwriting
    let isMarkdown: Bool

    private var bytes: [UInt8] { handwriting.bytes }
    private var source: SourceText { handwriting.document.source }

    func spelled(_ words: String) -> String {
        let words = handwriting.withApostrophes(words)
        guard isMarkdown, words.utf8.contains(where: Self.isMarkup) else { return words }
        var result: [UInt8] = []
        for byte in words.utf8 {
            if Self.isMarkup(byte) { result.append(UInt8(ascii: "\\")) }
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether a character stands for itself in Markdown only behind a backslash.
    private static func isMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "<"):
            true
        default: false
        }
    }

    func append(_ words: String, to block: Block) -> Edit? {
        guard let link = handwriting.link(to: block), isOnLines(block) else { return nil }
        let isCell = block.table != nil
        let text = isCell ? spelled(words).replacing("|", with: "\\|") : spelled(words)
        let start = block.source.end
        guard !isCell, let width = handwriting.width else {
            return Edit(range: TextRange(start, start), replacement: link + text)
        }
        let used = source.string(in: TextRange(lineStart(of: start), start)).count
        let lines = Self.fill(text, from: used + link.count, width: width)
        let joined = lines.joined(separator: handwriting.lineEnd + continuation(of: block))
        // A first line without words: the link's blank would stand at a line's end, where Markdown reads a break.
        let lead = lines[0].isEmpty ? String(link.dropLast()) : link
        return Edit(range: TextRange(start, start), replacement: lead + joined)
    }

    func insert(_ words: String, after block: Block) -> Edit? {
        guard isOnLines(block), block.table == nil else { return nil }
        let end = block.source.end
        let (lineEnd, prefix) = (handwriting.lineEnd, container(of: block))
        var text = lineEnd + trimmed(prefix) + lineEnd + paragraph(words, prefix)
        if let next = lineStart(after: end), !isBlank(lineAt: next) { text += lineEnd + trimmed(prefix) }
        let rest = restOfLine(from: end)
        guard rest.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return nil }
        return Edit(range: TextRange(end, end), replacement: text)
    }

    func insert(_ words: String, before block: Block) -> Edit? {
        guard isOnLines(block), block.table == nil else { return nil }
        if case .listItem = block.kind { return nil }
        let start = lineStart(of: block.source.start)
        let (lineEnd, prefix) = (handwriting.lineEnd, container(of: block))
        var text = paragraph(words, prefix) + lineEnd + trimmed(prefix) + lineEnd
        if start > 0, !isBlank(lineAt: lineStart(of: start - 1)) { text = trimmed(prefix) + lineEnd + text }
        return Edit(range: TextRange(start, start), replacement: text)
    }

    // MARK: Lines

    /// Whether the block has its lines to itself; raw HTML in Markdown need not, and front matter is no text.
    private func isOnLines(_ block: Block) -> Bool {
        switch block.kind {
        case .subject, .sender, .header, .code, .image, .thematicBreak: return false
        case .tableCell: return isMarkdown
        default: break
        }
        let before = bytes[lineStart(of: block.source.start)..<block.source.start]
        return before.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x3E }
    }

    private func paragraph(_ words: String, _ prefix: String) -> String {
        var text = spelled(words)
        if isMarkdown, let first = text.first, "#>+-=".contains(first) { text = "\\" + text }
        guard let width = handwriting.width else { return prefix + text }
        return Self.fill(text, from: prefix.count, width: width).map { prefix + $0 }.joined(
            separator: handwriting.lineEnd)
    }

    /// Words in lines of at most `width` columns, of which the first has `used` already.
    private static func fill(_ words: String, from used: Int, width: Int) -> [String] {
        var lines = [""]
        var column = used
        for word in words.split(separator: " ") {
            let isFirst = lines[lines.count - 1].isEmpty
            if column + word.count + (isFirst ? 0 : 1) > width, column > 0, !(isFirst && lines.count > 1) {
                lines.append(String(word))
                column = word.count
            } else {
                lines[lines.count - 1] += (isFirst ? "" : " ") + word
                column += word.count + (isFirst ? 0 : 1)
            }
        }
        return lines
    }

    /// What stands before every further line of a block.
    private func continuation(of block: Block) -> String {
        let last = lineStart(of: block.source.end)
        if last > block.source.start {
            let line = source.string(in: TextRange(last, block.source.end))
            return String(line.prefix { " \t>".contains($0) })
        }
        return container(of: block) + (isListItem(block) && !isMarkdown ? "  " : "")
    }

    /// What stands before every line of the boxes around a block: quote marks, and blanks in place of a list's marker.
    private func container(of block: Block) -> String {
        let start = lineStart(of: block.source.start)
        var end = block.source.start
        while end < bytes.count, [0x20, 0x09, 0x3E].contains(bytes[end]) { end += 1 }
        var prefix = String(decoding: bytes[start..<end], as: UTF8.self)
        if isMarkdown, isListItem(block) { prefix += String(repeating: " ", count: markerWidth(at: end)) }
        return prefix
    }

    private func markerWidth(at start: Int) -> Int {
        var end = start
        while end < bytes.count, !isBlank(bytes[end]) { end += 1 }
        while end < bytes.count, bytes[end] == 0x20 { end += 1 }
        return end - start
    }

    private func isListItem(_ block: Block) -> Bool {
        if case .listItem = block.kind { true } else { false }
    }

    private func trimmed(_ prefix: String) -> String {
        var prefix = prefix
        while prefix.last == " " || prefix.last == "\t" { prefix.removeLast() }
        return prefix
    }

    private func lineStart(of offset: Int) -> Int {
        source.line(source.lineNumber(of: offset)).start
    }

    private func lineStart(after offset: Int) -> Int? {
        let line = source.lineNumber(of: offset) + 1
        return line <= source.lineCount ? source.line(line).start : nil
    }

    private func restOfLine(from offset: Int) -> ArraySlice<UInt8> {
        bytes[offset...].prefix { $0 != 0x0A && $0 != 0x0D }
    }

    /// Whether a line has nothing but blanks and quote marks.
    private func isBlank(lineAt start: Int) -> Bool {
        restOfLine(from: start).allSatisfy { isBlank($0) || $0 == 0x3E }
    }

    private func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
}
