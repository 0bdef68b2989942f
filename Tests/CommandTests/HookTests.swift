import Foundation
import Testing

/// The plain git hook in a real repository.
struct HookTests {
    /// A repository with the hook.
    private func repository() throws -> Workbench {
        let bench = try Workbench.repository()
        let installed = try bench.adlint("init", "--hook")
        #expect(installed.status == 0, "\(installed.errors)")
        return bench
    }

    @Test("A fault that is staged stops the commit, and its mending lets it pass")
    func stops() throws {
        let bench = try repository()
        try bench.write(Drafts.atFault, to: "issues/Sünday letter.md")
        #expect(try bench.git("add", "-A").status == 0)
        let stopped = try bench.git("commit", "-m", "One")
        #expect(stopped.status == 1)
        #expect((stopped.output + stopped.errors).contains("issues/Sünday letter.md:5:"))
        #expect((stopped.output + stopped.errors).contains("error[uk-past-performance]"))
        try bench.write(Drafts.clean, to: "issues/Sünday letter.md")
        #expect(try bench.git("commit", "-am", "One").status == 0)
    }

    @Test("What is staged counts, not what stands in the working tree")
    func staged() throws {
        let bench = try repository()
        try bench.write(Drafts.clean, to: "a.md")
        _ = try bench.git("add", "a.md")
        try bench.write(Drafts.atFault, to: "a.md")
        #expect(try bench.git("commit", "-m", "Clean is staged").status == 0)
        _ = try bench.git("add", "a.md")
        try bench.write(Drafts.clean, to: "a.md")
        #expect(try bench.git("commit", "-m", "A fault is staged").status == 1)
    }

    @Test("Files that are no drafts, and those that are left out, are not checked")
    func leftOut() throws {
        let bench = try repository()
        try bench.write("exclude: archive/", to: ".adlint.yml")
        try bench.write(Drafts.atFault, to: "archive/a.md")
        try bench.write("x", to: "b.pdf")
        _ = try bench.git("add", "-A")
        #expect(try bench.git("commit", "-m", "Nothing to check").status == 0)
    }

    @Test("A name that a shell cannot pass on stops the commit: what is not checked is not clean")
    func strangeName() throws {
        let bench = try repository()
        try bench.write(Drafts.atFault, to: "a \"new\" letter.md")
        _ = try bench.git("add", "-A")
        let stopped = try bench.git("commit", "-m", "One")
        #expect(stopped.status == 1)
        #expect((stopped.output + stopped.errors).contains("It was not checked: rename it."))
    }

    @Test("A hook of somebody else's is left as it is; adlint's own is renewed")
    func others() throws {
        let bench = try repository()
        #expect(try bench.adlint("init", "--hook").status == 0)
        try bench.write("#!/bin/sh\ntrue\n", to: ".git/hooks/pre-commit")
        let refused = try bench.adlint("init", "--hook")
        #expect(refused.status == 2)
        #expect(refused.errors.contains("There is another hook already"))
        #expect(try bench.text(of: ".git/hooks/pre-commit") == "#!/bin/sh\ntrue\n")
    }

    @Test("Without a repository there is no place for a hook")
    func noRepository() throws {
        let bench = try Workbench()
        try FileManager.default.removeItem(at: bench.url(".git"))
        let result = try bench.adlint("init", "--hook")
        #expect(result.status == 2)
        #expect(result.errors.contains("no git repository"))
    }
}
