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
    }
    private let monitor = Monitor(State())

    /// The built-in rulebook for some jurisdictions, with the rules of some folders upon it.
    ///
    /// - Parameter jurisdictions: Whose built-in rules are wanted; nil for all.
    /// - Throws: ``DiagnosticList`` with every fault of the folders' files.
    func book(for jurisdictions: [String]?, with folders: [String]) throws(DiagnosticList) -> LoadedBook {
        // Rules of a publisher may speak of any built-in one, wanted or not.
        let key = Key(jurisdictions: folders.isEmpty ? jurisdictions : nil, folders: folders)
        return try monitor.change { state in
            if let known = state.made.first(where: { $0.key == key }) { return known.book }
            let result = Attempt { () throws(DiagnosticList) in try Self.make(key, &state) }
            state.made.append(Made(key: key, book: result))
            return result
        }.get()
    }

    /// The files of a folder of rules, read once.
    ///
    /// - Throws: ``RulebookError`` where one cannot be read.
    func files(of folder: String) throws(RulebookError) -> [RuleFile] {
        try monitor.change { Self.files(of: folder, &$0) }.get()
    }

    private static func files(of folder: String, _ state: inout State) -> Result<[RuleFile], RulebookError> {
        if let known = state.files[folder] { return known }
        let result = Result { () throws(RulebookError) in try RuleFolder.files(at: folder) }
        state.files[folder] = result
        return result
    }

    private static func make(_ key: Key, _ state: inout State) throws(DiagnosticList) -> LoadedBook {
        let builtin = BuiltinRulebook.load(jurisdictions: key.jurisdictions)
        guard !key.folders.isEmpty else {
            return LoadedBook(
                rulebook: builtin, digest: BuiltinRulebook.digest, warnings: [], folders: [], pages: [])
        }
        var base = RulebookBase(rulebook: builtin, terms: BuiltinRulebook.terms())
        var digest = BuiltinRulebook.digest
        var warnings: [Diagnostic] = []
        var pages: [RuleFile] = []
        for folder in key.folders {
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
        return LoadedBook(
            rulebook: base.rulebook, digest: digest, warnings: warnings, folders: key.folders, pages: pages)
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
