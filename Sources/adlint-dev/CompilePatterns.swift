import AdlintRules
import ArgumentParser
import Foundation

/// `adlint-dev compile-patterns`: what a release build links in, so that the program need not compile its patterns.
struct CompilePatterns: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the built-in patterns as PCRE2 compiles them, for this machine and this PCRE2.")

    @Argument(help: "The file to write.")
    var file: String

    func run() throws {
        try Data(BuiltinRulebook.compiledPatterns()).write(to: URL(fileURLWithPath: file), options: .atomic)
    }
}
