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

/// A stream of drafts that was found, one a line.
struct StreamPlace: Sendable, Equatable {
    /// Where its lines come from.
    let source: DraftPlace.Source
    /// What messages call it.
    let name: String
    /// The absolute path of the folder whose configuration holds for its drafts.
    let folder: String
}

/// What a file may hold: a draft, or many of them.
enum InputFormat: Sendable, Equatable {
    case draft(DraftFormat)
    /// Drafts in NDJSON, one a line.
    case ndjson

    /// What was found, by its format.
    func step(source: DraftPlace.Source, name: String, folder: String) -> DraftWalk.Step {
        switch self {
        case .draft(let format): .draft(DraftPlace(source: source, name: name, folder: folder, format: format))
        case .ndjson: .stream(StreamPlace(source: source, name: name, folder: folder))
        }
    }
}

extension InputFormat: RawRepresentable, CaseIterable {
    static let allCases = DraftFormat.allCases.map(InputFormat.draft) + [.ndjson]

    init?(rawValue: String) {
        guard let format = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = format
    }

    var rawValue: String {
        switch self {
        case .draft(let format): format.rawValue
        case .ndjson: "ndjson"
        }
    }
}

/// Tells the formats of drafts.
struct DraftFormats: Sendable {
    /// The format that the user gave for all of them, if any.
    var given: InputFormat?

    /// The endings of drafts, for messages.
    static let endings = ".txt, .md, .html, .docx, .odt, .eml"

    /// All endings of drafts, without the dot.
    static let allEndings = [
        "txt", "text", "md", "markdown", "mdown", "html", "htm", "xhtml", "docx", "odt", "eml",
    ]

    /// The endings that are looked for in folders, for messages.
    var wantedEndings: String { given == .ndjson ? Self.streamEndings.joined(separator: ", ") : Self.endings }

    private static let streamEndings = [".ndjson", ".jsonl"]

    /// The format of a file that was found in a folder; nil where it is no draft.
    func found(_ name: String) -> InputFormat? {
        guard given != .ndjson else {
            return Self.streamEndings.contains { name.lowercased().hasSuffix($0) } ? .ndjson : nil
        }
        return DraftFormat.of(path: name).map { given ?? .draft($0) }
    }

    private static func advice(on path: String) -> String {
        let ending = path.split(separator: ".").last?.lowercased() ?? ""
        switch ending {
        case "doc", "rtf", "pages", "wps", "gdoc":
            return
                "Files of the kind .\(ending) are not read. Open it in the program that wrote it and save it as .docx."
        case "pdf": return "A PDF is not read. Check the file that it was made of."
        case "msg": return "Files of the kind .msg are not read. Save the mail as .eml."
        default: return "The name does not tell the format (\(endings)). Give it with --input-format."
        }
    }

    /// The format of a file that the user named.
    ///
    /// - Throws: ``Diagnostic`` where nothing tells.
    func named(_ path: String) throws(Diagnostic) -> InputFormat {
        guard let format = given ?? DraftFormat.of(path: path).map(InputFormat.draft) else {
            throw Diagnostic(Self.advice(on: path), path: path)
        }
        return format
    }
}
