import AdlintCore

/// The headers and footers of a draft's pages: printed beside its text, and no part of it (obligations.md, 1.2).
struct PageMargins {
    /// The blocks of each header or footer, in order. They stand at the end of the draft.
    let stories: [Range<Int>]
    /// All of their blocks.
    let blocks: Range<Int>

    init(_ document: Document) {
        let count = document.blocks.count
        guard document.containers.contains(where: { $0.kind == .pageMargin }) else {
            (stories, blocks) = ([], count..<count)
            return
        }
        var ranges: [(margin: Int, blocks: Range<Int>)] = []
        for (block, margin) in document.blocks.map({ Self.margin(of: $0, in: document) }).enumerated() {
            guard let margin else { continue }
            if let last = ranges.last, last.margin == margin {
                ranges[ranges.count - 1].blocks = last.blocks.lowerBound..<(block + 1)
            } else {
                ranges.append((margin, block..<(block + 1)))
            }
        }
        stories = ranges.map(\.blocks)
        blocks = (stories.first?.lowerBound ?? count)..<count
    }

    /// Where the words of the text end, in the prose.
    func proseStart(in document: Document) -> Int {
        stories.first.map { document.blocks[$0.lowerBound].prose.start } ?? document.prose.count
    }

    /// Whether a block stands in a header or footer.
    func contains(_ block: Int) -> Bool {
        blocks.contains(block)
    }

    /// Where a disclosure stands whose claim does not stand in the same header or footer; nil where both stand in the text.
    func apart(_ claim: Int, from disclosure: Int) -> DisclosurePlace.Apart? {
        switch (story(of: claim), story(of: disclosure)) {
        case (nil, nil): nil
        case (nil, .some): .inMargin
        case (.some, nil): .inText
        case (let own, let other): own == other ? nil : .inOtherMargin
        }
    }

    private func story(of block: Int) -> Int? {
        stories.firstIndex { $0.contains(block) }
    }

    private static func margin(of block: Block, in document: Document) -> Int? {
        sequence(first: block.container) { document.containers[$0].parent }
            .first { document.containers[$0].kind == .pageMargin }
    }

    /// Those that do not say word for word what one before them says to the reader: a file has one header for its first
    /// page, one for the even pages, and one for each of its sections, mostly all the same.
    func distinct(in document: Document) -> [Range<Int>] {
        var seen: Set<String> = []
        return stories.filter { story in
            let shown = story.filter { document.blocks[$0].hiding == nil }
            let words = shown.map { document.words(in: document.blocks[$0].prose) }.joined(separator: "\n")
            return !words.isEmpty && seen.insert(words).inserted
        }
    }
}
