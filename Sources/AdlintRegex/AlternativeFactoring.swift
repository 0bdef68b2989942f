/// Writes the alternatives of a pattern so that PCRE2 gets by with fewer of them: `gained|grew|grown` becomes
/// `g(?:ained|r(?:ew|own))`, and before many the characters are looked for that they begin with.
///
/// PCRE2 tries alternatives one by one, and the lists of words in the rules have dozens or hundreds. Nothing that matches, nor
/// which of several matches comes first, is changed: only alternatives that begin with different characters change places, of
/// which at most one can match at a position.
struct AlternativeFactoring {
    /// Thrown where the pattern holds something that this knows nothing of. Never leaves it.
    private struct Unknown: Error {}

    /// A piece of an alternative.
    private enum Item: Equatable {
        /// A character of ASCII that stands for itself, not repeated.
        case literal(UInt8)
        /// Anything else, as it is written.
        case other([UInt8])
    }
    private typealias Alternative = [Item]

    /// So many characters to begin with are worth a look before the alternatives are tried.
    private static let leastGuarded = 4
    /// As deep as groups may nest here; keeps the stack small.
    private static let deepest = 100

    private let source: [UInt8]
    private var index = 0
    private var depth = 0

    private init(_ source: String) {
        self.source = Array(source.utf8)
    }

    /// A pattern that matches the same; the pattern itself where it holds capturing groups or what is not known.
    static func pattern(of source: String) -> String {
        var factoring = AlternativeFactoring(source)
        guard let alternatives = try? factoring.alternatives(), factoring.index == factoring.source.count else {
            return source
        }
        return String(decoding: text(of: alternatives), as: UTF8.self)
    }

    // MARK: - Reading

    private var current: UInt8? { index < source.count ? source[index] : nil }

    private mutating func alternatives() throws(Unknown) -> [Alternative] {
        guard depth < Self.deepest else { throw Unknown() }
        depth += 1
        defer { depth -= 1 }
        var alternatives: [Alternative] = [[]]
        while let byte = current, byte != UInt8(ascii: ")") {
            if byte == UInt8(ascii: "|") {
                index += 1
                alternatives.append([])
            } else {
                alternatives[alternatives.count - 1].append(try item())
            }
        }
        return alternatives
    }

    private mutating func item() throws(Unknown) -> Item {
        let start = index
        let byte = source[index]
        var text: [UInt8]
        switch byte {
        case UInt8(ascii: "("): text = try group()
        case UInt8(ascii: "["):
            try skipClass()
            text = Array(source[start..<index])
        case UInt8(ascii: "\\"):
            try skipEscape()
            text = Array(source[start..<index])
        default:
            index += 1
            while let next = current, next & 0xC0 == 0x80 { index += 1 }
            text = Array(source[start..<index])
        }
        let quantifier = skipQuantifier()
        text += quantifier
        let isPlain = byte < 0x80 && !"([\\.^$*+?{".utf8.contains(byte)
        return isPlain && quantifier.isEmpty ? .literal(byte) : .other(text)
    }

    /// A group that captures nothing, with its alternatives written anew.
    private mutating func group() throws(Unknown) -> [UInt8] {
        let start = index
        let heads = ["(?:", "(?=", "(?!", "(?>", "(?-i:", "(?i:", "(?<=", "(?<!"]
        guard let head = heads.first(where: { source[index...].starts(with: $0.utf8) }) else { throw Unknown() }
        index += head.utf8.count
        let alternatives = try alternatives()
        guard current == UInt8(ascii: ")") else { throw Unknown() }
        index += 1
        // What looks behind must have a known length, alternative by alternative.
        if head.hasPrefix("(?<") { return Array(source[start..<index]) }
        return Array(head.utf8) + Self.text(of: alternatives) + [UInt8(ascii: ")")]
    }

    private mutating func skipClass() throws(Unknown) {
        index += 1
        if current == UInt8(ascii: "^") { index += 1 }
        if current == UInt8(ascii: "]") { index += 1 }
        while let byte = current, byte != UInt8(ascii: "]") {
            if byte == UInt8(ascii: "\\") {
                try skipEscape()
            } else if byte == UInt8(ascii: "["), index + 1 < source.count, ":.=".utf8.contains(source[index + 1]) {
                throw Unknown()
            } else {
                index += 1
            }
        }
        guard current != nil else { throw Unknown() }
        index += 1
    }

