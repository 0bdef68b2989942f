import AdlintCore
import AdlintRules

/// Finds stretches that sell although no label says so.
struct UnlabelledAds {
    /// Points from which a stretch sells.
    static let threshold = 100
    /// Points from which a letter sells itself: its price and one sign more.
    static let ownThreshold = 70
    /// The same for a short mail with sender and subject, which is more often an offer than a letter.
    static let mailThreshold = 40

    /// The same for a long section in which the cues are strewn: there some stand by chance.
    static let strewnThreshold = 120
    /// The same for a web page all of whose links lead to one place, its buttons included.
    static let pageThreshold = 50
    /// Words that such a page has at most.
    static let longestPage = 700
    /// Words from which a section is long.
    static let longSection = 250

    let survey: Survey
    private let signs: SellingSigns

    /// - Parameter late: Blocks with labels that come too late to open an ad.
    init(survey: Survey, cues: RegionCues, late: [Int]) {
        self.survey = survey
        signs = SellingSigns(survey: survey, cues: cues, late: late)
    }

    /// The selling ones among the sections of the given stretches.
    ///
    /// A section runs from a heading or a rule to the next; a postscript is one of its own. A short stretch is taken as
    /// a whole, since a one-page ad has headings too.
    func find(in stretches: [Stretch]) throws(CheckError) -> [Stretch] {
        var found: [Stretch] = []
        for stretch in stretches {
            if try isPageOfOneSeller(stretch.blocks) {
                found.append(stretch)
                continue
            }
            if isShortDraft(stretch.blocks, words: 400) {
                let ads = try selling(stretch.blocks, threshold: isMail ? Self.mailThreshold : Self.threshold)
                found += ads
                if !ads.isEmpty { continue }
            }
            for section in sections(of: stretch) { found += try selling(section.blocks, threshold: Self.threshold) }
        }
        return found
    }

    /// The sections of the given stretches in which a letter sells itself by its record: its price stands there beside a
    /// table or a list. No label is owed for that, since readers know whose letter they read.
    func ownPromotions(in stretches: [Stretch]) throws(CheckError) -> [Stretch] {
        var found: [Stretch] = []
        for section in stretches.flatMap(sections) where section.blocks.contains(where: isTabular) {
            let own = try signs.within(section.blocks)
            if own.contains(where: signs.isPrice), Self.points(own) >= Self.ownThreshold { found.append(section) }
        }
        return found
    }

    /// The paragraphs in which a licensed firm's own letter advises to put money into something it names, each with the next
    /// of its section, where the rest is said of it. Such advice is judged as an advertisement is, and owes no label.
    func ownPicks(in stretches: [Stretch]) throws(CheckError) -> [Stretch] {
        var found: [Stretch] = []
        for stretch in stretches {
            // Sections are looked for only where there is advice: most letters have none.
            let picks = try signs.within(stretch.blocks).filter(signs.isOwnPick)
            for pick in picks where pick.block >= found.last?.blocks.upperBound ?? 0 {
                let section = sections(of: stretch).first { $0.blocks.contains(pick.block) }
                let end = section?.blocks.upperBound ?? stretch.blocks.upperBound
                found.append(Stretch(pick.block..<min(pick.block + 2, end)))
            }
        }
        return found
    }

    private func isTabular(_ block: Int) -> Bool {
        switch survey.document.blocks[block].kind {
        case .tableCell, .listItem: true
        default: false
        }
    }

    /// The points of a stretch: each cue counts once, an affiliate link as a cue of its own.
    func score(of blocks: Range<Int>) throws(CheckError) -> Int {
        Self.points(try signs.within(blocks))
    }

    private static func points(_ signs: some Sequence<SellingSign>) -> Int {
        var counted: Set<Int> = []
        return signs.reduce(0) { counted.insert($1.source).inserted ? $0 + $1.points : $0 }
    }

