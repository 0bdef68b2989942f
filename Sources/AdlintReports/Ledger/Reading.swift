import AdlintCore

/// A draft as its reader sees it, with ranges of its source marked in it.
struct Reading {
    /// Words that the same marks cover.
    struct Segment {
        var text: String
        let marks: [Int]
    }

    /// What a reader sees as one.
    struct Block {
        let kind: BlockKind
        let hiding: Hiding?
        let table: Int?
        /// Size of most of its letters in CSS pixels; nil where unknown.
        let size: Double?
        /// Index of its region in the review; nil outside all.
        let region: Int?
        var segments: [Segment] = []
        /// Marks that are too wide to be drawn, or have no words of their own: they are pinned to the block's start.
        var pins: [Int] = []
    }

    private(set) var blocks: [Block] = []
    /// For each mark the number of segments that show it, pins included; none, where it is nowhere in the prose.
    private(set) var shown: [Int]
    /// For each mark its words, cut after some hundred bytes.
    private(set) var words: [String]

    private static let mostWords = 400
    private static let widest = 600

    /// Lays out a draft; without a document its source stands for it, a block a line.
    init(_ review: Review, marking ranges: [TextRange]) {
        shown = Array(repeating: 0, count: ranges.count)
        words = Array(repeating: "", count: ranges.count)
        let narrow = ranges.map { $0.count <= Self.widest ? $0 : TextRange($0.start, $0.start) }
        let highlights = Highlights(narrow)
        var sources: [TextRange] = []
        if let document = review.document {
            for block in document.blocks {
                sources.append(block.source)
                append(block, of: document, review, highlights)
            }
        } else {
            for number in 1...review.source.lineCount where !review.source.line(number).isEmpty {
                sources.append(review.source.line(number))
                append(line: review.source.line(number), review, highlights)
            }
        }
        pin(ranges, to: sources)
    }

    // MARK: Blocks

    private mutating func append(
        _ block: AdlintCore.Block, of document: Document, _ review: Review, _ highlights: Highlights
    ) {
        var made = Block(
            kind: block.kind, hiding: block.hiding, table: block.table,
            size: block.style.flatMap { document.styles[$0].size }, region: Self.region(of: block.source, in: review))
        var previous: TextRange?
        for piece in document.map.pieces(of: block.prose) {
            guard piece.isVerbatim else {
                // One character of the source may stand for several of the prose: a ligature, a full-width sign.
                if piece.source != previous {
                    append(Self.shown(piece, document), highlights.marks(over: piece.source), to: &made)
                } else if !Self.showsSource(piece, document) {
                    append(document.words(in: piece.prose), highlights.marks(over: piece.source), to: &made)
                }
                previous = piece.source
                continue
            }
            for part in highlights.parts(of: piece.source) {
                append(document.source.string(in: part.range), part.marks, to: &made)
            }
            previous = nil
        }
        blocks.append(made)
    }

    private mutating func append(line: TextRange, _ review: Review, _ highlights: Highlights) {
        var made = Block(
            kind: .paragraph, hiding: nil, table: nil, size: nil, region: Self.region(of: line, in: review))
        for part in highlights.parts(of: line) {
            append(review.source.string(in: part.range), part.marks, to: &made)
        }
        blocks.append(made)
    }

    private mutating func append(_ text: String, _ marks: [Int], to block: inout Block) {
        if block.segments.last?.marks == marks {
            block.segments[block.segments.count - 1].text += text
        } else {
            block.segments.append(Segment(text: text, marks: marks))
            for mark in marks { shown[mark] += 1 }
        }
        for mark in marks where words[mark].utf8.count < Self.mostWords { words[mark] += text }
    }

    /// The reader sees the source's own character (“, ﬁ), not its normalised form; but an entity's meaning, not its name.
    private static func shown(_ piece: MappedPiece, _ document: Document) -> String {
        showsSource(piece, document) ? document.source.string(in: piece.source) : document.words(in: piece.prose)
    }

    private static func showsSource(_ piece: MappedPiece, _ document: Document) -> Bool {
        guard piece.source.start < document.source.bytes.count, document.prose[piece.prose.start] != 0x20 else {
            return false
        }
        let lead = document.source.bytes[piece.source.start]
        return lead >= 0xC2 && piece.source.count == (lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2)
    }

    private static func region(of source: TextRange, in review: Review) -> Int? {
        var low = 0
        var high = review.regions.count
        while low < high {
            let middle = (low + high) / 2
            if review.regions[middle].range.end <= source.start { low = middle + 1 } else { high = middle }
        }
        return low < review.regions.count && review.regions[low].range.contains(source.start) ? low : nil
    }

    // MARK: Pins

    /// Marks that no segment shows are pinned to the block that holds their start, or to the next one.
    private mutating func pin(_ ranges: [TextRange], to sources: [TextRange]) {
        let order = sources.indices.sorted { sources[$0].end < sources[$1].end }
        for mark in ranges.indices where shown[mark] == 0 {
            var low = 0
            var high = order.count
            while low < high {
                let middle = (low + high) / 2
                if sources[order[middle]].end <= ranges[mark].start { low = middle + 1 } else { high = middle }
            }
            guard low < order.count else { continue }
            blocks[order[low]].pins.append(mark)
            shown[mark] = 1
        }
    }
}
