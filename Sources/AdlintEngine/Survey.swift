import AdlintCore
import AdlintRegex
import AdlintRules

/// One draft under examination: its blocks, sentences and regions, and what has been matched where.
///
/// Every pattern runs at most once on a block, and only where the prefilter found its literals.
final class Survey {
    let document: Document
    let library: PatternLibrary
    let workspace: Workspace
    /// The prose, known to be valid UTF-8.
    let text: UTF8Text
    /// Place of each block among those that a reader sees; the cells of one table share a place. Hidden ones have the
    /// place of the last one seen before.
    let places: [Int]
    /// Indices of the blocks that are seen and have words.
    let visible: [Int]
    /// Whether each block is one of those.
    let isVisible: [Bool]
    /// The headers and footers of the pages.
    let margins: PageMargins
    /// The region of each block, by its place in the division; all one before the draft is divided.
    var regionOfBlock: [Int] {
        didSet {
            contexts = [[Int]](repeating: [], count: regionOfBlock.count)
            companyOfRegion = []
            visibleOfRegion = [[Int]](repeating: [], count: (regionOfBlock.max() ?? 0) + 1)
            for block in visible { visibleOfRegion[regionOfBlock[block]].append(block) }
        }
    }
    /// The visible blocks of each region.
    private(set) var visibleOfRegion: [[Int]]
    /// What surrounds each block, as far as it was asked; see ``Survey/context(of:)``.
    var contexts: [[Int]]
    /// Whether a pattern matches in what is seen of a region, as far as it was asked; see ``Survey/stands(_:inRegion:)``.
    var companyOfRegion: [[(pattern: PatternIndex, stands: Bool)]] = []
    /// How many bytes of the visible draft are set in each size, by its bits; nil until it is asked for.
    var knownSizes: [Int: Int]?
    /// Words before each block, and of the whole draft at the end: all blocks, and those that a reader sees.
    private let wordsBefore: [Int]
    private let seenWordsBefore: [Int]
    /// What the prefilter found of each stage, as far as it was looked for.
    private var stages: [StageHits?]
    /// Where patterns may match, for each of these.
    private var maps: [CandidateMap.View?]
    /// The stage of each pattern, and its number there.
    private let placesOfPatterns: StagedPrefilter.Places
    /// What is remembered of each block, if anything; empty where nothing is of any.
    var knownBlocks: [KnownBlock?]
    private var sentencesOfBlock: [[TextRange]]
    /// Made for the first long block: few drafts have one.
    private var longBlocks: LongBlocks?

    init(document: Document, library: PatternLibrary, workspace: Workspace) {
        self.document = document
        self.library = library
        self.workspace = workspace
        text = UTF8Text(validating: document.prose) ?? UTF8Text("")
        sentencesOfBlock = [[TextRange]](repeating: [], count: document.blocks.count)
        places = Self.places(of: document.blocks, in: document.prose)
        margins = PageMargins(document)
        regionOfBlock = [Int](repeating: 0, count: document.blocks.count)
        let isVisible = document.blocks.map { $0.hiding == nil && !$0.prose.isEmpty }
        self.isVisible = isVisible
        visible = isVisible.indices.filter { isVisible[$0] }
        visibleOfRegion = [visible]
        contexts = [[Int]](repeating: [], count: document.blocks.count)
        var all = [0]
        var seen = [0]
        for block in document.blocks {
            let count = Self.countWords(in: block.prose, of: document.prose)
            all.append(all[all.count - 1] + count)
            seen.append(seen[seen.count - 1] + (block.hiding == nil ? count : 0))
        }
        wordsBefore = all
        seenWordsBefore = seen
        stages = library.prefilter.stages.map { _ in nil }
        maps = stages.map { _ in nil }
        placesOfPatterns = library.prefilter.placesOfPatterns
        knownBlocks = Self.knownBlocks(of: document, library, workspace)
    }

    /// What the prefilter found of the stage of a pattern, and the pattern's number there. A stage that nobody has looked for
    /// yet is looked for in all blocks.
    func hits(of pattern: PatternIndex) -> (hits: StageHits, number: Int) {
        let place = placesOfPatterns[pattern.value]
        return (stages[place.stage] ?? lookEverywhere(forStage: place.stage), place.number)
    }

    private func lookEverywhere(forStage place: Int) -> StageHits {
        look(for: PatternStage.allCases[place]) { _ in true }
    }

