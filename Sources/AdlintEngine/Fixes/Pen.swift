import AdlintCore

/// Writes words into a draft in the draft's own manner: mark-up, line ends, prefixes of quotes and lists, references.
///
/// A pen gives edits and changes nothing; it gives nil where it does not know how to write.
protocol Pen {
    /// Words for a run of text, with what the format would take for mark-up made harmless.
    func spelled(_ words: String) -> String
    /// Puts words at the end of a block.
    func append(_ words: String, to block: Block) -> Edit?
    /// Puts words into a block of their own after a block.
    func insert(_ words: String, after block: Block) -> Edit?
    /// Puts words into a block of their own before a block.
    func insert(_ words: String, before block: Block) -> Edit?
}

/// The habits of a draft that its formats share.
struct Handwriting {
    let document: Document
    /// The line end of the draft's first line.
    let lineEnd: String
    /// Columns at which the draft breaks its lines; nil where a paragraph is one line.
    let width: Int?
    private let apostrophe: String

    init(_ document: Document) {
        self.document = document
        let bytes = document.source.bytes
        lineEnd = Self.lineEnd(of: bytes)
        width = Self.width(of: document)
        apostrophe = Self.apostrophe(of: document)
    }

    var bytes: [UInt8] { document.source.bytes }

    /// Words with the draft's own apostrophes.
    func withApostrophes(_ words: String) -> String {
        guard apostrophe != "'" else { return words }
        let letters = Array(words)
        var result = ""
        for (index, letter) in letters.enumerated() {
            let isWithin =
                index > 0 && index + 1 < letters.count && letters[index - 1].isLetter
                && letters[index + 1].isLetter
            result += letter == "'" && isWithin ? apostrophe : String(letter)
        }
        return result
    }

    /// Where the words of a block end in the source, mark-up after them left out.
    func wordsEnd(of block: Block) -> Int {
        document.map.source(of: TextRange(block.prose.end - 1, block.prose.end)).end
    }

    /// A blank before further words of a block, and what its last sentence lacks; nil where the block breaks off.
    func link(to block: Block) -> String? {
        let words = document.words(in: block.prose)
        guard let last = words.unicodeScalars.last(where: { !"\"')]*_ ".unicodeScalars.contains($0) }) else {
            return " "
        }
        switch last {
        case ":", ",", ";", "-", "–", "—": return nil
        case ".", "!", "?", "…": return " "
        default: return last.properties.isEmojiPresentation ? " " : ". "
        }
    }

    private static func lineEnd(of bytes: [UInt8]) -> String {
        guard let index = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return "\n" }
        if bytes[index] == 0x0A { return "\n" }
        return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? "\r\n" : "\r"
    }

    /// The longest line of a draft that has paragraphs of several lines, none of them longer than a page is wide.
    private static func width(of document: Document) -> Int? {
        var longest = 0
        var hasWrapped = false
        for block in document.blocks where block.hiding == nil && !block.prose.isEmpty {
            let first = document.source.position(of: block.source.start).line
            let last = document.source.position(of: block.source.end).line
            if first < last { hasWrapped = true }
            for line in first...last {
                longest = max(longest, document.source.string(in: document.source.line(line)).count)
            }
        }
        return hasWrapped && (40...120).contains(longest) ? longest : nil
    }

    /// The spelling of the apostrophe that the draft uses most between letters.
    private static func apostrophe(of document: Document) -> String {
        let text = document.source.string(in: TextRange(0, min(document.source.bytes.count, 1 << 20)))
        var best = (spelling: "'", count: text.split(separator: "'", omittingEmptySubsequences: false).count - 1)
        let references = document.format == .html ? ["&rsquo;", "&#8217;", "&#x2019;"] : []
        for spelling in ["’"] + references {
            let count = text.split(separator: spelling, omittingEmptySubsequences: false).count - 1
            if count > best.count { best = (spelling, count) }
        }
        return best.spelling
    }
}
