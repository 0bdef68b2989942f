/// Reads a pattern's source into ``PatternNode``, for the search for literals only.
///
/// It need not understand all of PCRE2, but must never misunderstand: what it does not know ends the reading (`nil`),
/// and the pattern counts as one without literals. Whether the pattern is valid is for PCRE2 to say.
struct PatternParser {
    /// Thrown where the reading ends. Never leaves the parser.
    struct Unknown: Error {}

    /// As deep as PCRE2 lets groups nest; keeps the stack of the parser small.
    private static let deepest = 250

    let source: [Unicode.Scalar]
    var index = 0
    private var depth = 0
    /// Whether `(?x)` is in force: blanks and comments in the pattern mean nothing.
    var isExtended = false

    /// Groups that were read before; nil where none were.
    let memo: PatternMemo?

    private init(_ source: String, _ memo: PatternMemo?) {
        self.source = Array(source.unicodeScalars)
        self.memo = memo
    }

    /// The node of a whole pattern; nil where it holds something that the parser does not know.
    static func parse(_ source: String, memo: PatternMemo? = nil) -> PatternNode? {
        var parser = PatternParser(source, memo)
        guard let node = try? parser.alternatives(), parser.index == parser.source.count else { return nil }
        return node
    }

    var current: Unicode.Scalar? { index < source.count ? source[index] : nil }

    /// The scalar at `index`, which is then passed.
    mutating func next() throws(Unknown) -> Unicode.Scalar {
        guard index < source.count else { throw Unknown() }
        index += 1
        return source[index - 1]
    }

    /// Passes `text`, which is ASCII, where it comes next.
    mutating func skip(_ text: StaticString) -> Bool {
        guard text.hasPointerRepresentation else {
            // A literal of one scalar may be kept as that.
            guard current == text.unicodeScalar else { return false }
            index += 1
            return true
        }
        let count = text.utf8CodeUnitCount
        guard index + count <= source.count else { return false }
        for place in 0..<count where source[index + place].value != UInt32(text.utf8Start[place]) { return false }
        index += count
        return true
    }

    /// Passes everything up to and including `end`, and gives what stands before it.
    mutating func text(upTo end: Unicode.Scalar) throws(Unknown) -> String {
        guard let found = source[index...].firstIndex(of: end) else { throw Unknown() }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: source[index..<found])
        index = found + 1
        return String(text)
    }

    /// Branches up to the end of the group or the pattern.
    mutating func alternatives() throws(Unknown) -> PatternNode {
        guard depth < Self.deepest else { throw Unknown() }
        depth += 1
        let outerExtended = isExtended
        defer {
            depth -= 1
            isExtended = outerExtended
        }
        var branches = [try sequence()]
        while skip("|") { branches.append(try sequence()) }
        return branches.count == 1 ? branches[0] : .alternatives(branches)
    }

    private mutating func sequence() throws(Unknown) -> PatternNode {
        var nodes: [PatternNode] = []
        while let scalar = current, scalar != "|", scalar != ")" {
            if try skipComment() { continue }
            if skip(#"\Q"#) {
                try quoted(into: &nodes)
            } else if let node = try atom() {
                nodes.append(try quantified(node))
            }
        }
        return Self.joined(nodes)
    }

    /// `\Q...\E`: each character for itself; a quantifier after it belongs to the last one.
    private mutating func quoted(into nodes: inout [PatternNode]) throws(Unknown) {
        while let scalar = current, !skip(#"\E"#) {
            index += 1
            nodes.append(Self.character(scalar))
        }
        if let last = nodes.popLast() { nodes.append(try quantified(last)) }
    }

    /// A character, an escape, a class or a group; nil for an option setting, which holds nothing.
    private mutating func atom() throws(Unknown) -> PatternNode? {
        switch try next() {
        case "(": try group()
        case "[": try characterClass()
        case "\\": try escape()
        case ".": .character(isBlank: true)
        case "^", "$": .nothing
        case "*", "+", "?": throw Unknown()
        case let scalar: Self.character(scalar)
        }
    }

    static func character(_ scalar: Unicode.Scalar) -> PatternNode {
        ASCIIFolding.folded(scalar).map(PatternNode.literal) ?? .character(isBlank: scalar.properties.isWhitespace)
    }

    /// One node for a run of nodes, neighbouring literals made into one.
    private static func joined(_ nodes: [PatternNode]) -> PatternNode {
        var result: [PatternNode] = []
        var run: [UInt8] = []
        for node in nodes where node != .nothing {
            if case .literal(let bytes) = node {
                run += bytes
            } else {
                if !run.isEmpty { result.append(.literal(run)) }
                run = []
                result.append(node)
            }
        }
        if !run.isEmpty { result.append(.literal(run)) }
        return result.isEmpty ? .nothing : result.count == 1 ? result[0] : .sequence(result)
    }

    /// Passes what means nothing, not even between a piece and its quantifier: a comment, the end of a quotation that
    /// never began and, in extended mode, a blank.
    mutating func skipComment() throws(Unknown) -> Bool {
        if skip(#"\E"#) { return true }
        if isExtended, try skipBlank() { return true }
        guard skip("(?#") else { return false }
        _ = try text(upTo: ")")
        return true
    }

    /// Passes a blank or a comment of extended mode.
    private mutating func skipBlank() throws(Unknown) -> Bool {
        switch current {
        case "#":
            index = source[index...].firstIndex(of: "\n") ?? source.count
            return true
        case " ", "\t", "\n", "\u{0B}", "\u{0C}", "\r":
            index += 1
            return true
        // Blank in some builds of PCRE2, a character in others.
        case "\u{85}", "\u{200E}", "\u{200F}", "\u{2028}", "\u{2029}": throw Unknown()
        default: return false
        }
    }
}
