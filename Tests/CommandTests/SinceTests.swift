import Foundation
import Testing

/// `--since`: what is new in a repository full of old faults.
struct SinceTests {
    private func findings(_ bench: Workbench, _ arguments: String...) throws -> [String] {
        let result = try bench.run(Workbench.program, ["check", "--format", "compact", "--since", "HEAD"] + arguments)
        #expect(result.errors.isEmpty, "\(result.errors)")
        return result.output.split(separator: "\n").filter { $0.contains("[uk-past-performance]") }.map(String.init)
    }

    @Test("Old findings are left out, those in new or changed blocks are not")
    func changedBlocks() throws {
        let bench = try Workbench.repository(["a.md": Drafts.atFault, "b.md": Drafts.atFault])
        #expect(try findings(bench) == [])
        try bench.write("A word before it.\n\n" + Drafts.atFault, to: "a.md")
        #expect(try findings(bench) == [])
        try bench.write(Drafts.atFault.replacing("last year", with: "last week"), to: "a.md")
        #expect(try findings(bench).count == 1)
        try bench.write(Drafts.atFault, to: "c.md")
        #expect(try findings(bench).map { $0.prefix(5) } == ["a.md:", "c.md:"])
    }

    @Test("A warning that is deleted makes its claim new, though the claim's block did not change")
    func deletedWarning() throws {
        let parts = Drafts.covered.split(separator: " Past performance", maxSplits: 1)
        let apart = parts[0] + "\n\nPast performance" + parts[1]
        let bench = try Workbench.repository(["a.md": String(apart)])
        try bench.write(String(parts[0]) + "\n", to: "a.md")
        #expect(try findings(bench).count == 1)
    }

    @Test("A draft that was moved is compared with itself")
    func moved() throws {
        let bench = try Workbench.repository(["old/a.md": Drafts.atFault])
        #expect(try bench.git("mv", "old", "new").status == 0)
        #expect(try findings(bench) == [])
    }

    @Test("Standard input is compared with the draft of its name")
    func standardInput() throws {
        let bench = try Workbench.repository(["a.md": Drafts.atFault])
        let same = try bench.adlint(
            "check", "--quiet", "--since", "HEAD", "--stdin-filename", "a.md", "-", input: Drafts.atFault)
        #expect(same.output.isEmpty)
        let other = try bench.adlint(
            "check", "--quiet", "--since", "HEAD", "--stdin-filename", "a.md", "-",
            input: Drafts.atFault.replacing("214%", with: "215%"))
        #expect(other.output.contains("215%"))
    }

    @Test("A revision that there is not, and a folder without repository, are told with status 2")
    func unknown() throws {
        let bench = try Workbench.repository(["a.md": Drafts.clean])
        let result = try bench.adlint("check", "--since", "no-such-branch")
        #expect(result.status == 2)
        #expect(result.errors.contains("'no-such-branch' is no revision that this repository has."))
        let option = try bench.adlint("check", "--since=--output=x")
        #expect(option.status == 2)
        let bare = try Workbench(["a.md": Drafts.clean])
        try FileManager.default.removeItem(at: bare.url(".git"))
        #expect(try bare.adlint("check", "--since", "HEAD").errors.contains("in no git repository"))
    }
}
