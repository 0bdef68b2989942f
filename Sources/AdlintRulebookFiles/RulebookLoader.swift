internal import AdlintCore
internal import AdlintRules

/// Makes a rulebook of a folder of rule files, upon another one.
///
/// The folder holds `terms/`, `labels/`, `claims/`, `disclosures/` and one folder a jurisdiction. A file's name is the
/// name of what it defines. Upon the built-in rulebook a file may add a definition, replace one (`replaces: true`), extend
/// a claim or a disclosure (`extends: NAME`) or switch a rule off (`off: true`).
public struct RulebookLoader: Sendable {
    private let base: RulebookBase

    /// Makes a loader.
    public init(base: RulebookBase = RulebookBase()) {
        self.base = base
    }

    /// Loads a folder from disk.
    ///
    /// - Throws: ``RulebookError`` with every error of every file.
    public func load(folder: String) throws(RulebookError) -> LoadedRulebook {
        try load(files: try RuleFolder.files(at: folder), root: folder)
    }

    /// Loads files that were read already; `root` goes before their paths in messages.
    ///
    /// - Throws: ``RulebookError`` with every error of every file.
    public func load(files: [RuleFile], root: String) throws(RulebookError) -> LoadedRulebook {
        let files = Self.rulebookFiles(files)
        let log = DiagnosticLog()
        let sound = FolderCheck(root: root, log: log).sound(files)
        let definitions = sound.filter { $0.hasEnding(".yml") }
        let pages = Self.pages(files)
        let terms = readTerms(definitions, root: root, log: log)
        var draft = RulebookDraft(base: base, terms: terms, pages: Set(pages.map(\.path)), root: root, log: log)
        for file in definitions { draft.read(file) }
        let rulebook = draft.finish()
        if log.hasErrors { throw RulebookError(diagnostics: log.sorted.filter { $0.level == .error }) }
        return LoadedRulebook(
            rulebook: rulebook, terms: terms.expanded, definitions: definitions, pages: pages, warnings: log.sorted)
    }

    /// The pages among the files of a folder, in their order.
    public static func pages(_ files: [RuleFile]) -> [RuleFile] {
        rulebookFiles(files.filter { $0.hasEnding(".md") })
    }

    private static func rulebookFiles(_ files: [RuleFile]) -> [RuleFile] {
        files.filter { $0.folder != "schema" && $0.name != "README" }
    }

    private func readTerms(_ files: [RuleFile], root: String, log: DiagnosticLog) -> TermBook {
        let terms = TermBook(expanded: base.terms)
        for file in files where RuleFileKind(of: file) == .terms {
            let document = YAMLDocument(path: "\(root)/\(file.path)", text: file.text, log: log)
            if let value = document.root() { terms.read(value) }
        }
        terms.close()
        return terms
    }
}
