import AdlintCore

/// Header lines of a mail (`From:`, `Subject:`, ...) at the very top of a plain text draft (after RFC 5322, section 2.2).
extension PlainTextPass {
    private struct Header {
        let key: String
        var value: [TextRange]
        let start: Int
    }

    /// Reads the header lines and gives the lines after them.
    mutating func readHeaders(_ lines: ArraySlice<TextLine>) -> ArraySlice<TextLine> {
        var rest = lines
        var open: Header?
        while let line = rest.first {
            if let header = header(of: line) {
                emit(open)
                open = header
            } else if open != nil, line.indent > 0 {
                open?.value.append(line.content)
            } else {
                break
            }
            rest.removeFirst()
        }
        emit(open)
        return rest
    }

    private mutating func emit(_ header: Header?) {
        guard let header else { return }
        let value = header.value.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
        builder.setMetadata(header.key, value.joined(separator: " "))
        switch header.key {
        case "from", "sender": emit(header.value, as: .sender, sourceStart: header.start)
        case "subject": emit(header.value, as: .subject, sourceStart: header.start)
        case "preheader", "preview": emit(header.value, as: .header, hiding: .preheader, sourceStart: header.start)
        default: emit(header.value, as: .header, sourceStart: header.start)
        }
    }

    private func header(of line: TextLine) -> Header? {
        let content = line.content
        guard line.indent == 0 else { return nil }
        guard let colon = bytes[content.start..<min(content.end, content.start + 12)].firstIndex(of: 0x3A) else {
            return nil
        }
        let key = String(decoding: bytes[content.start..<colon], as: UTF8.self).lowercased()
        guard Self.headerKeys.contains(key) else { return nil }
        var start = colon + 1
        while start < content.end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        return Header(key: key, value: [TextRange(start, content.end)], start: content.start)
    }

    /// Keys of header lines.
    static let headerKeys: Set<String> = [
        "from", "to", "cc", "bcc", "date", "subject", "sender", "reply-to", "preheader", "preview",
    ]
}
