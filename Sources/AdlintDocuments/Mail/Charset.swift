internal import CGMime

/// Decodes the text of mails from the character set that they name, through the system's `iconv`.
enum Charset {
    /// Decoded text, and how many characters could not be decoded and became U+FFFD.
    struct Text {
        var bytes: [UInt8]
        var replacedCount: Int
    }

    /// Decodes text to UTF-8 without byte order mark; nil when the character set is not known.
    ///
    /// Without a name, or with one that the bytes belie, the text is taken for UTF-8 where it is valid as such and else
    /// for Windows-1252, which is what mail programs do.
    static func decode(_ bytes: [UInt8], named name: String?) -> Text? {
        switch canonical(name ?? "") {
        case "": guessed(bytes)
        case "utf-8": repaired(bytes)
        case let name?: converted(bytes, from: name)
        case nil: nil
        }
    }

    // MARK: Names

    /// The name that `iconv` knows; empty where nothing is said; nil where the name is no name.
    private static func canonical(_ name: String) -> String? {
        let name = name.lowercased()
        guard name.utf8.allSatisfy(isNameByte), name.utf8.count < 64 else { return nil }
        switch name {
        // The encoding standard of the web takes these for its superset, as all mail programs do.
        case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "cp1252": return "windows-1252"
        case "us-ascii", "ascii", "ansi_x3.4-1968", "default", "unknown", "x-unknown", "8bit": return ""
        case "utf8", "unicode-1-1-utf-8", "x-utf-8": return "utf-8"
        case "gb2312", "gb_2312-80", "x-gbk", "gbk": return "gb18030"
        case "shift_jis", "shift-jis", "x-sjis": return "cp932"
        case "ks_c_5601-1987", "euc-kr": return "cp949"
        case "iso-8859-8-i": return "iso-8859-8"
        case "x-mac-roman": return "macintosh"
        default: return name
        }
    }

    /// `iconv` takes words after slashes for orders, so there may be none.
    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x61...0x7A, 0x2D, 0x2E, 0x3A, 0x5F: true
        default: false
        }
    }

    // MARK: Decoding

    private static func guessed(_ bytes: [UInt8]) -> Text? {
        if String(validating: bytes, as: UTF8.self) != nil { return Text(bytes: unmarked(bytes), replacedCount: 0) }
        return converted(bytes, from: "windows-1252")
    }

    private static func repaired(_ bytes: [UInt8]) -> Text {
        if String(validating: bytes, as: UTF8.self) != nil { return Text(bytes: unmarked(bytes), replacedCount: 0) }
        let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
        return Text(bytes: unmarked(repaired), replacedCount: max(1, marks(in: repaired) - marks(in: bytes)))
    }

    private static func marks(in bytes: [UInt8]) -> Int {
        var count = 0
        for index in bytes.indices.dropLast(2) where bytes[index] == 0xEF {
            if bytes[index + 1] == 0xBF, bytes[index + 2] == 0xBD { count += 1 }
        }
        return count
    }

    private static func unmarked(_ bytes: [UInt8]) -> [UInt8] {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }

    private static func converted(_ bytes: [UInt8], from name: String) -> Text? {
        guard let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var text = Text(bytes: [], replacedCount: 0)
        text.bytes.reserveCapacity(bytes.count + bytes.count / 4)
        var input = bytes
        input.withUnsafeMutableBytes { buffer in
            // iconv only reads its input; the pointer is declared without const.
            var next = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            var left = buffer.count
            while left > 0, step(converter, &next, &left, &text.bytes) == false {
                // A byte that is none of the set, or the start of a character that does not end.
                text.bytes += [0xEF, 0xBF, 0xBD]
                text.replacedCount += 1
                next = next.map { $0 + 1 }
                left -= 1
            }
        }
        text.bytes = unmarked(text.bytes)
        return text
    }

    /// Converts until all is done or a byte stops it.
    ///
    /// - Returns: whether all is done.
    private static func step(
        _ converter: iconv_t, _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, _ result: inout [UInt8]
    ) -> Bool {
        let room = 16_384
        while left > 0 {
            let before = left
            var written = 0
            result.append(
                contentsOf: [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                    var output = UnsafeMutableRawPointer(buffer.baseAddress)?.assumingMemoryBound(to: CChar.self)
                    var free = room
                    _ = iconv(converter, &next, &left, &output, &free)
                    count = room - free
                    written = count
                })
            // Full output is no failure; no progress at all is one.
            if left == before, written == 0 { return false }
        }
        return true
    }
}
