import ArgumentParser
import Glibc

/// The program.
@main
struct Adlint: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "adlint",
        abstract: "Check financial newsletters against the law of advertising.",
        version: Version.current,
        subcommands: [CheckCommand.self],
        defaultSubcommand: CheckCommand.self)

    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if let (values, paths) = QuickCommandLine.check(arguments) {
            Glibc.exit(CheckRun.status(values, paths: paths).rawValue)
        }
        Glibc.exit(run(arguments))
    }

    /// Runs a command, and gives the exit status; what ArgumentParser has to say is said in adlint's manner.
    private static func run(_ arguments: [String]) -> Int32 {
        do {
            var command = try parseAsRoot(arguments)
            try command.run()
            return ExitStatus.clean.rawValue
        } catch let status as ExitCode {
            return status.rawValue
        } catch {
            let code = exitCode(for: error)
            guard code != .success else {
                try? ByteSink.writeAll(Array((message(for: error) + "\n").utf8), to: 1)
                return ExitStatus.clean.rawValue
            }
            Terminal.complain(Diagnostic("\(message(for: error))").text)
            Terminal.complain("See 'adlint --help' or 'adlint check --help'.")
            return ExitStatus.failed.rawValue
        }
    }
}
