#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Walks over the lines and fields of an encoded rulebook without copying them.
///
/// It runs at every start of the program over about a megabyte, hence the pointers: line ends and tabs are found by
/// `memchr`, and only fields that are asked for become strings. The bytes must outlive the reader.
struct CodecReader {
    /// Where the current line begins.
    private(set) var cursor: UnsafePointer<UInt8>
    private let end: UnsafePointer<UInt8>
    private var lineEnd: UnsafePointer<UInt8>
    /// Whether a line was met that its place does not allow.
    private(set) var isDamaged = false

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        // An empty buffer may have no address; then nothing is ever read.
        let start = bytes.baseAddress ?? UnsafePointer(bitPattern: 1)!
        cursor = start
        end = start + bytes.count
        lineEnd = start
        lineEnd = Self.find(0x0A, from: start, to: end)
    }

    /// Whether the current line has this tag.
    func isAt(_ tag: CodecTag) -> Bool {
        cursor < lineEnd && cursor.pointee == tag.rawValue
    }

    /// Whether every line was read.
    var isAtEnd: Bool { cursor >= end }

    /// Reads the current line and moves to the next one.
    mutating func line<Result>(_ read: (inout CodecFields) -> Result) -> Result {
        var fields = CodecFields(cursor + 1, lineEnd)
        cursor = lineEnd < end ? lineEnd + 1 : end
        lineEnd = Self.find(0x0A, from: cursor, to: end)
        return read(&fields)
    }

    /// Reads the current line and stays at it.
    func peek<Result>(_ read: (inout CodecFields) -> Result) -> Result {
        var fields = CodecFields(cursor + 1, lineEnd)
        return read(&fields)
    }

    /// Takes down that a line does not belong where it stands.
    mutating func damage() {
        isDamaged = true
    }

    /// The first such byte, or `end`.
    fileprivate static func find(
        _ byte: Int32, from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>
    ) -> UnsafePointer<UInt8> {
        // Both pointers are into the same buffer, and `start` is never behind `end`.
        guard start < end, let found = memchr(start, byte, end - start) else { return end }
        return UnsafePointer(found.assumingMemoryBound(to: UInt8.self))
    }
}

/// The fields of one line, from left to right.
struct CodecFields {
    private var cursor: UnsafePointer<UInt8>
    private let end: UnsafePointer<UInt8>

    fileprivate init(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) {
        cursor = min(start, end)
        self.end = end
    }

    /// Whether another field follows; each has a tab before it.
    var hasMore: Bool { cursor < end }

    /// The bytes of the next field; empty where there is none.
    mutating func bytes() -> UnsafeBufferPointer<UInt8> {
        guard cursor < end else { return UnsafeBufferPointer(start: cursor, count: 0) }
        let start = cursor + 1
        cursor = CodecReader.find(0x09, from: start, to: end)
        return UnsafeBufferPointer(start: start, count: cursor - start)
    }

    /// The next field where it is the last one, for which no tab is looked for.
    mutating func last() -> UnsafeBufferPointer<UInt8> {
        defer { cursor = end }
        return cursor < end
            ? UnsafeBufferPointer(start: cursor + 1, count: end - cursor - 1)
            : UnsafeBufferPointer(start: cursor, count: 0)
    }

    /// The next field as a string.
    mutating func string() -> String {
        String(decoding: bytes(), as: UTF8.self)
    }

    /// The next field as a number in decimal digits.
    mutating func number() -> Int {
        let bytes = bytes()
        let isNegative = bytes.first == 0x2D
        // Longer numbers are no rulebook's; what is made of these few digits has room in a number.
        let value = bytes.prefix(10).reduce(0) { (0x30...0x39).contains($1) ? $0 &* 10 &+ Int($1 - 0x30) : $0 }
        return isNegative ? -value : value
    }

    /// All fields that are left, as strings.
    mutating func strings() -> [String] {
        var strings: [String] = []
        while hasMore { strings.append(string()) }
        return strings
    }

    /// The next field as a word of a closed vocabulary.
    mutating func word<Word>(of words: CodecWords<Word>) -> Word? {
        words[bytes()]
    }
}

/// A closed vocabulary by the bytes of its words.
struct CodecWords<Word: RawRepresentable & CaseIterable & Sendable>: Sendable where Word.RawValue == String {
    private let words: [Word]
    /// Their bytes, in the same order.
    private let texts: [[UInt8]]

    init(_ type: Word.Type) {
        words = Array(Word.allCases)
        texts = words.map { Array($0.rawValue.utf8) }
    }

    subscript(bytes: UnsafeBufferPointer<UInt8>) -> Word? {
        guard let start = bytes.baseAddress else { return nil }
        for (place, text) in texts.enumerated() where text.count == bytes.count {
            // Both have as many bytes.
            if memcmp(text, start, bytes.count) == 0 { return words[place] }
        }
        return nil
    }
}
