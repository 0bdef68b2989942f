import AdlintExamples
import AdlintRulebookFiles
import AdlintRules
import ArgumentParser

/// `adlint test`.
struct TestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Run the examples on the pages of rules of your own.",
        discussion: """
            Every page (rule.md beside rule.yml) holds drafts marked 'flagged' or 'fine'. Each is checked as it stands \
            and in other guises. Exit status: 0 when all show what they say, 1 when some do not, 2 when the rules have \
            faults.
            """)

    @Argument(help: "The folder of rules; the configuration's rule-paths unless given.", completion: .directory)
    var folder: String?

    @Flag(help: "Take the folder for a whole rulebook, without the built-in rules beneath it.")
    var alone = false

    @OptionGroup var options: RulebookOptions

    func run() throws {
        var summary = Summary()
        for folder in try folders() { try run(folder, &summary) }
        try Output.write(summary.text)
        if summary.failed > 0 { throw ExitCode(ExitStatus.findings.rawValue) }
    }

    private func folders() throws -> [String] {
        if let folder { return [folder] }
        let folders = try options.book().folders
        guard !folders.isEmpty else {
            throw Diagnostic("Name a folder of rules, or give one as rule-paths in \(Configuration.fileName).")
        }
        return folders
    }

    private func run(_ folder: String, _ summary: inout Summary) throws {
        let base =
            alone ? RulebookBase() : RulebookBase(rulebook: BuiltinRulebook.load(), terms: BuiltinRulebook.terms())
        let loaded = try load(folder, upon: base)
        for warning in loaded.warnings { Terminal.complain(Diagnostic(warning).text) }
        let checker = ExampleChecker(rulebook: loaded.rulebook)
        for file in loaded.pages {
            let page = ExamplePage(file, root: folder)
            let failures = checker.failures(of: page)
            summary.add(page, failures)
            try Output.write((page.faults + failures.map(\.diagnostic)).map { "\($0)\n" }.joined())
        }
    }

    private func load(_ folder: String, upon base: RulebookBase) throws(DiagnosticList) -> LoadedRulebook {
        do {
            return try RulebookLoader(base: base).load(folder: folder)
        } catch {
            throw DiagnosticList(error.diagnostics.map(Diagnostic.init))
        }
    }

    /// Counts of examples.
    private struct Summary {
        private var examples = 0
        private var gaps = 0
        private(set) var failed = 0

        mutating func add(_ page: ExamplePage, _ failures: [ExampleFailure]) {
            examples += page.examples.count
            gaps += failures.count { $0.isTodo }
            failed += page.faults.count + failures.count { !$0.isTodo }
        }

        var text: String {
            let known = gaps > 0 ? ", \(gaps) known gap\(gaps == 1 ? "" : "s")" : ""
            return "\(examples) example\(examples == 1 ? "" : "s"): \(failed) failed\(known)\n"
        }
    }
}
