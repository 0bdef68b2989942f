/// How far from the start of a match the texts may stand that the match requires, in characters and in runs of characters
/// without a blank.
///
/// Where that is known, a pattern need be tried near its literals only, however long the text is that is searched. A figure
/// (`\d[\d,]*`) has no longest one, but is never longer than the longest word of the text that is searched.
public struct PatternReach: Hashable, Sendable {
    /// More is no better than nothing.
    private static let most = 2_048

    /// The characters that the match takes at most, and that its assertions see, after its start.
    public let ahead: Int
    /// The runs without a blank that it may take besides.
    public let runs: Int
    /// The characters that its assertions see at most before its start.
    public let behind: Int

    /// Makes it of what is known.
    public init(ahead: Int, runs: Int, behind: Int) {
        self.ahead = ahead
        self.runs = runs
        self.behind = behind
    }

    /// The reach of a pattern; nil where there is no limit to it, or none that would help.
    init?(of node: PatternNode) {
        guard let match = PatternLength(of: node), let asserted = PatternLength(ofAssertionsIn: node),
            asserted.runs == 0,
            max(match.characters, match.runs, asserted.characters) <= Self.most
        else { return nil }
        self.init(ahead: match.characters, runs: match.runs, behind: asserted.characters)
    }
}

/// The longest text of a piece of a pattern, in characters and in runs of characters without a blank.
private struct PatternLength {
    private(set) var characters = 0
    private(set) var runs = 0

    private init(characters: Int = 0, runs: Int = 0) {
        self.characters = characters
        self.runs = runs
    }

    /// What a node takes and what its assertions see, together; nil where there is no limit.
    init?(of node: PatternNode) {
        switch node {
        case .literal(let bytes): self.init(characters: bytes.count { $0 & 0xC0 != 0x80 })
        case .oneOf, .character: self.init(characters: 1)
        case .anything: return nil
        case .nothing, .wordBoundary: self.init()
        case .assertion(let inner): self.init(of: inner)
        case .sequence(let nodes): self.init(sumOf: nodes) { PatternLength(of: $0) }
        case .alternatives(let nodes): self.init(highestOf: nodes) { PatternLength(of: $0) }
        case .repetition(let inner, _, let most):
            if most == nil, inner.isWithoutBlanks {
                self.init(runs: 1)
            } else {
                self.init(PatternLength(of: inner), times: most)
            }
        case .shared(let group): self.init(of: group.node)
        }
    }

    /// What the assertions within a node see, wherever they look.
    init?(ofAssertionsIn node: PatternNode) {
        switch node {
        case .literal, .oneOf, .character, .anything, .nothing, .wordBoundary: self.init()
        case .assertion(let inner): self.init(of: inner)
        case .sequence(let nodes): self.init(sumOf: nodes) { PatternLength(ofAssertionsIn: $0) }
        case .alternatives(let nodes): self.init(highestOf: nodes) { PatternLength(ofAssertionsIn: $0) }
        case .repetition(let inner, _, let most): self.init(PatternLength(ofAssertionsIn: inner), times: most)
        case .shared(let group): self.init(ofAssertionsIn: group.node)
        }
    }

    private init?(sumOf nodes: [PatternNode], _ length: (PatternNode) -> PatternLength?) {
        self.init()
        for node in nodes {
            guard let length = length(node) else { return nil }
            characters += length.characters
            runs += length.runs
        }
    }

    private init?(highestOf nodes: [PatternNode], _ length: (PatternNode) -> PatternLength?) {
        self.init()
        for node in nodes {
            guard let length = length(node) else { return nil }
            characters = max(characters, length.characters)
            runs = max(runs, length.runs)
        }
    }

    private init?(_ length: PatternLength?, times most: Int?) {
        guard let length else { return nil }
        self.init()
        guard length.characters > 0 || length.runs > 0 else { return }
        // Nested repetitions of many make numbers that are of no use, and in the end too large.
        guard let most, most <= 1_000, length.characters <= 10_000, length.runs <= 10_000 else { return nil }
        characters = length.characters * most
        runs = length.runs * most
    }
}

extension PatternNode {
    /// Whether no text of the node holds a blank.
    fileprivate var isWithoutBlanks: Bool {
        switch self {
        case .literal(let bytes): !bytes.contains(0x20)
        case .oneOf(let members): !members.contains { $0.contains(0x20) }
        case .character(let isBlank): !isBlank
        case .anything: false
        case .nothing, .wordBoundary: true
        case .assertion: false
        case .sequence(let nodes), .alternatives(let nodes): nodes.allSatisfy(\.isWithoutBlanks)
        case .repetition(let inner, _, _): inner.isWithoutBlanks
        case .shared(let group): group.node.isWithoutBlanks
        }
    }
}
