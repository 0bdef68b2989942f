/// A prefilter in stages, each with patterns of its own that are looked for by themselves: most of a draft is nothing to which
/// the patterns of claims are of any matter.
public struct StagedPrefilter: Sendable {
    /// The bits of a place that tell the stage.
    private static let stageBits: Int32 = 2  // As Places reads them.

    /// The patterns of each stage, numbered in the order that they have among all.
    public let stages: [Prefilter]
    /// The number of each pattern in its stage, and below it the stage.
    private let places: FlatArray<Int32>

    private init(_ stages: [Prefilter], places: FlatArray<Int32>) {
        self.stages = stages
        self.places = places
    }

    /// Builds it from literals that were packed.
    public init(_ packed: PackedStages) {
        self.init(
            packed.books.map { Prefilter(packed: $0) },
            places: FlatArray(Self.places(of: packed.stages, after: packed.books.map { _ in 0 })))
    }

    private static func places(of stages: [UInt8], after counts: [Int]) -> [Int32] {
        var next = counts.map(Int32.init(truncatingIfNeeded:))
        return stages.map { stage in
            defer { next[Int(stage)] += 1 }
            return next[Int(stage)] << stageBits | Int32(stage)
        }
    }

    /// The prefilter that ``flattened()`` wrote, read where it lies, in memory that outlives it; nil where the bytes are none.
    init?(flattened bytes: UnsafeRawBufferPointer) {
        self.init(FlatReader(bytes))
    }

    /// The prefilter that ``flattened(hasFinders:)`` wrote into these bytes, which may come from anywhere: nil where a search by it would
    /// go astray, or where it has finders.
    public init?(kept bytes: FlatArray<UInt8>) {
        self.init(bytes.reader())
        guard isSound else { return nil }
    }

    private init?(_ reader: FlatReader) {
        var reader = reader
        let counts = reader.array(of: Int.self)
        let places = reader.array(of: Int32.self)
        guard !reader.isDamaged, let count = counts.first, (1...1 << Self.stageBits).contains(Int32(clamping: count))
        else {
            return nil
        }
        let stages = (0..<count).compactMap { _ in Prefilter(&reader) }
        guard stages.count == count, stages.reduce(0, { $0 + $1.patternCount }) == places.count else { return nil }
        self.init(stages, places: places)
    }

    /// The prefilter as bytes for the same program on the same kind of machine.
    ///
    /// - Parameter hasFinders: Whether ``startFinder(of:)`` shall have its finders ready. They take as much room as everything
    ///   else, and each less time to make than a pattern to compile.
    public func flattened(hasFinders: Bool = true) -> [UInt8] {
        var writer = FlatWriter()
        writer.write([stages.count])
        writer.write(places)
        for stage in stages { stage.write(to: &writer, hasFinders: hasFinders) }
        return writer.bytes
    }

    /// A prefilter of this one's patterns and then another's, stage by stage.
    public func followed(by other: PackedStages) -> StagedPrefilter {
        guard !other.stages.isEmpty else { return self }
        let counts = stages.map(\.patternCount)
        return StagedPrefilter(
            zip(stages, other.books).map { $1.isEmpty ? $0 : $0.followed(by: Prefilter(packed: $1)) },
            places: FlatArray(Array(places) + Self.places(of: other.stages, after: counts)))
    }

    /// The same of another prefilter; nil where it has not as many stages.
    public func followed(by other: StagedPrefilter) -> StagedPrefilter? {
        guard stages.count == other.stages.count else { return nil }
        let counts = stages.map { Int32($0.patternCount) }
        return StagedPrefilter(
            zip(stages, other.stages).map { $0.followed(by: $1) },
            places: FlatArray(
                Array(places) + other.places.values.map { $0 + counts[Self.stage(of: $0)] << Self.stageBits }))
    }

    /// A prefilter of those patterns alone that came to this one's first ones, which are another's.
    public func withoutFirst(_ first: StagedPrefilter) -> StagedPrefilter {
        let counts = first.stages.map { Int32($0.patternCount) }
        return StagedPrefilter(
            zip(stages, first.stages).map { $0.withoutFirst($1) },
            places: FlatArray(
                places.values.dropFirst(first.patternCount).map { $0 - counts[Self.stage(of: $0)] << Self.stageBits }))
    }

    /// The number of patterns.
    public var patternCount: Int { places.count }

    /// Where patterns are among the stages; valid as long as the prefilter. It is asked some thousand times for a draft, so that
    /// it is read without counting a reference.
    public struct Places: BitwiseCopyable {
        @usableFromInline let base: UnsafePointer<Int32>
        @usableFromInline let count: Int

        /// The stage of a pattern, and its number there.
        @inlinable
        public subscript(pattern: Int) -> (stage: Int, number: Int) {
            precondition(pattern >= 0 && pattern < count)
            // Unsafe: the pattern was seen to be one of all.
            let place = base[pattern]
            return (Int(place & 3), Int(place >> 2))
        }
    }

    private static func stage(of place: Int32) -> Int { Int(place & (1 << stageBits - 1)) }

    /// Whether it can be searched by, whatever bytes it was read from: every number in it is one of something that there is.
    private var isSound: Bool {
        var known = stages.map { _ in 0 }
        for place in places.values {
            let stage = Self.stage(of: place)
            // The patterns of a stage stand in their order.
            guard stage < stages.count, Int(place >> Self.stageBits) == known[stage] else { return false }
            known[stage] += 1
        }
        return zip(stages, known).allSatisfy { $0.patternCount == $1 && $0.isSound }
    }

    /// Where all patterns are among the stages.
    public var placesOfPatterns: Places { Places(base: places.base, count: places.count) }

    /// The stage of a pattern, and its number there.
    public func place(of pattern: Int) -> (stage: Int, number: Int) { placesOfPatterns[pattern] }

    /// Finds where matches of a pattern can begin; nil where nothing is known.
    public func startFinder(of pattern: Int) -> StartFinder? {
        let place = place(of: pattern)
        return stages[place.stage].startFinder(of: place.number)
    }
}

/// The literals of the patterns of a ``StagedPrefilter``, packed.
public struct PackedStages: Sendable {
    /// The literals of each stage, as ``Prefilter/pack(_:)`` makes them.
    public let books: [String]
    /// The stage of each pattern.
    public let stages: [UInt8]

    /// Takes over what was packed; at most four stages.
    public init(books: [String], stages: [UInt8]) {
        precondition(books.count <= 4 && stages.allSatisfy { $0 < books.count })
        self.books = books
        self.stages = stages
    }

    /// Packs the literals of each pattern.
    ///
    /// - Parameter count: How many stages there are.
    public init(_ literals: [RequiredLiterals], stages: [UInt8], count: Int) {
        let books = (0..<count).map { stage in
            let own = zip(literals, stages).filter { $0.1 == stage }
            return own.isEmpty ? "" : Prefilter.pack(own.map(\.0))
        }
        self.init(books: books, stages: stages)
    }

    /// These patterns and then others.
    public func followed(by other: PackedStages) -> PackedStages {
        PackedStages(books: zip(books, other.books).map { $0 + $1 }, stages: stages + other.stages)
    }
}
