import AdlintCore

/// Finds tags and comments in bytes, without making sense of them.
enum HTMLMarkupScan {
    /// Whether the `<` at `place` opens a tag, a comment or a declaration.
    static func isMarkup(at place: Int, in bytes: [UInt8], to end: Int) -> Bool {
        guard place + 1 < end, bytes[place] == 0x3C else { return false }
        let next = bytes[place + 1]
        return next.isASCIILetter || next == 0x2F && place + 2 < end || next == 0x21 || next == 0x3F
    }

    /// The place after the tag, comment or declaration that opens at `place`; `end` where it is never closed.
    static func end(ofMarkupAt place: Int, in bytes: [UInt8], to end: Int) -> Int {
        let isComment = bytes[place..<end].starts(with: "<!--".utf8)
        if isComment { return self.end(ofCommentAt: place, in: bytes, to: end) }
        return self.end(ofTagAt: place, in: bytes, to: end)
    }

    private static func end(ofCommentAt place: Int, in bytes: [UInt8], to end: Int) -> Int {
        var index = place + 4
        while index < end {
            let isEnd = bytes[index] == 0x3E && bytes[index - 1] == 0x2D && bytes[index - 2] == 0x2D
            index += 1
            if isEnd { return index }
        }
        return end
    }

    private static func end(ofTagAt place: Int, in bytes: [UInt8], to end: Int) -> Int {
        let isTag = bytes[place + 1].isASCIILetter || bytes[place + 1] == 0x2F
        var quote: UInt8 = 0
        var previous: UInt8 = 0
        for index in place + 1..<end {
            let byte = bytes[index]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == 0x3E {
                return index + 1
            } else if isTag, byte == 0x22 || byte == 0x27, previous == 0x3D {
                quote = byte
            }
            if !byte.isASCIIBlank { previous = byte }
        }
        return end
    }
}
