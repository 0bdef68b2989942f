import AdlintRulebookFiles
import AdlintRules
import ArgumentParser

/// `adlint-dev check`: whether a rules folder is sound.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Load a rules folder that stands alone and tell every fault with its place.")

    @Argument(help: "The rules folder.")
    var folder = "rules"

    func run() throws {
        do {
            let loaded = try RulebookLoader().load(folder: folder)
            for warning in loaded.warnings { print(warning) }
            let book = loaded.rulebook
            print(
                "\(book.rules.count) rules, \(book.claims.count) claims, \(book.disclosures.count) disclosures,",
                "\(book.labels.count) labels, \(book.patterns.count) patterns, \(loaded.warnings.count) warnings")
        } catch {
            print(error)
            throw ExitCode(2)
        }
    }
}
