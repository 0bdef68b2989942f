/// What the matches of a piece of a pattern begin with.
///
/// Read from the left as far as it is known what comes; sets that grow too large are kept by making their members shorter,
/// not given up.
struct MatchStarts: Sendable {
    /// More than these are no quicker to look for than the pattern itself.
    static let most = 256
    /// Members of the product of two sets.
    private static let mostOfProduct = 1_024

    /// One way to begin.
    fileprivate struct Start: Hashable, Sendable {
        /// Folded (``ASCIIFolding``).
        var literal: ShortLiteral
        /// Whether that is all of the match so far, so that what follows in the pattern follows in the text.
        var isOpen: Bool
        /// Whether no character of a word may stand before it.
        var isAtWordStart: Bool

        static let nothing = Start(literal: ShortLiteral(), isOpen: true, isAtWordStart: false)

        func closed() -> Start {
            Start(literal: literal, isOpen: false, isAtWordStart: isAtWordStart)
        }

        func followed(by next: Start) -> Start {
            Start(
                literal: literal.followed(by: next.literal),
                isOpen: next.isOpen && literal.count + next.literal.count < ShortLiteral.longest,
                isAtWordStart: isAtWordStart || literal.isEmpty && next.isAtWordStart)
        }
    }

    /// Nil where a match can begin with anything.
    private var starts: [Start]?

    private init(_ starts: [Start]?) {
        self.starts = starts.flatMap { Self.bounded($0, most: Self.most) }
    }

    /// Works out the beginnings of a node.
    init(of node: PatternNode) {
        switch node {
        case .literal(let bytes): self.init(Self.literals([bytes]))
        case .oneOf(let members): self.init(Self.literals(members))
        case .character, .anything: self.init(nil)
        case .nothing, .assertion: self.init([.nothing])
        case .wordBoundary: self.init([Start(literal: ShortLiteral(), isOpen: true, isAtWordStart: true)])
        case .sequence(let nodes):
            self = nodes.reduce(MatchStarts([.nothing])) { $0.isOpen ? $0.followed(by: MatchStarts(of: $1)) : $0 }
        case .alternatives(let nodes):
            let all = nodes.map { MatchStarts(of: $0).starts }
            self.init(all.contains { $0 == nil } ? nil : all.flatMap { $0 ?? [] })
        case .repetition(let inner, let least, let most):
            self = MatchStarts(of: inner).repeated(least: least, most: most)
        case .shared(let group): self = group.starts
        }
    }

    /// Literals with one of which every match begins, ``WordEdge/mark`` before those that a word begins with; nil where none
    /// are known. None begins with another one.
    var literals: [[UInt8]]? {
        guard let starts, !starts.contains(where: \.literal.isEmpty) else { return nil }
        let anywhere = Self.withoutRedundant(starts.filter { !$0.isOnWordOnly }.map(\.literal.bytes))
        let atWords = Self.withoutRedundant(starts.filter(\.isOnWordOnly).map(\.literal.bytes))
        return anywhere
            + atWords.filter { literal in !anywhere.contains { literal.starts(with: $0) } }
            .map { [WordEdge.mark] + $0 }
    }

    private var isOpen: Bool { starts?.contains(where: \.isOpen) ?? false }

    private static func literals(_ literals: [[UInt8]]) -> [Start] {
        literals.map { bytes in
            Start(
                literal: ShortLiteral(bytes), isOpen: bytes.count < ShortLiteral.longest, isAtWordStart: false)
        }
    }

    private func followed(by next: MatchStarts) -> MatchStarts {
        guard let starts else { return self }
        let ended = starts.filter { !$0.isOpen }
        let open = starts.filter(\.isOpen)
        guard let following = next.starts.flatMap({ Self.bounded($0, most: Self.mostOfProduct / max(1, open.count)) })
        else {
            // Nobody knows what follows.
            return open.contains(where: \.literal.isEmpty) ? MatchStarts(nil) : MatchStarts(starts.map { $0.closed() })
        }
        return MatchStarts(ended + open.flatMap { start in following.map { start.followed(by: $0) } })
    }

    private func repeated(least: Int, most: Int?) -> MatchStarts {
        guard let starts else { return self }
        guard most != 0 else { return MatchStarts([.nothing]) }
        // What follows one of several may be another one.
        let first = most == 1 ? starts : starts.map { $0.literal.isEmpty ? $0 : $0.closed() }
        return MatchStarts(least > 0 ? first : first + [.nothing])
    }

    /// The same set made so small that it can be searched for; nil where it says nothing then.
    private static func bounded(_ starts: [Start], most: Int) -> [Start]? {
        var bounded = unique(starts)
        for length in [6, 5, 4, 3, 2, 1] where bounded.count > most {
            bounded = unique(
                bounded.map { start in
                    guard start.literal.count > length else { return start }
                    var shorter = start.closed()
                    shorter.literal = start.literal.prefix(length)
                    return shorter
                })
        }
        return bounded.count > most ? nil : bounded
    }

    private static func unique(_ starts: [Start]) -> [Start] {
        guard starts.count > 1 else { return starts }
        var index = HashIndex(capacity: starts.count)
        var kept: [Start] = []
        kept.reserveCapacity(starts.count)
        for start in starts {
            let form = (start.isOpen ? 1 : 0) | (start.isAtWordStart ? 2 : 0)
            let hash = HashIndex.mixed(start.literal.hash, UInt64(form))
            if index.number(of: hash, isSame: { kept[$0] == start }) == kept.count { kept.append(start) }
        }
        return kept
    }

    /// The same literals without those that begin with another one.
    private static func withoutRedundant(_ literals: [[UInt8]]) -> [[UInt8]] {
        var kept: [[UInt8]] = []
        for literal in literals.sorted(by: { $0.lexicographicallyPrecedes($1) })
        where kept.last.map({ !literal.starts(with: $0) }) ?? true {
            kept.append(literal)
        }
        return kept
    }
}

extension MatchStarts.Start {
    /// Whether it stands at the start of a word only: it begins with a letter, a digit or `_`, of ASCII, since `\b` before
    /// anything else asks for the end of a word.
    fileprivate var isOnWordOnly: Bool {
        isAtWordStart && (literal.first.map(ASCIIFolding.isWord) ?? false)
    }
}
