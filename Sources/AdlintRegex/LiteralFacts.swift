/// What is known of the texts that a piece of a pattern matches: the algebra of Russ Cox's "Regular Expression Matching
/// with a Trigram Index", with literals of any length in place of trigrams.
///
/// All sets are of folded bytes and without duplicates; among the bytes stand marks of word boundaries (``WordEdge``). A set
/// stands for "one of these"; a set that holds the empty literal says nothing.
struct LiteralFacts: Sendable {
    /// Most literals that a product of two sets may have.
    private static let mostOfProduct = 64
    /// Most literals that the alternatives of a pattern may have together.
    private static let mostOfAlternatives = 512
    /// Most literals that alternatives may begin or end with.
    private static let mostEnds = 256
    /// Literals longer than this add nothing to what a search can tell.
    private static let longest = 64

    /// Everything the piece can match; nil where that is not known or too much.
    private var exact: [[UInt8]]?
    /// Each match begins with one of these.
    private var prefixes: [[UInt8]]
    /// Each match ends with one of these.
    private var suffixes: [[UInt8]]
    /// Each text that is searched with success holds one literal of each of these sets: the best ones yet, the best first.
    private var required: [LiteralSet]

    private static let anything = LiteralFacts(exact: nil, prefixes: [[]], suffixes: [[]], required: [])
    private static let nothing = LiteralFacts(of: [[]])

    private init(exact: [[UInt8]]?, prefixes: [[UInt8]], suffixes: [[UInt8]], required: [LiteralSet]) {
        self.exact = exact
        self.prefixes = prefixes
        self.suffixes = suffixes
        self.required = required
    }

    private init(of exact: [[UInt8]]) {
        self.init(exact: exact, prefixes: exact, suffixes: exact, required: [])
    }

    /// Works out the facts of a node.
    init(of node: PatternNode) {
        switch node {
        case .literal(let bytes): self = LiteralFacts(of: [bytes]).shortened()
        case .oneOf(let members): self.init(of: members)
        case .character, .anything: self = .anything
        case .nothing: self = .nothing
        case .wordBoundary: self.init(of: [[WordEdge.mark]])
        case .assertion(let inner):
            self = .nothing
            required = LiteralFacts(of: inner).best
        case .sequence(let nodes): self = nodes.reduce(.nothing) { $0.followed(by: LiteralFacts(of: $1)) }
        case .alternatives(let nodes): self = Self.union(nodes.map(LiteralFacts.init(of:)))
        case .repetition(let inner, let least, let most):
            self = LiteralFacts(of: inner).repeated(least: least, most: most)
        case .shared(let group): self = group.facts
        }
    }

    /// Sets of each of which every text that is searched with success holds one, the best first.
    var best: [LiteralSet] {
        LiteralSet.rarest(of: required + Self.sets([exact, prefixes, suffixes]))
    }

    // MARK: - Sequences

    private func followed(by next: LiteralFacts) -> LiteralFacts {
        if let exact, let nextExact = next.exact, let product = Self.product(exact, nextExact) {
            var facts = LiteralFacts(of: product)
            facts.required = LiteralSet.rarest(of: required + next.required + Self.sets([exact, nextExact]))
            return facts.shortened()
        }
        let joint = Self.product(suffixes, next.prefixes)
        return LiteralFacts(
            exact: nil,
            prefixes: exact.map { Self.product($0, next.prefixes) ?? $0 } ?? prefixes,
            suffixes: next.exact.map { Self.product(suffixes, $0) ?? $0 } ?? next.suffixes,
            required: LiteralSet.rarest(
                of: required + next.required
                    + Self.sets([exact, next.exact, joint ?? suffixes, joint == nil ? next.prefixes : nil]))
        ).shortened()
    }

    /// The same facts with long literals cut; a set that holds one is remembered whole first.
    private func shortened() -> LiteralFacts {
        let isLong = { (literals: [[UInt8]]) in literals.contains { $0.count > Self.longest } }
        guard isLong(prefixes) || isLong(suffixes) else { return self }
        return LiteralFacts(
            exact: nil,
            prefixes: Self.unique(prefixes.map { Array($0.prefix(Self.longest)) }),
            suffixes: Self.unique(suffixes.map { Array($0.suffix(Self.longest)) }),
            required: LiteralSet.rarest(
                of: required + Self.sets([Self.unique(prefixes.map { Array($0.prefix(Self.longest)) })])))
    }

    // MARK: - Alternatives

