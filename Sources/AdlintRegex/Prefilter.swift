public import AdlintCore
internal import Synchronization

/// Tells in one pass over a text which of many patterns can match in which block of it.
///
/// Built from the ``RequiredLiterals`` of the patterns, by the number of the pattern from 0. A pattern is a candidate in
/// a block that holds a literal of each of its sets; one without sets is a candidate everywhere. The prefilter never
/// loses a match within a block of prose; it may name patterns that do not match.
///
/// Every literal and every set is held once, however many patterns share it. Each literal has a key: its eight rarest
/// neighbouring bytes, or four where it is shorter, or all that it has. Every position of a text is looked up by its next
/// eight, four, three and two bytes in a table that nearly always says that no key begins there. A literal that is found
/// counts once a block and marks its sets; a set that is the rarest of a pattern then asks whether the others are marked.
public struct Prefilter: Sendable {
    /// The number of patterns.
    public let patternCount: Int
    /// The patterns that are candidates everywhere, in ascending order.
    public let unconditional: [Int]
    private let table: LiteralTable
    private let setCount: Int
    private let setsOfLiteral: IndexLists
    /// The patterns whose rarest set it is.
    private let patternsOfSet: IndexLists
    /// The sets of each pattern but the rarest.
    private let furtherSets: IndexLists
    private let literalsOfSet: IndexLists
    /// The set that holds what the matches of each pattern begin with; -1 where that is not known.
    private let startsOfPattern: FlatArray<Int32>
    private let digits: SetsWithDigits

    /// Builds a prefilter from the literals of each pattern; none for a pattern to try everywhere.
    public init(_ patterns: [RequiredLiterals]) {
        self.init(packed: PackedLiterals.pack(patterns))
    }

    /// Builds a prefilter from texts that ``pack(_:)`` made, one after the other, which is quicker than from arrays.
    public init(packed: String) {
        var packed = packed
        self = packed.withUTF8 { Prefilter($0) }
    }

    private init(_ packed: UnsafeBufferPointer<UInt8>) {
        let reader = LiteralReader(packed)
        let sets = reader.setsOfPattern
        var rarest = IndexLists.Builder()
        var further = IndexLists.Builder()
        var unconditional: [Int] = []
        for pattern in 0..<sets.count {
            let places = sets.places(of: pattern)
            if places.isEmpty { unconditional.append(pattern) } else { rarest.append(sets[places.lowerBound]) }
            for place in places.dropFirst() { further.append(sets[place]) }
            rarest.endList()
            further.endList()
        }
        patternCount = sets.count
        self.unconditional = unconditional
        let literalsOfSet = reader.literalsOfSet
        self.literalsOfSet = literalsOfSet
        setCount = literalsOfSet.count
        startsOfPattern = FlatArray(reader.startsOfPattern)
        var isRequired = [Bool](repeating: false, count: setCount)
        for pattern in 0..<sets.count {
            for place in sets.places(of: pattern) { isRequired[sets[place]] = true }
        }
        // Sets that only say what matches begin with are not looked for.
        let setsOfLiteral = literalsOfSet.inverted(count: reader.literals.count) { isRequired[$0] }
        self.setsOfLiteral = setsOfLiteral
        table = LiteralTable(reader.literals, in: packed) { !setsOfLiteral.isEmpty($0) }
        patternsOfSet = rarest.lists.inverted(count: setCount)
        furtherSets = further.lists
        digits = SetsWithDigits()
    }

    /// The prefilter that ``flattened()`` wrote, read where it lies, in memory that outlives it; nil where the bytes are none.
    init?(flattened bytes: UnsafeRawBufferPointer) {
        var reader = FlatReader(bytes)
        let counts = reader.array(of: Int.self)
        unconditional = Array(reader.array(of: Int.self))
        startsOfPattern = reader.array()
        table = LiteralTable(&reader)
        setsOfLiteral = IndexLists(&reader)
        patternsOfSet = IndexLists(&reader)
        furtherSets = IndexLists(&reader)
        literalsOfSet = IndexLists(&reader)
        digits = SetsWithDigits()
        guard !reader.isDamaged, counts.count == 2 else { return nil }
        patternCount = counts[0]
        setCount = counts[1]
    }

