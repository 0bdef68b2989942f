import ArgumentParser
import Foundation
import Testing

@testable import adlint

/// The two ways to read the command line, the environment, and what makes no sense.
struct OptionTests {
    @Test(
        "Both ways to read the command line understand the same",
        arguments: [
            ["check"], ["check", "a.md", "b"], ["check", "-"], ["check", "--format", "json", "a.md"],
            ["check", "--format=json"], ["check", "a", "--output", "sarif=x.sarif", "--output=html=y.html"],
            ["check", "--jurisdiction", "uk", "--jurisdiction", "us,eu", "d"], ["check", "--no-config", "a"],
            ["check", "--config", "c.yml", "a"], ["check", "--fail-on", "never"], ["check", "--select", "uk", "-"],
            ["check", "--ignore", "a", "--ignore=b", "x"], ["check", "--input-format", "html", "x"],
            ["check", "--stdin-filename", "x.md", "-"], ["check", "--files-from", "list"], ["check", "--color=never"],
            ["check", "--quiet"], ["check", "--verbose", "x"], ["check", "--statistics", "--show-config"],
            ["check", "--jobs", "3", "x"], ["check", "--force-exclude", "x"],
            ["check", "--format", "json", "--format", "html"], ["check", "--fix", "--unsafe-fixes", "x"],
            ["check", "--diff"],
            ["check", "--baseline", "b.yml", "x"], ["check", "--no-baseline"],
        ])
    func bothWays(_ line: [String]) throws {
        let quick = try #require(QuickCommandLine.check(line))
        let slow = try #require(try Adlint.parseAsRoot(line) as? CheckCommand)
        #expect(try CheckRequest(quick.values, paths: quick.paths) == CheckRequest(slow.values, paths: slow.paths))
    }

    @Test(
        "What the quick way does not understand is left to ArgumentParser",
        arguments: [
            ["a.md"], [], ["check", "-q"], ["check", "--help"], ["check", "--frmat", "json"], ["check", "--format"],
            ["check", "--quiet=1"], ["check", "--", "-x"], ["check", "--format", "--quiet"], ["rules"],
            ["check", "-j4"],
        ])
    func leftToTheOther(_ line: [String]) {
        #expect(QuickCommandLine.check(line) == nil)
    }

    @Test("Every option of the table is one of the command, and the other way round")
    func sameOptions() throws {
        let help = Adlint.helpMessage(for: CheckCommand.self, columns: 400)
        for option in CheckOption.allCases {
            #expect(help.contains("--\(option.rawValue)"), "\(option.rawValue) is not in the help")
            if let variable = option.variable { #expect(help.contains(variable), "\(variable) is not in the help") }
        }
        let named = help.matches(of: /--([a-z-]+)/).map { String($0.output.1) }
        let known = Set(CheckOption.allCases.map(\.rawValue)).union(["help", "version"])
        #expect(Set(named).subtracting(known).isEmpty)
    }

    @Test("The manual page has every option; `make manual` writes it")
    func manual() throws {
        let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "../../docs/adlint.1")
        let text = try String(contentsOf: page, encoding: .utf8)
        for option in CheckOption.allCases {
            #expect(text.contains(" -\(option.rawValue)"), "\(option.rawValue) is not in docs/adlint.1")
        }
    }

    @Test("The environment stands in for options, and the command line goes first")
    func environment() throws {
        let bench = try Workbench(["a.md": Drafts.atFault])
        let json = try bench.adlint("check", "a.md", environment: ["ADLINT_FORMAT": "json", "ADLINT_FAIL_ON": "never"])
        #expect(json.output.hasPrefix("{"))
        #expect(json.status == 0)
        let line = try bench.adlint("check", "a.md", "--format", "compact", environment: ["ADLINT_FORMAT": "json"])
        #expect(line.output.hasPrefix("a.md:"))
        let empty = try bench.adlint("check", "a.md", environment: ["ADLINT_FORMAT": "", "ADLINT_QUIET": "0"])
        #expect(empty.output.contains("1 draft checked"))
    }

    @Test(
        "What makes no sense is refused with a sentence and status 2",
        arguments: [
            (["--format", "jsn"], "Did you mean 'json'?"), (["--fail-on", "warn"], "error, warning, info, never"),
            (["--output", "report.html"], "as in 'html=report.html'"), (["--jobs", "0"], "from 1 to 256"),
            (["--quiet", "--verbose"], "opposite"), (["--config", "x", "--no-config"], "opposite"),
            (["--frmat", "json"], "--format"),
            (["--jurisdiction", "atlantis"], "no rules for the jurisdiction 'atlantis'"),
            (["--select", "uk-past-performence"], "Did you mean 'uk-past-performance'?"),
            (["--select", "us-testimonial", "--jurisdiction", "uk"], "nothing would be checked"),
            (["--config", "nowhere.yml"], "nowhere.yml"),
        ])
    func nonsense(_ options: [String], _ sentence: String) throws {
        let bench = try Workbench(["a.md": Drafts.clean])
        let result = try bench.run(Workbench.program, ["check", "a.md"] + options)
        #expect(result.status == 2)
        #expect(result.errors.contains("adlint: error: "))
        #expect(result.errors.contains(sentence), "\(result.errors)")
    }

    @Test("Colour comes with a terminal or when it is forced, and NO_COLOR is heard")
    func colour() throws {
        let bench = try Workbench(["a.md": Drafts.atFault])
        let escape = "\u{1B}["
        #expect(try !bench.adlint("check", "a.md").output.contains(escape))
        #expect(try bench.adlint("check", "a.md", "--color", "always").output.contains(escape))
        #expect(try bench.adlint("check", "a.md", environment: ["CLICOLOR_FORCE": "1"]).output.contains(escape))
        let both = ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]
        #expect(try !bench.adlint("check", "a.md", environment: both).output.contains(escape))
    }

    @Test("Help and version go to standard output with status 0", arguments: ["--help", "--version"])
    func help(_ option: String) throws {
        let result = try Workbench().adlint(option)
        #expect(result.status == 0)
        #expect(!result.output.isEmpty)
        #expect(result.errors.isEmpty)
    }
}
