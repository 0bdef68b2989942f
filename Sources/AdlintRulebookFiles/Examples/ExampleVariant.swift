internal import AdlintCore

/// A way to run an example: as it stands, and again where a careless reader or matcher would go wrong.
public enum ExampleVariant: String, Sendable, CaseIterable {
    case asWritten = "as written"
    case carriageReturns = "with CRLF line ends"
    case afterOtherText = "after a line of other text"
    case asMarkdown = "as Markdown"
    case asHTML = "as HTML"

    /// The example in this form; nil where the form makes no sense for it.
    func apply(to example: Example) -> Example? {
        var changed = example
        switch self {
        case .asWritten: break
        case .carriageReturns: changed.markedText = example.markedText.replacing("\n", with: "\r\n")
        case .afterOtherText:
            guard !example.isAlone, let text = Self.prefixed(example) else { return nil }
            changed.markedText = text
        case .asMarkdown:
            guard example.format == .text, !example.isOnly, PlainProse.isPlain(example.markedText) else { return nil }
            changed.format = .markdown
        case .asHTML:
            guard example.format == .text, !example.isOnly else { return nil }
            guard PlainProse.hasNoLayout(example.markedText) else { return nil }
            changed.format = .html
            changed.markedText = PlainProse.html(of: example.markedText)
        }
        return changed
    }

    /// The draft with a paragraph of several-byte characters before it.
    private static func prefixed(_ example: Example) -> String? {
        let line = "🙂 Über uns"
        switch example.format {
        case .text: return "\(line)\n\n\(example.markedText)"
        case .markdown: return afterFrontMatter(example.markedText, "\(line)\n\n")
        case .html:
            // A whole page begins with things that are not text.
            let hasHead = ["<!doctype", "<html", "<head", "<body"].contains {
                example.markedText.lowercased().contains($0)
            }
            return hasHead ? nil : "<p>\(line)</p>\n\(example.markedText)"
        case .docx, .odt, .email: return nil
        }
    }

    private static func afterFrontMatter(_ text: String, _ line: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else { return line + text }
        let head = lines[...end].joined(separator: "\n")
        return "\(head)\n\n\(line)\(lines[(end + 1)...].joined(separator: "\n"))"
    }
}

/// Plain text that other formats can carry.
enum PlainProse {
    /// Whether Markdown reads it as the same paragraphs.
    static func isPlain(_ text: String) -> Bool {
        hasNoLayout(text) && !text.contains { "\\*_`<[]~|&".contains($0) }
            && lines(of: text).allSatisfy { !$0.hasPrefix("# ") && !$0.hasPrefix("    ") && !$0.hasPrefix("\t") }
    }

    /// Whether it is paragraphs and nothing else: no lists, rules, quotes, underlined headings.
    static func hasNoLayout(_ text: String) -> Bool {
        lines(of: text).allSatisfy { line in
            let start = line.drop { $0 == " " || $0 == "\u{27E6}" }
            guard let first = start.first else { return true }
            if "-=*+>•–—·_~|".contains(first) { return false }
            let afterNumber = start.drop { $0.isNumber }
            return afterNumber.count == start.count || !(afterNumber.hasPrefix(". ") || afterNumber.hasPrefix(") "))
        }
    }

    /// The paragraphs as HTML.
    static func html(of text: String) -> String {
        let paragraphs = lines(of: text).split { $0.allSatisfy(\.isWhitespace) }
        return paragraphs.map { "<p>\(escaped($0.joined(separator: "\n")))</p>\n" }.joined()
    }

    private static func lines(of text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
