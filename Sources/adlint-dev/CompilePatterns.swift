import AdlintRegex
import AdlintRules
import ArgumentParser
import Foundation

/// `adlint-dev compile-patterns`: what a release build links in, so that the program need not compile its patterns.
struct CompilePatterns: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the built-in patterns as PCRE2 compiles them, for this machine and this PCRE2.")

    @Argument(help: "The file to write; assembler directives that put it into an object file go to FILE.s beside it.")
    var file: String

    func run() throws {
        let image = try BuiltinRulebook.compiledPatterns()
        try Data(image.bytes).write(to: URL(fileURLWithPath: file), options: .atomic)
        let section = "    .section .rodata.adlint_patterns, \"a\"\n"
        let directives = section + image.assembly(symbol: "adlint_patterns", file: file)
        try Data(directives.utf8).write(to: URL(fileURLWithPath: file + ".s"), options: .atomic)
    }
}
