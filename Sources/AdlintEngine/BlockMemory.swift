import AdlintCore
import AdlintRegex

/// What is known of the words of a block: which patterns can match there, and where those match that were asked for.
///
/// It depends on the words alone, since a pattern sees nothing outside its block.
final class KnownBlock {
    /// What is known of one pattern in the block.
    enum Answer {
        case unknown
        /// That it matches somewhere.
        case matches
        /// All its matches, in bytes from the start of the block.
        case ranges([TextRange])
    }

    fileprivate let words: [UInt8]
    /// The patterns that can match, by their numbers.
    let patterns: [Int32]
    /// By the place of the pattern in `patterns`.
    var answers: [Answer]

    fileprivate init(words: [UInt8], patterns: [Int32]) {
        self.words = words
        self.patterns = patterns
        answers = Array(repeating: .unknown, count: patterns.count)
    }

    fileprivate var size: Int { 128 + words.count + 16 * patterns.count }
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
        guard let known = recent[hash] ?? older[hash], Self.isEqual(known.words, words) else { return nil }
        if recent[hash] == nil { keep(known, hash) }
        return known
    }

    /// Remembers a block.
    func remember(_ words: Span<UInt8>, patterns: [Int32]) -> KnownBlock {
        let copy = [UInt8](unsafeUninitializedCapacity: words.count) { buffer, count in
            // As many bytes as there is room for.
            words.withUnsafeBytes { UnsafeMutableRawBufferPointer(buffer).copyMemory(from: $0) }
            count = words.count
        }
        let block = KnownBlock(words: copy, patterns: patterns)
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

    /// FNV-1a over words of eight bytes, mixed at the end; blocks are compared byte by byte before they are taken for equal.
    private static func hash(_ words: Span<UInt8>) -> UInt64 {
        words.withUnsafeBytes { bytes in
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
            var index = 0
            while index + 8 <= bytes.count {
                hash = (hash ^ bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
                hash ^= hash &>> 32
                index += 8
            }
            while index < bytes.count {
                hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3
                index += 1
            }
            return hash ^ hash &>> 29
        }
    }
}
