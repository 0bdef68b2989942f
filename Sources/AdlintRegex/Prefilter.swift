public import AdlintCore

/// Tells in one pass over a text which of many patterns can match in which block of it.
///
/// Built from the ``RequiredLiterals`` of the patterns, by the number of the pattern from 0. A pattern is a candidate in
/// a block that holds a literal of each of its sets; one without sets is a candidate everywhere. The prefilter never
/// loses a match within a block of prose; it may name patterns that do not match.
///
/// Every literal and every set is held once, however many patterns share it. Each literal has a key: its eight rarest
/// neighbouring bytes, or four or two where it is shorter. Every position of a text is looked up by its next eight, four
/// and two bytes in three bit tables, which nearly always say that no key begins there. A literal that is found
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
    private let startsOfPattern: [Int32]
    /// The sets that a digit beyond ASCII may meet: those with a `0`.
    private let setsWithDigits: [Int]

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
        var rarest = IndexLists()
        var further = IndexLists()
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
        setCount = reader.literalsOfSet.count
        let required = Self.requiredSets(of: reader)
        let isWanted = Self.wantedLiterals(of: required, count: reader.literals.count)
        table = LiteralTable(reader.literals, in: packed, isWanted: isWanted)
        literalsOfSet = reader.literalsOfSet
        startsOfPattern = reader.startsOfPattern
        setsOfLiteral = required.inverted(count: reader.literals.count)
        patternsOfSet = rarest.inverted(count: setCount)
        furtherSets = further
        let hasDigit = reader.literals.map { literal in
            packed[Int(literal.lowerBound)..<Int(literal.upperBound)].contains(0x30)
        }
        setsWithDigits = (0..<setCount).filter { set in
            reader.literalsOfSet.places(of: set).contains { hasDigit[reader.literalsOfSet[$0]] }
        }
    }

    /// The literals of each set, but none for a set that only says what matches begin with.
    private static func requiredSets(of reader: LiteralReader) -> IndexLists {
        var isRequired = [Bool](repeating: false, count: reader.literalsOfSet.count)
        for pattern in 0..<reader.setsOfPattern.count {
            for place in reader.setsOfPattern.places(of: pattern) { isRequired[reader.setsOfPattern[place]] = true }
        }
        var required = IndexLists()
        for set in 0..<isRequired.count {
            if isRequired[set] {
                for place in reader.literalsOfSet.places(of: set) { required.append(reader.literalsOfSet[place]) }
            }
            required.endList()
        }
        return required
    }

    private static func wantedLiterals(of sets: IndexLists, count: Int) -> [Bool] {
        var isWanted = [Bool](repeating: false, count: count)
        for set in 0..<sets.count {
            for place in sets.places(of: set) { isWanted[sets[place]] = true }
        }
        return isWanted
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

    /// What the matches of a pattern begin with, folded; empty where that is not known.
    public func starts(of pattern: Int) -> [[UInt8]] {
        guard startsOfPattern[pattern] >= 0 else { return [] }
        return literalsOfSet.places(of: Int(startsOfPattern[pattern])).map { table.literal(literalsOfSet[$0]) }
    }

    /// The candidates of each block of a text.
    ///
    /// - Parameters:
    ///   - text: Prose.
    ///   - blocks: Ranges of it, in any order. A literal counts where it lies wholly within one. What lies outside the
    ///     text is left out.
    ///   - scratch: The thread's own.
    public func scan(_ text: UTF8Text, blocks: [TextRange], scratch: inout PrefilterScratch) -> PrefilterHits {
        var candidates: [PrefilterHits.Candidate] = []
        candidates.reserveCapacity(blocks.count * (4 + unconditional.count))
        for (block, range) in blocks.enumerated() {
            scratch.begin(literalCount: table.entries.count, setCount: setCount)
            scratch.block.fold(text.bytes, block: range)
            scratch.find(in: table)
            mark(&scratch)
            for pattern in unconditional { candidates.append((Int32(truncatingIfNeeded: pattern), Int32(truncatingIfNeeded: block))) }
            for set in scratch.sets {
                for place in patternsOfSet.places(of: Int(set)) where holdsFurtherSets(patternsOfSet[place], scratch) {
                    candidates.append((Int32(truncatingIfNeeded: patternsOfSet[place]), Int32(truncatingIfNeeded: block)))
                }
            }
        }
        return PrefilterHits(candidates, patternCount: patternCount, blockCount: blocks.count)
    }

    /// Marks the sets of the literals that were found in the block.
    private func mark(_ scratch: inout PrefilterScratch) {
        for literal in scratch.finds.literals {
            for place in setsOfLiteral.places(of: Int(literal)) { scratch.mark(setsOfLiteral[place]) }
        }
        guard scratch.block.mayHoldForeignDigits else { return }
        for set in setsWithDigits { scratch.mark(set) }
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
