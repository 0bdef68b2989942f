import ArgumentParser

/// What the people who write adlint and its rules need, and its users do not.
@main
struct AdlintDev: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "adlint-dev",
        abstract: "Tools for writing adlint's rules.",
        subcommands: [NewRule.self, Check.self, Test.self, Generate.self, CompilePatterns.self])
}
