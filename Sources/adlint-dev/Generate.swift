import AdlintRulebookFiles
import ArgumentParser
import Foundation

/// `adlint-dev generate`: writes what is made from the rules.
struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the compiled-in rulebook, its pages and the catalogue from the folder rules.",
        discussion: "Run it in the package's root. It writes nothing while a rule file has an error or a warning.")

    @Flag(help: "Write although there are warnings.")
    var force = false

    func run() throws {
        let loaded = try Rules.load("rules")
        if !loaded.warnings.isEmpty, !force {
            print("Nothing was written: mend the warnings, or write all the same with --force.")
            throw ExitCode(2)
        }
        let remainder = try String(contentsOfFile: RulebookGenerator.remainder, encoding: .utf8)
        for file in RulebookGenerator.files(for: loaded, remainder: remainder) {
            try Data(file.contents.utf8).write(to: URL(fileURLWithPath: file.path))
            print("wrote \(file.path)")
        }
    }
}
