import Foundation
import Testing

/// What other programs need of adlint, tried with those programs.
struct GateTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let shell = URL(fileURLWithPath: "/bin/bash")

    private static func finds(_ program: String) -> Bool {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
    }

    @Test(
        "The example that `make run` shows has the fault that the README tells of",
        .enabled(if: FileManager.default.fileExists(atPath: root.appendingPathComponent("examples").path)))
    func example() throws {
        let issue = Self.root.appendingPathComponent("examples/sunday-issue.md").path
        let result = try Workbench().adlint("check", "--no-config", "--format", "json", issue)
        #expect(result.status == 1)
        let report = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        let drafts = try #require(report?["drafts"] as? [[String: Any]])
        let findings = try #require(drafts.first?["findings"] as? [[String: Any]])
        let simulated = try #require(findings.first { $0["rule"] as? String == "uk-simulated-performance" })
        #expect(simulated["problem"] as? String == "distant")
        #expect((simulated["excerpt"] as? String)?.contains("would have predicted 91%") == true)
    }

    @Test("pre-commit stops what is staged and lets the mended draft pass", .enabled(if: finds("pre-commit")))
    func preCommit() throws {
        let hooks = try Workbench.repository([
            ".pre-commit-hooks.yaml": String(
                contentsOf: Self.root.appendingPathComponent(".pre-commit-hooks.yaml"), encoding: .utf8)
        ])
        let revision = try hooks.git("rev-parse", "HEAD").output.trimmingCharacters(in: .whitespacesAndNewlines)
        let bench = try Workbench.repository([
            "a.md": Drafts.clean,
            ".pre-commit-config.yaml": """
            repos:
              - repo: \(hooks.folder.path)
                rev: \(revision)
                hooks: [{id: adlint-system}]
            """,
        ])
        try bench.write(Drafts.atFault, to: "a.md")
        _ = try bench.git("add", "a.md")
        #expect(try preCommit(in: bench).output.contains("error[uk-past-performance]"))
        // What is staged counts, whatever the working tree says.
        try bench.write(Drafts.clean, to: "a.md")
        #expect(try preCommit(in: bench).status == 1)
        try bench.write(Drafts.clean + "\n\nMended.\n", to: "a.md")
        _ = try bench.git("add", "a.md")
        #expect(try preCommit(in: bench).status == 0)
    }

    private func preCommit(in bench: Workbench) throws -> Workbench.Outcome {
        let folder = Workbench.program.deletingLastPathComponent().path
        let path = folder + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
        return try bench.run(Self.shell, ["-c", "pre-commit run"], environment: ["PATH": path])
    }

    @Test("bash completes commands and options with the script that adlint writes")
    func completion() throws {
        let bench = try Workbench()
        let script = try bench.adlint("--generate-completion-script", "bash")
        #expect(script.status == 0)
        try bench.write(script.output, to: "completion.bash")
        let ask = """
            source completion.bash
            PATH='\(Workbench.program.deletingLastPathComponent().path)':$PATH
            COMP_WORDS=(adlint check --form); COMP_CWORD=2; COMP_LINE='adlint check --form'; COMP_POINT=${#COMP_LINE}
            COMP_TYPE=9
            _adlint adlint --form check; printf '%s ' "${COMPREPLY[@]}"
            """
        let result = try bench.run(Self.shell, ["-c", ask])
        #expect(result.output.contains("--format"), "\(result.output)\(result.errors)")
    }
}
