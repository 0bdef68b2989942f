import AdlintCore
import AdlintRegex
import AdlintRules

/// The patterns of a rulebook, ready to run: made and compiled when first needed, shared by all threads.
final class PatternLibrary: Sendable {
    let prefilter: StagedPrefilter
    private let patterns: LazyPatterns
    private let rulebook: Rulebook

    init(_ rulebook: Rulebook) {
        patterns = LazyPatterns(rulebook.patterns)
        prefilter =
            rulebook.prefilter
            ?? StagedPrefilter(
                rulebook.packedLiterals
                    ?? PackedStages(
                        rulebook.patterns.map(\.literals), stages: rulebook.stages(),
                        count: PatternStage.allCases.count))
        self.rulebook = rulebook
    }

    /// A pattern.
    subscript(pattern: PatternIndex) -> Pattern {
        patterns[pattern.value]
    }

    /// The claim, disclosure or label that first names a pattern, for errors.
    func owner(of pattern: PatternIndex) -> String {
        Self.owners(in: rulebook)[pattern.value]
    }

    private static func owners(in rulebook: Rulebook) -> [String] {
        var owners = [String](repeating: "", count: rulebook.patterns.count)
        func note(_ detectors: [Detector], _ name: String) {
            for detector in detectors {
                let company = (detector.needs + detector.unless).flatMap(\.patterns)
                for pattern in detector.patterns + company where owners[pattern.value].isEmpty {
                    owners[pattern.value] = name
                }
            }
        }
        func note(_ wordings: [RefusedWording], _ name: String) {
            note(wordings.map { Detector(patterns: $0.patterns) }, name)
        }
        for claim in rulebook.claims {
            note(claim.detectors + [Detector(patterns: PatternList(claim.unless.flatMap(\.patterns)))], claim.name)
        }
        for disclosure in rulebook.disclosures {
            note(disclosure.elements.flatMap(\.detectors), disclosure.name)
            note(disclosure.nearMisses + disclosure.undoneBy, disclosure.name)
            note([Detector(patterns: disclosure.placeholders)], disclosure.name)
        }
        for label in rulebook.labels { note([Detector(patterns: label.patterns)], label.name) }
        note(rulebook.cues.boilerplate + rulebook.cues.comments + rulebook.cues.selling.map(\.detector), "regions")
        return owners
    }
}
