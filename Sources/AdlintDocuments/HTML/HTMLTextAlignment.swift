import AdlintCore

/// Ties the decoded characters of a text node or an attribute to the bytes of the source.
///
/// The parser gives both the source slice and the decoded text. Runs without `&` are the same in both; a character
/// reference of the source stands for the next one or two decoded characters. Where its name ends is told by the
/// decoded text itself, so no table of two thousand names is needed.
struct HTMLTextAlignment {
    /// A piece of text: as it stands in the source, or decoded from a piece of it.
    enum Piece: Equatable {
        case verbatim(TextRange)
        case decoded(String, TextRange)
    }

    /// Where the text stands: it decides what `<` and `&` mean.
    enum Context {
        case content, rawContent, attribute
    }

    private let bytes: [UInt8]
    private let text: ArraySlice<UInt8>
    private let context: Context
    private let end: Int
    private var index: Int
    private var decodedIndex: Int
    private var runStart: Int

    /// - Parameters:
    ///   - text: what the parser decoded from `source`.
    init(_ source: TextRange, in bytes: [UInt8], decodedAs text: ArraySlice<UInt8>, context: Context) {
        self.bytes = bytes
        self.text = text
        self.context = context
        end = source.end
        index = source.start
        runStart = source.start
        decodedIndex = text.startIndex
    }

    /// Gives the pieces from left to right.
    mutating func forEachPiece(_ body: (Piece) -> Void) {
        while index < end {
            switch bytes[index] {
            case 0x26: reference(body)
            case 0x3C where context == .content && isMarkup(at: index): markup(body)
            default: ordinary()
            }
        }
        endRun(body)
    }

    // MARK: Ordinary characters

    /// Steps over one byte of the source and what became of it.
    private mutating func ordinary() {
        switch bytes[index] {
        case 0x0D where index + 1 < end && bytes[index + 1] == 0x0A:
            index += 1
        case 0x00 where !isNext(0xEF):
            index += 1
        case let byte where byte < 0x80 && !isNext(byte) && isNext(0xEF):
            // A control character became U+FFFD.
            index += 1
            decodedIndex += 3
        default:
            index += 1
            decodedIndex += 1
        }
    }

    private func isNext(_ byte: UInt8) -> Bool {
        decodedIndex < text.endIndex && text[decodedIndex] == byte
    }

    private mutating func endRun(_ body: (Piece) -> Void) {
        if index > runStart { body(.verbatim(TextRange(runStart, index))) }
        runStart = index
    }

    // MARK: Tags that the parser ignored

    /// Tags without effect, such as a stray `</span>`, stay inside the source slice of a text node.
    private mutating func markup(_ body: (Piece) -> Void) {
        endRun(body)
        index = HTMLMarkupScan.end(ofMarkupAt: index, in: bytes, to: end)
        runStart = index
    }

    private func isMarkup(at place: Int) -> Bool {
        HTMLMarkupScan.isMarkup(at: place, in: bytes, to: end)
    }

    // MARK: Character references

    private mutating func reference(_ body: (Piece) -> Void) {
        // Behind a place where both went apart there may be nothing left to compare with.
        let count = decodedIndex < text.endIndex ? referenceCount() : 1
        guard count > 1 else {
            index += 1
            decodedIndex += 1
            return
        }
        endRun(body)
        let place = TextRange(index, index + count)
        index += count
        runStart = index
        body(.decoded(takeDecoded(for: place), place))
    }

    /// The number of source bytes of the reference at ``index``, or 1 where the `&` stands for itself.
    private func referenceCount() -> Int {
        if index + 1 < end, bytes[index + 1] == 0x23 { return numericCount() }
        var nameEnd = index + 1
        while nameEnd < end, nameEnd - index < 40, bytes[nameEnd].isASCIIAlphanumeric { nameEnd += 1 }
        let name = bytes[index + 1..<nameEnd]
        let hasSemicolon = nameEnd < end && bytes[nameEnd] == 0x3B
        if isNext(0x26) { return ampersandCount(name, hasSemicolon) }
        if let (known, scalar) = HTMLLegacyReferences.longestPrefix(of: name) {
            let standsAlone = !hasSemicolon || (known < name.count && text[decodedIndex...].starts(with: scalar.utf8))
            if standsAlone { return 1 + known }
        }
        return hasSemicolon ? nameEnd + 1 - index : 1
    }

    private func numericCount() -> Int {
        var digits = index + 2
        let isHexadecimal = digits < end && bytes[digits] | 0x20 == 0x78
        if isHexadecimal { digits += 1 }
        var digitsEnd = digits
        while digitsEnd < end, isHexadecimal ? bytes[digitsEnd].isASCIIHexDigit : bytes[digitsEnd].isASCIIDigit {
            digitsEnd += 1
        }
        guard digitsEnd > digits else { return 1 }
        return digitsEnd - index + (digitsEnd < end && bytes[digitsEnd] == 0x3B ? 1 : 0)
    }

    /// `&` decodes to itself, and so does `&amp;`.
    private func ampersandCount(_ name: ArraySlice<UInt8>, _ hasSemicolon: Bool) -> Int {
        guard name.starts(with: "amp".utf8) || name.starts(with: "AMP".utf8) else { return 1 }
        if name.count == 3, hasSemicolon { return 5 }
        let next = index + 4
        let isLiteral = context == .attribute && next < end && (bytes[next].isASCIIAlphanumeric || bytes[next] == 0x3D)
        return isLiteral ? 1 : 4
    }

    /// Takes one decoded character, or two where the reference stands for two.
    private mutating func takeDecoded(for place: TextRange) -> String {
        let first = takeScalar()
        guard decodedIndex < text.endIndex, bytes[place.end - 1] == 0x3B, bytes[place.start + 1] != 0x23 else {
            return first
        }
        let second = text[decodedIndex...]
        let isPair =
            HTMLLegacyReferences.secondHalves.contains { second.starts(with: $0.utf8) }
            && !bytes[place.end..<end].starts(with: second.prefix(2)) && !(place.end < end && bytes[place.end] == 0x26)
        let isLigature = first == "f" && second.first == 0x6A
        return isPair || isLigature ? first + takeScalar() : first
    }

    private mutating func takeScalar() -> String {
        let first = text[decodedIndex]
        let count = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        let scalarEnd = min(decodedIndex + count, text.endIndex)
        defer { decodedIndex = scalarEnd }
        return String(decoding: text[decodedIndex..<scalarEnd], as: UTF8.self)
    }
}

extension UInt8 {
    var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    var isASCIIAlphanumeric: Bool { isASCIIDigit || isASCIILetter }
    var isASCIIHexDigit: Bool { isASCIIDigit || ((self | 0x20) >= 0x61 && (self | 0x20) <= 0x66) }
    /// Blank in the sense of HTML and CSS.
    var isASCIIBlank: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D && self != 0x0B) }
}