    /// The prefilter as bytes for the same program on the same kind of machine.
    func flattened() -> [UInt8] {
        var writer = FlatWriter()
        writer.write([patternCount, setCount])
        writer.write(unconditional)
        writer.write(startsOfPattern)
        table.write(to: &writer)
        for lists in [setsOfLiteral, patternsOfSet, furtherSets, literalsOfSet] { lists.write(to: &writer) }
        return writer.bytes
    }

    /// The literals of all patterns as one text, to be kept and given to ``init(packed:)``.
    public static func pack(_ patterns: [RequiredLiterals]) -> String {
        PackedLiterals.pack(patterns)
    }

    /// The literals of each pattern of a packed text, those of a set in alphabetical order.
    public static func unpack(_ packed: String) -> [RequiredLiterals] {
        var packed = packed
        return packed.withUTF8 { LiteralReader($0).requiredLiterals(in: $0) }
    }

    /// Finds where matches of a pattern can begin; nil where nothing is known.
    public func startFinder(of pattern: Int) -> StartFinder? {
        guard startsOfPattern[pattern] >= 0 else { return nil }
        let places = literalsOfSet.places(of: Int(startsOfPattern[pattern]))
        return StartFinder(count: places.count) { take in
            places.allSatisfy { table.withLiteral(literalsOfSet[$0], take) }
        }
    }

    /// The candidates of each block of a text.
    ///
    /// - Parameters:
    ///   - text: Prose.
    ///   - blocks: Ranges of it, in any order. A literal counts where it lies wholly within one. What lies outside the
    ///     text is left out.
    ///   - scratch: The thread's own.
    public func scan(_ text: UTF8Text, blocks: [TextRange], scratch: inout PrefilterScratch) -> PrefilterHits {
        var candidates = BlockCandidates()
        for block in blocks { scan(text, block: block, scratch: &scratch, into: &candidates) }
        return PrefilterHits(candidates, patternCount: patternCount)
    }

    /// Adds a block with its candidates.
    ///
    /// - Parameters:
    ///   - text: Prose.
    ///   - block: A range of it, as in ``scan(_:blocks:scratch:)``.
    ///   - scratch: The thread's own.
    ///   - candidates: Gets one more block.
    public func scan(
        _ text: UTF8Text, block: TextRange, scratch: inout PrefilterScratch, into candidates: inout BlockCandidates
    ) {
        scratch.begin(literalCount: table.entries.count, setCount: setCount)
        scratch.block.fold(text.bytes, block: block)
        scratch.find(in: table)
        mark(&scratch)
        for pattern in unconditional { candidates.append(Int32(truncatingIfNeeded: pattern)) }
        for set in scratch.sets {
            for place in patternsOfSet.places(of: Int(set)) where holdsFurtherSets(patternsOfSet[place], scratch) {
                candidates.append(Int32(truncatingIfNeeded: patternsOfSet[place]))
            }
        }
        candidates.endBlock()
    }

    /// Marks the sets of the literals that were found in the block.
    private func mark(_ scratch: inout PrefilterScratch) {
        for literal in scratch.finds.literals {
            for place in setsOfLiteral.places(of: Int(literal)) { scratch.mark(setsOfLiteral[place]) }
        }
        guard scratch.block.mayHoldForeignDigits else { return }
        for set in digits.sets(of: literalsOfSet, in: table) { scratch.mark(set) }
    }

    private func holdsFurtherSets(_ pattern: Int, _ scratch: borrowing PrefilterScratch) -> Bool {
        for place in furtherSets.places(of: pattern) where !scratch.isMarked(furtherSets[place]) { return false }
        return true
    }
}

extension Prefilter {
    /// The candidates of each block of a text, with a scratch of their own.
    public func scan(_ text: UTF8Text, blocks: [TextRange]) -> PrefilterHits {
        var scratch = PrefilterScratch()
        return scan(text, blocks: blocks, scratch: &scratch)
    }
}

/// The sets that a digit beyond ASCII may meet: those with a `0`. Few texts have such digits.
private final class SetsWithDigits: Sendable {
    private final class Sets: Sendable {
        let sets: [Int]

        init(_ sets: [Int]) {
            self.sets = sets
        }
    }
    private let known = AtomicLazyReference<Sets>()

    func sets(of literalsOfSet: IndexLists, in table: LiteralTable) -> [Int] {
        if let known = known.load() { return known.sets }
        let sets = (0..<literalsOfSet.count).filter { set in
            literalsOfSet.places(of: set).contains { table.hasDigit(literalsOfSet[$0]) }
        }
        return known.storeIfNil(Sets(sets)).sets
    }
}
