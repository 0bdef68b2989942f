internal import AdlintCore

/// What was found out about the groups of patterns, for other patterns with the same groups: the terms of rules stand in most of
/// their patterns, and are most of these.
///
/// For one thread at a time, and for the time that a rulebook takes to be read.
public final class PatternMemo {
    /// Shorter groups are read as quickly as they are looked up.
    private static let least = 16

    private var groups: [Key<Unicode.Scalar>: SharedGroup] = [:]
    private var factored: [Key<UInt8>: [UInt8]] = [:]

    /// Makes a memo that knows nothing.
    public init() {}

    /// The characters of a group, hashed at once.
    private struct Key<Element: BitwiseCopyable & Equatable>: Hashable {
        let text: ArraySlice<Element>

        static func == (left: Key, right: Key) -> Bool { left.text == right.text }

        func hash(into hasher: inout Hasher) {
            text.withUnsafeBytes { hasher.combine(bytes: $0) }
        }
    }

    /// What is known of a group, given by what stands in it; nil where nothing is.
    func group(_ text: ArraySlice<Unicode.Scalar>) -> SharedGroup? {
        groups[Key(text: text)]
    }

    /// Takes down what stands for a group; gives it back, to be put in the group's place.
    func keep(_ node: PatternNode, of text: ArraySlice<Unicode.Scalar>) -> PatternNode {
        switch node {
        case .alternatives, .sequence, .repetition:
            let group = SharedGroup(node)
            // A copy, or the whole pattern would be kept with it.
            groups[Key(text: Array(text)[...])] = group
            return .shared(group)
        // Neighbouring literals are made into one, in groups or not.
        default: return node
        }
    }

    /// A group as ``AlternativeFactoring`` writes it; nil where nobody knows.
    func factored(_ group: ArraySlice<UInt8>) -> [UInt8]? {
        factored[Key(text: group)]
    }

    /// Takes down how a group is written.
    func keep(factored text: [UInt8], of group: ArraySlice<UInt8>) {
        factored[Key(text: Array(group)[...])] = text
    }

    /// Where a group closes of which `start` is the place behind its head; nil where that cannot be told at a glance, or where
    /// the group is not worth a look-up.
    @inline(__always)
    static func end<Element>(
        of source: [Element], from start: Int, _ ascii: (Element) -> UInt8
    ) -> Int? {
        var depth = 0
        var index = start
        while index < source.count {
            switch ascii(source[index]) {
            case UInt8(ascii: "\\"):
                // Quotations hide what stands in them.
                guard index + 1 < source.count, !isQuotation(ascii(source[index + 1])) else { return nil }
                index += 1
            case UInt8(ascii: "["):
                guard let end = classEnd(of: source, from: index + 1, ascii) else { return nil }
                index = end
            case UInt8(ascii: "("):
                // So do comments, and verbs are read by nobody here.
                let next = index + 1 < source.count ? ascii(source[index + 1]) : 0
                let second = index + 2 < source.count ? ascii(source[index + 2]) : 0
                if next == UInt8(ascii: "*") || next == UInt8(ascii: "?") && second == UInt8(ascii: "#") { return nil }
                depth += 1
            case UInt8(ascii: ")"):
                if depth == 0 { return index - start >= least ? index : nil }
                depth -= 1
            default: break
            }
            index += 1
        }
        return nil
    }

    /// Whether an escape with this letter begins or ends a quotation.
    private static func isQuotation(_ letter: UInt8) -> Bool {
        letter == UInt8(ascii: "Q") || letter == UInt8(ascii: "E")
    }

    /// The bracket at the end of a class.
    @inline(__always)
    private static func classEnd<Element>(
        of source: [Element], from start: Int, _ ascii: (Element) -> UInt8
    ) -> Int? {
        var index = start
        if index < source.count, ascii(source[index]) == UInt8(ascii: "^") { index += 1 }
        if index < source.count, ascii(source[index]) == UInt8(ascii: "]") { index += 1 }
        while index < source.count {
            let byte = ascii(source[index])
            if byte == UInt8(ascii: "]") { return index }
            // Classes of POSIX have brackets of their own, and quotations may stand here, too.
            if byte == UInt8(ascii: "[") { return nil }
            if byte == UInt8(ascii: "\\") {
                guard index + 1 < source.count, !isQuotation(ascii(source[index + 1])) else { return nil }
                index += 1
            }
            index += 1
        }
        return nil
    }
}

/// A group that stands in several patterns, with what follows from it, each worked out when it is first asked for.
final class SharedGroup: Sendable {
    let node: PatternNode
    private let knownFacts = LazyReference<Known<LiteralFacts>>()
    private let knownStarts = LazyReference<Known<MatchStarts>>()

    private final class Known<Value: Sendable>: Sendable {
        let value: Value

        init(_ value: Value) {
            self.value = value
        }
    }

    init(_ node: PatternNode) {
        self.node = node
    }

    var facts: LiteralFacts {
        (knownFacts.load() ?? knownFacts.storeIfNil(Known(LiteralFacts(of: node)))).value
    }

    var starts: MatchStarts {
        (knownStarts.load() ?? knownStarts.storeIfNil(Known(MatchStarts(of: node)))).value
    }
}

extension SharedGroup: Hashable {
    static func == (left: SharedGroup, right: SharedGroup) -> Bool { left.node == right.node }

    func hash(into hasher: inout Hasher) { hasher.combine(node) }
}
