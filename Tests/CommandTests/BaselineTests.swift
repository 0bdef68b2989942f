import Foundation
import Testing

/// `adlint baseline`, and what `adlint check` makes of the file.
struct BaselineTests {
    private static let other = Drafts.atFault.replacing("214% last year", with: "97% since May")

    @Test("What is there is written down, sorted and readable; only new findings fail from then on")
    func writes() throws {
        let bench = try Workbench(["b.md": Drafts.atFault, "a/old.md": Self.other])
        #expect(try bench.adlint("check").status == 1)
        let written = try bench.adlint("baseline", "--reason", "printed: \"before\"", "--by", "J. Smith")
        #expect(written.status == 0)
        #expect(written.output == ".adlint-baseline.yml: 6 added, 0 kept, 0 taken out\n")
        let text = try bench.text(of: ".adlint-baseline.yml")
        let drafts = text.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
        #expect(drafts == ["  a/old.md:", "  b.md:"])
        #expect(text.contains("words: \"returned 214% last year\""))
        #expect(text.contains("reason: \"printed: \\\"before\\\"\"\n      by: \"J. Smith\""))
        let clean = try bench.adlint("check")
        #expect(clean.status == 0, "\(clean.output)\(clean.errors)")
        #expect(clean.output.contains("6 suppressed"))
        try bench.write(Self.other.replacing("97%", with: "98%"), to: "new.md")
        let new = try bench.adlint("check", "--quiet")
        #expect(new.status == 1)
        #expect(new.output.contains("new.md:5:") && !new.output.contains("b.md:"))
        // Nothing is written where nothing changes.
        let again = try bench.adlint("baseline", "b.md", "a")
        #expect(again.output == ".adlint-baseline.yml: 0 added, 6 kept, 0 taken out\n")
        #expect(try bench.text(of: ".adlint-baseline.yml") == text)
    }

    @Test("Entries hold while the rest of a draft changes, and equal faults are counted")
    func fingerprints() throws {
        let bench = try Workbench(["a.md": Drafts.atFault])
        #expect(try bench.adlint("baseline").status == 0)
        let moved = Drafts.atFault.replacing("#AD", with: "The roof is new.\n\n#AD") + "\n\nMore to come.\n"
        try bench.write(moved, to: "a.md")
        #expect(try bench.adlint("check", "--quiet").status == 0)
        let twice = moved + "\n---\n\n#AD\n\nOur Kestrel fund returned 214% last year.\n"
        try bench.write(twice, to: "a.md")
        let second = try bench.adlint("check", "--quiet", "--format", "compact")
        #expect(second.status == 1)
        #expect(second.output.split(separator: "\n").count { $0.contains("[uk-past-performance]") } == 1)
    }

    @Test("Entries that match nothing any more are told of, and taken out by --prune")
    func prune() throws {
        let bench = try Workbench(["a.md": Drafts.atFault, "b.md": Self.other, "c.md": Self.other])
        #expect(try bench.adlint("baseline").status == 0)
        try bench.write(Drafts.covered, to: "a.md")
        try FileManager.default.removeItem(at: bench.url("b.md"))
        try bench.write(Drafts.atFault, to: "d.md")
        // A draft that was not checked says nothing of its entries.
        #expect(try bench.adlint("check", "c.md").errors.contains("3 entries match no finding any more."))
        let told = try bench.adlint("check")
        #expect(told.status == 1)
        #expect(told.errors.contains("5 entries match no finding any more. 'adlint baseline --prune' takes such out."))
        #expect(!(try bench.adlint("check", "--select", "uk-tax-statement").errors.contains("match")))
        #expect(try bench.adlint("baseline", "--prune").output.hasSuffix("0 added, 4 kept, 5 taken out\n"))
        #expect(try bench.adlint("check", "d.md").status == 1)
        #expect(try bench.adlint("check", "c.md").errors.isEmpty)
    }

