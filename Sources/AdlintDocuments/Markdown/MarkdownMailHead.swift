import AdlintCore

/// The head of a mail at the top of a Markdown draft: lines `From: ...` and `Subject: ...`, their keys in bold or not.
///
/// The keys are those of plain text drafts (RFC 5322, section 2.2). Lines of a head are read as they stand, a blank line
/// between two of them or not: they are no Markdown in the mail.
struct MarkdownMailHead {
    /// A line with its key.
    struct Entry {
        /// In lower case.
        let key: String
        /// The value in the source.
        let value: TextRange
        /// The line in the source.
        let extent: TextRange
    }

    let entries: [Entry]
    /// Where the body begins.
    let end: Int

    /// Nil if the draft does not begin with a sender or a subject.
    init?(_ bytes: [UInt8], from start: Int) {
        var scanner = LineScanner(bytes, from: start)
        var found: [Entry] = []
        var end = start
        while let line = scanner.next() {
            if line.isBlank { continue }
            guard let entry = Self.entry(of: line, in: bytes) else { break }
            found.append(entry)
            end = scanner.position
        }
        guard found.contains(where: { $0.key == "from" || $0.key == "subject" }) else { return nil }
        entries = found
        self.end = end
    }

    private static func entry(of line: TextLine, in bytes: [UInt8]) -> Entry? {
        guard line.indent == 0 else { return nil }
        let content = line.content
        var start = skip(marks, from: content.start, to: content.end, in: bytes)
        let name = start
        guard let colon = bytes[name..<min(content.end, name + 14)].firstIndex(of: 0x3A) else { return nil }
        var key = bytes[name..<colon]
        while let last = key.last, marks.contains(last) { key.removeLast() }
        let word = String(decoding: key, as: UTF8.self).lowercased()
        guard PlainTextPass.headerKeys.contains(word) else { return nil }
        start = skip(marks, from: colon + 1, to: content.end, in: bytes)
        start = skip(blanks, from: start, to: content.end, in: bytes)
        var end = content.end
        while end > start, blanks.contains(bytes[end - 1]) || bytes[end - 1] == 0x5C { end -= 1 }
        return Entry(key: word, value: TextRange(start, end), extent: content)
    }

    private static let marks: [UInt8] = [0x2A, 0x5F]
    private static let blanks: [UInt8] = [0x20, 0x09]

    private static func skip(_ set: [UInt8], from start: Int, to end: Int, in bytes: [UInt8]) -> Int {
        var index = start
        while index < end, set.contains(bytes[index]) { index += 1 }
        return index
    }
}
