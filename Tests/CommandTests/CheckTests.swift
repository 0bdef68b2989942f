import Foundation
import Testing

/// `adlint check`, run as a user runs it.
struct CheckTests {
    @Test("A clean draft: status 0, a summary, nothing on standard error")
    func clean() throws {
        let bench = try Workbench(["a.md": Drafts.clean])
        let result = try bench.adlint("check", "a.md")
        #expect(result.status == 0)
        #expect(result.output == "1 draft checked: no findings.\n")
        #expect(result.errors.isEmpty)
    }

    @Test("A fault: status 1, the rule in the report")
    func finding() throws {
        let bench = try Workbench(["a.md": Drafts.atFault])
        let result = try bench.adlint("check", "a.md")
        #expect(result.status == 1)
        #expect(result.output.contains("a.md:5:"))
        #expect(result.output.contains("error[uk-past-performance]"))
        #expect(result.errors.isEmpty)
    }

    @Test("A covered claim is shown with the place of its warning, and --quiet leaves it out")
    func covered() throws {
        let bench = try Workbench(["a.md": Drafts.covered])
        let result = try bench.adlint("check", "a.md", "--select", "uk-past-performance")
        #expect(result.status == 0)
        #expect(result.output.contains("covered[uk-past-performance]"))
        #expect(result.output.contains("in the same block"))
        let options = ["--select", "uk-past-performance", "--ignore", "uk-past-performance-data", "--quiet"]
        let quiet = try bench.run(Workbench.program, ["check", "a.md"] + options)
        #expect(quiet.output.isEmpty)
    }

    @Test("A draft that cannot be read gives status 2, and the others are still checked")
    func unreadable() throws {
        let bench = try Workbench(["a.md": Drafts.atFault, "c.md": Drafts.clean])
        try bench.write(Data([0x23, 0x20, 0xFF, 0xFE, 0x41]), to: "b.md")
        let result = try bench.adlint("check", "a.md", "b.md", "nowhere.md", "c.md")
        #expect(result.status == 2)
        #expect(result.output.contains("error[uk-past-performance]"))
        #expect(result.output.contains("2 drafts checked: "))
        #expect(result.output.contains("2 drafts could not be checked."))
        #expect(result.errors.contains("adlint: error: b.md:1:3: "))
        #expect(result.errors.contains("adlint: error: nowhere.md: "))
    }

    @Test(
        "Findings are reported in the order of the drafts, whatever the number of threads", arguments: ["1", "2", "7"])
    func order(_ jobs: String) throws {
        let names = (10..<60).map { "draft-\($0).md" }
        let bench = try Workbench(Dictionary(uniqueKeysWithValues: names.map { ($0, Drafts.atFault) }))
        let result = try bench.adlint("check", "--jobs", jobs, "--format", "compact", "--fail-on", "error")
        #expect(result.status == 1)
        let reported = result.output.split(separator: "\n").filter { $0.contains("[uk-past-performance]") }
            .map { String($0.prefix { $0 != ":" }) }
        #expect(reported == names)
    }

    @Test("The fail level decides the status, not the report", arguments: [("error", 1), ("never", 0)])
    func failLevel(_ level: String, _ status: Int32) throws {
        let bench = try Workbench(["a.md": Drafts.atFault])
        let result = try bench.adlint("check", "a.md", "--fail-on", level)
        #expect(result.status == status)
        #expect(result.output.contains("error[uk-past-performance]"))
    }

    @Test("Standard input is read under the name that is given")
    func standardInput() throws {
        let bench = try Workbench()
        let result = try bench.adlint("check", "-", "--stdin-filename", "sub/a.md", input: Drafts.atFault)
        #expect(result.status == 1)
        #expect(result.output.contains("sub/a.md:5:"))
        let nameless = try bench.adlint("check", "-", "--format", "json", input: Drafts.clean)
        #expect(nameless.output.contains("\"path\": \"<stdin>\""))
        #expect(nameless.output.contains("\"format\": \"text\""))
    }

    @Test("Drafts are listed in a file, one a line or ended by NUL", arguments: ["\n", "\r\n", "\0"])
    func filesFrom(_ separator: String) throws {
        let bench = try Workbench(["a b.md": Drafts.clean, "c.md": Drafts.clean])
        try bench.write(["a b.md", "c.md"].joined(separator: separator) + separator, to: "list")
        let result = try bench.adlint("check", "--files-from", "list")
        #expect(result.output == "2 drafts checked: no findings.\n")
        #expect(result.errors.isEmpty)
    }

    @Test("An empty list of drafts is no reason to check the whole folder")
    func emptyList() throws {
        let bench = try Workbench(["a.md": Drafts.atFault])
        let result = try bench.adlint("check", "--files-from", "-", input: "")
        #expect(result.status == 0)
        #expect(result.output == "0 drafts checked: no findings.\n")
    }

    @Test("A reader that goes away ends the run without a word")
    func brokenPipe() throws {
        let names = (100..<400).map { "draft-\($0).md" }
        let bench = try Workbench(Dictionary(uniqueKeysWithValues: names.map { ($0, Drafts.clean + "\n\n#AD\n") }))
        let command =
            "'\(Workbench.program.path)' check --format json . | head -c 1; printf 'status %s' ${PIPESTATUS[0]}"
        let result = try bench.run(URL(fileURLWithPath: "/bin/bash"), ["-c", command])
        #expect(result.errors.isEmpty)
        #expect(result.output == "{status 2")
    }
}
