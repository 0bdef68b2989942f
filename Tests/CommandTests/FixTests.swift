import Foundation
import Testing

@testable import adlint

/// `--fix`, `--unsafe-fixes` and `--diff`.
struct FixTests {
    private static let unclear = """
        # Sunday letter

        **Sponsored**

        Kestrel prints a letter on shares each Sunday, for nothing. Sign up at kestrel.example today.

        Ends.
        """
    private static let clear = unclear.replacing("Sponsored", with: "Advertisement")

    @Test("--fix makes the safe changes, tells how many, and checks what is left")
    func safe() throws {
        let bench = try Workbench(["a.md": Self.unclear, "b.md": Drafts.atFault])
        let before = try bench.adlint("check", "a.md")
        #expect(before.output.contains("= fix: Write \"Advertisement\" in place of \"Sponsored\"."))
        #expect(before.output.contains("1 finding fixable with --fix."))
        let fixed = try bench.adlint("check", "--fix", "a.md")
        #expect(fixed.status == 0, "\(fixed.output)")
        #expect(fixed.output.contains("1 draft checked: no findings"))
        #expect(fixed.output.contains("1 finding fixed."))
        #expect(try bench.text(of: "a.md") == Self.clear)
        #expect(try bench.adlint("check", "--fix", "b.md").status == 1)
        #expect(try bench.text(of: "b.md") == Drafts.atFault)
    }

    @Test("--unsafe-fixes makes the rest, and changes nothing without --fix")
    func unsafe() throws {
        let bench = try Workbench(["a.md": Drafts.atFault])
        #expect(try bench.adlint("check", "--unsafe-fixes", "a.md").status == 1)
        #expect(try bench.text(of: "a.md") == Drafts.atFault)
        let result = try bench.adlint("check", "--fix", "--unsafe-fixes", "a.md", "--format", "json")
        #expect(result.output.contains("\"fixed\": 2}"))
        let text = try bench.text(of: "a.md")
        #expect(text.hasPrefix(Drafts.atFault))
        #expect(text.contains("last year. The figures refer to the past. Past performance is not a reliable"))
        #expect(try bench.adlint("check", "a.md").status == 0)
        #expect(try bench.adlint("check", "--fix", "--unsafe-fixes", "a.md").status == 0)
        #expect(try bench.text(of: "a.md") == text)
    }

    @Test("--diff writes nothing, gives a patch that makes the same draft, and exit status 1")
    func diff() throws {
        let bench = try Workbench(["letters/a.md": Drafts.atFault, "b.md": Self.unclear, "c.md": Drafts.clean])
        let result = try bench.adlint("check", "--diff", "--unsafe-fixes", ".")
        #expect(result.status == 1)
        #expect(result.errors.contains("--fix would mend 3 findings"))
        #expect(result.output.contains("--- b.md\n+++ b.md\n"))
        #expect(try bench.text(of: "b.md") == Self.unclear)
        try bench.write(result.output, to: "patch")
        let applied = try bench.run(URL(fileURLWithPath: "/usr/bin/env"), ["git", "apply", "-p0", "patch"])
        #expect(applied.status == 0, "\(applied.errors)")
        let patched = try ["letters/a.md", "b.md"].map(bench.text(of:))
        try bench.write(Drafts.atFault, to: "letters/a.md")
        try bench.write(Self.unclear, to: "b.md")
        _ = try bench.adlint("check", "--fix", "--unsafe-fixes", ".")
        #expect(try ["letters/a.md", "b.md"].map(bench.text(of:)) == patched)
        let none = try bench.adlint("check", "--diff", "--unsafe-fixes", ".")
        #expect(none.status == 0)
        #expect(none.output.isEmpty)
    }

    @Test("Standard input is mended to standard output, and the report goes to standard error")
    func standardInput() throws {
        let bench = try Workbench()
        let result = try bench.adlint("check", "--fix", "--stdin-filename", "a.md", "-", input: Self.unclear)
        #expect(result.status == 0)
        #expect(result.output == Self.clear)
        #expect(result.errors.contains("1 finding fixed."))
        let clean = try bench.adlint("check", "--fix", "--stdin-filename", "a.md", "-", input: Drafts.clean)
        #expect(clean.output == Drafts.clean)
        let diff = try bench.adlint("check", "--diff", "--stdin-filename", "a.md", "-", input: Self.unclear)
        #expect(diff.status == 1)
        #expect(diff.output.contains("-**Sponsored**\n+**Advertisement**\n"))
    }

    @Test("Permissions are kept, a link stays a link, and nothing else is left in the folder")
    func files() throws {
        let bench = try Workbench(["real/a.md": Self.unclear])
        let place = bench.url("real/a.md").path
        try FileManager.default.setAttributes([.posixPermissions: 0o604], ofItemAtPath: place)
        try FileManager.default.createSymbolicLink(atPath: bench.url("link.md").path, withDestinationPath: "real/a.md")
        #expect(try bench.adlint("check", "--fix", "link.md").status == 0)
        #expect(try bench.text(of: "real/a.md") == Self.clear)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: bench.url("link.md").path) == "real/a.md")
        let attributes = try FileManager.default.attributesOfItem(atPath: place)
        #expect(attributes[.posixPermissions] as? Int == 0o604)
        #expect(try FileManager.default.contentsOfDirectory(atPath: bench.url("real").path) == ["a.md"])
    }

