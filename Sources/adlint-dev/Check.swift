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
        let loaded = try Rules.load(folder)
        let book = loaded.rulebook
        print(
            "\(book.rules.count) rules, \(book.claims.count) claims, \(book.disclosures.count) disclosures,",
            "\(book.labels.count) labels, \(book.patterns.count) patterns, \(loaded.warnings.count) warnings")
    }
}

/// Rules on disk.
enum Rules {
    /// Loads a folder and prints what is wrong with it.
    static func load(_ folder: String, showingWarnings: Bool = true) throws -> LoadedRulebook {
        do {
            let loaded = try RulebookLoader().load(folder: folder)
            for warning in loaded.warnings where showingWarnings { print(warning) }
            return loaded
        } catch {
            print(error)
            throw ExitCode(2)
        }
    }
}
