/// The first sentence of a message, and the rest of it.
struct Headline: Equatable {
    /// What is wrong.
    let sentence: String
    /// Why, and what to do; empty where the message is one sentence.
    let rest: String

    /// Parts a message after the first full stop that ends a sentence: outside quotation marks, not after an
    /// abbreviation, before a blank and a capital letter or a quotation mark.
    init(_ message: String) {
        var message = message
        // Unsafe: the bytes are read within the call, and are valid UTF-8.
        (sentence, rest) = message.withUTF8 { bytes in
            let end = Self.end(in: bytes) ?? bytes.count
            var next = end
            while next < bytes.count, bytes[next] == 0x20 { next += 1 }
            return (String(decoding: bytes[..<end], as: UTF8.self), String(decoding: bytes[next...], as: UTF8.self))
        }
    }

    private static func end(in text: UnsafeBufferPointer<UInt8>) -> Int? {
        var isQuoted = false
        for (index, byte) in text.enumerated() {
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case 0xE2 where text[index + 1] == 0x80 && text[index + 2] == 0x9C: isQuoted = true
            case 0xE2 where text[index + 1] == 0x80 && text[index + 2] == 0x9D: isQuoted = false
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
                if !isQuoted, endsSentence(text, at: index) { return index + 1 }
            default: break
            }
        }
        return nil
    }

    private static func endsSentence(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index + 2 < text.count, text[index + 1] == 0x20 else { return false }
        let next = PlainScalars.scalar(in: text, at: index + 2).scalar
        let opens = next.properties.isUppercase || ("0"..."9").contains(next) || next == "“" || next == "\""
        return opens && !isAbbreviation(text, before: index)
    }

    private static let known = [
        "e.g", "i.e", "No", "no", "Art", "art", "para", "s", "ss", "vs", "cf", "Mr", "Ms", "Dr", "St",
    ].map { Array($0.utf8) }

    /// Whether what stands before a full stop is a short form: `e.g`, `No`, `U.S`, or a single letter.
    private static func isAbbreviation(_ text: UnsafeBufferPointer<UInt8>, before end: Int) -> Bool {
        var start = end
        var left = 8
        while start > 0, left > 0 {
            start -= 1
            if text[start] & 0xC0 != 0x80 { left -= 1 }
        }
        var last = end
        while last > start, text[last - 1] == 0x20 { last -= 1 }
        guard last > start else { return false }
        let word = text[(text[start..<last].lastIndex(of: 0x20).map { $0 + 1 } ?? start)..<last]
        // Most words are no short form at a glance.
        if word.count > 4, word.allSatisfy({ $0 < 0x80 }) { return word[word.endIndex - 2] == UInt8(ascii: ".") }
        let scalars = String(decoding: word, as: UTF8.self).unicodeScalars
        return scalars.count == 1 && scalars.first?.properties.isAlphabetic == true
            || known.contains { $0.elementsEqual(word) } || scalars.dropLast().last == "."
    }
}
