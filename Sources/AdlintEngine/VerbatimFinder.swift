import AdlintCore
import AdlintRules
import Synchronization

/// A prescribed text, or something like it, where it stands.
struct VerbatimSighting {
    let text: PrescribedText
    let comparison: TextComparison
}

/// Where word pairs of prescribed texts stand in a draft.
struct VerbatimHits {
    /// The first word of each pair met, in order, by the place of the text in the finder.
    fileprivate(set) var words: [[Int]]
}

/// Finds the prescribed texts of all disclosures by their word pairs, in one pass over the words of a draft, then compares
/// word by word.
final class VerbatimFinder: Sendable {
    /// Share of the prescribed words from which a stretch is taken for an attempt at the text.
    static let threshold = 0.55

    private let texts: [PrescribedText]
    /// The places in `texts` of those of each disclosure.
    private let textsOfDisclosure: [Range<Int>]
    /// Made when a draft first asks for a text.
    private let prescribed = AtomicLazyReference<PrescribedPairs>()

    /// Makes a finder for the texts of each disclosure.
    init(_ disclosures: [[PrescribedText]]) {
        var ranges: [Range<Int>] = []
        for texts in disclosures {
            let start = ranges.last?.upperBound ?? 0
            ranges.append(start..<start + texts.count)
        }
        texts = disclosures.flatMap { $0 }
        textsOfDisclosure = ranges
    }

    /// Looks up every pair of neighbouring words of the same run.
    func hits(in words: TokenRuns) -> VerbatimHits {
        let pairs = pairs()
        var hits = VerbatimHits(words: [[Int]](repeating: [], count: texts.count))
        for run in words.runs {
            for word in run.range.dropLast() {
                let pair = PrescribedPairs.pair(words.tokens.hashes[word], words.tokens.hashes[word + 1])
                for text in pairs.texts(with: pair) { hits.words[text].append(word) }
            }
        }
        return hits
    }

    /// The best reading of each attempt at a text of a disclosure, with the run that it stands in: where two texts fit the
    /// same stretch, the one that fits better.
    func find(
        _ disclosure: Int, in words: TokenRuns, hits: VerbatimHits
    ) -> [(sighting: VerbatimSighting, run: TokenRuns.Run)] {
        let pairs = pairs()
        var found: [Int: [VerbatimSighting]] = [:]
        for text in textsOfDisclosure[disclosure] where hits.words[text].count >= pairs.needed(of: text) {
            for (window, run) in windows(of: text, pairs, in: words, hits: hits.words[text]) {
                let comparison = TextComparison(pairs.words[text], tokens: words.tokens, window: window)
                guard let comparison, comparison.likeness >= Self.threshold else { continue }
                found[run, default: []].append(VerbatimSighting(text: texts[text], comparison: comparison))
            }
        }
        return found.keys.sorted().flatMap { run in
            best(of: found[run] ?? []).map { ($0, words.runs[run]) }
        }
    }

    /// Stretches in which enough neighbouring word pairs of the text stand near each other, with the runs that hold them.
    private func windows(
        of text: Int, _ pairs: PrescribedPairs, in words: TokenRuns, hits: [Int]
    ) -> [(window: Range<Int>, run: Int)] {
        let length = pairs.words[text].items.count
        var windows: [(Range<Int>, Int)] = []
        var first = 0
        while first < hits.count {
            let run = words.run(of: hits[first])
            let bounds = words.runs[run].range
            var last = first
            while last + 1 < hits.count, hits[last + 1] < bounds.upperBound,
                hits[last + 1] - hits[last] <= max(8, length / 3), hits[last + 1] - hits[first] <= length * 2
            { last += 1 }
            if last - first + 1 >= pairs.needed(of: text) {
                let start = max(bounds.lowerBound, hits[first] - 6)
                windows.append((start..<min(bounds.upperBound, hits[last] + 10), run))
            }
            first = last + 1
        }
        return windows
    }

    private func pairs() -> PrescribedPairs {
        prescribed.load() ?? prescribed.storeIfNil(PrescribedPairs(texts))
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
