import AdlintCore
import AdlintRules

/// A prescribed text, cut into words when a draft first comes near it.
final class PrescribedTextWords: Sendable {
    private final class Words: Sendable {
        let words: PrescribedWords

        init(_ text: String) {
            words = PrescribedWords(text)
        }
    }
    let text: PrescribedText
    private let cut = LazyReference<Words>()

    init(_ text: PrescribedText) {
        self.text = text
    }

    var words: PrescribedWords {
        (cut.load() ?? cut.storeIfNil(Words(text.text))).words
    }
}

/// The pairs of neighbouring words of each prescribed text of a disclosure.
final class PrescribedPairs: Sendable {
    /// The different pairs of each text, in ascending order.
    private let pairsOfText: [[WordPair]]

    /// Cuts texts into pairs.
    init(_ texts: [String]) {
        pairsOfText = texts.map { text in
            let bytes = Array(text.utf8)
            let parts = PrescribedWords.parts(of: bytes).map { part in
                if case .words(let range) = part { Tokens(bytes, in: range).hashes } else { [UInt64]() }
            }
            let pairs = parts.flatMap { words in words.indices.dropLast().map { WordPair(words[$0], words[$0 + 1]) } }
            return Array(Set(pairs)).sorted { $0.value < $1.value }
        }
    }

    /// Where the pairs of a text stand in a draft.
    struct Hits {
        /// The first word of each pair met, in order.
        let words: [Int]
        /// How many near each other make a stretch worth comparing.
        let needed: Int
    }

    /// Where pairs of neighbouring words of the same run are those of each text.
    func hits(in words: TokenRuns) -> [Hits] {
        pairsOfText.map { pairs in
            var found: [Int] = []
            for pair in pairs { words.pairs.note(pair, in: words.tokens, &found) }
            return Hits(words: found.sorted(), needed: max(2, pairs.count / 3))
        }
    }
}

/// Two words, as one number.
struct WordPair: Hashable, Sendable {
    let value: UInt64

    /// A pair by the hashes of its words.
    init(_ left: UInt64, _ right: UInt64) {
        value = left &* 0x9E37_79B9_7F4A_7C15 &+ right
    }
}

/// Where pairs of neighbouring words stand in a draft: a pair is looked up in the draft, not each pair of the draft among those of
/// every prescribed text.
struct PairPlaces {
    /// The first word of a pair in each slot, plus 1; 0 for none.
    private var slots: [Int32] = []
    /// The next word of the same slot, plus 1, by word.
    private var next: [Int32] = []

    /// No pairs.
    init() {}

    /// The pairs of the words of some runs, of which none goes from one into another.
    init(_ tokens: Tokens, runs: [TokenRuns.Run]) {
        var size = 64
        while size < tokens.count { size *= 2 }
        slots = Array(repeating: 0, count: size)
        next = Array(repeating: 0, count: tokens.count)
        // Unsafe: one look at the bounds of the arrays instead of five for each word.
        tokens.hashes.withUnsafeBufferPointer { hashes in
            slots.withUnsafeMutableBufferPointer { slots in
                next.withUnsafeMutableBufferPointer { next in
                    // From the last one on, so that a slot begins with its first.
                    for run in runs.reversed() where run.range.count > 1 {
                        var word = run.range.upperBound - 2
                        while word >= run.range.lowerBound {
                            let slot = Self.slot(of: WordPair(hashes[word], hashes[word + 1]), among: size)
                            next[word] = slots[slot]
                            slots[slot] = Int32(truncatingIfNeeded: word + 1)
                            word -= 1
                        }
                    }
                }
            }
        }
    }

    /// Adds the first word of each place where a pair stands.
    func note(_ pair: WordPair, in tokens: Tokens, _ found: inout [Int]) {
        guard !slots.isEmpty else { return }
        var rest = Int(slots[Self.slot(of: pair, among: slots.count)])
        while rest != 0 {
            let word = rest - 1
            if WordPair(tokens.hashes[word], tokens.hashes[word + 1]) == pair { found.append(word) }
            rest = Int(next[word])
        }
    }

    /// The slot of a pair among so many, a power of 2.
    private static func slot(of pair: WordPair, among count: Int) -> Int {
        Int(truncatingIfNeeded: pair.value >> 32) & (count - 1)
    }
}
