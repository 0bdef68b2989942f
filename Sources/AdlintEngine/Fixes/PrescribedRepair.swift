import AdlintCore
import AdlintRules

/// The way from what stands in a draft to a prescribed text, as edits of the prose: the least that makes it the text.
struct PrescribedRepair {
    /// In order; ranges of the prose.
    let edits: [(range: TextRange, words: String)]
    /// Words left out, added or exchanged.
    let changes: Int
    /// Whether so few words differ that the prescribed text was plainly meant.
    let isSmall: Bool

    /// More words at an edge than are missing there, and these, belong to another sentence.
    private static let edgeSlack = 3

    /// Aligns the draft's words with the text's; nil where a slot is not filled, or where it is not clear what the
    /// attempt is: another block begins within a change, or other matter runs on in its sentence.
    init?(_ text: PrescribedText, at site: DisclosureSite, in survey: Survey) {
        let layout = PrescribedLayout(text.text)
        let reach = Self.reach(of: site, in: survey)
        let tokens = Tokens(survey.document.prose, in: reach)
        guard layout.items.count > 1, tokens.count > 0, tokens.count < 400 else { return nil }
        let pairs = TextComparison.pairs(layout.items, written: Array(0..<tokens.count), tokens: tokens)
        guard let first = pairs.first, let last = pairs.last, pairs.count * 2 > layout.wordCount else { return nil }
        let aligner = Aligner(layout: layout, tokens: tokens, prose: survey.document.prose, reach: reach)
        var edits: [(range: TextRange, words: String)] = []
        var changes = 0
        func take(_ step: Aligner.Step?) -> Bool {
            guard let step else { return false }
            changes += step.changes
            if let edit = step.edit { edits.append(edit) }
            return true
        }
        guard take(aligner.head(first)) else { return nil }
        for (left, right) in zip(pairs, pairs.dropFirst()) {
            guard take(aligner.between(left, right)) else { return nil }
        }
        guard take(aligner.tail(last)) else { return nil }
        self.edits = edits
        self.changes = changes
        isSmall = changes * 4 <= layout.wordCount
    }

    /// The sentences that hold the attempt.
    private static func reach(of site: DisclosureSite, in survey: Survey) -> TextRange {
        let first = survey.sentences(ofBlock: site.block).filter { $0.overlaps(site.range) }
        let last = survey.sentences(ofBlock: site.lastBlock).filter { $0.overlaps(site.range) }
        return (first + last).reduce(site.range) { $0.union($1) }
    }

    /// Reads the steps from one pair of words to the next.
    private struct Aligner {
        struct Step {
            let changes: Int
            let edit: (range: TextRange, words: String)?
        }
        let layout: PrescribedLayout
        let tokens: Tokens
        let prose: [UInt8]
        let reach: TextRange

        /// What stands before the first right word.
        func head(_ pair: (item: Int, word: Int)) -> Step? {
            guard pair.item > 0 else { return Step(changes: 0, edit: nil) }
            guard !layout.hasSlot(in: 0..<pair.item), pair.word <= pair.item + PrescribedRepair.edgeSlack else {
                return nil
            }
            let start = pair.word > 0 ? tokens.ranges[0].start : tokens.ranges[pair.word].start
            let written = TextRange(start, tokens.ranges[pair.word].start)
            let words = layout.text(from: 0, to: layout.ranges[pair.item].start)
            return step(written, words, changes: max(pair.item, pair.word))
        }

        func between(_ left: (item: Int, word: Int), _ right: (item: Int, word: Int)) -> Step? {
            let missing = (left.item + 1)..<right.item
            let added = (left.word + 1)..<right.word
            if layout.hasFreeSlot(in: missing) {
                return added.isEmpty || missing.count > 1 ? nil : Step(changes: 0, edit: nil)
            }
            let extra = added.filter { tokens.text($0) != "%" }
            guard !missing.isEmpty || !extra.isEmpty else { return Step(changes: 0, edit: nil) }
            guard !layout.hasSlot(in: missing), !touchesPercentage(left, right) else { return nil }
            let written = TextRange(tokens.ranges[left.word].end, tokens.ranges[right.word].start)
            let words = layout.text(from: layout.ranges[left.item].end, to: layout.ranges[right.item].start)
            return step(written, words, changes: max(missing.count, extra.count))
        }

