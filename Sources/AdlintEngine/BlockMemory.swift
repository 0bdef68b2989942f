import AdlintCore
import AdlintRegex
import AdlintRules

/// What is known of the words of a block.
///
/// It depends on the words alone, since a pattern sees nothing outside its block.
final class KnownBlock {
    fileprivate let words: [UInt8]
    /// What is known of each stage, as far as it was looked for.
    fileprivate(set) var stages: [KnownStage?]

    fileprivate init(words: [UInt8]) {
        self.words = words
        stages = PatternStage.allCases.map { _ in nil }
    }

    fileprivate var size: Int { 128 + words.count + stages.reduce(0) { $0 + ($1?.size ?? 0) } }
}

/// Which patterns of a stage can match in a block, and where those match that were asked for.
final class KnownStage {
    /// The patterns that can match, by their numbers in the stage.
    let patterns: [Int32]
    /// By the place of each candidate, in bytes from the start of the block.
    var answers: MatchAnswers

    /// - Parameter everywhere: The number of patterns that can match everywhere, whose places come first; they are not among
    ///   `patterns`.
    init(patterns: [Int32], everywhere: Int) {
        self.patterns = patterns
        answers = MatchAnswers(count: everywhere + patterns.count)
    }

    fileprivate var size: Int { 64 + 4 * patterns.count + 4 * answers.count }
}

/// Blocks of the drafts before: an advertisement runs for weeks, and the small print for years, so that a publisher's archive
/// says much of what it says in the same words.
///
/// One a thread. Most blocks are news, and never met again: they leave a mark only when they are met for the first time, and are
/// kept from the second time on. Those in which claims are looked for are kept at once, since to match takes most of the time.
/// Keeps a few megabytes: what was not met again for a while is forgotten.
final class BlockMemory {
    /// Bytes of blocks kept in each of the two halves.
    private static let limit = 2 << 20

    private var recent: [UInt64: KnownBlock] = [:]
    private var older: [UInt64: KnownBlock] = [:]
    private var size = 0
    /// Upper halves of the hashes of blocks that were met, by their lower halves; empty until a block is asked for.
    private var marks: [UInt32] = []
    private weak var library: PatternLibrary?
    private var draftCount = 0
    /// Whether every block is kept when it is first met: of a draft of several forms, each says what the others do.
    var keepsAtOnce = false

    /// Begins a draft. With other patterns everything is forgotten.
    func begin(_ library: PatternLibrary) {
        if self.library !== library {
            recent = [:]
            older = [:]
            size = 0
            draftCount = 0
            marks = []
            self.library = library
        }
        draftCount += 1
    }

    /// Whether it is worth while to remember: the first draft of a run is most often the only one.
    var isWorthWhile: Bool { draftCount > 1 }

    /// What is known of a block with these words, which is remembered from now on; nil where they are met for the first time.
    func block(of words: Span<UInt8>) -> KnownBlock? {
        let hash = Self.hash(words)
        if let known = recent[hash], Self.isEqual(known.words, words) { return known }
        if let known = older[hash], Self.isEqual(known.words, words) {
            keep(known, hash)
            return known
        }
        return wasMet(hash) || keepsAtOnce ? newBlock(words, hash) : nil
    }

    /// A block with these words, of which nothing was known; it is remembered from now on.
    func newBlock(of words: Span<UInt8>) -> KnownBlock {
        newBlock(words, Self.hash(words))
    }

    private func newBlock(_ words: Span<UInt8>, _ hash: UInt64) -> KnownBlock {
        let copy = [UInt8](unsafeUninitializedCapacity: words.count) { buffer, count in
            // As many bytes as there is room for.
            words.withUnsafeBytes { UnsafeMutableRawBufferPointer(buffer).copyMemory(from: $0) }
            count = words.count
        }
        let block = KnownBlock(words: copy)
        keep(block, hash)
        return block
    }

    /// Whether a block with a hash was met before, as far as its mark stands; it was from now on.
    private func wasMet(_ hash: UInt64) -> Bool {
        if marks.isEmpty { marks = Array(repeating: 0, count: 1 << 15) }
        let place = Int(truncatingIfNeeded: hash) & (marks.count - 1)
        let mark = UInt32(truncatingIfNeeded: hash >> 32)
        defer { marks[place] = mark }
        return marks[place] == mark
    }

    /// Adds a stage to what is known of a block.
    func remember(_ stage: KnownStage, ofStage place: Int, of block: KnownBlock) {
        block.stages[place] = stage
        size += stage.size
    }

    private func keep(_ block: KnownBlock, _ hash: UInt64) {
        if size > Self.limit {
            older = recent
            recent = [:]
            size = 0
        }
        recent[hash] = block
        size += block.size
    }

    private static func isEqual(_ known: [UInt8], _ words: Span<UInt8>) -> Bool {
        known.count == words.count
            && words.withUnsafeBytes { words in known.withUnsafeBytes { $0.elementsEqual(words) } }
    }

    /// Blocks are compared byte by byte before they are taken for equal.
    private static func hash(_ words: Span<UInt8>) -> UInt64 {
        words.withUnsafeBytes(WordHash.of)
    }
}
