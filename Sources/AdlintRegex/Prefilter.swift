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
    /// The sets that a digit beyond ASCII may meet: those with a `0`.
    private let setsWithDigits: [Int]

    /// Builds a prefilter from the sets of literals of each pattern; none for a pattern to try everywhere.
    ///
    /// - Parameter patterns: As ``RequiredLiterals/of(_:)`` gives them.
    public init(_ patterns: [[[String]]]) {
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
        table = LiteralTable(reader.literals, in: packed)
        setCount = reader.literalsOfSet.count
        setsOfLiteral = reader.literalsOfSet.inverted(count: reader.literals.count)
        patternsOfSet = rarest.inverted(count: setCount)
        furtherSets = further
        setsWithDigits = (0..<setCount).filter { set in
            reader.literalsOfSet.places(of: set).contains { place in
                let literal = reader.literals[reader.literalsOfSet[place]]
                return packed[Int(literal.lowerBound)..<Int(literal.upperBound)].contains(0x30)
            }
        }
    }

    /// The prefilter that ``flattened()`` wrote, which is a copy and no more; nil where the bytes are none.
    init?(flattened bytes: UnsafeRawBufferPointer) {
        var reader = FlatReader(bytes)
        let counts = reader.array(of: Int.self)
        unconditional = reader.array()
        setsWithDigits = reader.array()
        table = LiteralTable(&reader)
        setsOfLiteral = IndexLists(&reader)
        patternsOfSet = IndexLists(&reader)
        furtherSets = IndexLists(&reader)
        guard !reader.isDamaged, counts.count == 2 else { return nil }
        patternCount = counts[0]
        setCount = counts[1]
    }

    /// The prefilter as bytes for the same program on the same kind of machine.
    func flattened() -> [UInt8] {
        var writer = FlatWriter()
        writer.write([patternCount, setCount])
        writer.write(unconditional)
        writer.write(setsWithDigits)
        table.write(to: &writer)
        for lists in [setsOfLiteral, patternsOfSet, furtherSets] { lists.write(to: &writer) }
        return writer.bytes
    }

    /// The literals of all patterns as one text, to be kept and given to ``init(packed:)``.
    public static func pack(_ patterns: [[[String]]]) -> String {
        PackedLiterals.pack(patterns)
    }

    /// The sets of literals of each pattern of a packed text, the literals of a set in alphabetical order.
    public static func unpack(_ packed: String) -> [[[String]]] {
        var packed = packed
        return packed.withUTF8 { LiteralReader($0).sets(in: $0) }
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
            for pattern in unconditional {
                candidates.append((Int32(truncatingIfNeeded: pattern), Int32(truncatingIfNeeded: block)))
            }
            for set in scratch.sets {
                for place in patternsOfSet.places(of: Int(set)) where holdsFurtherSets(patternsOfSet[place], scratch) {
                    candidates.append(
                        (Int32(truncatingIfNeeded: patternsOfSet[place]), Int32(truncatingIfNeeded: block)))
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