    /// Where the patterns of a stage may match.
    private func map(ofStage place: Int) -> CandidateMap.View {
        maps[place] ?? lookEverywhere(forStage: place).map
    }

    /// Looks for the literals of a stage in the blocks that are wanted; in others its patterns match nowhere.
    @discardableResult
    func look(for stage: PatternStage, in isWanted: (Int) -> Bool) -> StageHits {
        let place = Int(stage.rawValue)
        let hits = StageHits(of: self, stage: place, in: isWanted)
        stages[place] = hits
        maps[place] = hits.map
        return hits
    }

    /// The blocks in which a pattern may match at all, from one on, in order.
    func candidateBlocks(of pattern: PatternIndex, from first: Int = 0) -> some Sequence<Int> {
        let (hits, number) = hits(of: pattern)
        return hits.blocks(of: number, from: first)
    }

    /// Whether a pattern may match anywhere.
    func mayMatch(_ pattern: PatternIndex) -> Bool {
        let (stage, number) = placesOfPatterns[pattern.value]
        return map(ofStage: stage).canMatch(number)
    }

    /// Whether a pattern may match in a block.
    func mayMatch(_ pattern: PatternIndex, inBlock block: Int) -> Bool {
        let (stage, number) = placesOfPatterns[pattern.value]
        return map(ofStage: stage).canMatch(number, inBlock: block)
    }

    /// Every match of a pattern in a block, in order.
    func matches(of pattern: PatternIndex, inBlock block: Int) throws(CheckError) -> [TextRange] {
        guard mayMatch(pattern, inBlock: block) else { return [] }
        let (hits, number) = hits(of: pattern)
        guard let candidate = hits.candidate(of: number, inBlock: block) else { return [] }
        if let known = hits.matches(of: candidate, blockStart: document.blocks[block].prose.start) { return known }
        let matches = try run(pattern, inBlock: block)
        hits.remember(matches, of: candidate, blockStart: document.blocks[block].prose.start)
        return matches
    }

    /// Whether a pattern matches in a block: quicker than to ask for all matches.
    func hasMatch(of pattern: PatternIndex, inBlock block: Int) throws(CheckError) -> Bool {
        guard mayMatch(pattern, inBlock: block) else { return false }
        let (hits, number) = hits(of: pattern)
        guard let candidate = hits.candidate(of: number, inBlock: block) else { return false }
        if let known = hits.hasMatch(candidate) { return known }
        let isThere = try !run(pattern, inBlock: block, most: 1).isEmpty
        hits.remember(hasMatch: isThere, of: candidate)
        return isThere
    }

    /// The sentence of a block that holds the start of a range.
    func sentence(of range: TextRange, inBlock block: Int) -> TextRange {
        let sentences = sentences(ofBlock: block)
        return sentences.lastIndex(beginningBy: range.start).map { sentences[$0] } ?? document.blocks[block].prose
    }

    /// The sentences of a block, cut when they are first asked for.
    func sentences(ofBlock block: Int) -> [TextRange] {
        if sentencesOfBlock[block].isEmpty {
            sentencesOfBlock[block] = SentenceSplitter.sentences(of: document.blocks[block].prose, in: document.prose)
        }
        return sentencesOfBlock[block]
    }

    /// The number of words that begin within a range of prose.
    func wordCount(in range: TextRange) -> Int {
        let first = range.start / Self.wordStride + 1
        let last = min(range.end, document.prose.count) / Self.wordStride
        guard range.start >= 0, first + 1 < last else { return Self.countWords(in: range, of: document.prose) }
        return Self.countWords(in: TextRange(range.start, first * Self.wordStride), of: document.prose)
            + wordsBeforeStride[last] - wordsBeforeStride[first]
            + Self.countWords(in: TextRange(last * Self.wordStride, range.end), of: document.prose)
    }

    /// Bytes between the places at which words are counted up for a long stretch.
    private static let wordStride = 1_024

    /// The words that begin before each so many bytes; counted when a long stretch is first asked for.
    private lazy var wordsBeforeStride: [Int] = {
        var sums = [0]
        for end in stride(from: Self.wordStride, through: document.prose.count, by: Self.wordStride) {
            let range = TextRange(end - Self.wordStride, end)
            sums.append(sums[sums.count - 1] + Self.countWords(in: range, of: document.prose))
        }
        return sums
    }()

