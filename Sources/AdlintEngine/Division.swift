import AdlintCore
import AdlintRules

/// A draft cut into regions.
struct Division {
    /// A run of blocks of one nature.
    struct Part {
        var kind: Region.Kind
        /// Indices of its blocks; a draft is covered without gaps.
        var blocks: Range<Int>
        /// The label that opens an ad, if one does.
        var label: LabelSighting?
        /// The nature as which its claims are judged, where that is another than its own.
        var judgedAs: Region.Kind?
        /// Why nobody but a person can say whether its claims are those of an ad, as a clause after their words; nil where
        /// that is plain.
        var doubt: String?

        /// The nature as which its claims are judged.
        var nature: Region.Kind { judgedAs ?? kind }
    }
    var parts: [Part]

    /// The places of its ads, but for those in the headers and footers of pages.
    func adsOfText(_ margins: PageMargins) -> [Int] {
        parts.indices.filter { parts[$0].kind == .ad && !margins.contains(parts[$0].blocks.lowerBound) }
    }

    /// The place in `parts` of each block.
    func partOfBlock(count: Int) -> [Int] {
        var result = [Int](repeating: 0, count: count)
        for (index, part) in parts.enumerated() {
            for block in part.blocks { result[block] = index }
        }
        return result
    }
}

/// Blocks that follow each other. Not a range alone: for the first array of ranges, the runtime would go through all
/// conformances of the program.
struct Stretch {
    let blocks: Range<Int>

    init(_ blocks: Range<Int>) {
        self.blocks = blocks
    }
}

/// A label of an ad where it stands.
struct LabelSighting {
    let block: Int
    /// Its words, in the prose.
    let range: TextRange
    /// Place of its definition in the rulebook; nil for a mark of the configuration, which is accepted.
    let definition: Int?
    /// Whether it is an end mark under every law.
    let isEnd: Bool
}

extension LabelSighting {
    /// Every label and end mark at the start of a block that a reader sees, in order of blocks.
    static func all(in survey: Survey, rulebook: SharedRulebook, options: CheckOptions) throws(CheckError)
        -> [LabelSighting]
    {
        var found: [Int: LabelSighting] = [:]
        for (index, definition) in rulebook.labels.enumerated() {
            let isEnd = definition.standing.values.allSatisfy { $0 == .end }
            for pattern in definition.patterns {
                for block in survey.candidateBlocks(of: pattern) where survey.document.blocks[block].hiding == nil {
                    guard let range = try survey.matches(of: pattern, inBlock: block).first else { continue }
                    let sighting = LabelSighting(block: block, range: range, definition: index, isEnd: isEnd)
                    if let known = found[block], known.range.count >= range.count { continue }
                    found[block] = sighting
                }
            }
        }
        for (marks, isEnd) in [(options.adMarks, false), (options.endMarks, true)] {
            for sighting in configured(marks, isEnd: isEnd, in: survey) { found[sighting.block] = sighting }
        }
        return found.values.sorted { $0.block < $1.block }
    }

    private static func configured(_ marks: [String], isEnd: Bool, in survey: Survey) -> [LabelSighting] {
        let marks = marks.map { Array($0.lowercased().utf8) }.filter { !$0.isEmpty }
        guard !marks.isEmpty else { return [] }
        return survey.visible.compactMap { block in
            let range = survey.document.blocks[block].prose
            let words = Array(survey.document.words(in: range).lowercased().utf8)
            guard let mark = marks.first(where: { words.starts(with: $0) }) else { return nil }
            let end = min(range.end, range.start + mark.count)
            return LabelSighting(block: block, range: TextRange(range.start, end), definition: nil, isEnd: isEnd)
        }
    }
}
