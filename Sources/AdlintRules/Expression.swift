/// A pattern of the rulebook, by its place in ``Rulebook/patterns``.
///
/// The same text is stored, prefiltered, compiled and run once, however many rules use it.
public struct PatternIndex: Hashable, Sendable, Comparable {
    /// The place in the table.
    public let value: Int

    /// Makes an index.
    public init(_ value: Int) {
        self.value = value
    }

    /// Orders by place.
    public static func < (left: PatternIndex, right: PatternIndex) -> Bool {
        left.value < right.value
    }
}

/// How far around a match its company is looked for.
public enum Scope: String, Sendable, CaseIterable {
    /// The same sentence.
    case sentence
    /// The same block.
    case block
    /// The block with what a reader takes along into it: its heading, the lead-in of its list, the header cells and the
    /// row of its table, the block before and after it in the same region.
    case context
    /// The same region.
    case region
    /// The whole draft.
    case draft
}

/// A condition on the surroundings of a match: some pattern of the list matches within the scope.
public struct Company: Hashable, Sendable {
    /// Where to look.
    public var scope: Scope
    /// What to look for; one is enough.
    public var patterns: PatternList

    /// Makes a condition.
    public init(scope: Scope, patterns: PatternList) {
        self.scope = scope
        self.patterns = patterns
    }
}

/// One way to put a thing in words.
public struct Detector: Hashable, Sendable {
    /// What marks it; one is enough.
    public var patterns: PatternList
    /// Company that it needs; all of them.
    public var needs: ArraySlice<Company>
    /// Company that rules it out; any of them.
    public var unless: ArraySlice<Company>
    /// Kinds of block in which alone it counts (`heading`, `button`, `cell`, `list`, `quote`, `link`, `subject`); empty
    /// for every kind.
    public var blocks: [String]

    /// Makes a detector.
    public init(
        patterns: PatternList, needs: ArraySlice<Company> = [], unless: ArraySlice<Company> = [], blocks: [String] = []
    ) {
        self.patterns = patterns
        self.needs = needs
        self.unless = unless
        self.blocks = blocks
    }
}

/// A wording with the reason why it does not do.
public struct RefusedWording: Hashable, Sendable {
    /// How it is recognised; one is enough.
    public var patterns: PatternList
    /// Why it does not do, in a clause without capital or full stop ("'no guarantee' says less than ...").
    public var why: String

    /// Makes a wording.
    public init(patterns: PatternList, why: String) {
        self.patterns = patterns
        self.why = why
    }
}
