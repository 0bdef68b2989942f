import AdlintCore
import AdlintRules

/// Labels of ads, put right.
extension Mender {
    /// The word that is accepted everywhere.
    private static let label = "Advertisement"

    func fixes(of fault: LabelFault) -> [Fix] {
        guard isWritable, case .label(let demand) = fault.rule.demand else { return [] }
        switch (demand, fault.problem) {
        case (.opensAd, .altered) where fault.other == nil: return clearLabel(fault).map { [$0] } ?? []
        case (.opensAd, .missing), (.opensAd, .distant), (.opensAd, .altered):
            return newLabel(fault).map { [$0] } ?? []
        case (.marksLink, .missing), (.marksLink, .distant): return linkMark(fault).map { [$0] } ?? []
        default: return []
        }
    }

    /// An accepted word in place of an unclear label, or before it where it names somebody.
    private func clearLabel(_ fault: LabelFault) -> Fix? {
        let index = survey.block(at: fault.range.start)
        let core = core(of: fault.range)
        // Better words as small and pale as these would be no better.
        let isSeen = LabelJudge.playedDown(fault.range, in: survey) == nil
        guard !core.isEmpty, !isHead(index), isSeen else { return nil }
        let written = survey.document.words(in: core)
        let isHashtag = core.start > block(index).prose.start && survey.document.prose[core.start - 1] == 0x23
        let label = Self.cased(isHashtag ? "ad" : Self.label, like: written)
        let isWhole = isHashtag || standsAlone(core, in: block(index).prose)
        let edit = isWhole ? (core, label) : (TextRange(core.start, core.start), label + ": ")
        guard let edits = isWhole ? sourceEdits([edit], in: index) : insertion(edit.1, at: core.start, in: index) else {
            return nil
        }
        let shown = Wording.quote(written)
        return Fix(
            description: isWhole ? "Write \"\(label)\" in place of \(shown)." : "Write \"\(label)\" before \(shown).",
            isSafe: true, edits: edits)
    }

    /// A label of its own before the first words of an ad.
    private func newLabel(_ fault: LabelFault) -> Fix? {
        let index = survey.block(at: fault.range.start)
        guard !isHead(index), let edit = pen(for: index).insert(Self.label, before: block(index)) else { return nil }
        return Fix(
            description: "Insert the label \"\(Self.label)\" before this part, if it is an advertisement.",
            isSafe: false, edits: [edit])
    }

    /// A mark right before a link that pays the publisher; at the start of a block it would be taken for the label of an
    /// ad, and goes after the link.
    private func linkMark(_ fault: LabelFault) -> Fix? {
        let index = survey.block(at: fault.range.start)
        let links = survey.document.links.filter { $0.prose.overlaps(fault.range) && !$0.prose.isEmpty }
        guard !isHead(index), let link = links.first else { return nil }
        let isFirst = link.prose.start == block(index).prose.start
        let edits =
            isFirst ? after(link, " (paid link)", in: index) : insertion("(ad) ", at: link.prose.start, in: index)
        return edits.map { Fix(description: "Mark the link as one that pays.", isSafe: false, edits: $0) }
    }

    private func after(_ link: Link, _ words: String, in index: Int) -> [Edit]? {
        let bytes = survey.document.source.bytes
        var end = survey.document.map.source(of: TextRange(link.prose.end - 1, link.prose.end)).end
        if survey.document.format == .markdown, pen(for: index) is LinePen {
            guard link.targetSource.start >= end, link.targetSource.end <= block(index).source.end,
                let close = bytes[link.targetSource.end..<block(index).source.end].firstIndex(of: 0x29)
            else { return nil }
            end = close + 1
        } else if survey.document.format != .text {
            end = HTMLTags.skippingInlineEnds(in: bytes, from: end)
        }
        return [Edit(range: TextRange(end, end), replacement: words)]
    }

    private func insertion(_ words: String, at offset: Int, in index: Int) -> [Edit]? {
        let bytes = survey.document.source.bytes
        var start = survey.document.map.source(of: TextRange(offset, offset + 1)).start
        if pen(for: index) is LinePen, survey.document.format == .markdown {
            // Not within the words of a link.
            while start > block(index).source.start, bytes[start - 1] == 0x5B { start -= 1 }
        } else if survey.document.format != .text {
            let first = block(index).source.start
            start = HTMLTags.startOfInlineTags(in: bytes, before: start, notBefore: first)
        }
        return [Edit(range: TextRange(start, start), replacement: words)]
    }

    /// A label without what decorates it.
    private func core(of range: TextRange) -> TextRange {
        let prose = survey.document.prose
        var (start, end) = (range.start, range.end)
        while start < end, !Self.isLetter(prose[start]) { start += 1 }
        while end > start, !Self.isLetter(prose[end - 1]) { end -= 1 }
        return TextRange(start, end)
    }

    /// Whether nothing but decoration stands beside the label, or a colon or a stroke parts it from the rest.
    private func standsAlone(_ core: TextRange, in prose: TextRange) -> Bool {
        let rest = survey.document.prose[core.end..<prose.end].drop { $0 == 0x20 || $0 == 0x5D || $0 == 0x29 }
        guard let next = rest.first else { return true }
        return next == 0x3A || next == 0x7C || !rest.contains(where: Self.isLetter)
    }

    private func isHead(_ index: Int) -> Bool {
        switch block(index).kind {
        case .subject, .sender, .header: true
        default: false
        }
    }

    private static func cased(_ label: String, like written: String) -> String {
        let isLoud = written.contains(where: \.isLetter) && !written.contains(where: \.isLowercase)
        return isLoud ? label.uppercased() : label
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }
}