    /// What sells in a section: all of it, or a passage where the signs stand together and the rest is something else.
    private func selling(_ section: Range<Int>, threshold: Int) throws(CheckError) -> [Stretch] {
        let own = try signs.within(section)
        guard own.contains(where: { $0.points > 0 }) else { return [] }
        let passages = passages(own, in: section).filter { Self.points($0.signs) >= Self.threshold }
        let words = survey.wordCount(ofBlocks: section)
        let isLong = words > Self.longSection && threshold > Self.mailThreshold
        let needed = isLong ? max(threshold, Self.strewnThreshold) : threshold
        if passages.isEmpty { return Self.points(own) >= needed ? [Stretch(section)] : [] }
        let rest = own.filter { sign in !passages.contains { $0.blocks.contains(sign.block) } && sign.points > 0 }
        let passageWords = passages.reduce(0) { $0 + survey.wordCount(ofBlocks: $1.blocks) }
        let share = isRuledOff(section) ? 2 : 1
        let isMostlyElse = words - passageWords > max(60, share * passageWords)
        let isPostscript = passages.allSatisfy { survey.isPostscript($0.blocks.lowerBound) }
        let isAlone =
            isMostlyElse && !isMail && Self.points(rest) < Self.threshold / 2
            && !passages.contains { isNamed(inRestOf: section, linkedFrom: $0.blocks) }
        return isPostscript || isAlone ? passages.map { Stretch($0.blocks) } : [Stretch(section)]
    }

    /// Whether a section is a short one between two rules, without a heading: what begins there as a story ends as an offer.
    private func isRuledOff(_ section: Range<Int>) -> Bool {
        let blocks = survey.document.blocks
        return blocks[section.lowerBound].kind == .thematicBreak && blocks.indices.contains(section.upperBound)
            && blocks[section.upperBound].kind == .thematicBreak && !section.contains(where: isHeading)
    }

    /// Whether the rest of a section names whoever a passage's links lead to: then it is all about what the passage sells.
    private func isNamed(inRestOf section: Range<Int>, linkedFrom passage: Range<Int>) -> Bool {
        let prose = survey.document.blocks[passage.lowerBound].prose.union(
            survey.document.blocks[passage.upperBound - 1].prose)
        let names = survey.document.links.filter { $0.prose.overlaps(prose) }.compactMap { Self.site(of: $0.target) }
        let isOnePiece = isHeading(section.lowerBound) && !section.dropFirst().contains(where: opensSection)
        guard isOnePiece, !names.isEmpty else { return false }
        return section.contains { block in
            guard !passage.contains(block), survey.isVisible[block] else { return false }
            let words = survey.document.words(in: survey.document.blocks[block].prose).lowercased()
            let letters = String(words.filter { $0.isLetter || $0.isNumber })
            return names.contains { letters.contains($0) }
        }
    }

    /// The name of the site that a link leads to ("barnswallow"), where it is long enough to be one.
    private static func site(of target: String) -> String? {
        guard let host = host(of: target) else { return nil }
        let labels = host.split(separator: ".").filter { $0 != "www" }
        guard labels.count > 1, let name = labels.dropLast().last else { return nil }
        let letters = name.filter { $0.isLetter || $0.isNumber }
        return letters.count >= 6 ? String(letters) : nil
    }

    /// Blocks and the signs in them.
    private struct Passage {
        var blocks: Range<Int>
        var signs: [SellingSign]
    }

    /// Signs that stand together: no two blocks without one between them, and no heading, rule or postscript.
    private func passages(
        _ signs: ArraySlice<SellingSign>, in section: Range<Int>
    ) -> [Passage] {
        var passages: [Passage] = []
        for sign in signs {
            if let last = passages.last, sign.block - last.blocks.upperBound < 2,
                !(last.blocks.upperBound..<max(last.blocks.upperBound, sign.block + 1)).contains(where: opensSection)
            {
                passages[passages.count - 1].blocks = last.blocks.lowerBound..<(sign.block + 1)
                passages[passages.count - 1].signs.append(sign)
            } else {
                passages.append(Passage(blocks: sign.block..<(sign.block + 1), signs: [sign]))
            }
        }
        return passages.map { Passage(blocks: widened($0.blocks, in: section), signs: $0.signs) }
    }

