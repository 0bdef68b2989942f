import Foundation
import Testing

/// The files that gates take from this repository: by the schemas of those who read them, and run as they run them.
struct TemplateTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let shell = URL(fileURLWithPath: "/bin/bash")

    private static func finds(_ program: String) -> Bool {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
    }

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    /// The example of `docs/gates.md` that begins with a line.
    private static func example(_ first: String) throws -> String {
        let lines = try text("docs/gates.md").split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex { $0 == "    " + first })
        let block = lines[start...].prefix { $0.isEmpty || $0.hasPrefix("    ") }
        return block.map { String($0.dropFirst(4)) }.joined(separator: "\n")
    }

    private func check(_ text: String, _ schema: String, _ options: [String] = []) throws -> Workbench.Outcome {
        let bench = try Workbench(["file.yml": text])
        let arguments = ["check-jsonschema", "--builtin-schema", schema] + options + ["file.yml"]
        return try bench.run(URL(fileURLWithPath: "/usr/bin/env"), arguments)
    }

    @Test(
        "The action, the templates and the examples of the docs fit the schemas of those who read them",
        .enabled(if: finds("check-jsonschema"), "check-jsonschema is not installed (pip install check-jsonschema)"))
    func schemas() throws {
        let gitlab = ["--data-transform", "gitlab-ci"]
        let files: [(text: String, schema: String, options: [String])] = [
            (try Self.text("action.yml"), "vendor.github-actions", []),
            (try Self.text("templates/gitlab.yml"), "vendor.gitlab-ci", gitlab),
            (try Self.example("name: adlint"), "vendor.github-workflows", []),
            (try Self.example("include:"), "vendor.gitlab-ci", gitlab),
        ]
        for file in files {
            let result = try check(file.text, file.schema, file.options)
            #expect(result.status == 0, "\(file.schema): \(result.output)\(result.errors)")
        }
        let broken = files[0].text.replacing("composite", with: "composed")
        #expect(try check(broken, "vendor.github-actions").status == 1)
    }

    @Test(
        "pre-commit takes the file of hooks",
        .enabled(if: finds("pre-commit"), "pre-commit is not installed (pip install pre-commit)"))
    func hooks() throws {
        let bench = try Workbench([".pre-commit-hooks.yaml": Self.text(".pre-commit-hooks.yaml")])
        let env = URL(fileURLWithPath: "/usr/bin/env")
        let result = try bench.run(env, ["pre-commit", "validate-manifest", ".pre-commit-hooks.yaml"])
        #expect(result.status == 0, "\(result.output)")
        try bench.write(Self.example("repos:").replacing("https://example.org/adlint", with: "file:///x"), to: "c.yaml")
        #expect(try bench.run(env, ["pre-commit", "validate-config", "c.yaml"]).status == 0)
    }

    /// The lines of a script in a YAML file, after the last line that ends with `run: |`.
    private func script(of action: String) throws -> String {
        let lines = action.split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.lastIndex { $0.hasSuffix("run: |") })
        return lines[(start + 1)...].prefix { $0.isEmpty || $0.hasPrefix("        ") }.map { $0.dropFirst(8) }
            .joined(separator: "\n")
    }

    @Test("The action annotates, sums up, writes SARIF and gives the exit status on")
    func action() throws {
        let bench = try Workbench(["issues/a.md": Drafts.atFault, "issues/b.md": Drafts.clean])
        try FileManager.default.createDirectory(at: bench.url("action/.build"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: bench.url("action/.build/release").path,
            withDestinationPath: Workbench.program.deletingLastPathComponent().path)
        var environment = [
            "GITHUB_ACTION_PATH": bench.url("action").path, "GITHUB_STEP_SUMMARY": bench.url("summary.md").path,
            "GITHUB_OUTPUT": bench.url("output").path, "INPUT_PATHS": "issues", "INPUT_SINCE": "",
            "INPUT_SARIF": "adlint.sarif", "INPUT_HTML": "report.html", "ADLINT_JURISDICTION": "uk,us",
            "ADLINT_FAIL_ON": "", "ADLINT_CONFIG": "",
        ]
        let steps = try script(of: Self.text("action.yml"))
        let failed = try bench.run(Self.shell, ["-e", "-o", "pipefail", "-c", steps], environment: environment)
        #expect(failed.status == 1, "\(failed.errors)")
        #expect(failed.output.contains("::error file=issues/a.md,line=5,"))
        #expect(try bench.text(of: "output") == "status=1\n")
        #expect(try bench.text(of: "summary.md").contains("uk-past-performance"))
        #expect(try bench.text(of: "adlint.sarif").contains("\"ruleId\": \"uk-past-performance\""))
        #expect(try bench.text(of: "report.html").hasPrefix("<!DOCTYPE html>"))
        environment["INPUT_PATHS"] = "issues/b.md"
        #expect(try bench.run(Self.shell, ["-e", "-c", steps], environment: environment).status == 0)
    }

    @Test("The GitLab job writes the three reports that it hands over")
    func gitlab() throws {
        let template = try Self.text("templates/gitlab.yml")
        let outputs = try #require(template.firstMatch(of: /ADLINT_OUTPUT: (\S+)/)?.output.1)
        let command = try #require(template.firstMatch(of: /script:\n    - (.+)\n/)?.output.1)
        let bench = try Workbench(["issues/a.md": Drafts.atFault])
        let path = Workbench.program.deletingLastPathComponent().path + ":/usr/bin:/bin"
        let result = try bench.run(
            Self.shell, ["-c", String(command)],
            environment: ["PATH": path, "ADLINT_OUTPUT": String(outputs), "ADLINT_PATHS": "issues"])
        #expect(result.status == 1)
        for name in template.matches(of: /(?:codequality|junit): (\S+)|      - (\S+\.html)/) {
            let file = String(name.output.1 ?? name.output.2 ?? "")
            #expect(FileManager.default.fileExists(atPath: bench.url(file).path), "\(file)")
        }
    }
}
