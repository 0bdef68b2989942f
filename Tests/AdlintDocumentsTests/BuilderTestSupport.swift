import AdlintCore

@testable import AdlintDocuments

/// Reads a plain text draft.
func readText(_ text: String) -> Document {
    var pass = PlainTextPass(SourceText(bytes: Array(text.utf8)))
    return pass.run()
}

/// Reads a Markdown draft.
func readMarkdown(_ text: String) throws -> Document {
    try MarkdownReader().read(SourceText(bytes: Array(text.utf8)))
}

/// The blocks of a document, a line each: kind, hiding, words.
func outline(_ document: Document) -> [String] {
    document.blocks.map { block in
        let hiding = block.hiding.map { " (\($0.rawValue))" } ?? ""
        let words = document.words(in: block.prose)
        return shortName(of: block.kind) + hiding + (words.isEmpty ? "" : " " + words)
    }
}

private func shortName(of kind: BlockKind) -> String {
    switch kind {
    case .paragraph: "p"
    case .heading(let level): "h\(level)"
    case .listItem(let depth): "li\(depth)"
    case .tableCell(let row, let column, let isHeader): (isHeader ? "th" : "td") + "\(row),\(column)"
    case .quote: "quote"
    case .caption: "caption"
    case .button: "button"
    case .code: "code"
    case .thematicBreak: "rule"
    case .image: "image"
    case .footnote: "note"
    case .subject: "subject"
    case .sender: "sender"
    case .header: "header"
    }
}
