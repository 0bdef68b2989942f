import AdlintRulebookFiles
import AdlintRules

/// A rulebook that is ready to judge by.
struct LoadedBook: Sendable {
    let rulebook: Rulebook
    /// `sha256:` and the digest of all files that it was made of.
    let digest: String
    let warnings: [Diagnostic]
}

/// The built-in rulebook, and those that publishers build upon it; each is loaded once.
final class Rulebooks {
    private var loaded: [[String]: Result<LoadedBook, DiagnosticList>] = [:]

    /// The rulebook with the rules of some folders upon it.
    ///
    /// - Throws: ``DiagnosticList`` with every fault of their files.
    func book(with folders: [String]) throws(DiagnosticList) -> LoadedBook {
        if let known = loaded[folders] { return try known.get() }
        let result = Result { () throws(DiagnosticList) in try Self.load(folders) }
        loaded[folders] = result
        return try result.get()
    }

    private static func load(_ folders: [String]) throws(DiagnosticList) -> LoadedBook {
        var base = RulebookBase()
        var warnings: [Diagnostic] = []
        for folder in folders {
            do {
                let next = try RulebookLoader(base: base).load(folder: folder)
                base = RulebookBase(rulebook: next.rulebook, terms: next.terms)
                warnings += next.warnings.map(Diagnostic.init)
            } catch {
                throw DiagnosticList(error.diagnostics.map(Diagnostic.init))
            }
        }
        return LoadedBook(rulebook: base.rulebook, digest: "", warnings: warnings)
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