        /// Whether a change stands beside a figure, which then may not be the one that is meant ("74-89%").
        private func touchesPercentage(_ left: (item: Int, word: Int), _ right: (item: Int, word: Int)) -> Bool {
            layout.items[left.item] == .percentage || layout.items[right.item] == .percentage
        }

        /// What stands after the last right word, to the end of its sentence.
        func tail(_ pair: (item: Int, word: Int)) -> Step? {
            let missing = (pair.item + 1)..<layout.items.count
            guard !missing.isEmpty else { return Step(changes: 0, edit: nil) }
            let added = tokens.count - pair.word - 1
            guard !layout.hasSlot(in: missing), added <= missing.count + PrescribedRepair.edgeSlack else { return nil }
            let end = max(tokens.ranges[tokens.count - 1].end, reach.end)
            let written = TextRange(tokens.ranges[pair.word].end, end)
            let words = layout.text(from: layout.ranges[pair.item].end, to: layout.end)
            return step(written, words, changes: max(missing.count, added))
        }

        /// The edit without what both have in common at its edges.
        private func step(_ written: TextRange, _ words: String, changes: Int) -> Step? {
            let old = prose[written.start..<written.end]
            guard !old.contains(0x0A) else { return nil }
            let new = Array(words.utf8)
            let limit = min(old.count, new.count)
            var head = 0
            while head < limit, old[written.start + head] == new[head] { head += 1 }
            while head > 0, head < new.count, new[head] & 0xC0 == 0x80 { head -= 1 }
            var tail = 0
            while tail < limit - head, old[written.end - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
            while tail > 0, new[new.count - tail] & 0xC0 == 0x80 { tail -= 1 }
            let range = TextRange(written.start + head, written.end - tail)
            let replacement = String(decoding: new[head..<(new.count - tail)], as: UTF8.self)
            return Step(changes: changes, edit: (range, replacement))
        }
    }
}

/// A prescribed text's words with their places in it.
struct PrescribedLayout {
    let items: [PrescribedWords.Item]
    /// The bytes of each item in the text; of a slot, its brackets.
    let ranges: [TextRange]
    private let bytes: [UInt8]

    /// Cuts as ``PrescribedWords`` does.
    init(_ text: String) {
        bytes = Array(text.utf8)
        items = PrescribedWords(text).items
        var ranges: [TextRange] = []
        var start = 0
        while let open = bytes[start...].firstIndex(of: 0x5B), let close = bytes[open...].firstIndex(of: 0x5D) {
            ranges += Tokens(bytes, in: TextRange(start, open)).ranges
            start = close + 1
            if start < bytes.count, bytes[start] == 0x25 { start += 1 }
            ranges.append(TextRange(open, start))
        }
        ranges += Tokens(bytes, in: TextRange(start, bytes.count)).ranges
        self.ranges = ranges
    }

    var end: Int { bytes.count }

    /// The number of words that the law gives.
    var wordCount: Int {
        items.count { item in
            if case .word = item { true } else { false }
        }
    }

    func text(from start: Int, to end: Int) -> String {
        String(decoding: bytes[start..<end], as: UTF8.self)
    }

    func hasSlot(in range: Range<Int>) -> Bool {
        items[range].contains { item in
            if case .word = item { false } else { true }
        }
    }

    func hasFreeSlot(in range: Range<Int>) -> Bool {
        items[range].contains { item in
            if case .anything = item { true } else { false }
        }
    }
}
