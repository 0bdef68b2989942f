import AdlintCore

/// The words of the prose as texts of law are compared: lower case, without punctuation, hyphens as blanks.
///
/// The official spellings "high-risk" and "high risk" are so the same (obligations.md, A.0); a number keeps its decimal
/// point and its per cent sign.
struct Tokens {
    /// Each word's bytes in the text that it was cut from.
    private(set) var ranges: [TextRange] = []
    /// Each word's hash, by which words are compared.
    private(set) var hashes: [UInt64] = []
    /// The text that the words were cut from.
    private let bytes: [UInt8]

    /// The number of words.
    var count: Int { ranges.count }

    /// No words of a text yet.
    init(of bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The words of a stretch of a text.
    init(_ bytes: [UInt8], in range: TextRange) {
        self.init(of: bytes)
        append(range)
    }

    /// Makes room for the words of a text of so many bytes.
    mutating func reserveCapacity(bytes count: Int) {
        ranges.reserveCapacity(count / 5)
        hashes.reserveCapacity(count / 5)
    }

    /// Adds the words of a stretch of the text.
    mutating func append(_ range: TextRange) {
        let start = max(0, range.start)
        let end = min(range.end, bytes.count)
        guard start < end else { return }
        // Unsafe: a check of the bounds a stretch instead of one a byte.
        bytes.withUnsafeBufferPointer { text in
            Self.letters.withUnsafeBufferPointer { letters in
                append(text, start, end, letters)
            }
        }
    }

    /// Adds the words of a stretch, gathered first, so that the arrays grow for many words at once.
    private mutating func append(
        _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ letters: UnsafeBufferPointer<UInt8>
    ) {
        let most = min(end - start, 256)
        withUnsafeTemporaryAllocation(of: TextRange.self, capacity: most) { ranges in
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: most) { hashes in
                var count = 0
                func pass() {
                    self.ranges += ranges[..<count]
                    self.hashes += hashes[..<count]
                    count = 0
                }
                Self.forEachWord(of: text, start, end, letters) { range, hash in
                    ranges.initializeElement(at: count, to: range)
                    hashes.initializeElement(at: count, to: hash)
                    count &+= 1
                    if count == most { pass() }
                }
                pass()
            }
        }
    }

    @inline(__always)
    private static func forEachWord(
        of text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ letters: UnsafeBufferPointer<UInt8>,
        _ body: (TextRange, UInt64) -> Void
    ) {
        var index = start
        while index < end {
            let start = index
            var hash = emptyHash
            while index < end {
                let letter = letters[Int(text[index])]
                if letter > unsure {
                    hash = (hash ^ UInt64(letter)) &* prime
                } else {
                    guard letter == unsure, isWordHere(text, index, end) else { break }
                    if text[index] != 0x27 { hash = (hash ^ UInt64(text[index])) &* prime }
                }
                index &+= 1
            }
            if index > start { body(TextRange(start, index), hash) }
            index &+= 1
        }
    }

    /// A word in lower case, without apostrophes.
    func word(_ index: Int) -> [UInt8] {
        bytes[ranges[index].start..<ranges[index].end].compactMap(Self.folded)
    }

    /// A word as text.
    func text(_ index: Int) -> String {
        let range = ranges[index]
        return String(unsafeUninitializedCapacity: range.count) { text in
            // As many bytes as there is room for, or fewer.
            var count = 0
            for byte in bytes[range.start..<range.end] {
                guard let letter = Self.folded(byte) else { continue }
                text[count] = letter
                count += 1
            }
            return count
        }
    }

    /// FNV-1a over the word in lower case: 64 bits, so that two words of a language do not meet.
    private static let emptyHash: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x0000_0100_0000_01B3

    private static func folded(_ byte: UInt8) -> UInt8? {
        byte == 0x27 ? nil : (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }

    init(_ text: String) {
        let bytes = Array(text.utf8)
        self.init(bytes, in: TextRange(0, bytes.count))
    }

    private static let none: UInt8 = 0
    private static let unsure: UInt8 = 1
    /// What each byte is of a word, wherever it stands: a letter in lower case, or nothing.
    private static let letters: [UInt8] = (0...UInt8.max).map { byte in
        switch byte {
        case 0x41...0x5A: byte | 0x20
        case 0x30...0x39, 0x61...0x7A, 0x25: byte
        case 0x27, 0x2E, 0x80...0xFF: unsure
        default: none
        }
    }

    /// Letters, digits, `%`, anything beyond ASCII but dashes; an apostrophe or decimal point within a word.
    private static func isWordHere(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
        switch bytes[index] {
        case 0x27: index > 0 && index + 1 < end && isLetter(bytes[index - 1]) && isLetter(bytes[index + 1])
        case 0x2E: index > 0 && index + 1 < end && isDigit(bytes[index - 1]) && isDigit(bytes[index + 1])
        case 0xE2: !isDash(bytes, index)
        case 0x80...0xFF: !(index >= 1 && isDash(bytes, index - 1)) && !(index >= 2 && isDash(bytes, index - 2))
        default: false
        }
    }

    private static func isDash(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
            && (0x90...0xA6).contains(bytes[index + 2])
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
