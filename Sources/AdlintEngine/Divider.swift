import AdlintCore
import AdlintRules

/// Cuts a draft into ads, editorial matter, closing matter and readers' comments (design, section 3).
///
/// The steps and why they stand in this order:
/// 1. labels, because they are the only marks that do not need judgement;
/// 2. the whole draft as one ad, where configuration, front matter or the first label says so, because headings then are
///    the ad's own;
/// 3. the ad of each label up to its end;
/// 4. closing matter and comments in what is left, so that an imprint is not taken for an offer;
/// 5. stretches that sell in what is left: ads that nobody labelled.
struct Divider {
    /// A label's block goes on for so many words at most where it only names who pays.
    private static let mostWordsOfPayer = 12

    let survey: Survey
    let rulebook: SharedRulebook
    let options: CheckOptions
    let labels: [LabelSighting]
    /// Blocks with labels that come too late to open an ad.
    private let lateLabels: [Int]
    /// Those in the headers and footers of pages, which label nothing of the text.
    let marginLabels: [LabelSighting]
    /// The end of the text: the first block of a page's header or footer.
    let end: Int
    private let labelOfBlock: [Int: LabelSighting]

    init(survey: Survey, rulebook: SharedRulebook, options: CheckOptions) throws(CheckError) {
        self.survey = survey
        self.rulebook = rulebook
        self.options = options
        end = survey.margins.blocks.lowerBound
        let found = try LabelSighting.all(in: survey, rulebook: rulebook, options: options)
            .filter { !Self.isEntry($0, in: survey) }
        marginLabels = found.filter { survey.margins.contains($0.block) && !$0.isEnd }
        let all = found.filter { !survey.margins.contains($0.block) }
        let opens = { (label: LabelSighting) in
            Self.hasAdAfter(label, in: survey) && !Self.closesSection(label, in: survey)
        }
        labels = all.filter { $0.isEnd || opens($0) }
        lateLabels = all.filter { !$0.isEnd && !opens($0) }.map(\.block)
        labelOfBlock = Dictionary(uniqueKeysWithValues: labels.map { ($0.block, $0) })
    }

    /// Whether a label is an entry of a list ("3. Our sponsor"), as in a table of contents, and marks nothing there.
    private static func isEntry(_ label: LabelSighting, in survey: Survey) -> Bool {
        func isItem(_ block: Int) -> Bool {
            guard survey.document.blocks.indices.contains(block) else { return false }
            if case .listItem = survey.document.blocks[block].kind { return true }
            return false
        }
        let prose = survey.document.blocks[label.block].prose
        return isItem(label.block) && isItem(label.block + 1) && label.range.end + 2 >= prose.end
    }

    /// Whether a label has something to mark: words after it in its own block, or at least a few in the blocks after it.
    /// One at the very foot of a draft marks nothing, nor does a last line that says what all of the draft was; they are
    /// labels that come too late.
    private static func hasAdAfter(_ label: LabelSighting, in survey: Survey) -> Bool {
        let block = survey.document.blocks[label.block].prose
        let isLast = survey.visible.last == label.block && survey.visible.count > 3
        let speaksOfAll = survey.document.words(in: label.range).lowercased().hasPrefix("this ")
        if isLast && speaksOfAll { return false }
        if wordCount(after: label, in: survey) > 6 { return true }
        let end = survey.margins.proseStart(in: survey.document)
        return survey.wordsBetween(TextRange(block.end, block.end), and: TextRange(end, end)) > 6
            || survey.visible.first == label.block
    }

    /// The words of a label's own block after it.
    private static func wordCount(after label: LabelSighting, in survey: Survey) -> Int {
        let block = survey.document.blocks[label.block].prose
        return survey.wordCount(in: TextRange(min(label.range.end, block.end), block.end))
    }

    /// Whether a label stands alone right above a rule, with words of its section above it: it comes too late for what it
    /// closes, and what follows is something else.
    private static func closesSection(_ label: LabelSighting, in survey: Survey) -> Bool {
        let blocks = survey.document.blocks
        guard label.range.count + 2 >= blocks[label.block].prose.count else { return false }
        func kind(_ step: Int) -> BlockKind? {
            var block = label.block + step
            while blocks.indices.contains(block) {
                if blocks[block].hiding == nil, !blocks[block].prose.isEmpty || blocks[block].kind == .thematicBreak {
                    return blocks[block].kind
                }
                block += step
            }
            return nil
        }
        return kind(1) == .thematicBreak && kind(-1) == .paragraph
    }

