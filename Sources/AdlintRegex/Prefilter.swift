public import AdlintCore

/// Tells in one pass over a text which of many patterns can match in which block of it.
///
/// Built from the ``RequiredLiterals`` of the patterns, by the number of the pattern from 0. A pattern is a candidate in
/// a block that holds a literal of each of its sets; one without sets is a candidate everywhere. The prefilter never
/// loses a match within a block of prose; it may name patterns that do not match.
///
/// Each literal has a key (``LiteralKey``): one of its words, the first or last bytes of one, or some of its bytes anywhere. Where
/// words of a text begin and end, the word and the bytes after and before are looked up in tables that mostly say that no key
/// stands there; for the few keys that may stand anywhere, every position is looked at.
public struct Prefilter: Sendable {
    /// Where the patterns of each book begin, and where those of the last one end.
    let starts: [Int]
    let books: [PrefilterBook]
    private let everywhere: EverywherePatterns
    /// The patterns that are candidates everywhere, in ascending order.
    public var unconditional: [Int] { everywhere.patterns }

    private init(_ books: [PrefilterBook]) {
        self.books = books
        let starts = books.reduce(into: [0]) { starts, book in
            starts.append(starts[starts.count - 1] + book.patternCount)
        }
        self.starts = starts
        everywhere = EverywherePatterns(
            zip(books, starts).flatMap { book, first in book.unconditional.map { first + $0 } },
            patternCount: starts[starts.count - 1])
    }

    /// Builds a prefilter from the literals of each pattern; none for a pattern to try everywhere.
    public init(_ patterns: [RequiredLiterals]) {
        self.init(packed: PackedLiterals.pack(patterns))
    }

    /// Builds a prefilter from texts that ``pack(_:)`` made, one after the other, which is quicker than from arrays.
    public init(packed: String) {
        var packed = packed
        self.init([packed.withUTF8 { PrefilterBook($0) }])
    }

    /// The prefilter that ``flattened()`` wrote, read where it lies, in memory that outlives it; nil where the bytes are none.
    init?(flattened bytes: UnsafeRawBufferPointer) {
        var reader = FlatReader(bytes)
        self.init(&reader)
    }

    /// The prefilter that ``write(to:)`` wrote; nil where there is none.
    init?(_ reader: inout FlatReader) {
        let count = reader.array(of: Int.self).first ?? 0
        var books: [PrefilterBook] = []
        while books.count < count, let book = PrefilterBook(&reader) { books.append(book) }
        guard !reader.isDamaged, books.count == count else { return nil }
        self.init(books)
    }

    /// The prefilter as bytes for the same program on the same kind of machine.
    func flattened() -> [UInt8] {
        var writer = FlatWriter()
        write(to: &writer, hasFinders: true)
        return writer.bytes
    }

    /// Writes the prefilter as it is.
    func write(to writer: inout FlatWriter, hasFinders: Bool) {
        writer.write([books.count])
        for book in books { book.write(to: &writer, hasFinders: hasFinders) }
    }

    /// A prefilter of this one's patterns and then another's, without the work to make this one again.
    public func followed(by other: Prefilter) -> Prefilter {
        Prefilter(books + other.books)
    }

    /// A prefilter of the patterns alone that came to this one's first ones, which are another's.
    func withoutFirst(_ first: Prefilter) -> Prefilter {
        Prefilter(Array(books.dropFirst(first.books.count)))
    }

    /// The number of patterns.
    public var patternCount: Int { starts[starts.count - 1] }

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
        book(of: pattern).flatMap { books[$0].startFinder(of: pattern - starts[$0]) }
    }

    /// The place of the book that a pattern is in; nil where there is no such pattern.
    func book(of pattern: Int) -> Int? {
        starts.dropFirst().firstIndex { pattern < $0 }.map { $0 - 1 }
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
        return hits(candidates)
    }

    /// The candidates of some blocks, those of the patterns that are candidates everywhere added.
    public func hits(_ candidates: BlockCandidates) -> PrefilterHits {
        PrefilterHits(candidates, patternCount: patternCount, everywhere: everywhere)
    }

    /// Adds a block with its candidates, without those of the patterns that are candidates everywhere.
    ///
    /// - Parameters:
    ///   - text: Prose.
    ///   - block: A range of it, as in ``scan(_:blocks:scratch:)``.
    ///   - scratch: The thread's own.
    ///   - candidates: Gets one more block.
    public func scan(
        _ text: UTF8Text, block: TextRange, scratch: inout PrefilterScratch, into candidates: inout BlockCandidates
    ) {
        scratch.block.fold(text.bytes, block: block)
        for (book, first) in zip(books, starts) { book.scan(&scratch, first: first, into: &candidates) }
        candidates.endBlock()
    }
}

extension Prefilter {
    /// The candidates of each block of a text, with a scratch of their own.
    public func scan(_ text: UTF8Text, blocks: [TextRange]) -> PrefilterHits {
        var scratch = PrefilterScratch()
        return scan(text, blocks: blocks, scratch: &scratch)
    }
}
