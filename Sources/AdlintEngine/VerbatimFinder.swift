import AdlintCore
import AdlintRules

/// A prescribed text, or something like it, where it stands.
struct VerbatimSighting {
    let text: PrescribedText
    let comparison: TextComparison
}

/// The prescribed texts of one disclosure.
private final class PrescribedTexts: Sendable {
    let texts: [PrescribedTextWords]
    private let cut = LazyReference<PrescribedPairs>()

    init(_ texts: [PrescribedText]) {
        self.texts = texts.map(PrescribedTextWords.init)
    }

    /// Their word pairs, made when a draft first asks for the disclosure: one draft asks for few of all.
    var pairs: PrescribedPairs {
        cut.load() ?? cut.storeIfNil(PrescribedPairs(texts.map(\.text.text)))
    }
}

/// Finds the prescribed texts of a disclosure by their word pairs, in one pass over the words of a draft, then compares word
/// by word.
final class VerbatimFinder: Sendable {
    /// Share of the prescribed words from which a stretch is taken for an attempt at the text.
    static let threshold = 0.55

    private let disclosures: [PrescribedTexts]

    /// Makes a finder for the texts of each disclosure.
    init(_ disclosures: [[PrescribedText]]) {
        self.disclosures = disclosures.map(PrescribedTexts.init)
    }

    /// The best reading of each attempt at a text of a disclosure, with the run that it stands in: where two texts fit the
    /// same stretch, the one that fits better.
    func find(_ disclosure: Int, in words: TokenRuns) -> [(sighting: VerbatimSighting, run: TokenRuns.Run)] {
        let prescribed = disclosures[disclosure]
        let pairs = prescribed.pairs
        var found: [[VerbatimSighting]] = Array(repeating: [], count: words.runs.count)
        for (text, hits) in zip(prescribed.texts, pairs.hits(in: words)) where hits.words.count >= hits.needed {
            for (sighting, run) in attempts(at: text, needing: hits.needed, in: words, hits: hits.words[...]) {
                found[run].append(sighting)
            }
        }
        return words.runs.indices.flatMap { run in
            found[run].isEmpty ? [] : best(of: found[run]).map { ($0, words.runs[run]) }
        }
    }

    /// The attempts at a text, with the runs that hold them: wherever enough of its word pairs stand near each other. What
    /// one attempt leaves of such a stretch is looked at again, since copies may stand close together.
    private func attempts(
        at text: PrescribedTextWords, needing needed: Int, in words: TokenRuns, hits: ArraySlice<Int>
    ) -> [(sighting: VerbatimSighting, run: Int)] {
        var found: [(VerbatimSighting, Int)] = []
        var rest = hits
        while let first = rest.first {
            let run = words.run(of: first)
            let near = cluster(rest, of: text, before: words.runs[run].range.upperBound)
            rest = rest[near.endIndex...]
            guard near.count >= needed, let sighting = reading(near, of: text, in: words, run) else { continue }
            let places = words.tokens.ranges
            let range = sighting.comparison.range
            let before = near.prefix { places[$0].end <= range.start }
            if before.count >= needed { found += attempts(at: text, needing: needed, in: words, hits: before) }
            found.append((sighting, run))
            let after = near.firstIndex { places[$0].start >= range.end } ?? near.endIndex
            rest = hits[max(after, near.startIndex + 1)...]
        }
        return found
    }

    /// The first hits that stand near each other in one run, over at most twice the length of the text.
    private func cluster(_ hits: ArraySlice<Int>, of text: PrescribedTextWords, before end: Int) -> ArraySlice<Int> {
        let length = text.words.items.count
        var last = hits.startIndex
        while last + 1 < hits.endIndex, hits[last + 1] < end, hits[last + 1] - hits[last] <= max(8, length / 3),
            hits[last + 1] - hits[hits.startIndex] <= length * 2
        { last += 1 }
        return hits[hits.startIndex...last]
    }

    /// What stands around some hits, read as the text; nil where it is too unlike.
    private func reading(
        _ hits: ArraySlice<Int>, of text: PrescribedTextWords, in words: TokenRuns, _ run: Int
    ) -> VerbatimSighting? {
        guard let first = hits.first, let last = hits.last else { return nil }
        let bounds = words.runs[run].range
        let window = max(bounds.lowerBound, first - 6)..<min(bounds.upperBound, last + 10)
        let comparison = TextComparison(text.words, tokens: words.tokens, window: window)
        guard let comparison, comparison.likeness >= Self.threshold else { return nil }
        return VerbatimSighting(text: text.text, comparison: comparison)
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