    /// Divides the draft.
    func divide() throws(CheckError) -> Division {
        guard !survey.document.blocks.isEmpty else { return Division(parts: []) }
        var kinds = [Division.Part?](repeating: nil, count: end)
        if let whole = try wholeDraft() {
            mark(&kinds, 0..<end, .ad, label: whole.label)
            return Division(parts: try withAsides(parts(of: kinds)))
        }
        let closing = try closingStart()
        for label in labels where !label.isEnd && kinds[label.block] == nil {
            mark(&kinds, start(of: label)..<(try end(of: label, closing: closing)), .ad, label: label)
        }
        let comments = try commentsStart()
        if let comments { mark(&kinds, comments..<commentsEnd(from: comments), .comments) }
        if let closing { mark(&kinds, closing..<end, .boilerplate) }
        markFooters(&kinds)
        let unlabelled = UnlabelledAds(survey: survey, cues: rulebook.cues, late: lateLabels)
        for stretch in try unlabelled.find(in: freeStretches(kinds)) { mark(&kinds, stretch.blocks, .ad) }
        let own = try UnlabelledAds(survey: survey, cues: rulebook.cues, late: []).ownPromotions(
            in: freeStretches(kinds))
        for section in own { mark(&kinds, section.blocks, .editorial, judgedAs: .ad) }
        for passage in try unlabelled.ownPicks(in: freeStretches(kinds)) {
            mark(&kinds, passage.blocks, .editorial, judgedAs: .ad)
        }
        return Division(parts: try withAsides(parts(of: kinds)))
    }

    // MARK: The whole draft

    /// A draft that is one ad, and the label that says so, if a label does.
    private struct WholeAd {
        let label: LabelSighting?
    }

    private func wholeDraft() throws(CheckError) -> WholeAd? {
        let first = survey.visible.first { !isHead($0) }
        let opening = labels.first { !$0.isEnd }
        if options.wholeDraftIsAd {
            return WholeAd(label: opening)
        }
        if let label = opening, isHead(label.block), case .subject = survey.document.blocks[label.block].kind {
            return WholeAd(label: label)
        }
        guard let label = opening, let first, opensDraft(label, first: first),
            labels.filter({ !$0.isEnd }).allSatisfy({ $0.block <= label.block + 1 }),
            try endOfOpeningAd(label) == nil
        else { return nil }
        return WholeAd(label: label)
    }

    /// Whether a label is the first thing in the draft, a masthead or a date line aside.
    private func opensDraft(_ label: LabelSighting, first: Int) -> Bool {
        guard label.block > first else { return true }
        let before = TextRange(
            survey.document.blocks[first].prose.start, survey.document.blocks[label.block].prose.start)
        return survey.wordCount(in: before) <= 12
            && survey.visible.filter { $0 >= first && $0 < label.block }.count <= 2
    }

    /// Where the ad that opens a draft ends before the draft does: at an end mark, or at a rule or heading after which
    /// a long stretch follows that does not sell.
    private func endOfOpeningAd(_ label: LabelSighting) throws(CheckError) -> Int? {
        let selling = UnlabelledAds(survey: survey, cues: rulebook.cues, late: lateLabels)
        if selling.linksToOneSite(upTo: UnlabelledAds.longestPage) { return nil }
        for block in (label.block + 1)..<max(label.block + 1, end) {
            if labelOfBlock[block]?.isEnd == true { return hasEditorial(after: block) ? block + 1 : nil }
            guard isBreak(block) || headingLevel(block).map({ $0 <= 2 }) == true else { continue }
            let rest = block..<end
            let words = survey.wordCount(ofBlocks: rest)
            guard words > (isBreak(block) ? 150 : 250) else { return nil }
            if try selling.score(of: rest) < UnlabelledAds.threshold / 2 { return block }
        }
        return nil
    }

    private func hasEditorial(after block: Int) -> Bool {
        survey.wordCount(ofBlocks: (block + 1)..<max(block + 1, end)) > 40
    }

