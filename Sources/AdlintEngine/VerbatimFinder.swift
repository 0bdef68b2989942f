import AdlintCore
import AdlintRules
import Synchronization

/// A prescribed text, or something like it, where it stands.
struct VerbatimSighting {
    let text: PrescribedText
    let comparison: TextComparison
}

/// Finds prescribed texts in a run of prose by their rare word pairs, then compares word by word.
final class VerbatimFinder: Sendable {
    /// Share of the prescribed words from which a stretch is taken for an attempt at the text.
    static let threshold = 0.55

    /// The texts cut into words, with their word pairs.
    private final class Cut: Sendable {
        let texts: [(words: PrescribedWords, pairs: Set<UInt64>)]

        init(_ texts: [PrescribedText]) {
            self.texts = texts.map { text in
                let words = PrescribedWords(text.text)
                return (words, Set(zip(words.items, words.items.dropFirst()).compactMap(VerbatimFinder.pair)))
            }
        }
    }

    let texts: [PrescribedText]
    /// Made when a draft first asks for the texts: most ask for few.
    private let cut = AtomicLazyReference<Cut>()

    init(_ texts: [PrescribedText]) {
        self.texts = texts
    }

    /// The best reading of each attempt in the tokens: where two texts fit the same stretch, the one that fits better.
    func find(in tokens: Tokens) -> [VerbatimSighting] {
        var found: [VerbatimSighting] = []
        let cut = self.cut.load() ?? self.cut.storeIfNil(Cut(texts))
        for (text, (prescribed, pairs)) in zip(texts, cut.texts) {
            for window in windows(of: prescribed, pairs: pairs, in: tokens) {
                guard let comparison = TextComparison(prescribed, tokens: tokens, window: window),
                    comparison.likeness >= Self.threshold
                else { continue }
                found.append(VerbatimSighting(text: text, comparison: comparison))
            }
        }
        return best(of: found)
    }

    /// Stretches in which enough neighbouring word pairs of the text stand near each other.
    private func windows(of prescribed: PrescribedWords, pairs: Set<UInt64>, in tokens: Tokens) -> [Range<Int>] {
        guard !pairs.isEmpty, tokens.count > 1 else { return [] }
        var hits: [Int] = []
        for index in 0..<(tokens.count - 1) {
            if pairs.contains(Self.pair(tokens.hashes[index], tokens.hashes[index + 1])) { hits.append(index) }
        }
        let length = prescribed.items.count
        let needed = max(2, pairs.count / 3)
        var windows: [Range<Int>] = []
        var first = 0
        while first < hits.count {
            var last = first
            while last + 1 < hits.count, hits[last + 1] - hits[last] <= max(8, length / 3),
                hits[last + 1] - hits[first] <= length * 2
            { last += 1 }
            if last - first + 1 >= needed {
                windows.append(max(0, hits[first] - 6)..<min(tokens.count, hits[last] + 10))
            }
            first = last + 1
        }
        return windows
    }

    private static func pair(_ first: PrescribedWords.Item, _ second: PrescribedWords.Item) -> UInt64? {
        guard case .word(_, let left) = first, case .word(_, let right) = second else { return nil }
        return pair(left, right)
    }

    private static func pair(_ left: UInt64, _ right: UInt64) -> UInt64 {
        left &* 0x9E37_79B9_7F4A_7C15 &+ right
    }

    private func best(of sightings: [VerbatimSighting]) -> [VerbatimSighting] {
        var kept: [VerbatimSighting] = []
        let ranked = sightings.sorted { Self.rank($0) > Self.rank($1) }
        for sighting in ranked where !kept.contains(where: { $0.comparison.range.overlaps(sighting.comparison.range) })
        {
            kept.append(sighting)
        }
        return kept.sorted { $0.comparison.range < $1.comparison.range }
    }

    /// What stands there less what is missing or added: the full text with an edit is not the short form.
    private static func rank(_ sighting: VerbatimSighting) -> (Int, Int) {
        let steps = sighting.comparison.steps
        let same = steps.filter { $0 == .same }.count
        return (2 * same - steps.count, sighting.comparison.isVerbatim ? 1 : 0)
    }
}
