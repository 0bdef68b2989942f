import AdlintCore
import AdlintDocuments

/// A draft that was found, before anything of it is read.
struct DraftPlace: Sendable, Equatable {
    /// Where its bytes come from.
    enum Source: Sendable, Equatable {
        case file(String)
        case standardInput
    }
    /// Where its bytes come from.
    let source: Source
    /// What reports call it: as the user named it, or below the folder that he named.
    let name: String
    /// The absolute path of the folder whose configuration holds for it.
    let folder: String
    /// Its format.
    let format: DraftFormat
}

/// Tells the formats of drafts.
struct DraftFormats: Sendable {
    /// The format that the user gave for all of them, if any.
    var given: DraftFormat?

    /// The endings of drafts, for messages.
    static let endings = ".txt, .md, .html, .docx, .odt, .eml"

    /// All endings of drafts, without the dot.
    static let allEndings = [
        "txt", "text", "md", "markdown", "mdown", "html", "htm", "xhtml", "docx", "odt", "eml",
    ]

    /// The format of a file that was found in a folder; nil where it is no draft.
    func found(_ name: String) -> DraftFormat? {
        DraftFormat.of(path: name).map { given ?? $0 }
    }

    /// The format of a file that the user named.
    ///
    /// - Throws: ``Diagnostic`` where nothing tells.
    func named(_ path: String) throws(Diagnostic) -> DraftFormat {
        guard let format = given ?? DraftFormat.of(path: path) else {
            throw Diagnostic(
                "The name does not tell the format (\(Self.endings)). Give it with --input-format.", path: path)
        }
        return format
    }
}