    /// An escape with its braces; one that refers to a group, or quotes, ends the reading.
    private mutating func skipEscape() throws(Unknown) {
        guard index + 1 < source.count, !"QEgkG123456789".utf8.contains(source[index + 1]), source[index + 1] < 0x80
        else { throw Unknown() }
        let hasBraces = "pPxN".utf8.contains(source[index + 1])
        index += 2
        guard hasBraces, current == UInt8(ascii: "{") else { return }
        guard let end = source[index...].firstIndex(of: UInt8(ascii: "}")) else { throw Unknown() }
        index = end + 1
    }

    /// What repeats the item before, as it is written; empty where nothing does.
    private mutating func skipQuantifier() -> ArraySlice<UInt8> {
        let start = index
        if let byte = current, "*+?".utf8.contains(byte) {
            index += 1
        } else if current == UInt8(ascii: "{") {
            let digits = source[(index + 1)...].prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ",") }
            guard digits.first.map({ (0x30...0x39).contains($0) }) ?? false, digits.endIndex < source.count,
                source[digits.endIndex] == UInt8(ascii: "}")
            else { return [] }
            index = digits.endIndex + 1
        } else {
            return []
        }
        if let byte = current, "?+".utf8.contains(byte) { index += 1 }
        return source[start..<index]
    }

    // MARK: - Writing

    private static func text(of alternatives: [Alternative]) -> [UInt8] {
        guard alternatives.count > 1 else { return alternatives.first.map(text) ?? [] }
        var parts: [[UInt8]] = []
        var run: [Alternative] = []
        for alternative in alternatives {
            if first(of: alternative) != nil {
                run.append(alternative)
            } else {
                parts += factored(run) + [text(of: alternative)]
                run = []
            }
        }
        let isOneRun = parts.isEmpty
        parts += factored(run)
        let joined = Array(parts.joined(separator: [UInt8(ascii: "|")]))
        guard isOneRun, let letters = guarding(run) else { return joined }
        return Array("(?=[".utf8) + letters + Array("])(?:".utf8) + joined + [UInt8(ascii: ")")]
    }

    private static func text(of alternative: Alternative) -> [UInt8] {
        alternative.flatMap { item -> [UInt8] in
            switch item {
            case .literal(let byte): [byte]
            case .other(let text): text
            }
        }
    }

    /// The character that an alternative begins with, folded; nil where that is not one character of ASCII.
    private static func first(of alternative: Alternative) -> UInt8? {
        guard case .literal(let byte)? = alternative.first else { return nil }
        return ASCIIFolding.isWord(byte) ? byte | ((0x41...0x5A).contains(byte) ? 0x20 : 0) : byte
    }

    /// Alternatives by the characters that they begin with, what several begin with written once.
    private static func factored(_ run: [Alternative]) -> [[UInt8]] {
        var order: [UInt8] = []
        var byFirst: [UInt8: [Alternative]] = [:]
        for alternative in run {
            guard let byte = first(of: alternative) else { continue }
            if byFirst[byte] == nil { order.append(byte) }
            byFirst[byte, default: []].append(alternative)
        }
        return order.flatMap { joint(byFirst[$0] ?? []) }
    }

    /// Alternatives that begin with one letter, large or small.
    private static func joint(_ alternatives: [Alternative]) -> [[UInt8]] {
        let first = alternatives[0]
        let shared = alternatives.dropFirst().reduce(first.prefix { isLiteral($0) }.count) { count, other in
            zip(first.prefix(count), other).prefix { $0 == $1 }.count
        }
        guard alternatives.count > 1, shared > 0 else { return alternatives.map(text) }
        let rests = alternatives.map { Array($0.dropFirst(shared)) }
        return [
            text(of: Array(first.prefix(shared))) + Array("(?:".utf8) + text(of: rests) + [UInt8(ascii: ")")]
        ]
    }

    private static func isLiteral(_ item: Item) -> Bool {
        if case .literal = item { true } else { false }
    }

    /// The characters that some alternatives begin with, where it is worth while to look for them first.
    private static func guarding(_ run: [Alternative]) -> [UInt8]? {
        let letters = Set(
            run.compactMap { alternative -> UInt8? in
                guard case .literal(let byte)? = alternative.first else { return nil }
                return byte
            })
        guard Set(letters.map { $0 | 0x20 }).count >= leastGuarded, letters.allSatisfy(ASCIIFolding.isWord) else {
            return nil
        }
        return letters.sorted()
    }
}
