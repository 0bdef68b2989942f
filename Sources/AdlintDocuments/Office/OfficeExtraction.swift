internal import AdlintCore

/// Makes the extracted text of a word processor's file: one line a paragraph, what was deleted left out.
///
/// A text box follows the paragraph that it is anchored in; footnotes, endnotes and page headers follow the body.
/// Sets where each paragraph and span stands.
struct OfficeExtraction {
    private let arena: [UInt8]
    private var bytes: [UInt8] = []
    private var index = ParagraphIndex()

    private init(arena: [UInt8]) {
        self.arena = arena
    }

    /// The text of all stories.
    static func text(of draft: OfficeDraft) -> SourceText {
        var extraction = OfficeExtraction(arena: draft.arena)
        extraction.bytes.reserveCapacity(draft.arena.count)
        for story in draft.stories {
            extraction.add(story.nodes, story: story.isCounted ? story.place : nil)
        }
        return SourceText(bytes: extraction.bytes, encoding: .extracted, paragraphs: extraction.index)
    }

    private mutating func add(_ nodes: [OfficeNode], story: ParagraphIndex.Story?) {
        for node in nodes {
            switch node {
            case .paragraph(let paragraph): add(paragraph, story: story)
            case .table(let table):
                for row in table.rows { for cell in row.cells { add(cell.nodes, story: story) } }
            case .box(let box): add(box.nodes, story: story)
            }
        }
    }

    private mutating func add(_ paragraph: OfficeParagraph, story: ParagraphIndex.Story?) {
        let start = bytes.count
        if let story { index.append(start: start, story: story) }
        for position in paragraph.spans.indices {
            paragraph.spans[position].source = bytes.count
            let span = paragraph.spans[position]
            if !span.isDeleted { bytes.append(contentsOf: arena[span.range]) }
        }
        paragraph.source = TextRange(start, bytes.count)
        bytes.append(0x0A)
        for case .box(let box) in paragraph.asides { add(box.nodes, story: story == nil ? nil : .textBox) }
    }
}
