import Foundation
import Testing

/// Reports in files, and what stays on the streams.
struct OutputTests {
    @Test("Several reports at once, none of which changes the status")
    func several() throws {
        let bench = try Workbench(["a.md": Drafts.atFault])
        let result = try bench.adlint(
            "check", "a.md", "--output", "sarif=out.sarif", "--output", "json=out.json", "--output", "html=out.html")
        #expect(result.status == 1)
        #expect(result.output.contains("error[uk-past-performance]"))
        #expect(try bench.text(of: "out.json").contains("\"rule\": \"uk-past-performance\""))
        #expect(try bench.text(of: "out.sarif").contains("uk-past-performance"))
        #expect(try bench.text(of: "out.html").contains("Our Kestrel fund"))
    }

    @Test("A report replaces the old one whole, keeps no other file beside it, and is no more readable than allowed")
    func atomic() throws {
        let bench = try Workbench(["a.md": Drafts.clean, "out.json": "old"])
        #expect(try bench.adlint("check", "a.md", "--output", "json=out.json").status == 0)
        #expect(try bench.text(of: "out.json").hasPrefix("{"))
        let names = try FileManager.default.contentsOfDirectory(atPath: bench.folder.path).sorted()
        #expect(names == [".git", "a.md", "out.json"])
        let attributes = try FileManager.default.attributesOfItem(atPath: bench.url("out.json").path)
        #expect((attributes[.posixPermissions] as? Int).map { $0 & 0o111 } == 0)
    }

    @Test("A report that cannot be written is told before the work", arguments: ["no/such/out.json", "."])
    func unwritable(_ path: String) throws {
        let bench = try Workbench(["a.md": Drafts.clean])
        let result = try bench.adlint("check", "a.md", "--output", "json=\(path)")
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains("adlint: error: \(path): The report cannot be written here"))
    }

    @Test("A full disk is an error, never half a report that looks whole")
    func fullDisk() throws {
        let bench = try Workbench(["a.md": Drafts.atFault])
        let result = try bench.adlint("check", "a.md", "--output", "json=/dev/full")
        #expect(result.status == 2)
        #expect(result.errors.contains("/dev/full: The report could not be written: the disk is full."))
        #expect(result.output.contains("error[uk-past-performance]"))
    }

    @Test("Statistics go to standard error, so that standard output stays one report")
    func statistics() throws {
        let bench = try Workbench(["a.md": Drafts.atFault, "b.md": Drafts.atFault])
        let result = try bench.adlint("check", "--format", "json", "--statistics")
        #expect(result.errors.contains("      2  uk-past-performance\n"))
        #expect(!result.output.contains("      2  uk"))
    }

    @Test("A draft that cannot be read is in the report, too")
    func failures() throws {
        let bench = try Workbench(["a.md": Drafts.clean])
        let result = try bench.adlint("check", "a.md", "gone.md", "--format", "json")
        #expect(result.status == 2)
        #expect(result.output.contains("\"failed\": 1"))
        #expect(result.output.contains("\"path\": \"gone.md\""))
    }
}
