/// The bytes of an encoded rulebook, alive as long as a pattern still points into them.
///
/// Unchecked, since pointers are not `Sendable`: the bytes never change, and the terms are set before anybody else sees
/// the storage.
final class CodecStorage: @unchecked Sendable {
    let bytes: UnsafeBufferPointer<UInt8>
    private let owned: UnsafeMutableBufferPointer<UInt8>?
    private var terms: [(name: Range<Int>, text: Range<Int>)] = []

    /// Points into the program's own constants, which live for ever.
    init(_ text: StaticString) {
        // A static string with one scalar has no pointer; the rulebook is never that short.
        bytes = text.hasPointerRepresentation
            ? UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
            : UnsafeBufferPointer(start: nil, count: 0)
        owned = nil
    }

    /// Keeps a copy.
    init(copying bytes: [UInt8]) {
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
        _ = copy.initialize(from: bytes)
        owned = copy
        self.bytes = UnsafeBufferPointer(copy)
    }

    deinit {
        owned?.deallocate()
    }

    /// Where a field lies.
    func range(of field: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        // Both addresses are set wherever a field has bytes, and the field lies within the storage.
        guard let start = field.baseAddress, let base = bytes.baseAddress else { return 0..<0 }
        return (start - base)..<(start - base + field.count)
    }

    /// Takes in a term; only while decoding.
    func add(term name: UnsafeBufferPointer<UInt8>, text: UnsafeBufferPointer<UInt8>) {
        terms.append((range(of: name), range(of: text)))
    }

    /// The text of a range with its terms put in.
    func expanded(_ range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        append(range, to: &result, depth: 0)
        return result
    }

    /// A term stands as its name in curly quotation marks, which no pattern holds. Terms may use terms, never in a circle;
    /// the depth is bounded all the same.
    private func append(_ range: Range<Int>, to result: inout [UInt8], depth: Int) {
        var position = range.lowerBound
        while position < range.upperBound {
            if let term = term(at: position, in: range), depth < 64 {
                append(term.text, to: &result, depth: depth + 1)
                position = term.end
            } else {
                result.append(bytes[position])
                position += 1
            }
        }
    }

    private func term(at position: Int, in range: Range<Int>) -> (text: Range<Int>, end: Int)? {
        guard bytes[position] == CodecTerms.mark[0], opens(CodecTerms.opening, at: position, in: range) else { return nil }
        let start = position + CodecTerms.opening.count
        guard let end = (start..<range.upperBound).first(where: { opens(CodecTerms.closing, at: $0, in: range) }),
            let term = terms.first(where: { bytes[$0.name].elementsEqual(bytes[start..<end]) })
        else { return nil }
        return (term.text, end + CodecTerms.closing.count)
    }

    private func opens(_ quote: [UInt8], at position: Int, in range: Range<Int>) -> Bool {
        position + quote.count <= range.upperBound && bytes[position..<position + quote.count].elementsEqual(quote)
    }
}

/// A pattern where it stands in an encoded rulebook: its source, and the literals behind it in the same line.
struct EncodedPattern: Sendable {
    let storage: CodecStorage
    let sourceRange: Range<Int>
    let literalsRange: Range<Int>

    var source: String {
        String(decoding: storage.expanded(sourceRange), as: UTF8.self)
    }

    var literals: [String]? {
        guard !literalsRange.isEmpty else { return nil }
        let fields = storage.bytes[literalsRange].split(separator: 0x09, omittingEmptySubsequences: true)
        return fields.map { String(decoding: $0, as: UTF8.self) }
    }
}
