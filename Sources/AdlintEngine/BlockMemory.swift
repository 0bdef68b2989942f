import AdlintCore
import AdlintRegex

/// What is known of the words of a block: which patterns can match there, and where those match that were asked for.
///
/// It depends on the words alone, since a pattern sees nothing outside its block.
final class KnownBlock {
    private static let unknown: Int32 = 0
    private static let matchless: Int32 = 1
    private static let matching: Int32 = -1
    private static let firstPlace: Int32 = 2

    fileprivate let words: [UInt8]
    /// The patterns that can match, by their numbers.
    let patterns: [Int32]
    /// What is known of each pattern, by the place of its candidate: nothing, that it matches nowhere or somewhere, or from
    /// 2 on the place of all its matches in `found`.
    private var answers: [Int32]
    private var found: [[TextRange]] = []

    /// - Parameter everywhere: The number of patterns that can match everywhere, whose places come first.
    fileprivate init(words: [UInt8], patterns: [Int32], everywhere: Int) {
        self.words = words
        self.patterns = patterns
        answers = Array(repeating: Self.unknown, count: everywhere + patterns.count)
    }

    fileprivate var size: Int { 128 + words.count + 4 * patterns.count + 4 * answers.count }

    /// All matches at a place, in bytes from the start of the block; nil where they are not known.
    func matches(at place: Int) -> [TextRange]? {
        switch answers[place] {
        case Self.unknown, Self.matching: nil
        case Self.matchless: []
        default: found[Int(answers[place] - Self.firstPlace)]
        }
    }

    /// Whether there is a match at a place; nil where that is not known.
    func hasMatch(at place: Int) -> Bool? {
        answers[place] == Self.unknown ? nil : answers[place] != Self.matchless
    }

    func remember(_ matches: [TextRange], at place: Int) {
        guard !matches.isEmpty else { return remember(hasMatch: false, at: place) }
        answers[place] = Self.firstPlace + Int32(truncatingIfNeeded: found.count)
        found.append(matches)
    }

    func remember(hasMatch: Bool, at place: Int) {
        answers[place] = hasMatch ? Self.matching : Self.matchless
    }
}

/// Blocks of the drafts before: an advertisement runs for weeks, and the small print for years, so that a publisher's archive
/// says much of what it says in the same words.
///
/// One a thread. Keeps a few megabytes: what was not met again for a while is forgotten.
final class BlockMemory {
    /// Bytes of blocks kept in each of the two halves.
    private static let limit = 2 << 20

    private var recent: [UInt64: KnownBlock] = [:]
    private var older: [UInt64: KnownBlock] = [:]
    private var size = 0
    private weak var library: PatternLibrary?
    private var draftCount = 0

    /// Begins a draft. With other patterns everything is forgotten.
    func begin(_ library: PatternLibrary) {
        if self.library !== library {
            recent = [:]
            older = [:]
            size = 0
            draftCount = 0
            self.library = library
        }
        draftCount += 1
    }

    /// Whether it is worth while to remember: the first draft of a run is most often the only one.
    var isWorthWhile: Bool { draftCount > 1 }

    /// The block with these words, if it is remembered.
    func block(of words: Span<UInt8>) -> KnownBlock? {
        let hash = Self.hash(words)
        if let known = recent[hash] { return Self.isEqual(known.words, words) ? known : nil }
        guard let known = older[hash], Self.isEqual(known.words, words) else { return nil }
        keep(known, hash)
        return known
    }

    /// Remembers a block.
    ///
    /// - Parameter everywhere: The number of patterns that can match everywhere, which are not among `patterns`.
    func remember(_ words: Span<UInt8>, patterns: [Int32], everywhere: Int) -> KnownBlock {
        let copy = [UInt8](unsafeUninitializedCapacity: words.count) { buffer, count in
            // As many bytes as there is room for.
            words.withUnsafeBytes { UnsafeMutableRawBufferPointer(buffer).copyMemory(from: $0) }
            count = words.count
        }
        let block = KnownBlock(words: copy, patterns: patterns, everywhere: everywhere)
        keep(block, Self.hash(words))
        return block
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