    /// A passage with the heading right above it, and with the few words that close its section.
    private func widened(_ blocks: Range<Int>, in section: Range<Int>) -> Range<Int> {
        let opens = blocks.lowerBound - section.lowerBound <= 2 && opensSection(section.lowerBound)
        let lower = opens ? section.lowerBound : blocks.lowerBound
        let after = survey.wordCount(ofBlocks: blocks.upperBound..<section.upperBound)
        let isLast = after <= 25 && !(blocks.upperBound..<section.upperBound).contains(where: opensSection)
        return lower..<(isLast ? section.upperBound : blocks.upperBound)
    }

    private var isMail: Bool { survey.hasMailHead.sender && survey.hasMailHead.subject }

    /// Whether the stretch is a page by which one firm sells its own: a newsletter with an ad in it also links elsewhere.
    private func isPageOfOneSeller(_ stretch: Range<Int>) throws(CheckError) -> Bool {
        guard linksToOneSite(upTo: Self.longestPage), isShortDraft(stretch, words: Self.longestPage),
            survey.document.blocks.contains(where: { $0.kind == .button })
        else { return false }
        return try score(of: stretch) >= Self.pageThreshold
    }

    /// Whether the draft is a web page of at most so many words whose links all lead to one site.
    func linksToOneSite(upTo words: Int) -> Bool {
        let document = survey.document
        // Words first: the links of a long page would be looked at anew for each of its stretches.
        return document.format == .html && !document.links.isEmpty
            && survey.wordCount(ofBlocks: document.blocks.indices) <= words
            && Set(document.links.compactMap { Self.host(of: $0.target) }).count <= 1
    }

    /// The host that a link leads to; nil where it leads within the page's own site, or to a mail or telephone.
    private static func host(of target: String) -> String? {
        guard let scheme = ["https://", "http://", "//"].first(where: target.lowercased().hasPrefix) else { return nil }
        return target.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }.lowercased()
    }

    /// Whether the stretch is all of a draft that has no more than so many words.
    private func isShortDraft(_ stretch: Range<Int>, words: Int) -> Bool {
        let text = survey.visible(in: stretch)
        guard text.count * 4 >= survey.visible.count * 3 else { return false }
        return text.reduce(0) { $0 + survey.wordCount(in: survey.document.blocks[$1].prose) } <= words
    }

    private func sections(of stretch: Stretch) -> [Stretch] {
        var sections: [Stretch] = []
        var start = stretch.blocks.lowerBound
        for block in stretch.blocks where block > start && opensSection(block) {
            sections.append(Stretch(start..<block))
            start = block
        }
        if start < stretch.blocks.upperBound { sections.append(Stretch(start..<stretch.blocks.upperBound)) }
        return sections
    }

    private func isHeading(_ block: Int) -> Bool {
        if case .heading = survey.document.blocks[block].kind { true } else { false }
    }

    private func opensSection(_ block: Int) -> Bool {
        switch survey.document.blocks[block].kind {
        case .heading, .thematicBreak: return true
        default: return survey.isPostscript(block)
        }
    }
}

extension Survey {
    /// Whether a draft tells its sender and its subject, as a reader knows them or as its first words ("From: ...").
    var hasMailHead: (sender: Bool, subject: Bool) {
        let opening = visible.prefix(4).map { document.words(in: document.blocks[$0].prose).lowercased() }
        let isHead = { (words: String) in words.hasPrefix("from:") || words.hasPrefix("subject:") }
        let heads = opening.prefix(while: isHead)
        return (
            document.blocks.contains { $0.kind == .sender } || heads.contains { $0.contains("from:") },
            document.blocks.contains { $0.kind == .subject } || heads.contains { $0.contains("subject:") }
        )
    }

    /// Whether a block is a postscript.
    func isPostscript(_ block: Int) -> Bool {
        let range = document.blocks[block].prose
        let start = document.words(in: TextRange(range.start, min(range.end, range.start + 5))).lowercased()
        return start.hasPrefix("p.s") || start.hasPrefix("ps:") || start.hasPrefix("ps ")
    }
}
