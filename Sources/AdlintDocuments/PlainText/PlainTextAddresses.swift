import AdlintCore

/// Web addresses among the words of plain text: with a scheme, with `www.`, or a bare domain such as `fund.example/buy`.
enum PlainTextAddresses {
    private static let topLevelDomains: Set<String> = [
        "com", "org", "net", "info", "biz", "app", "io", "co", "ai", "gov", "edu", "uk", "ie", "eu", "us", "de", "fr",
        "nl",
        "au", "nz", "ca", "ch", "lu", "it", "es", "example", "test", "london", "money", "finance", "news", "link", "me",
    ]

    /// The addresses in a line, in order, without the punctuation after them.
    static func find(in range: TextRange, of bytes: [UInt8]) -> [TextRange] {
        var found: [TextRange] = []
        var index = range.start
        while let dot = ByteSearch.first(0x2E, in: bytes, from: index, to: range.end) {
            var start = dot
            while start > index, !isEdge(bytes[start - 1]) { start -= 1 }
            var end = dot + 1
            while end < range.end, !isEdge(bytes[end]) { end += 1 }
            if let address = address(in: TextRange(start, end), dot: dot, of: bytes) { found.append(address) }
            index = end + 1
        }
        return found
    }

    private static func isEdge(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == 0x3C || byte == 0x3E || byte == 0x22
    }

    /// The address that a token is, around its first dot.
    private static func address(in token: TextRange, dot: Int, of bytes: [UInt8]) -> TextRange? {
        var start = token.start
        var end = token.end
        while start < end, bytes[start] == 0x28 || bytes[start] == 0x5B || bytes[start] == 0x27 { start += 1 }
        while end > start, isTrailing(bytes[end - 1]) { end -= 1 }
        guard start < end else { return nil }
        // Most dots end a sentence, and their token has no other.
        let mayHaveScheme = bytes[start] == UInt8(ascii: "h") || bytes[start] == UInt8(ascii: "w")
        guard (mayHaveScheme && isScheme(bytes[start..<end])) || (dot < end && isBareDomain(bytes[start..<end])) else {
            return nil
        }
        return TextRange(start, end)
    }

    private static func isTrailing(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x5D, 0x27: true
        default: false
        }
    }

    private static func isScheme(_ text: ArraySlice<UInt8>) -> Bool {
        text.starts(with: "https://".utf8) || text.starts(with: "http://".utf8) || text.starts(with: "www.".utf8)
    }

    /// Small letters, digits and hyphens around dots, a known ending, then nothing or a path.
    private static func isBareDomain(_ text: ArraySlice<UInt8>) -> Bool {
        let host = text.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
        guard host.allSatisfy({ $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D || $0 == 0x2E }),
            let dot = host.lastIndex(of: 0x2E), dot > host.startIndex
        else { return false }
        return topLevelDomains.contains(String(decoding: host[(dot + 1)...], as: UTF8.self))
    }
}
