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
        /// Anything else, as it is written there.
        case other(Range<Int>)
        /// A group, written anew, and what repeats it.
        case group([UInt8])
    }
    private typealias Alternative = [Item]

    /// So many characters to begin with are worth a look before the alternatives are tried.
    private static let leastGuarded = 4
    /// As deep as groups may nest here; keeps the stack small.
    private static let deepest = 100

    private let source: [UInt8]
    private var index = 0
    private var depth = 0

    private let memo: PatternMemo?

    private init(_ source: String, _ memo: PatternMemo?) {
        self.source = Array(source.utf8)
        self.memo = memo
    }

    /// A pattern that matches the same; the pattern itself where it holds capturing groups or what is not known.
    static func pattern(of source: String, memo: PatternMemo? = nil) -> String {
        var factoring = AlternativeFactoring(source, memo)
        guard let alternatives = try? factoring.alternatives(), factoring.index == factoring.source.count else {
            return source
        }
        var text: [UInt8] = []
        text.reserveCapacity(factoring.source.count)
        factoring.write(alternatives, to: &text)
        return String(decoding: text, as: UTF8.self)
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
        switch byte {
        case UInt8(ascii: "("):
            let group = try group()
            return .group(group + skipQuantifier())
        case UInt8(ascii: "["): try skipClass()
        case UInt8(ascii: "\\"): try skipEscape()
        default:
            index += 1
            while let next = current, next & 0xC0 == 0x80 { index += 1 }
        }
        let isOnce = skipQuantifier().isEmpty
        return isOnce && Self.isPlain(byte) ? .literal(byte) : .other(start..<index)
    }

    /// Whether a byte stands for itself, whatever comes after it.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "\\"), UInt8(ascii: "."), UInt8(ascii: "^"), UInt8(ascii: "$"),
            UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "{"):
            false
        default: byte < 0x80
        }
    }

    /// A group that captures nothing, with its alternatives written anew.
    private mutating func group() throws(Unknown) -> [UInt8] {
        let start = index
        guard let head = Self.heads.first(where: { source[index...].starts(with: $0) }) else { throw Unknown() }
        let end = memo.flatMap { _ in PatternMemo.end(of: source, from: start + head.count) { $0 } }
        if let end, let known = memo?.factored(source[start..<end]) {
            index = end + 1
            return known
        }
        index += head.count
        let alternatives = try alternatives()
        guard current == UInt8(ascii: ")") else { throw Unknown() }
        index += 1
        // What looks behind must have a known length, alternative by alternative.
        if head[2] == UInt8(ascii: "<") { return Array(source[start..<index]) }
        var text = head
        write(alternatives, to: &text)
        text.append(UInt8(ascii: ")"))
        if let end, index == end + 1 { memo?.keep(factored: text, of: source[start..<end]) }
        return text
    }

    private static let heads = ["(?:", "(?=", "(?!", "(?>", "(?-i:", "(?i:", "(?<=", "(?<!"].map { Array($0.utf8) }

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

    private func write(_ alternatives: [Alternative], to text: inout [UInt8]) {
        let isOneRun = alternatives.count > 1 && alternatives.allSatisfy { Self.first(of: $0) != nil }
        let guarding = isOneRun ? Self.guarding(alternatives) : nil
        if let guarding { text += Array("(?=[".utf8) + guarding + Array("])(?:".utf8) }
        var start = 0
        while start < alternatives.count {
            if start > 0 { text.append(UInt8(ascii: "|")) }
            let run = alternatives[start...].prefix { Self.first(of: $0) != nil }
            if run.isEmpty { write(alternatives[start], to: &text) } else { write(factored: run, to: &text) }
            start += max(1, run.count)
        }
        if guarding != nil { text.append(UInt8(ascii: ")")) }
    }

    private func write(_ alternative: some Sequence<Item>, to text: inout [UInt8]) {
        for item in alternative {
            switch item {
            case .literal(let byte): text.append(byte)
            case .other(let range): text += source[range]
            case .group(let group): text += group
            }
        }
    }

    /// The character that an alternative begins with, folded; nil where that is not one character of ASCII.
    private static func first(of alternative: Alternative) -> UInt8? {
        guard case .literal(let byte)? = alternative.first else { return nil }
        return ASCIIFolding.isWord(byte) ? byte | ((0x41...0x5A).contains(byte) ? 0x20 : 0) : byte
    }

    /// Alternatives by the characters that they begin with, what several begin with written once.
    private func write(factored run: ArraySlice<Alternative>, to text: inout [UInt8]) {
        var order: [UInt8] = []
        var byFirst = [[Alternative]](repeating: [], count: 128)
        for alternative in run {
            guard let byte = Self.first(of: alternative) else { continue }
            if byFirst[Int(byte)].isEmpty { order.append(byte) }
            byFirst[Int(byte)].append(alternative)
        }
        for (place, byte) in order.enumerated() {
            if place > 0 { text.append(UInt8(ascii: "|")) }
            write(joint: byFirst[Int(byte)], to: &text)
        }
    }

    /// Alternatives that begin with one letter, large or small.
    private func write(joint alternatives: [Alternative], to text: inout [UInt8]) {
        let first = alternatives[0]
        let shared = alternatives.dropFirst().reduce(first.prefix { Self.isLiteral($0) }.count) { count, other in
            zip(first.prefix(count), other).prefix { $0 == $1 }.count
        }
        guard alternatives.count > 1, shared > 0 else {
            for (place, alternative) in alternatives.enumerated() {
                if place > 0 { text.append(UInt8(ascii: "|")) }
                write(alternative, to: &text)
            }
            return
        }
        write(first.prefix(shared), to: &text)
        text += "(?:".utf8
        write(alternatives.map { Array($0.dropFirst(shared)) }, to: &text)
        text.append(UInt8(ascii: ")"))
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