    // MARK: The end of a labelled ad

    private func end(of label: LabelSighting, closing: Int?) throws(CheckError) -> Int {
        let limit = containerEnd(of: label) ?? end
        let isBoxed = limit < end && containerEnd(of: label) != nil
        var own = ownHeadings(of: label)
        var block = label.block + 1
        while block < limit {
            if let other = labelOfBlock[block] {
                if other.isEnd { return block + 1 }
                let standsAlone = !other.range.isEmpty && isAlone(other)
                if standsAlone || block > label.block + 1 && !speaksOfItself(other) { return block }
            }
            if block == closing { return block }
            if !isBoxed {
                if isBreak(block), block > label.block + 1 { return block }
                if let level = headingLevel(block) {
                    if !own.allows(block, level: level) { return block }
                }
            }
            block += 1
        }
        return limit
    }

    /// Where the ad of a label begins: at a heading right above it, since many print the label under the headline.
    private func start(of label: LabelSighting) -> Int {
        guard headingLevel(label.block) == nil, label.block > 0, headingLevel(label.block - 1) != nil,
            label.block - 1 != survey.visible.first
        else { return label.block }
        return label.block - 1
    }

    /// "This is a marketing communication. Please refer to ...": a sentence that says what this is speaks of the ad that it
    /// stands in.
    private func speaksOfItself(_ label: LabelSighting) -> Bool {
        survey.document.words(in: label.range).lowercased().hasPrefix("this ")
    }

    /// Whether a label stands alone in its block: a second one right after the first then opens another ad.
    private func isAlone(_ label: LabelSighting) -> Bool {
        label.range.count + 2 >= survey.document.blocks[label.block].prose.count
    }

    /// The headings that belong to an ad: those directly after its label, and deeper ones.
    private struct OwnHeadings {
        var last: Int
        var level: Int?

        mutating func allows(_ block: Int, level: Int) -> Bool {
            if block == last + 1 {
                last = block
                self.level = min(self.level ?? level, level)
                return true
            }
            return self.level.map { level > $0 } ?? false
        }
    }

    private func ownHeadings(of label: LabelSighting) -> OwnHeadings {
        // Under a heading of its own, a paragraph that is label and ad in one is followed by the next piece's heading.
        let start = start(of: label)
        let isComplete = start < label.block && Self.wordCount(after: label, in: survey) > Self.mostWordsOfPayer
        return OwnHeadings(last: isComplete ? label.block - 1 : label.block, level: headingLevel(start))
    }

    /// The end of the box of an ad: the smallest one that holds the label and at least one block after it, or a larger one
    /// that the label opens, since mails are built of boxes in boxes. Never most of the draft.
    private func containerEnd(of label: LabelSighting) -> Int? {
        let document = survey.document
        let total = survey.wordCount(ofBlocks: 0..<document.blocks.count)
        var container: Int? = document.blocks[label.block].container
        var best: Int?
        while let index = container, index != 0 {
            let box = document.containers[index]
            container = box.parent
            guard box.kind != .list, let end = firstBlock(outside: index, after: label.block) else { continue }
            guard survey.visible.contains(where: { $0 > label.block && $0 < end }) else { continue }
            let isSmall = survey.wordCount(ofBlocks: label.block..<end) * 5 < total * 3
            guard isSmall, best == nil || opens(label, container: index) else { return best }
            best = end
        }
        return best
    }

    /// Whether nothing that a reader sees stands before the label in a box.
    private func opens(_ label: LabelSighting, container: Int) -> Bool {
        guard let before = survey.visible.last(where: { $0 < label.block }) else { return true }
        return !isInside(before, container)
    }

    private func firstBlock(outside container: Int, after block: Int) -> Int? {
        var index = block
        while index < end, isInside(index, container) { index += 1 }
        return index > block ? index : nil
    }

    private func isInside(_ block: Int, _ container: Int) -> Bool {
        var current: Int? = survey.document.blocks[block].container
        while let index = current, index >= container {
            if index == container { return true }
            current = survey.document.containers[index].parent
        }
        return false
    }

    // MARK: Closing matter and comments