    /// The number of words of some blocks, hidden ones too.
    func wordCount(ofBlocks blocks: Range<Int>) -> Int {
        wordsBefore[blocks.upperBound] - wordsBefore[blocks.lowerBound]
    }

    /// The number of words of some blocks that a reader sees.
    func seenWordCount(ofBlocks blocks: Range<Int>) -> Int {
        seenWordsBefore[blocks.upperBound] - seenWordsBefore[blocks.lowerBound]
    }

    private static func countWords(in range: TextRange, of prose: [UInt8]) -> Int {
        let start = range.start
        let end = max(start, min(range.end, prose.count))
        return prose.withUnsafeBytes { text in
            var count = 0
            var wasBlank: UInt64 = start > 0 && start <= text.count && !isBlank(text[start - 1]) ? 0 : 1
            var index = start
            while index + 8 <= end {
                // Unsafe: eight bytes from `index` on are within the prose.
                let eight = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                let blank = blanks(eight)
                let begins = ~blank & (blank &<< 8 | wasBlank)
                // The highest byte of the product is the sum of all.
                count &+= Int(truncatingIfNeeded: (begins &* 0x0101_0101_0101_0101) &>> 56)
                wasBlank = blank &>> 56
                index += 8
            }
            while index < end {
                let blank: UInt64 = isBlank(text[index]) ? 1 : 0
                count &+= Int(wasBlank & ~blank & 1)
                wasBlank = blank
                index += 1
            }
            return count
        }
    }

    /// Which of eight bytes are blanks: 1 in each byte that is one, 0 in the others.
    private static func blanks(_ eight: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        // A byte is zero where neither its lower seven bits carry into the eighth nor the eighth is set.
        func zeros(_ bytes: UInt64) -> UInt64 {
            let low = bytes & (ones &* 0x7F)
            return ~((low &+ ones &* 0x7F) | bytes) &>> 7 & ones
        }
        return zeros(eight ^ (ones &* 0x20)) | zeros(eight ^ (ones &* 0x0A))
    }

    func run(
        _ pattern: PatternIndex, inBlock block: Int, most: Int = .max
    ) throws(CheckError) -> [TextRange] {
        var found: [TextRange] = []
        let starts = { [library] in library.prefilter.startFinder(of: pattern.value) }
        let range = document.blocks[block].prose
        let windows = windows(of: pattern, inBlock: block)
        do {
            try workspace.scratch.forEachMatch(
                of: library[pattern], in: text, range: range, startingWith: starts, within: windows
            ) { match in
                if !match.isEmpty { found.append(match) }
                return found.count < most
            }
        } catch {
            let name = library.owner(of: pattern)
            throw CheckError(name: name, description: "The pattern of '\(name)' failed: \(error)")
        }
        return found
    }

    /// Where in a long block a match of a pattern can begin; nil where anywhere.
    private func windows(of pattern: PatternIndex, inBlock block: Int) -> [TextRange]? {
        guard document.blocks[block].prose.count >= BlockPieces.least else { return nil }
        let place = library.prefilter.place(of: pattern.value)
        let prefilter = library.prefilter.stages[place.stage]
        let longBlocks = longBlocks ?? LongBlocks()
        self.longBlocks = longBlocks
        let pieces = longBlocks.pieces(of: block, stage: place.stage) {
            prefilter.pieces(of: text, block: document.blocks[block].prose, scratch: &workspace.prefilterScratch)
        }
        return prefilter.starts(of: place.number, in: pieces)
    }

    /// The pieces of long blocks, as far as they were asked for.
    private final class LongBlocks {
        private var known: [Int: BlockPieces] = [:]

        func pieces(of block: Int, stage: Int, make: () -> BlockPieces) -> BlockPieces {
            let key = block * PatternStage.allCases.count + stage
            if let known = known[key] { return known }
            let pieces = make()
            known[key] = pieces
            return pieces
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A
    }

    private static func places(of blocks: [Block], in prose: [UInt8]) -> [Int] {
        var place = -1
        var lastTable: Int?
        // Words without a full stop right above a table are its caption, and share its place.
        var isCaption = false
        return blocks.map { block in
            guard block.hiding == nil, !block.prose.isEmpty else { return max(0, place) }
            let isCaptioned = block.table != nil && block.table != lastTable && isCaption
            if block.table == nil || block.table != lastTable && !isCaptioned { place += 1 }
            lastTable = block.table
            isCaption = block.table == nil && !".!?".utf8.contains(prose[block.prose.end - 1])
            return place
        }
    }
}
