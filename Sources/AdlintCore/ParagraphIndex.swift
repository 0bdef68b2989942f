/// Where the paragraphs of an extracted text begin: the way from an offset to "paragraph 41, character 12".
///
/// A file of a word processor has no bytes that a person could count, so places in it are given by paragraph. In a mail
/// the lines of each decoded part are counted instead: ``Story/unit`` says which.
public struct ParagraphIndex: Sendable, Equatable {
    /// Which text of the file a paragraph belongs to; each is counted for itself.
    public enum Story: String, Sendable, CaseIterable {
        case body
        case textBox = "text box"
        case footnote
        case endnote
        case pageMargin = "page header or footer"
        case mailHeader = "header"
        case htmlPart = "HTML part"
        case textPart = "text part"

        /// What is counted in it.
        public var unit: String {
            switch self {
            case .body, .textBox, .footnote, .endnote, .pageMargin: "paragraph"
            case .mailHeader, .htmlPart, .textPart: "line"
            }
        }
    }

    /// A place for people.
    public struct Place: Hashable, Sendable {
        /// The text of the file that it lies in.
        public let story: Story
        /// Paragraphs (or lines) from 1 within the story, empty ones and those in table cells counted.
        public let paragraph: Int
        /// Unicode scalars from 1 within the paragraph.
        public let character: Int

        /// Makes a place from its counts.
        public init(story: Story, paragraph: Int, character: Int) {
            self.story = story
            self.paragraph = paragraph
            self.character = character
        }
    }

    private struct Entry: Sendable, Equatable {
        let start: Int
        let story: Story
        let number: Int
    }

    private var entries: [Entry] = []
    private var counts: [Story: Int] = [:]

    /// Makes an empty index.
    public init() {}

    /// The number of paragraphs of all stories.
    public var count: Int { entries.count }

    /// Where each paragraph begins, and whose it is: what ``append(start:story:)`` was given.
    public var starts: [(start: Int, story: Story)] { entries.map { ($0.start, $0.story) } }

    /// Adds the paragraph of `story` that begins at the byte `start`; starts come in rising order.
    public mutating func append(start: Int, story: Story) {
        let number = counts[story, default: 0] + 1
        counts[story] = number
        entries.append(Entry(start: start, story: story, number: number))
    }

    /// The paragraph that holds the byte at `offset`: its first byte, its story and its number; nil before the first one.
    func paragraph(holding offset: Int) -> (start: Int, story: Story, number: Int)? {
        guard let first = entries.first, first.start <= offset else { return nil }
        var low = 0
        var high = entries.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if entries[middle].start <= offset { low = middle } else { high = middle }
        }
        return (entries[low].start, entries[low].story, entries[low].number)
    }
}