    @Test("An entry that has expired is a finding again, and is told of")
    func expired() throws {
        let bench = try Workbench(["a.md": Drafts.atFault])
        #expect(try bench.adlint("baseline", "--until", "2020-01-31").status == 0)
        let result = try bench.adlint("check")
        #expect(result.status == 1)
        #expect(result.errors.contains("3 entries have expired, and the finding counts again."))
        #expect(!result.errors.contains("match no finding"))
        #expect(try bench.adlint("baseline", "--until", "2999-12-31", "--reason", "again").status == 0)
        let anew = try bench.adlint("check", "--verbose")
        #expect(anew.status == 0)
        #expect(anew.output.contains("by the baseline, until 2999-12-31: again"))
        #expect(try bench.adlint("baseline", "--until", "tomorrow").errors.contains("is no value for --until"))
    }

    @Test("It is found from the draft upward, by --baseline, by the environment and by the configuration")
    func places() throws {
        let bench = try Workbench(["letters/2019/a.md": Drafts.atFault])
        #expect(try bench.adlint("baseline", "--baseline", "kept/known.yml").status == 2)
        #expect(try bench.adlint("baseline", "--baseline", "known.yml").status == 0)
        #expect(try bench.adlint("check", "letters").status == 1)
        #expect(try bench.adlint("check", "--baseline", "known.yml", "letters").status == 0)
        #expect(try bench.adlint("check", "letters", environment: ["ADLINT_BASELINE": "known.yml"]).status == 0)
        try bench.write("baseline: ../known.yml\n", to: "letters/.adlint.yml")
        #expect(try bench.adlint("check", "2019/a.md", in: "letters").status == 0)
        #expect(try bench.adlint("check", "--no-baseline", "letters").status == 1)
        #expect(try bench.adlint("check", "--no-config", "letters").status == 1)
        let standardInput = try bench.adlint(
            "check", "--stdin-filename", "letters/2019/a.md", "-", input: Drafts.atFault)
        #expect(standardInput.status == 0)
        #expect(try bench.adlint("check", "--show-config", "letters").output.contains("baseline: known.yml"))
    }

    @Test("Reports keep what the baseline lets stand, marked")
    func marked() throws {
        let bench = try Workbench(["a.md": Drafts.atFault])
        #expect(try bench.adlint("baseline", "--reason", "old", "--by", "J").status == 0)
        let sarif = try bench.adlint("check", "--format", "sarif").output
        #expect(sarif.contains("\"kind\": \"external\"") && sarif.contains("\"justification\": \"old"))
        let json = try bench.adlint("check", "--format", "json").output
        #expect(json.contains("\"kind\": \"baseline\"") && json.contains("\"since\": \"20"))
        #expect(try bench.adlint("check", "--format", "gitlab").output == "[]\n")
    }

    @Test("One name of a finding in SARIF, GitLab's report and the baseline")
    func oneFingerprint() throws {
        let bench = try Workbench(["a.md": Drafts.atFault])
        let sarif = try bench.adlint("check", "--format", "sarif").output
        let gitlab = try bench.adlint("check", "--format", "gitlab").output
        #expect(try bench.adlint("baseline").status == 0)
        let baseline = try bench.text(of: ".adlint-baseline.yml")
        func names(_ text: String) -> Set<String> {
            Set(text.matches(of: /[0-9a-f]{32}(?![0-9a-f])/).map { String($0.output) })
        }
        #expect(names(baseline).count == 3)
        #expect(names(baseline).isSubset(of: names(sarif)) && names(baseline) == names(gitlab))
    }

    @Test("A broken file is an error with its place, and nothing passes for clean")
    func broken() throws {
        let bench = try Workbench([
            "a.md": Drafts.clean,
            ".adlint-baseline.yml":
                "version: 1\ndrafts:\n  a.md:\n    - {rule: x, fingerprint: y, sinse: 2026-01-01}\n",
        ])
        let result = try bench.adlint("check")
        #expect(result.status == 2)
        #expect(result.errors.contains(".adlint-baseline.yml:4:"))
        #expect(result.errors.contains("An entry has no key 'sinse'."))
        let newer = "version: 2\ndrafts: {}\n"
        try bench.write(newer, to: ".adlint-baseline.yml")
        #expect(try bench.adlint("check").status == 2)
        #expect(try bench.adlint("baseline").status == 2)
        #expect(try bench.text(of: ".adlint-baseline.yml") == newer)
    }
}
