import AdlintEngine
import AdlintRulebookFiles

/// Rules, and what judges by them.
struct LoadedLaw: Sendable {
    /// Where the rules come from.
    let book: LoadedBook
    /// Judges drafts.
    let checker: Checker
}

/// The rules of a policy, loaded when they are first needed. Shared by threads.
final class Law: Sendable {
    private let settings: Settings
    private let folders: [String]
    private let rulebooks: Rulebooks
    private let result = Monitor<Attempt<LoadedLaw>?>(nil)

    init(settings: Settings, folders: [String], rulebooks: Rulebooks) {
        self.settings = settings
        self.folders = folders
        self.rulebooks = rulebooks
    }

    /// The rules.
    ///
    /// - Throws: ``DiagnosticList`` where a rule file has faults, or where a rule, a law or a fact is named that there is
    ///   not.
    func loaded() throws(DiagnosticList) -> LoadedLaw {
        try result.wait { result in
            if let known = result { return known }
            let made = Attempt { () throws(DiagnosticList) in try self.load() }
            result = made
            return made
        }.get()
    }

    private func load() throws(DiagnosticList) -> LoadedLaw {
        let book = try rulebooks.book(for: settings.jurisdictions.map(\.text), with: folders)
        try NameCheck(rulebook: book.rulebook) { () throws(DiagnosticList) in
            try self.rulebooks.book(for: nil, with: self.folders).rulebook
        }.check(settings)
        return LoadedLaw(
            book: book, checker: Checker(rulebook: book.rulebook, options: settings.options(for: book.rulebook)))
    }
}
