/// What is wrong with a line, and where in it.
struct JSONFault: Error, Equatable {
    let sentence: String
    let offset: Int

    init(_ sentence: String, at offset: Int) {
        self.sentence = sentence
        self.offset = offset
    }
}

/// Reads the strings of one line of JSON (RFC 8259) from left to right, strictly; the line is valid UTF-8.
///
/// Not a library's work, because none at hand fits: Foundation costs milliseconds at each start, and Debian's jansson takes
/// 111 µs for a line of 8 kB where checking the draft in it takes 300; this takes 11. A draft is a flat object of strings,
/// so that nothing here nests, recurses or reads numbers.
struct JSONScanner {
    private let bytes: [UInt8]
    /// The next byte to be read.
    private(set) var index = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    /// Passes over what JSON calls white space.
    mutating func skipBlanks() {
        while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A { index += 1 }
    }

    /// Passes over a sign, and tells whether it stood there.
    mutating func skip(_ sign: Unicode.Scalar) -> Bool {
        skipBlanks()
        guard next == UInt8(ascii: sign) else { return false }
        index += 1
        return true
    }

    /// Passes over `null`, and tells whether it stood there.
    mutating func skipNull() -> Bool {
        skipBlanks()
        guard bytes[index...].starts(with: "null".utf8) else { return false }
        index += 4
        return true
    }

    /// Passes over a sign.
    mutating func expect(_ sign: Unicode.Scalar, _ wanted: String) throws(JSONFault) {
        guard skip(sign) else { throw unexpected(wanted) }
    }

    /// Makes sure that nothing is left but blanks.
    mutating func expectEnd() throws(JSONFault) {
        skipBlanks()
        guard index == bytes.count else { throw unexpected("the end of the line after one object") }
    }

    private func unexpected(_ wanted: String) -> JSONFault {
        JSONFault(
            next == nil
                ? "The line ends where \(wanted) should stand; it may have been cut."
                : "The line is no draft in JSON: here should stand \(wanted).", at: index)
    }

    // MARK: Strings

    /// A string, for people.
    mutating func words(_ wanted: String) throws(JSONFault) -> String {
        String(decoding: try string(wanted), as: UTF8.self)
    }

    /// A string's UTF-8, its escapes resolved.
    mutating func string(_ wanted: String) throws(JSONFault) -> [UInt8] {
        try expect("\"", wanted)
        var text: [UInt8] = []
        while true {
            let end = plainEnd()
            if text.isEmpty, end < bytes.count, bytes[end] == UInt8(ascii: "\"") {
                defer { index = end + 1 }
                return Array(bytes[index..<end])
            }
            text += bytes[index..<end]
            index = end
            switch next {
            case UInt8(ascii: "\""):
                index += 1
                return text
            case UInt8(ascii: "\\"): try appendEscape(to: &text)
            case nil: throw JSONFault("The line ends within a string; it may have been cut.", at: index)
            default:
                throw JSONFault(
                    "A control character stands in a string. JSON wants it escaped, as in \\u0009.", at: index)
            }
        }
    }

    /// The next byte that does not stand for itself.
    private func plainEnd() -> Int {
        bytes[index...].firstIndex { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") } ?? bytes.count
    }

    private mutating func appendEscape(to text: inout [UInt8]) throws(JSONFault) {
        let start = index
        index += 2
        switch start + 1 < bytes.count ? bytes[start + 1] : 0 {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "\""): text.append(0x22)
        case UInt8(ascii: "\\"): text.append(0x5C)
        case UInt8(ascii: "/"): text.append(0x2F)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "u"): text += UTF8.encode(try scalar(from: start)).map(Array.init) ?? []
        default: throw JSONFault("This is no escape of JSON.", at: start)
        }
    }

    /// The character of `\uXXXX`, or of two of them that are a surrogate pair.
    private mutating func scalar(from start: Int) throws(JSONFault) -> Unicode.Scalar {
        let first = try unit(from: start)
        if let scalar = Unicode.Scalar(UInt32(first)) { return scalar }
        if UTF16.isLeadSurrogate(first), bytes[index...].starts(with: "\\u".utf8) {
            index += 2
            let second = try unit(from: index - 2)
            if UTF16.isTrailSurrogate(second) { return UTF16.decode(UTF16.EncodedScalar([first, second])) }
        }
        throw JSONFault("Half of a surrogate pair is no character.", at: start)
    }

    private mutating func unit(from start: Int) throws(JSONFault) -> UInt16 {
        var value: UInt16 = 0
        for _ in 0..<4 {
            guard let digit = next.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
                throw JSONFault("\\u wants four hexadecimal digits.", at: start)
            }
            value = value << 4 | UInt16(digit)
            index += 1
        }
        return value
    }
}
