import AdlintCore

/// The habits of a draft that its formats share.
struct Handwriting {
    let document: Document
    /// The line end of the draft's first line.
    let lineEnd: String
    /// Columns at which the draft breaks its lines; nil where a paragraph is one line.
    let width: Int?
    /// References to characters by name that a draft in ASCII uses, in place of the characters; nil where it is not ASCII.
    let references: [(character: Unicode.Scalar, name: String)]?
    private let apostrophe: String

    init(_ document: Document) {
        self.document = document
        let bytes = document.source.bytes
        lineEnd = Self.lineEnd(of: bytes)
        width = document.format == .html ? nil : Self.width(of: document)
        let spellings = Spellings(of: bytes)
        references = spellings.isASCII ? Self.names.filter { spellings.references[$0.name] != nil } : nil
        apostrophe = spellings.apostrophe(inHTML: document.format == .html)
    }

    var bytes: [UInt8] { document.source.bytes }

    /// Words with the draft's own apostrophes.
    func withApostrophes(_ words: String) -> String {
        guard apostrophe != "'", words.utf8.contains(0x27) else { return words }
        let letters = Array(words)
        var result = ""
        for (index, letter) in letters.enumerated() {
            let isWithin =
                index > 0 && index + 1 < letters.count && letters[index - 1].isLetter && letters[index + 1].isLetter
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
        default: return last.properties.generalCategory == .otherSymbol ? " " : ". "
        }
    }

    private static func lineEnd(of bytes: [UInt8]) -> String {
        guard let index = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return "\n" }
        if bytes[index] == 0x0A { return "\n" }
        return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? "\r\n" : "\r"
    }

    /// The longest line of a draft that has paragraphs of several lines, none of them longer than a page is wide.
    private static func width(of document: Document) -> Int? {
        let source = document.source
        var longest = 0
        var hasWrapped = false
        for block in document.blocks where block.hiding == nil && !block.prose.isEmpty {
            let first = source.lineNumber(of: block.source.start)
            let last = source.lineNumber(of: block.source.end)
            if first < last { hasWrapped = true }
            for line in first...last {
                longest = max(longest, source.position(of: source.line(line).end).column - 1)
                if longest > 120 { return nil }
            }
        }
        return hasWrapped && longest >= 40 ? longest : nil
    }

    private static let names: [(character: Unicode.Scalar, name: String)] = [
        ("£", "pound"), ("€", "euro"), ("–", "ndash"), ("—", "mdash"), ("…", "hellip"), ("’", "rsquo"), ("‘", "lsquo"),
        ("“", "ldquo"), ("”", "rdquo"), ("é", "eacute"),
    ]
}
