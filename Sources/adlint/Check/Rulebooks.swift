import AdlintRulebookFiles
import AdlintRules

/// A rulebook that is ready to judge by.
struct LoadedBook: Sendable {
    let rulebook: Rulebook
    /// `sha256:` and the digest of all files that it was made of.
    let digest: String
    let warnings: [Diagnostic]
    /// The folders that were built upon the built-in rules.
    let folders: [String]
    /// Their pages.
    let pages: [RuleFile]

    /// The page of a rule; nil where it has none.
    func page(of rule: Rule) -> String? {
        let own = pages.last { $0.path == "\(rule.jurisdiction)/\(rule.id).md" }
        return own?.text ?? BuiltinRulebook.page(of: rule.id)
    }
}

/// The built-in rulebook, and those that publishers build upon it; each is made once.
/// Shared by threads.
final class Rulebooks: Sendable {
    private struct Key: Equatable {
        let jurisdictions: [String]?
        let folders: [String]
    }
    private struct Made {
        let key: Key
        let book: Attempt<LoadedBook>
    }
    private struct State {
        /// Few, and looked for once a configuration.
        var made: [Made] = []
        /// By folder: what decides is what was read first, however long the run takes.
        var files: [String: Result<[RuleFile], RulebookError>] = [:]
        var marks: [(folders: [String], mark: PolicyMark?)] = []
    }
    private let monitor = Monitor(State())
    private let shelf: RuleShelf?

    /// - Parameter shelf: Where rules of publishers' own are kept once they were worked out; nil where they are not.
    init(shelf: RuleShelf? = nil) {
        self.shelf = shelf
    }

    /// The built-in rulebook for some jurisdictions, with the rules of some folders upon it.
    ///
    /// - Parameter jurisdictions: Whose built-in rules are wanted; nil for all.
    /// - Throws: ``DiagnosticList`` with every fault of the folders' files.
    func book(for jurisdictions: [String]?, with folders: [String]) throws(DiagnosticList) -> LoadedBook {
        // Rules of a publisher may speak of any built-in one, wanted or not.
        let key = Key(jurisdictions: folders.isEmpty ? jurisdictions : nil, folders: folders)
        return try monitor.change { state in
            if let known = state.made.first(where: { $0.key == key }) { return known.book }
            let result = Attempt { () throws(DiagnosticList) in try self.make(key, &state) }
            state.made.append(Made(key: key, book: result))
            return result
        }.get()
    }

    /// The mark of the rules of some folders; nil where a file cannot be read, or where there are no folders.
    func mark(of folders: [String]) -> PolicyMark? {
        monitor.change { Self.mark(of: folders, &$0) }
    }

    private static func mark(of folders: [String], _ state: inout State) -> PolicyMark? {
        guard !folders.isEmpty else { return nil }
        if let known = state.marks.first(where: { $0.folders == folders }) { return known.mark }
        var read: [(name: String, files: [RuleFile])] = []
        for folder in folders {
            guard let files = try? files(of: folder, &state).get() else { return nil }
            read.append((folder, files))
        }
        let mark = PolicyMark(folders: read)
        state.marks.append((folders, mark))
        return mark
    }

    private static func files(of folder: String, _ state: inout State) -> Result<[RuleFile], RulebookError> {
        if let known = state.files[folder] { return known }
        let result = Result { () throws(RulebookError) in try RuleFolder.files(at: folder) }
        state.files[folder] = result
        return result
    }

    private func make(_ key: Key, _ state: inout State) throws(DiagnosticList) -> LoadedBook {
        guard !key.folders.isEmpty else {
            return LoadedBook(
                rulebook: BuiltinRulebook.load(jurisdictions: key.jurisdictions), digest: BuiltinRulebook.digest,
                warnings: [], folders: [], pages: [])
        }
        guard let shelf, let mark = Self.mark(of: key.folders, &state)?.text else {
            return try Self.workOut(key.folders, &state).book
        }
        if let kept = shelf.rules(of: mark) { return Self.book(of: kept, key.folders, &state) }
        let (book, terms) = try Self.workOut(key.folders, &state)
        shelf.keep(KeptRules(book), terms: terms, of: mark)
        return book
    }

    /// What was kept, with the pages, of which nothing is worked out.
    private static func book(of kept: KeptRules, _ folders: [String], _ state: inout State) -> LoadedBook {
        let pages = folders.flatMap { folder in
            (try? files(of: folder, &state).get()).map(RulebookLoader.pages) ?? []
        }
        return LoadedBook(
            rulebook: kept.rulebook, digest: kept.digest,
            warnings: kept.warnings.map {
                Diagnostic($0.sentence, level: .warning, path: $0.path, line: $0.line, column: $0.column)
            }, folders: folders, pages: pages)
    }

    private static func workOut(
        _ folders: [String], _ state: inout State
    ) throws(DiagnosticList) -> (book: LoadedBook, terms: [String: String]) {
        var builtin = BuiltinRulebook.load()
        builtin.makePrefilter()
        var base = RulebookBase(rulebook: builtin, terms: BuiltinRulebook.terms())
        var digest = BuiltinRulebook.digest
        var warnings: [Diagnostic] = []
        var pages: [RuleFile] = []
        for folder in folders {
            do {
                let next = try RulebookLoader(base: base).load(
                    files: files(of: folder, &state).get(), root: folder)
                base = RulebookBase(rulebook: next.rulebook, terms: next.terms)
                digest = next.digest(upon: digest)
                warnings += next.warnings.map(Diagnostic.init)
                pages += next.pages
            } catch {
                throw DiagnosticList(error.diagnostics.map(Diagnostic.init))
            }
        }
        let book = LoadedBook(
            rulebook: base.rulebook, digest: digest, warnings: warnings, folders: folders, pages: pages)
        return (book, base.terms)
    }
}

extension KeptRules {
    /// What is kept of a book; its folders and their files are at hand each time.
    fileprivate init(_ book: LoadedBook) {
        self.init(
            rulebook: book.rulebook, digest: book.digest,
            warnings: book.warnings.map {
                Warning(path: $0.path ?? "", line: $0.line ?? 0, column: $0.column ?? 0, sentence: $0.sentence)
            })
    }
}

extension Diagnostic {
    /// A fault of a rule file or of a configuration.
    init(_ fault: RulebookDiagnostic) {
        self.init(
            fault.message, level: fault.level == .error ? .error : .warning, path: fault.path, line: fault.line,
            column: fault.column)
    }
}
