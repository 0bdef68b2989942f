import AdlintCore
import AdlintDocuments
import Foundation

/// Reads a snippet of HTML.
func readHTML(_ html: String) throws -> Document {
    try HTMLReader().read(SourceText(bytes: Array(html.utf8)))
}

/// One line a block: what it is, why it is hidden, what it says.
func outlineOfHTML(_ document: Document) -> [String] {
    document.blocks.map { block in
        let hiding = block.hiding.map { " (\($0.rawValue))" } ?? ""
        let words = document.words(in: block.prose)
        return name(of: block.kind) + hiding + (words.isEmpty ? "" : ": " + words)
    }
}

/// The outline of a snippet of HTML.
func outlineHTML(_ html: String) throws -> [String] {
    outlineOfHTML(try readHTML(html))
}

private func name(of kind: BlockKind) -> String {
    switch kind {
    case .paragraph: "p"
    case .heading(let level): "h\(level)"
    case .listItem(let depth): "li\(depth)"
    case .tableCell(let row, let column, let isHeader): "\(isHeader ? "th" : "td")\(row),\(column)"
    case .thematicBreak: "rule"
    default: "\(kind)"
    }
}

/// The style of the first block that says `words`.
func styleOf(_ words: String, in html: String) throws -> Style? {
    let document = try readHTML(html)
    let block = document.blocks.first { document.words(in: $0.prose) == words }
    return block?.style.map { document.styles[$0] }
}

/// The boxes around a block, from the inside out, without the draft itself.
func boxes(around block: Block, in document: Document) -> [Container.Kind] {
    var kinds: [Container.Kind] = []
    var index: Int? = block.container
    while let current = index, current != 0 {
        kinds.append(document.containers[current].kind)
        index = document.containers[current].parent
    }
    return kinds
}

/// The folders that tests read.
enum HTMLSamples {
    private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

    /// Mails with the mark-up habits of the large senders.
    static let fixtures = files(in: tests.appending(path: "Fixtures/html"))
    /// Odd and hostile pages.
    static let corpus = files(in: tests.appending(path: "Corpus/html"))
    /// The HTML drafts beside the checkout, if they are there.
    static let cases = files(in: tests.appending(path: "../../shared/cases"), named: "draft.html")

    private static func files(in folder: URL, named name: String? = nil) -> [URL] {
        let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let urls = (all?.allObjects ?? []).compactMap { $0 as? URL }
        return urls.filter { $0.pathExtension == "html" && (name == nil || $0.lastPathComponent == name) }
            .sorted { $0.path < $1.path }
    }
}
