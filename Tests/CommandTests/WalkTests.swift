import Foundation
import Testing

/// Which drafts a run finds.
struct WalkTests {
    private func checked(_ bench: Workbench, _ arguments: String...) throws -> [String] {
        let result = try bench.run(Workbench.program, ["check", "--format", "ndjson"] + arguments)
        #expect(result.status == 0, "\(result.errors)")
        return result.output.split(separator: "\n").compactMap { line in
            line.firstMatch(of: /"path":"([^"]*)","format"/).map { String($0.output.1) }
        }
    }

    @Test("Folders are searched in the order of paths; other and hidden files stay out")
    func folders() throws {
        let bench = try Workbench([
            "b/z.md": Drafts.clean, "b/a.txt": Drafts.clean, "b-1.md": Drafts.clean, "a.HTML": "<p>Roof</p>",
            "c.pdf": "", ".hidden/x.md": Drafts.clean, ".x.md": Drafts.clean, "b/c/d/e.markdown": Drafts.clean,
        ])
        #expect(try checked(bench) == ["a.HTML", "b-1.md", "b/a.txt", "b/c/d/e.markdown", "b/z.md"])
        #expect(try checked(bench, "b/", "./a.HTML") == ["b/a.txt", "b/c/d/e.markdown", "b/z.md", "./a.HTML"])
    }

    @Test("No draft comes twice")
    func twice() throws {
        let bench = try Workbench(["a.md": Drafts.clean, "b/c.md": Drafts.clean])
        #expect(try checked(bench, "a.md", "./a.md", "b", "b/c.md", ".") == ["a.md", "b/c.md"])
    }

    @Test("Ignore files hold for folders, not for drafts that are named, unless they are told to")
    func ignoreFiles() throws {
        let bench = try Workbench([
            "a.md": Drafts.clean, "old/b.md": Drafts.clean, "c.md": Drafts.clean, "sub/c.md": Drafts.clean,
            ".gitignore": "old/\nc.md\n", "sub/.adlintignore": "!c.md\n",
        ])
        #expect(try checked(bench) == ["a.md", "sub/c.md"])
        #expect(try checked(bench, "old/b.md") == ["old/b.md"])
        #expect(try checked(bench, "--force-exclude", "old/b.md", "a.md") == ["a.md"])
    }

    @Test("The configuration's exclusions hold below its own folder")
    func exclusions() throws {
        let bench = try Workbench([
            "n/.adlint.yml": "exclude: [/drafts/, '*.tmp.md']", "n/drafts/a.md": Drafts.clean, "n/b.md": Drafts.clean,
            "n/c/x.tmp.md": Drafts.clean, "drafts/d.md": Drafts.clean,
        ])
        #expect(try checked(bench) == ["drafts/d.md", "n/b.md"])
    }

    @Test("Links to drafts are read, links to folders are not entered, circles do no harm")
    func links() throws {
        let bench = try Workbench(["a/b.md": Drafts.clean])
        let files = FileManager.default
        try files.createSymbolicLink(atPath: bench.url("a/loop").path, withDestinationPath: "..")
        try files.createSymbolicLink(atPath: bench.url("a/link.md").path, withDestinationPath: "b.md")
        try files.createSymbolicLink(atPath: bench.url("a/self.md").path, withDestinationPath: "self.md")
        #expect(try checked(bench) == ["a/b.md", "a/link.md"])
    }

    @Test("A folder without drafts is a mistake, and the sentence says so")
    func noDrafts() throws {
        let bench = try Workbench(["e/x.pdf": "", "i/a.md": Drafts.clean, ".gitignore": "i/*"])
        let result = try bench.adlint("check", "e", "i")
        #expect(result.status == 2)
        #expect(result.errors.contains("adlint: error: e: The folder holds no drafts"))
        #expect(result.errors.contains("adlint: error: i: The folder holds no drafts"))
        #expect(result.errors.contains("leave out 1"))
    }

    @Test("A named file of unknown format needs --input-format")
    func unknownFormat() throws {
        let bench = try Workbench(["notes": Drafts.clean])
        let result = try bench.adlint("check", "notes")
        #expect(result.status == 2)
        #expect(result.errors.contains("--input-format"))
        #expect(try checked(bench, "--input-format", "markdown", "notes") == ["notes"])
    }

    @Test(
        "What other programs write is refused with the way out",
        arguments: [
            ("a.doc", "save it as .docx"), ("a.pages", "save it as .docx"), ("a.pdf", "file that it was made of"),
        ])
    func otherPrograms(_ name: String, _ advice: String) throws {
        let result = try Workbench([name: "x"]).adlint("check", name)
        #expect(result.status == 2)
        #expect(result.errors.contains(advice))
    }

    @Test("Drafts of kinds that are not read are told of, unless they are left out")
    func unreadKinds() throws {
        let bench = try Workbench(["a.md": Drafts.clean, "b/old.DOC": "x", "b/new.pages": "x", "b/c.pdf": "x"])
        let told = try bench.adlint("check")
        #expect(told.status == 0)
        #expect(
            told.errors.contains(
                "warning: 2 files were not checked, being of kinds that are not read: b/new.pages, b/old.DOC."))
        #expect(try bench.adlint("check", "--quiet").errors.isEmpty)
        try bench.write("b/*\n", to: ".adlintignore")
        #expect(try bench.adlint("check").errors.isEmpty)
    }

    @Test("Word's notes of open documents are no drafts, in a folder or filled in by a shell")
    func ownerFiles() throws {
        let bench = try Workbench(["a.md": Drafts.clean, "~$issue.docx": "A. Writer"])
        #expect(try checked(bench, ".") == ["a.md"])
        #expect(try checked(bench, "a.md", "~$issue.docx") == ["a.md"])
        #expect(try bench.adlint("check", "~$issue.docx").status == 2)
    }

    @Test("A file that may not be read and a folder that may not be entered are named", .enabled(if: getuid() != 0))
    func permissions() throws {
        let bench = try Workbench(["a.md": Drafts.clean, "b/c.md": Drafts.clean])
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: bench.url("a.md").path)
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: bench.url("b").path)
        let result = try bench.adlint("check")
        #expect(result.status == 2)
        #expect(result.errors.contains("a.md: The file cannot be opened: permission denied."))
        #expect(result.errors.contains("b: The folder cannot be read: permission denied."))
    }

    @Test("Names that would act on a terminal, or are not UTF-8, do neither harm")
    func oddNames() throws {
        let bench = try Workbench(["a\u{1B}[31m.md": Drafts.atFault])
        let result = try bench.adlint("check", ".", "--color", "never")
        #expect(result.status == 1)
        #expect(!result.output.contains("\u{1B}"))
        let bytes = try Workbench()
        _ = try bytes.run(URL(fileURLWithPath: "/bin/bash"), ["-c", "printf x > $'\\xff.md'"])
        let other = try bytes.adlint("check", ".")
        #expect(other.status == 2)
        #expect(other.errors.contains("The name is not UTF-8"))
    }
}
