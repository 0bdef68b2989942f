import AdlintExamples
import AdlintRulebookFiles
import ArgumentParser

/// `adlint-dev test`: runs the examples of a rules folder that stands alone.
struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run the examples on the pages of a rules folder.")

    @Option(help: "The rules folder.")
    var rules = "rules"

    @Argument(help: "Parts of the paths of pages to run; all pages where none is given.")
    var pages: [String] = []

    func run() throws {
        let loaded = try Rules.load(rules, showingWarnings: false)
        let checker = ExampleChecker(rulebook: loaded.rulebook)
        var count = 0
        var failed = 0
        for file in loaded.pages where pages.isEmpty || pages.contains(where: file.path.contains) {
            let page = ExamplePage(file, root: rules)
            for fault in page.faults { print(fault) }
            let failures = checker.failures(of: page)
            for failure in failures { print(failure.diagnostic) }
            count += page.examples.count
            failed += page.faults.count + failures.count { !$0.isTodo }
        }
        print("\(count) examples, \(failed) of them fail")
        if failed > 0 { throw ExitCode(1) }
    }
}
