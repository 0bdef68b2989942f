internal import AdlintRegex

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// The bytes of an encoded rulebook, alive as long as a pattern still points into them.
///
/// Unchecked, since pointers are not `Sendable`: the bytes never change, and the terms are set before anybody else sees
/// the storage.
final class CodecStorage: @unchecked Sendable {
    let bytes: UnsafeBufferPointer<UInt8>
    /// The patterns as they were compiled with the program, by where they stand in the bytes.
    let image: PatternImage?
    private let owner: FlatArray<UInt8>?
    /// Whether what a pattern was compiled as stands after it, and after a tab.
    let hasFactored: Bool
    private var terms: [Term] = []

    /// Where the name of a term and its text lie.
    private struct Term {
        let name: Range<Int>
        let text: Range<Int>
    }

    /// Points into the program's own constants, which live for ever.
    init(_ text: StaticString, image: PatternImage? = nil) {
        bytes = text.bytes
        self.image = image
        hasFactored = false
        owner = nil
    }

    /// Points into bytes that lie elsewhere, and keeps them.
    init(_ bytes: FlatArray<UInt8>, hasFactored: Bool = false) {
        self.bytes = bytes.values
        self.hasFactored = hasFactored
        image = nil
        owner = bytes
    }

    /// Keeps a copy.
    convenience init(copying bytes: [UInt8]) {
        self.init(FlatArray(bytes))
    }

    /// Where a field lies.
    func range(of field: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        // Both addresses are set wherever a field has bytes, and the field lies within the storage.
        guard let start = field.baseAddress, let base = bytes.baseAddress else { return 0..<0 }
        return (start - base)..<(start - base + field.count)
    }

    /// Where an address within the bytes lies.
    func offset(of address: UnsafePointer<UInt8>) -> Int {
        bytes.baseAddress.map { address - $0 } ?? 0
    }

    /// Takes in a term; only while decoding.
    func add(term name: UnsafeBufferPointer<UInt8>, text: UnsafeBufferPointer<UInt8>) {
        terms.append(Term(name: range(of: name), text: range(of: text)))
    }

    /// Every term with its own terms put in.
    func expandedTerms() -> [String: String] {
        var result: [String: String] = [:]
        for term in terms {
            let name = String(decoding: bytes[term.name], as: UTF8.self)
            result[name] = String(decoding: expanded(term.text), as: UTF8.self)
        }
        return result
    }

    /// Where the parts of a pattern lie: its source, and what it was compiled as, where that is known.
    func parts(of pattern: Range<Int>) -> (source: Range<Int>, factored: Range<Int>?) {
        guard hasFactored, let tab = find(0x09, from: pattern.lowerBound, to: pattern.upperBound) else {
            return (pattern, nil)
        }
        return (pattern.lowerBound..<tab, tab + 1..<pattern.upperBound)
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
        var copied = range.lowerBound
        var position = range.lowerBound
        while let mark = find(CodecTerms.opening[0], from: position, to: range.upperBound) {
            position = mark + 1
            guard depth < 64, let term = term(at: mark, before: range.upperBound) else { continue }
            result.append(contentsOf: bytes[copied..<mark])
            append(term.text, to: &result, depth: depth + 1)
            copied = term.end
            position = term.end
        }
        result.append(contentsOf: bytes[copied..<range.upperBound])
    }

    private func term(at position: Int, before end: Int) -> (text: Range<Int>, end: Int)? {
        let start = position + CodecTerms.opening.count
        guard matches(CodecTerms.opening, at: position, before: end),
            let close = find(CodecTerms.closing[0], from: start, to: end),
            matches(CodecTerms.closing, at: close, before: end),
            let term = terms.first(where: { isSame($0.name, start..<close) })
        else { return nil }
        return (term.text, close + CodecTerms.closing.count)
    }

    private func matches(_ quote: [UInt8], at position: Int, before end: Int) -> Bool {
        position + quote.count <= end && bytes[position..<position + quote.count].elementsEqual(quote)
    }

    private func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        guard left.count == right.count, let base = bytes.baseAddress else { return false }
        // Both ranges lie within the bytes.
        return memcmp(base + left.lowerBound, base + right.lowerBound, left.count) == 0
    }

    private func find(_ byte: UInt8, from start: Int, to end: Int) -> Int? {
        guard start < end, let base = bytes.baseAddress else { return nil }
        // Both offsets lie within the bytes.
        guard let found = memchr(base + start, Int32(byte), end - start) else { return nil }
        return found.assumingMemoryBound(to: UInt8.self) - UnsafeMutablePointer(mutating: base)
    }
}

/// A pattern where it stands in an encoded rulebook.
struct EncodedPattern: Sendable {
    let storage: CodecStorage
    let range: Range<Int>

    var source: String {
        String(decoding: storage.expanded(storage.parts(of: range).source), as: UTF8.self)
    }

    /// What it was compiled as; nil where that is not known.
    var factored: String? {
        storage.parts(of: range).factored.map { String(decoding: storage.expanded($0), as: UTF8.self) }
    }
}
