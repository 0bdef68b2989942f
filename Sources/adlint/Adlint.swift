import ArgumentParser
import Glibc

/// The program.
@main
struct Adlint: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "adlint",
        abstract: "Check financial newsletters against the law of advertising.",
        version: Version.current,
        subcommands: [
            CheckCommand.self, BaselineCommand.self, RulesCommand.self, ExplainCommand.self, TestCommand.self,
            InitCommand.self, CleanCommand.self,
        ],
        defaultSubcommand: CheckCommand.self)

    static func main() {
        // A reader that goes away shall be noticed where it is written to, not end the process at once.
        signal(SIGPIPE, SIG_IGN)
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
        } catch  where exitCode(for: error) == .success {
            try? Output.write(message(for: error) + "\n")
            return ExitStatus.clean.rawValue
        } catch  where exitCode(for: error) == .validationFailure {
            Terminal.complain(Diagnostic(message(for: error)).text)
            Terminal.complain("See 'adlint --help' or 'adlint check --help'.")
            return ExitStatus.failed.rawValue
        } catch {
            return ExitStatus.failed(by: error).rawValue
        }
    }
}