    private func closingStart() throws(CheckError) -> Int? {
        // Only the last two fifths of a draft: an imprint stands at the end, and the words of one may stand anywhere.
        let visible = survey.visible(in: 0..<end)
        // A postscript is written to be read: nothing closes a draft before one.
        let postscript = visible.last { survey.isPostscript($0) } ?? -1
        let firstPossible = max(visible.dropFirst(visible.count * 3 / 5).first ?? 0, postscript + 1)
        var start: Int?
        for detector in rulebook.cues.boilerplate {
            let found = try survey.detections(of: detector) { block in
                block >= firstPossible && block < end && survey.document.blocks[block].hiding == nil
            }
            for detection in found { start = min(start ?? detection.block, detection.block) }
        }
        return start
    }

    private func commentsStart() throws(CheckError) -> Int? {
        var start: Int?
        for detector in rulebook.cues.comments {
            for detection in try survey.detections(of: detector, where: { $0 < end }) {
                start = min(start ?? detection.block, detection.block)
            }
        }
        return start
    }

    /// Comments under a heading end before the next one that is not deeper, a rule or a postscript; the comments of a web
    /// page run to its end.
    private func commentsEnd(from start: Int) -> Int {
        guard let level = headingLevel(start) else { return end }
        let next = ((start + 1)..<max(start + 1, end)).first { block in
            isBreak(block) || headingLevel(block).map { $0 <= level } == true || survey.isPostscript(block)
        }
        return next ?? end
    }

    private func markFooters(_ kinds: inout [Division.Part?]) {
        for index in kinds.indices where kinds[index] == nil {
            var container: Int? = survey.document.blocks[index].container
            while let box = container {
                if survey.document.containers[box].kind == .footer {
                    mark(&kinds, index..<(index + 1), .boilerplate)
                }
                container = survey.document.containers[box].parent
            }
        }
    }

    // MARK: Small questions

    private func isHead(_ block: Int) -> Bool {
        switch survey.document.blocks[block].kind {
        case .subject, .sender, .header: true
        default: survey.document.blocks[block].hiding == .preheader
        }
    }

    private func isBreak(_ block: Int) -> Bool {
        survey.document.blocks[block].kind == .thematicBreak
    }

    private func headingLevel(_ block: Int) -> Int? {
        guard case .heading(let level) = survey.document.blocks[block].kind,
            survey.document.blocks[block].hiding == nil
        else { return nil }
        return level
    }

    private func prose(of blocks: Range<Int>) -> TextRange {
        guard let first = blocks.first, let last = blocks.last else { return TextRange(0, 0) }
        return survey.document.blocks[first].prose.union(survey.document.blocks[last].prose)
    }

    // MARK: Parts

    private func mark(
        _ kinds: inout [Division.Part?], _ blocks: Range<Int>, _ kind: Region.Kind, label: LabelSighting? = nil,
        judgedAs nature: Region.Kind? = nil
    ) {
        let part = Division.Part(kind: kind, blocks: blocks, label: label, judgedAs: nature)
        for block in blocks where kinds[block] == nil { kinds[block] = part }
    }

    private func freeStretches(_ kinds: [Division.Part?]) -> [Stretch] {
        var stretches: [Stretch] = []
        var start: Int?
        for block in 0...kinds.count {
            let isFree = block < kinds.count && kinds[block] == nil
            if isFree, start == nil { start = block }
            if !isFree, let first = start {
                stretches.append(Stretch(first..<block))
                start = nil
            }
        }
        return stretches
    }

    /// Joins neighbouring blocks of one part; what nothing claimed is editorial.
    private func parts(of kinds: [Division.Part?]) -> [Division.Part] {
        var parts: [Division.Part] = []
        for (block, part) in kinds.enumerated() {
            let kind = part?.kind ?? .editorial
            let start = part?.blocks.lowerBound
            if let last = parts.last, last.kind == kind, last.judgedAs == part?.judgedAs,
                kind != .ad || last.blocks.contains(start ?? -1)
            {
                parts[parts.count - 1].blocks = last.blocks.lowerBound..<(block + 1)
            } else {
                let blocks = block..<(block + 1)
                parts.append(
                    Division.Part(kind: kind, blocks: blocks, label: part?.label, judgedAs: part?.judgedAs))
            }
        }
        return parts
    }
}
