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

/// The pairs of neighbouring words of the prescribed texts of a disclosure, and which of the texts have each.
final class PrescribedPairs: Sendable {
    /// Another text with a pair.
    private struct Link {
        let text: Int
        /// The next link of the same pair, plus 1; 0 for none.
        let next: Int32
    }

    /// How many different pairs each text has.
    private let pairCounts: [Int]
    /// Pairs by their hash, in the first free place from it on; 0 where a place is free.
    private let pairs: [UInt64]
    /// The first link of each place, plus 1.
    private let firstLinks: [Int32]
    private let links: [Link]

    /// Cuts texts into pairs.
    init(_ texts: [String]) {
        let hashes = texts.map { text -> [[UInt64]] in
            let bytes = Array(text.utf8)
            return PrescribedWords.parts(of: bytes).map { part in
                if case .words(let range) = part { Tokens(bytes, in: range).hashes } else { [UInt64]() }
            }
        }
        var size = 64
        // Every word but the last of a part begins a pair.
        while size < 3 * hashes.joined().reduce(0, { $0 + $1.count }) { size *= 2 }
        var pairs = [UInt64](repeating: 0, count: size)
        var firstLinks = [Int32](repeating: 0, count: size)
        var links: [Link] = []
        var counts = [Int](repeating: 0, count: texts.count)
        for (text, parts) in hashes.enumerated() {
            for part in parts {
                for word in part.indices.dropLast() {
                    let pair = Self.pair(part[word], part[word + 1])
                    let place = pairs.withUnsafeBufferPointer { Self.place(of: pair, in: $0) }
                    pairs[place] = pair
                    let first = firstLinks[place]
                    if first != 0, links[Int(first) - 1].text == text { continue }
                    links.append(Link(text: text, next: first))
                    firstLinks[place] = Int32(links.count)
                    counts[text] += 1
                }
            }
        }
        self.pairs = pairs
        self.firstLinks = firstLinks
        self.links = links
        pairCounts = counts
    }

    /// Where the pairs of a text stand in a draft.
    struct Hits {
        /// The first word of each pair met, in order.
        fileprivate(set) var words: [Int] = []
        /// How many near each other make a stretch worth comparing.
        let needed: Int
    }

    /// Looks up every pair of neighbouring words of the same run, for each text.
    func hits(in words: TokenRuns) -> [Hits] {
        var hits = pairCounts.map { Hits(needed: max(2, $0 / 3)) }
        // Unsafe: one look at the bounds of the arrays instead of three for each word, of which nearly none is found.
        words.tokens.hashes.withUnsafeBufferPointer { hashes in
            pairs.withUnsafeBufferPointer { pairs in
                for run in words.runs {
                    for word in run.range.dropLast() {
                        let place = Self.place(of: Self.pair(hashes[word], hashes[word + 1]), in: pairs)
                        if pairs[place] != 0 { note(word, at: place, in: &hits) }
                    }
                }
            }
        }
        return hits
    }

    /// Takes down a word for each text with the pair at a place.
    private func note(_ word: Int, at place: Int, in hits: inout [Hits]) {
        var next = firstLinks[place]
        while next != 0 {
            let link = links[Int(next) - 1]
            hits[link.text].words.append(word)
            next = link.next
        }
    }

    /// Two words as one number, never 0.
    private static func pair(_ left: UInt64, _ right: UInt64) -> UInt64 {
        max(1, left &* 0x9E37_79B9_7F4A_7C15 &+ right)
    }

    /// Where a pair stands, or would. A third of the places at most is taken.
    @inline(__always)
    private static func place(of pair: UInt64, in pairs: UnsafeBufferPointer<UInt64>) -> Int {
        var place = Int(truncatingIfNeeded: pair >> 32) & (pairs.count - 1)
        while pairs[place] != 0, pairs[place] != pair { place = (place + 1) & (pairs.count - 1) }
        return place
    }
}