    @Test("A draft that cannot be written is said to be so, and the others are mended")
    func unwritable() throws {
        guard geteuid() != 0 else { return }
        let bench = try Workbench(["shut/a.md": Self.unclear, "b.md": Self.unclear])
        let folder = bench.url("shut").path
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder) }
        let result = try bench.adlint("check", "--fix", ".")
        #expect(result.status == 2)
        #expect(result.errors.contains("shut/a.md: The mended draft cannot be written here: permission denied."))
        #expect(try bench.text(of: "b.md") == Self.clear)
        #expect(try bench.text(of: "shut/a.md") == Self.unclear)
    }

    @Test("Line ends, byte order marks and UTF-16 stay as they are")
    func encodings() throws {
        let bench = try Workbench()
        let old = Drafts.atFault.replacing("\n", with: "\r\n") + "\r\n"
        let variants: [(String, Data)] = [
            ("crlf.md", Data(old.utf8)), ("mark.md", Data([0xEF, 0xBB, 0xBF]) + Data(old.utf8)),
            ("little.md", Data([0xFF, 0xFE]) + (old.data(using: .utf16LittleEndian) ?? Data())),
            ("big.md", Data([0xFE, 0xFF]) + (old.data(using: .utf16BigEndian) ?? Data())),
        ]
        for (name, bytes) in variants { try bench.write(bytes, to: name) }
        #expect(try bench.adlint("check", "--fix", "--unsafe-fixes", ".").status == 0)
        let plain = try bench.text(of: "crlf.md")
        #expect(plain.utf8.count { $0 == 0x0A } == plain.utf8.count { $0 == 0x0D })
        #expect(plain.contains("reliable indicator"))
        #expect(try Data(contentsOf: bench.url("mark.md")) == Data([0xEF, 0xBB, 0xBF]) + Data(plain.utf8))
        let little = Data([0xFF, 0xFE]) + (plain.data(using: .utf16LittleEndian) ?? Data())
        #expect(try Data(contentsOf: bench.url("little.md")) == little)
        let big = Data([0xFE, 0xFF]) + (plain.data(using: .utf16BigEndian) ?? Data())
        #expect(try Data(contentsOf: bench.url("big.md")) == big)
    }

    @Test("Mails are said to be not mended, and stay as they are")
    func mail() throws {
        let mail =
            "From: a@example.org\nSubject: Offer\nContent-Type: text/plain\n\nOur fund returned 214% last year.\n"
        let bench = try Workbench(["a.eml": mail])
        let result = try bench.adlint("check", "--fix", "--unsafe-fixes", "--config", "c.yml", "a.eml")
        #expect(result.status == 2)
        try bench.write("regions: {whole-draft: ad}", to: "c.yml")
        let checked = try bench.adlint("check", "--fix", "--unsafe-fixes", "--config", "c.yml", "a.eml")
        #expect(checked.status == 1)
        #expect(checked.errors.contains("a.eml: A mail is not mended by --fix."))
        #expect(!checked.output.contains("fixable"))
        #expect(try bench.text(of: "a.eml") == mail)
    }

    @Test("Findings that somebody let stand are not mended")
    func suppressed() throws {
        let bench = try Workbench(["a.md": Self.unclear])
        #expect(try bench.adlint("baseline").status == 0)
        #expect(try bench.adlint("check", "--fix", ".").status == 0)
        #expect(try bench.text(of: "a.md") == Self.unclear)
    }
}

/// The differences that --diff shows.
struct UnifiedDiffTests {
    private func diff(_ old: String, _ new: String) -> String {
        String(decoding: UnifiedDiff.text(path: "a", old: Array(old.utf8), new: Array(new.utf8)), as: UTF8.self)
    }

    @Test("Equal texts have none")
    func none() {
        #expect(diff("a\nb\n", "a\nb\n").isEmpty)
        #expect(diff("", "").isEmpty)
    }

    @Test("Changes near each other share a hunk, others have their own")
    func hunks() {
        let old = (1...30).map { "line \($0)\n" }.joined()
        let new = old.replacing("line 3\n", with: "").replacing("line 7\n", with: "seven\n")
            .replacing("line 25\n", with: "line 25\nmore\n")
        let hunks = diff(old, new).split(separator: "\n").filter { $0.hasPrefix("@@") }
        #expect(hunks == ["@@ -1,10 +1,9 @@", "@@ -23,6 +22,7 @@"])
    }

    @Test("A text without a line end at its end is told so")
    func noLineEnd() {
        #expect(
            diff("a", "b")
                == "--- a\n+++ a\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n"
        )
        #expect(diff("", "a\n") == "--- a\n+++ a\n@@ -0,0 +1,1 @@\n+a\n")
    }
}
