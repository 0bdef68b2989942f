import AdlintCore

/// A sentence in the making: one blank between two words whatever is appended, and none around them.
struct Sentence {
    private var bytes: [UInt8] = []

    /// An empty sentence with room for so many bytes.
    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// What was appended.
    var text: String {
        String(decoding: bytes.last == 0x20 ? bytes.dropLast() : bytes[...], as: UTF8.self)
    }

    /// Adds words.
    mutating func append(_ words: String) {
        var words = words
        // Unsafe: the bytes are read within the call.
        words.withUTF8 { append($0) }
    }

    /// Adds words that have one blank between two of them.
    mutating func append(squeezed words: [UInt8]) {
        let isAfterBlank = bytes.last.map { $0 == 0x20 } ?? true
        bytes.append(contentsOf: isAfterBlank && words.first == 0x20 ? words[1...] : words[...])
    }

    /// Adds words in UTF-8.
    mutating func append(_ words: UnsafeBufferPointer<UInt8>) {
        var isAfterBlank = bytes.last.map { $0 == 0x20 } ?? true
        // Where no two blanks meet, the words are copied as they are.
        var start = 0
        var index = 0
        while index < words.count {
            if !isAfterBlank, let step = Self.plainStep(in: words, at: index) {
                index += step
                continue
            }
            let isBlank = words[index] == 0x20 || words[index] == 0x0A
            if isBlank, isAfterBlank || words[index] == 0x0A {
                bytes.append(contentsOf: words[start..<index])
                if !isAfterBlank { bytes.append(0x20) }
                start = index + 1
            }
            isAfterBlank = isBlank
            index += 1
        }
        bytes.append(contentsOf: words[start...])
    }

    /// How far it is to words that are copied as they are, where that is seen at a glance.
    private static func plainStep(in words: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        guard index + 8 <= words.count else { return nil }
        let eight = EightBytes(in: words, at: index)
        let blanks = eight.places(of: 0x20)
        guard eight.places(of: 0x0A) | EightBytes.doubled(in: blanks) == 0 else { return nil }
        // A blank at the end is looked at again, with what follows it.
        return EightBytes.hasLast(blanks) ? 7 : 8
    }

    /// Adds words of a draft's prose, quoted and short enough for a sentence.
    mutating func append(quoting range: TextRange, of prose: [UInt8]) {
        let words = prose[range.start..<min(range.end, prose.count)]
        guard words.count <= Wording.longestQuote else {
            return append(Wording.quote(String(decoding: words, as: UTF8.self)))
        }
        bytes.append(0x22)
        // Unsafe: the bytes are read within the call.
        words.withUnsafeBufferPointer { append($0) }
        bytes.append(0x22)
    }
}