    private static func union(_ facts: [LiteralFacts]) -> LiteralFacts {
        func joined(_ sets: [[[UInt8]]?], most: Int) -> [[UInt8]]? {
            var union: [[UInt8]] = []
            for set in sets {
                guard let set, union.count + set.count <= most else { return nil }
                union += set
            }
            return unique(union)
        }
        let exact = joined(facts.map(\.exact), most: mostOfAlternatives)
        return LiteralFacts(
            exact: exact,
            prefixes: exact ?? joined(facts.map(\.prefixes), most: mostEnds) ?? [[]],
            suffixes: exact ?? joined(facts.map(\.suffixes), most: mostEnds) ?? [[]],
            required: required(byOneOf: facts.map(\.best)))
    }

    /// What is required where one of several pieces matches: the best set of each together, the second best, and so on;
    /// a piece that has fewer sets than another stands in with its last one.
    private static func required(byOneOf pieces: [[LiteralSet]]) -> [LiteralSet] {
        guard pieces.allSatisfy({ !$0.isEmpty }) else { return [] }
        let unions = (0..<(pieces.map(\.count).max() ?? 0)).map { rank in
            unique(pieces.flatMap { $0[min(rank, $0.count - 1)].literals })
        }
        return LiteralSet.rarest(of: unions.filter { $0.count <= mostOfAlternatives }.map(LiteralSet.init))
    }

    // MARK: - Repetitions

    private func repeated(least: Int, most: Int?) -> LiteralFacts {
        guard least > 0 else { return optional(most: most) }
        let copies = min(least, 4)
        let fixed = (1..<copies).reduce(self) { facts, _ in facts.followed(by: self) }
        if let most, most - copies <= 4 {
            return fixed.followed(by: optional(most: most - copies))
        }
        return LiteralFacts(
            exact: nil, prefixes: fixed.prefixes, suffixes: fixed.suffixes, required: fixed.best)
    }

    /// Up to `most` times or not at all: worth listing where the piece and the number are small.
    private func optional(most: Int?) -> LiteralFacts {
        guard let most, most <= 4, let exact else { return .anything }
        var all: [[UInt8]] = [[]]
        for _ in 0..<max(0, most) {
            guard let product = Self.product(all, exact + [[]]) else { return .anything }
            all = product
        }
        return LiteralFacts(of: all)
    }

    // MARK: - Sets

    /// Each of `left` followed by each of `right`; nil where that is too many.
    private static func product(_ left: [[UInt8]], _ right: [[UInt8]]) -> [[UInt8]]? {
        // A set of one adds none.
        guard left.count == 1 || right.count == 1 || left.count * right.count <= mostOfProduct else { return nil }
        return unique(left.flatMap { start in right.map { start + $0 } })
    }

    private static func sets(_ sets: [[[UInt8]]?]) -> [LiteralSet] {
        sets.compactMap { set in
            guard let set else { return nil }
            let isTidy = !set.contains { $0.contains(WordEdge.mark) }
            return LiteralSet(withoutRedundant(isTidy ? set : unique(set.map(WordEdge.tidied))))
        }
    }

    private static func unique(_ literals: [[UInt8]]) -> [[UInt8]] {
        HashIndex.unique(literals)
    }

    /// The same set without literals that hold another one of it.
    private static func withoutRedundant(_ literals: [[UInt8]]) -> [[UInt8]] {
        // Every pair is compared; a long list is more likely one of names than one of endings.
        guard literals.count > 1, literals.count <= mostOfProduct else { return literals }
        var kept: [MaskedLiteral] = []
        for literal in literals.sorted(by: { $0.count < $1.count }).map(MaskedLiteral.init)
        where !kept.contains(where: literal.holds) {
            kept.append(literal)
        }
        return kept.map(\.bytes)
    }
}

/// A literal with a bit for each byte that stands in it, or two: what another one has in it can be told apart at a glance mostly.
struct MaskedLiteral {
    let bytes: [UInt8]
    private let mask: UInt64

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        mask = bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    }

    /// Whether `part` stands somewhere within.
    func holds(_ part: MaskedLiteral) -> Bool {
        guard part.mask & ~mask == 0, part.bytes.count <= bytes.count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            part.bytes.withUnsafeBufferPointer { part in
                (0...bytes.count - part.count).contains { start in
                    var count = 0
                    while count < part.count, bytes[start + count] == part[count] { count += 1 }
                    return count == part.count
                }
            }
        }
    }
}
