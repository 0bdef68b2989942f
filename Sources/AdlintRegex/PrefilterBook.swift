import AdlintCore

/// The patterns of one book of packed literals, with all that a pass over a text needs to know of them.
///
/// Every literal and every set is held once, however many patterns share it. A literal that is found counts once a block and
/// marks its sets; a set that is the rarest of a pattern then asks whether the others are marked.
final class PrefilterBook: Sendable {
    let patternCount: Int
    /// The patterns that are candidates everywhere, in ascending order; they are not among those of a block.
    let unconditional: [Int]
    let table: LiteralTable
    let setCount: Int
    let setsOfLiteral: IndexLists
    /// The patterns whose rarest set it is.
    let patternsOfSet: IndexLists
    /// The rarest set of each pattern; -1 where there is none.
    let rarestOfPattern: FlatArray<Int32>
    let reachesOfPattern: FlatArray<LiteralReader.Reach>
    /// The sets of each pattern but the rarest.
    let furtherSets: IndexLists
    let literalsOfSet: IndexLists
    /// The set that holds what the matches of each pattern begin with; -1 where that is not known.
    let startsOfPattern: FlatArray<Int32>
    private let digits: SetsWithDigits
    /// By set; nil where nobody has made them.
    let finders: FlatStartFinders?

    init(_ packed: UnsafeBufferPointer<UInt8>) {
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
        let rarestOfPattern = rarest.lists
        patternsOfSet = rarestOfPattern.inverted(count: setCount)
        self.rarestOfPattern = FlatArray(
            (0..<sets.count).map { pattern in
                rarestOfPattern.isEmpty(pattern) ? -1 : rarestOfPattern[list: pattern][0]
            })
        reachesOfPattern = FlatArray(reader.reachesOfPattern)
        furtherSets = further.lists
        digits = SetsWithDigits()
        finders = nil
    }

    /// The book that ``write(to:)`` wrote; nil where there is none.
    init?(_ reader: inout FlatReader) {
        let counts = reader.array(of: Int.self)
        unconditional = Array(reader.array(of: Int.self))
        startsOfPattern = reader.array()
        rarestOfPattern = reader.array()
        reachesOfPattern = reader.array()
        table = LiteralTable(&reader)
        setsOfLiteral = IndexLists(&reader)
        patternsOfSet = IndexLists(&reader)
        furtherSets = IndexLists(&reader)
        literalsOfSet = IndexLists(&reader)
        finders = FlatStartFinders(&reader)
        digits = SetsWithDigits()
        guard !reader.isDamaged, counts.count == 2 else { return nil }
        patternCount = counts[0]
        setCount = counts[1]
    }

    /// Writes the book as it is.
    ///
    /// - Parameter hasFinders: Whether to write a ready finder of each set that has one.
    func write(to writer: inout FlatWriter, hasFinders: Bool) {
        writer.write([patternCount, setCount])
        writer.write(unconditional)
        writer.write(startsOfPattern)
        writer.write(rarestOfPattern)
        writer.write(reachesOfPattern)
        table.write(to: &writer)
        for lists in [setsOfLiteral, patternsOfSet, furtherSets, literalsOfSet] { lists.write(to: &writer) }
        if hasFinders { (finders ?? madeFinders()).write(to: &writer) } else { FlatStartFinders.writeNone(to: &writer) }
    }

    /// Finds where matches of a pattern can begin; nil where nothing is known.
    func startFinder(of pattern: Int) -> StartFinder? {
        let set = Int(startsOfPattern[pattern])
        guard set >= 0 else { return nil }
        if let finders { return finders[set] }
        return makeFinder(ofSet: set)
    }

    private func makeFinder(ofSet set: Int) -> StartFinder? {
        let places = literalsOfSet.places(of: set)
        return StartFinder(count: places.count) { take in
            places.allSatisfy { table.withLiteral(literalsOfSet[$0], take) }
        }
    }

    private func madeFinders() -> FlatStartFinders {
        let starts = Set(startsOfPattern)
        return FlatStartFinders(
            (0..<setCount).map { starts.contains(Int32($0)) ? makeFinder(ofSet: $0) : nil })
    }

    /// The sets of a pattern, the rarest first.
    func sets(of pattern: Int) -> [Int] {
        guard rarestOfPattern[pattern] >= 0 else { return [] }
        return [Int(rarestOfPattern[pattern])] + furtherSets[list: pattern].map(Int.init)
    }

    /// How far from the start of a match its literals may stand; nil where that is not known.
    func reach(of pattern: Int) -> PatternReach? { reachesOfPattern[pattern].known }

    /// Adds the candidates of the folded block of a scratch; `first` is the number of the book's first pattern.
    func scan(_ scratch: inout PrefilterScratch, first: Int, into candidates: inout BlockCandidates) {
        findSets(&scratch)
        addPatterns(of: scratch.sets, first: first, to: &candidates)
    }

    /// Finds the sets of which the folded block of a scratch holds a literal.
    func findSets(_ scratch: inout PrefilterScratch) {
        scratch.literals.begin(below: table.entries.count)
        scratch.sets.begin(below: setCount)
        // Taken out for the pass, so that they are changed in place while the block is read.
        var literals = NumberSet()
        swap(&literals, &scratch.literals)
        scratch.block.withBytes { table.search($0, &literals) }
        swap(&literals, &scratch.literals)
        mark(scratch.literals, in: &scratch.sets)
        if scratch.block.mayHoldForeignDigits {
            for set in digits.sets(of: literalsOfSet, in: table) { scratch.sets.insert(set) }
        }
    }

    /// Marks the sets of the literals that were found in the block.
    private func mark(_ literals: borrowing NumberSet, in sets: inout NumberSet) {
        let setsOfLiteral = setsOfLiteral
        for place in 0..<literals.count {
            for set in setsOfLiteral[list: literals[place]] { sets.insert(Int(set)) }
        }
    }

    private func addPatterns(of sets: borrowing NumberSet, first: Int, to candidates: inout BlockCandidates) {
        let (patternsOfSet, furtherSets) = (patternsOfSet, furtherSets)
        for place in 0..<sets.count {
            for pattern in patternsOfSet[list: sets[place]] {
                let further = furtherSets[list: Int(pattern)]
                var held = 0
                while held < further.count, sets.holds(Int(further[held])) { held &+= 1 }
                if held == further.count { candidates.append(Int32(truncatingIfNeeded: first) &+ pattern) }
            }
        }
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
    private let known = LazyReference<Sets>()

    func sets(of literalsOfSet: IndexLists, in table: LiteralTable) -> [Int] {
        if let known = known.load() { return known.sets }
        let sets = (0..<literalsOfSet.count).filter { set in
            literalsOfSet.places(of: set).contains { table.hasDigit(literalsOfSet[$0]) }
        }
        return known.storeIfNil(Sets(sets)).sets
    }
}
