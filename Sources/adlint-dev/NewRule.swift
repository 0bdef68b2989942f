import AdlintRulebookFiles
import ArgumentParser
import Foundation

/// `adlint-dev new-rule`: writes the pair of files that a rule starts from.
struct NewRule: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the two files that a new rule, claim or disclosure starts from.")

    @Option(help: "The rules folder.")
    var rules = "rules"

    @Argument(help: "Its name: uk-exit-fees, claims/exit-fee or disclosures/exit-fee-notice.")
    var name: String

    func run() throws {
        guard let files = RuleTemplate.files(for: name) else {
            throw ValidationError(
                "'\(name)' tells no folder. Write a rule's name as JURISDICTION-SOMETHING, a claim's as claims/SOMETHING"
                    + " and a disclosure's as disclosures/SOMETHING, in lower case.")
        }
        for file in files where FileManager.default.fileExists(atPath: "\(rules)/\(file.path)") {
            throw ValidationError("\(rules)/\(file.path) exists already. Edit it, or choose another name.")
        }
        for file in files {
            let url = URL(fileURLWithPath: "\(rules)/\(file.path)")
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.text.utf8).write(to: url)
            print("wrote \(rules)/\(file.path)")
        }
        print("Edit both, try them with 'adlint-dev test \(name)', then run 'make generate'.")
    }
}
