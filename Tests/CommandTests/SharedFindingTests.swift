import Foundation
import Testing

/// Claims that share a finding: what lets one of them stand says nothing of the others.
struct SharedFindingTests {
    private static let rule = "uk-past-performance"
    private static let old = "Our picks rose by 61% in the year to 30 September 2026, after charges."
    private static let new = "Members made 38% a year since 2019."

    private func draft(_ claims: String...) -> String {
        "# The harbour letter\n\n#AD\n\n" + claims.joined(separator: "\n\n") + "\n\nYou may lose what you put in.\n"
    }

    /// What `adlint check` tells of the rule, in compact form, with its exit status.
    private func check(_ bench: Workbench, _ options: String...) throws -> (places: [String], status: Int32) {
        let result = try bench.run(
            Workbench.program, ["check", "--quiet", "--format", "compact", "--select", Self.rule] + options)
        let lines = result.output.split(separator: "\n")
        return (lines.map { $0.split(separator: ":").prefix(3).joined(separator: ":") }, result.status)
    }

    @Test("A claim that comes to an ad with old faults fails, after the old one or before it")
    func baseline() throws {
        let bench = try Workbench(["a.md": draft(Self.old)])
        #expect(try bench.adlint("baseline").status == 0)
        for text in [draft(Self.old, Self.new), draft(Self.new, Self.old)] {
            try bench.write(text, to: "a.md")
            let found = try check(bench)
            #expect(found.status == 1)
            let line = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0 == Self.new } ?? 0
            #expect(found.places == ["a.md:\(line + 1):9"])
        }
        #expect(try bench.adlint("baseline").status == 0)
        #expect(try check(bench).status == 0)
        // One that is mended takes nothing from the other.
        try bench.write(draft(Self.new), to: "a.md")
        #expect(try check(bench).status == 0)
    }

    @Test("--since tells the new claim alone")
    func since() throws {
        let bench = try Workbench.repository(["a.md": draft(Self.old)])
        try bench.write(draft(Self.old, Self.new), to: "a.md")
        let found = try check(bench, "--since", "HEAD")
        #expect(found.status == 1)
        #expect(found.places == ["a.md:7:9"])
    }

    @Test("A note speaks for the claims of its block alone")
    func note() throws {
        let note = "<!-- adlint-ignore \(Self.rule): \"index level\" -->"
        let bench = try Workbench(["a.md": draft(note, Self.old, Self.new), "b.md": draft(Self.old, note, Self.new)])
        #expect(try check(bench).places == ["a.md:9:9", "b.md:5:11"])
        try bench.write(draft(note, Self.old, note, Self.new), to: "a.md")
        #expect(try check(bench, "a.md").status == 0)
    }

    @Test("A note for a rule of one law leaves what another law asks for at the same place")
    func laws() throws {
        let note = "<!-- adlint-ignore \(Self.rule): \"index level\" -->"
        let bench = try Workbench(["a.md": draft(note, Self.old)])
        let laws = ["--jurisdiction", "uk", "--jurisdiction", "eu"]
        let rules = try bench.check(["a.md"], options: laws)[0].findings.filter { $0.problem == "missing" }.map(\.rule)
        #expect(rules.contains { $0.hasPrefix("eu-") })
        #expect(try bench.run(Workbench.program, ["check", "--quiet"] + laws + ["a.md"]).status == 1)
    }

    @Test("A note for a rule that there is not is malformed")
    func unknownRule() throws {
        let note = "<!-- adlint-ignore uk-pastperformance: \"index level\" -->"
        let bench = try Workbench(["a.md": draft(note, "Rates were held.")])
        let result = try bench.adlint("check", "a.md")
        #expect(result.status == 1)
        #expect(result.output.contains("error[adlint-malformed-ignore]"))
        #expect(result.output.contains("there is no rule 'uk-pastperformance'"))
    }
}
