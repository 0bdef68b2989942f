import Foundation
import Testing

/// From nothing to a blocking hook on an archive full of old faults: the commands of the README, run with real git.
struct AdoptionTests {
    private static let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("README.md")
    private static let identity = [
        "GIT_AUTHOR_NAME": "A Writer", "GIT_AUTHOR_EMAIL": "writer@example.org", "GIT_COMMITTER_NAME": "A Writer",
        "GIT_COMMITTER_EMAIL": "writer@example.org",
    ]

    /// The commands of the first example under "Adopting it".
    private func commands() throws -> [String] {
        let lines = try String(contentsOf: Self.readme, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        let section = lines.drop { $0 != "## Adopting it" }.drop { !$0.hasPrefix("    ") }
        return section.prefix { $0.hasPrefix("    ") }.map { $0.trimmingCharacters(in: .whitespaces) }
    }

    private func run(_ script: String, in bench: Workbench) throws -> Workbench.Outcome {
        let folder = Workbench.program.deletingLastPathComponent().path
        let path = folder + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
        return try bench.run(
            URL(fileURLWithPath: "/bin/bash"), ["-ec", script],
            environment: Self.identity.merging(["PATH": path]) { _, new in new })
    }

    /// A repository with old faults in it.
    private func archive() throws -> Workbench {
        let other = Drafts.atFault.replacing("Kestrel", with: "Merlin")
        return try Workbench.repository(["2019/a.md": Drafts.atFault, "2020/b.md": other, "c.md": Drafts.clean])
    }

    @Test("Five commands of the README at most, and then only new faults are stopped")
    func adopts() throws {
        let commands = try commands()
        #expect((3...5).contains(commands.count), "\(commands)")
        let bench = try archive()
        #expect(try run("adlint check --quiet", in: bench).status == 1)
        let adopted = try run(commands.joined(separator: "\n"), in: bench)
        #expect(adopted.status == 0, "\(adopted.output)\(adopted.errors)")
        #expect(try run("adlint check", in: bench).status == 0)
        #expect(try run("git status --short", in: bench).output.isEmpty)
        // An old draft may be edited.
        try bench.write(Drafts.atFault + "\n\nA word of thanks to all readers.\n", to: "2019/a.md")
        let edited = try run("git commit -qam Thanks", in: bench)
        #expect(edited.status == 0, "\(edited.output)\(edited.errors)")
        // A new fault is stopped, in a new draft and in an old one.
        try bench.write(Drafts.atFault.replacing("214%", with: "98%"), to: "new.md")
        let stopped = try run("git add new.md; git commit -qm New", in: bench)
        #expect(stopped.status == 1)
        #expect((stopped.output + stopped.errors).contains("new.md:5:"))
        _ = try run("git rm -qf --cached new.md", in: bench)
        try bench.write(Drafts.atFault.replacing("214%", with: "98%"), to: "2019/a.md")
        #expect(try run("git commit -qam Worse", in: bench).status == 1)
        // What is mended passes, and leaves the baseline.
        try bench.write(Drafts.covered, to: "2019/a.md")
        #expect(try run("git commit -qam Better", in: bench).status == 0)
        #expect(try run("rm new.md; adlint baseline --prune", in: bench).output.contains("4 kept, 2 taken out"))
    }

    private static let hasPreCommit = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains
    {
        FileManager.default.isExecutableFile(atPath: "\($0)/pre-commit")
    }

    @Test(
        "The same with pre-commit", .enabled(if: hasPreCommit, "pre-commit is not installed (pip install pre-commit)"))
    func preCommit() throws {
        let root = Self.readme.deletingLastPathComponent()
        let hooks = try Workbench.repository([
            ".pre-commit-hooks.yaml": String(
                contentsOf: root.appendingPathComponent(".pre-commit-hooks.yaml"), encoding: .utf8)
        ])
        let revision = try hooks.git("rev-parse", "HEAD").output.trimmingCharacters(in: .whitespacesAndNewlines)
        let bench = try archive()
        try bench.write(
            "repos:\n  - repo: \(hooks.folder.path)\n    rev: \(revision)\n    hooks: [{id: adlint-system}]\n",
            to: ".pre-commit-config.yaml")
        let adopted = try run(
            "adlint baseline; pre-commit install; git add -A; git commit -qm Adopt", in: bench)
        #expect(adopted.status == 0, "\(adopted.output)\(adopted.errors)")
        let all = try run("pre-commit run --all-files", in: bench)
        #expect(all.status == 0, "\(all.output)")
        try bench.write(Drafts.atFault.replacing("214%", with: "98%"), to: "new.md")
        let stopped = try run("git add new.md; git commit -qm New", in: bench)
        #expect(stopped.status == 1)
        #expect((stopped.output + stopped.errors).contains("error[uk-past-performance]"))
    }
}
