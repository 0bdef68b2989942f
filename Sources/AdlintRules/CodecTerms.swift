/// Shortens patterns by naming what they have in common.
///
/// The terms of the rule files are long when they are put in and stand in most patterns. The encoded rulebook holds each
/// of them once, and names it in curly quotation marks where it is used: prose has straight ones only, so that no pattern
/// has any.
struct CodecTerms {
    static let opening = Array("\u{201C}".utf8)
    static let closing = Array("\u{201D}".utf8)
    /// The longest first.
    private let terms: [(name: [UInt8], text: [UInt8])]
    /// The places of the terms that begin with the same bytes (``key(_:at:)``).
    private let placesOfKey: [UInt64: [Int]]

    /// Terms by name, each as a group (`(?:a|b)`).
    init(_ terms: [String: String]) {
        let longestFirst = terms.sorted { ($1.value.utf8.count, $0.key) < ($0.value.utf8.count, $1.key) }
        self.terms = longestFirst.map { (Array($0.key.utf8), Array($0.value.utf8)) }
        let texts = self.terms.map(\.text)
        placesOfKey = Dictionary(grouping: texts.indices) { Self.key(texts[$0], at: 0) }
    }

    /// Bytes that tell most terms apart: those behind `(?:`, which is how each begins.
    private static func key(_ bytes: [UInt8], at position: Int) -> UInt64 {
        bytes[min(position + 3, bytes.count)..<min(position + 7, bytes.count)].reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The terms by name, in order.
    var all: [(name: String, text: String)] {
        terms.map { (String(decoding: $0.name, as: UTF8.self), String(decoding: $0.text, as: UTF8.self)) }
            .sorted { $0.name < $1.name }
    }

    /// The text with every term in it that is not `name` itself shortened to its name.
    func shorten(_ text: String, except name: String? = nil) -> String {
        let bytes = Array(text.utf8)
        guard !terms.isEmpty, !text.unicodeScalars.contains("\u{201C}") else { return text }
        let excepted = name.map { Array($0.utf8) }
        var result: [UInt8] = []
        var position = 0
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "("), let term = term(at: position, of: bytes), term.name != excepted {
                result += Self.opening + term.name + Self.closing
                position += term.text.count
            } else {
                result.append(bytes[position])
                position += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private func term(at position: Int, of bytes: [UInt8]) -> (name: [UInt8], text: [UInt8])? {
        placesOfKey[Self.key(bytes, at: position)]?.lazy.map { terms[$0] }
            .first { bytes[position...].starts(with: $0.text) }
    }
}
