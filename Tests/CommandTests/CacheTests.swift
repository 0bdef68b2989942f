import Foundation
import Testing

/// Results of earlier checks: told again only where nothing that decides has changed.
struct CacheTests {
    /// A folder with drafts and a cache of its own.
    private struct Desk {
        let bench: Workbench
        let cache: URL

        init(_ files: [String: String] = ["a.md": Drafts.atFault, "b.txt": Drafts.covered]) throws {
            bench = try Workbench(files)
            cache = bench.url("kept")
        }

        @discardableResult
        func check(_ arguments: String..., environment: [String: String] = [:]) throws -> Workbench.Outcome {
            try bench.run(
                Workbench.program, ["check"] + arguments,
                environment: ["ADLINT_CACHE_DIR": cache.path].merging(environment) { _, given in given })
        }

        /// The results that are kept, by path.
        var results: [String] {
            let all = FileManager.default.enumerator(atPath: cache.path)?.compactMap { $0 as? String } ?? []
            return all.filter { $0.contains("/") && !$0.hasSuffix("/rulebook") && !$0.hasPrefix("own-rules/") }.sorted()
        }

        /// Makes every result three days old, so that it can be seen which is used.
        func age() throws {
            for result in results { try setDate(.now.addingTimeInterval(-3 * 24 * 3600), of: result) }
        }

        func setDate(_ date: Date, of result: String) throws {
            try FileManager.default.setAttributes(
                [.modificationDate: date], ofItemAtPath: cache.appendingPathComponent(result).path)
        }

        /// The results that were used or made since ``age()``.
        func young() throws -> [String] {
            try results.filter { result in
                let path = cache.appendingPathComponent(result).path
                let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
                return try #require(date).timeIntervalSinceNow > -24 * 3600
            }
        }

        /// How many results the next check uses, and how many it makes.
        func uses(_ path: String = ".", _ options: String...) throws -> (used: Int, made: Int) {
            try age()
            let before = results
            _ = try bench.run(
                Workbench.program, ["check", path] + options, environment: ["ADLINT_CACHE_DIR": cache.path])
            let young = try young()
            return (young.count { before.contains($0) }, young.count { !before.contains($0) })
        }
    }

    @Test(
        "A second check says the same, from what the first one kept",
        arguments: [
            "terminal", "compact", "json", "ndjson", "sarif", "rdjson", "junit", "checkstyle", "github", "gitlab",
            "markdown", "html",
        ])
    func same(format: String) throws {
        let desk = try Desk()
        let fresh = try desk.check("--format", format, ".", "--no-cache", environment: ["ADLINT_CACHE_DIR": ""])
        #expect(desk.results.isEmpty)
        let first = try desk.check("--format", format, ".")
        // The HTML report shows the drafts themselves, which are not kept.
        #expect(desk.results.count == (format == "html" ? 0 : 2))
        let second = try desk.check("--format", format, ".")
        #expect(!fresh.output.isEmpty)
        #expect(first.output == fresh.output && second.output == fresh.output)
        #expect(fresh.status == 1 && first.status == 1 && second.status == 1)
        #expect(second.errors == fresh.errors)
    }

    @Test("What did not change is used, what did is checked anew")
    func changes() throws {
        let desk = try Desk()
        try desk.check(".")
        #expect(try desk.uses() == (2, 0))
        try desk.bench.write(Drafts.covered, to: "a.md")
        #expect(try desk.uses() == (1, 1))
        // The same bytes under another name are the same draft, in another format another one.
        try desk.bench.write(Drafts.atFault, to: "elsewhere/c.md")
        #expect(try desk.uses() == (3, 0))
        try desk.bench.write(Drafts.atFault, to: "elsewhere/c.txt")
        #expect(try desk.uses() == (3, 1))
    }

    @Test("Options, configuration and own rules that decide otherwise have results of their own")
    func policies() throws {
        var files = House.files(flagged: "It is a sure thing.")
        files["drafts/a.md"] = Drafts.atFault
        let desk = try Desk(files)
        try desk.check("drafts")
        #expect(try desk.uses("drafts", "--jurisdiction", "us") == (0, 1))
        #expect(try desk.uses("drafts", "--ignore", "uk-past-performance") == (0, 1))
        #expect(try desk.uses("drafts", "--fail-on", "never", "--quiet") == (1, 0))
        try desk.bench.write("rule-paths: [house]\n", to: ".adlint.yml")
        #expect(try desk.uses("drafts") == (0, 1))
        #expect(try desk.uses("drafts") == (1, 0))
        // What there is to say of the rules is said each time: a page is missing.
        #expect(try desk.check("drafts").errors.contains("There is no page sure-thing.md"))
        #expect(try desk.uses("drafts", "--no-config") == (1, 0))
        try desk.bench.write(try desk.bench.text(of: House.pagePath) + "\n", to: House.pagePath)
        #expect(try desk.uses("drafts") == (0, 1))
    }

    @Test("A configuration or a rule with faults is refused, whatever was kept before")
    func faults() throws {
        var files = House.files(flagged: "It is a sure thing.")
        files["drafts/a.md"] = Drafts.clean
        files[".adlint.yml"] = "rule-paths: [house]\n"
        let desk = try Desk(files)
        #expect(try desk.check("drafts").status == 0)
        #expect(try desk.check("drafts").status == 0)
        #expect(try desk.check("drafts", "--select", "uk-nothing").status == 2)
        try desk.bench.write("colour: red\n", to: "house/uk/broken.yml")
        #expect(try desk.check("drafts").status == 2)
        try desk.bench.write("rule-pats: [house]\n", to: ".adlint.yml")
        #expect(try desk.check("drafts").status == 2)
    }

    @Test("A waiver holds for its drafts and to its day, also where the draft was checked before")
    func waivers() throws {
        let waiver = """
            waivers:
              - {rule: uk-past-performance, drafts: [old/*], reason: agreed, by: A. Brown, until: 2999-12-31}

            """
        let desk = try Desk([".adlint.yml": waiver, "old/a.md": Drafts.atFault, "new/a.md": Drafts.atFault])
        for _ in 0..<2 {
            let result = try desk.check(".", "--select", "uk-past-performance", "--format", "compact")
            let lines = result.output.split(separator: "\n").filter { $0.contains("[uk-past-performance]") }
            #expect(lines.map { $0.hasPrefix("new/a.md:") } == [true])
        }
        #expect(desk.results.count == 2)
        try desk.bench.write(waiver.replacing("2999", with: "2020"), to: ".adlint.yml")
        let result = try desk.check(".", "--select", "uk-past-performance", "--format", "compact")
        #expect(result.output.contains("old/a.md:"))
    }

    @Test("A note with an end is looked at again on the next day")
    func notes() throws {
        let noted = Drafts.atFault.replacing(
            "Our Kestrel",
            with: "<!-- adlint-ignore uk-past-performance: \"agreed\" by A. Brown until 2999-12-31 -->\nOur Kestrel")
        let desk = try Desk(["a.md": noted])
        #expect(try !desk.check(".").output.contains("adlint-malformed-ignore"))
        #expect(try desk.uses() == (1, 0))
        let path = desk.cache.appendingPathComponent(try #require(desk.results.first))
        var bytes = try Data(contentsOf: path)
        let day = try #require(bytes.firstRange(of: Data(Self.today.utf8)), "the day of the check is kept")
        // A result of another day, whole but for its checksum, which is another test's.
        bytes.replaceSubrange(day, with: Data("2000-01-01".utf8))
        try Self.sealed(bytes).write(to: path)
        try desk.age()
        try desk.check(".")
        #expect(try Data(contentsOf: path).firstRange(of: Data(Self.today.utf8)) != nil)
    }

    private static var today: String {
        let parts = Calendar.current.dateComponents([.year, .month, .day], from: .now)
        return String(format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
    }

    /// The bytes of a result with the checksum that they need.
    private static func sealed(_ bytes: Data) -> Data {
        let start = 24
        let sum = bytes[start...].reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
        return bytes[..<16] + Data((0..<8).map { UInt8(truncatingIfNeeded: sum >> (8 * UInt64($0))) }) + bytes[start...]
    }

    @Test("A damaged result is as good as none")
    func damage() throws {
        let desk = try Desk(["a.md": Drafts.atFault])
        let fresh = try desk.check(".")
        let path = desk.cache.appendingPathComponent(try #require(desk.results.first))
        let whole = try Data(contentsOf: path)
        for broken in [Data(), whole.dropLast(), Data(repeating: 0xFF, count: 100), whole.map { $0 ^ 1 }.asData] {
            try broken.write(to: path)
            #expect(try desk.check(".").output == fresh.output)
            #expect(try Data(contentsOf: path) == whole)
        }
    }

    @Test("A note of which no finding tells today holds for the day, too")
    func notesWithoutFinding() throws {
        let noted =
            "#AD\n\n<!-- adlint-ignore uk-past-performance: \"x\" by A until 2999-12-31 -->\nOur fund returned 9%.\n"
        let desk = try Desk(["a.md": noted])
        try desk.check(".", "--select", "uk-ad-label")
        let path = desk.cache.appendingPathComponent(try #require(desk.results.first))
        #expect(try Data(contentsOf: path).firstRange(of: Data(Self.today.utf8)) != nil)
    }

    @Test("The result of another draft is none, even under the right name")
    func exchanged() throws {
        let faulty = Drafts.atFault
        let harmless = Drafts.clean + String(repeating: " ", count: max(0, faulty.utf8.count - Drafts.clean.utf8.count))
        let desk = try Desk(["a.md": faulty, "b.md": harmless])
        let fresh = try desk.check("a.md")
        let faultyResult = try #require(desk.results.first)
        try desk.check("b.md")
        let harmlessResult = try #require(desk.results.first { $0 != faultyResult })
        let bytes = try Data(contentsOf: desk.cache.appendingPathComponent(harmlessResult))
        try bytes.write(to: desk.cache.appendingPathComponent(faultyResult))
        #expect(try desk.check("a.md").output == fresh.output)
    }

    @Test("Which folder a rule stands in decides, also where the same files stand in two")
    func ruleFolders() throws {
        var files = House.files(flagged: "It is a sure thing.")
        files["drafts/a.md"] = "It is a sure thing."
        files[".adlint.yml"] = "rule-paths: [house, two]\n"
        files["two/claims/other.yml"] = House.claim.replacing("a sure thing", with: "another")
        let desk = try Desk(files)
        #expect(try desk.check("drafts").status == 1)
        try FileManager.default.moveItem(
            at: desk.bench.url("house/claims/sure-thing.yml"), to: desk.bench.url("two/claims/sure-thing.yml"))
        #expect(try desk.check("drafts").status == 2)
    }

    @Test("Patterns of a configuration start from its folder: one file by two names is two configurations")
    func linkedConfiguration() throws {
        let waiver = "waivers:\n  - {rule: uk-past-performance, drafts: [old/*], reason: agreed}\n"
        let desk = try Desk([".adlint.yml": waiver, "sub/old/a.md": Drafts.atFault])
        try FileManager.default.createSymbolicLink(
            atPath: desk.bench.url("sub/.adlint.yml").path, withDestinationPath: "../.adlint.yml")
        func isFound(_ options: String...) throws -> Bool {
            try desk.bench.run(
                Workbench.program,
                ["check", "sub", "--format", "compact", "--select", "uk-past-performance"] + options,
                environment: ["ADLINT_CACHE_DIR": desk.cache.path]
            ).output.contains("[uk-past-performance]")
        }
        for _ in 0..<2 {
            #expect(try !isFound())
            #expect(try isFound("--config", ".adlint.yml"))
        }
    }

    @Test("Warnings of rules name their files as seen from where adlint runs")
    func warnings() throws {
        var files = House.files(flagged: "It is a sure thing.")
        files["sub/a.md"] = Drafts.clean
        files[".adlint.yml"] = "rule-paths: [house]\n"
        let desk = try Desk(files)
        func warnings(in folder: String) throws -> String {
            try desk.bench.run(
                Workbench.program, ["check", "--no-baseline", desk.bench.url("sub").path],
                environment: ["ADLINT_CACHE_DIR": desk.cache.path], in: folder
            ).errors
        }
        let here = try warnings(in: "")
        #expect(here.contains("adlint: warning: house/claims/sure-thing.yml:1:1"))
        #expect(try warnings(in: "") == here)
        #expect(try !warnings(in: "sub").contains("warning: house/"))
    }

    @Test("Findings of a baseline, and which of its entries are used, are told from what was kept")
    func baseline() throws {
        let desk = try Desk(["a.md": Drafts.atFault])
        #expect(try desk.bench.adlint("baseline", environment: ["ADLINT_CACHE_DIR": desk.cache.path]).status == 0)
        for _ in 0..<2 {
            let result = try desk.check(".")
            #expect(result.status == 0 && result.errors.isEmpty)
        }
        #expect(try desk.uses() == (1, 0))
    }

    @Test("A draft that says something of itself is read each time")
    func ownSettings() throws {
        let draft = "---\nadlint:\n  jurisdictions: [us]\n---\n\n" + Drafts.atFault
        let desk = try Desk(["a.md": draft])
        try desk.check(".")
        #expect(desk.results.isEmpty)
    }

    @Test("Mended drafts, differences and comparisons with git are made without it")
    func bypassed() throws {
        let bench = try Workbench.repository(["a.md": Drafts.atFault])
        for options in [["--diff"], ["--since", "HEAD"], ["--fix"]] {
            let cache = bench.url("kept").path
            _ = try bench.run(
                Workbench.program, ["check", "a.md"] + options, environment: ["ADLINT_CACHE_DIR": cache])
            #expect(!FileManager.default.fileExists(atPath: cache), "\(options)")
        }
    }

    @Test("Nobody else may read it, and a folder that others may write is not used")
    func permissions() throws {
        let desk = try Desk(["a.md": Drafts.atFault])
        try desk.check(".")
        func mode(_ path: String) throws -> Int {
            let all = try FileManager.default.attributesOfItem(atPath: path)
            return try #require(all[.posixPermissions] as? Int)
        }
        let result = try #require(desk.results.first)
        #expect(try mode(desk.cache.path) == 0o700)
        #expect(try mode(desk.cache.appendingPathComponent(result).path) == 0o600)
        try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: desk.cache.path)
        let refused = try desk.check(".")
        #expect(refused.status == 2)
        #expect(refused.errors.contains("others may write in it"))
    }

    @Test("Links in it are not followed, whoever put them there")
    func links() throws {
        let desk = try Desk(["a.md": Drafts.atFault, "victim/\(String(repeating: "0", count: 64))-text": "mine"])
        try desk.check("a.md")
        let shelf = desk.cache.appendingPathComponent(String(repeating: "a", count: 64))
        try FileManager.default.createSymbolicLink(at: shelf, withDestinationURL: desk.bench.url("victim"))
        let cleaned = try desk.bench.adlint("clean", "--cache-dir", desk.cache.path)
        #expect(cleaned.output.hasPrefix("1 result is"))
        #expect(try desk.bench.text(of: "victim/\(String(repeating: "0", count: 64))-text") == "mine")
        let own = try #require(FileManager.default.contentsOfDirectory(atPath: desk.cache.path).first)
        #expect(own.hasPrefix("aaaa"), "what is left is the link")
    }

    @Test("A folder around it is made; one in which everybody may write is refused")
    func around() throws {
        let bench = try Workbench(["a.md": Drafts.atFault])
        #expect(try bench.adlint("check", "a.md", "--cache-dir", "x/y/z").status == 1)
        #expect(FileManager.default.fileExists(atPath: bench.url("x/y/z/.tidied").path))
        try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: bench.url("x/y").path)
        let refused = try bench.adlint("check", "a.md", "--cache-dir", "x/y/z")
        #expect(refused.status == 2 && refused.errors.contains("everybody may write in the folder around it"))
        #expect(try bench.adlint("clean", "--cache-dir", "x/y/z").status == 2)
        #expect(try bench.adlint("clean", "--cache-dir", "nowhere").output == "No results are kept.\n")
        #expect(!FileManager.default.fileExists(atPath: bench.url("nowhere").path))
    }

    @Test("Of two variables that contradict each other, the one that keeps nothing holds")
    func variables() throws {
        let desk = try Desk()
        #expect(try desk.check(".", environment: ["ADLINT_NO_CACHE": "1"]).status == 1)
        #expect(desk.results.isEmpty)
        #expect(try desk.check(".", "--no-cache", "--cache-dir", "x").status == 2)
    }

    @Test("Without a place for it, drafts are checked all the same")
    func noPlace() throws {
        let bench = try Workbench(["a.md": Drafts.atFault, "home": "a file"])
        let homes = ["", "/nonexistent", "relative", bench.url("home").path]
        for environment in homes.map({ ["HOME": $0] }) {
            let result = try bench.adlint(
                "check", "a.md", environment: environment.merging(["XDG_CACHE_HOME": ""]) { given, _ in given })
            #expect(result.status == 1 && result.errors.isEmpty, "\(environment): \(result.errors)")
        }
        #expect(
            try bench.adlint("check", "a.md", environment: ["XDG_CACHE_HOME": bench.url("caches").path]).status == 1)
        #expect(FileManager.default.fileExists(atPath: bench.url("caches/adlint").path))
        #expect(try bench.adlint("check", "a.md", environment: ["XDG_CACHE_HOME": "relative"]).status == 1)
        #expect(!FileManager.default.fileExists(atPath: bench.url("relative").path))
    }

    @Test("What was not used for fourteen days goes, and 'clean' takes all that is adlint's")
    func tidying() throws {
        let desk = try Desk()
        try desk.check(".")
        try desk.bench.write("mine", to: "kept/notes.pdf")
        let old = try #require(desk.results.first { $0.hasSuffix("-text") })
        try FileManager.default.removeItem(at: desk.bench.url("b.txt"))
        try desk.setDate(.now.addingTimeInterval(-15 * 24 * 3600), of: old)
        try desk.check(".")
        #expect(desk.results.contains(old), "it is looked at once a day")
        try FileManager.default.setAttributes(
            [.modificationDate: Date.now.addingTimeInterval(-2 * 24 * 3600)],
            ofItemAtPath: desk.cache.appendingPathComponent(".tidied").path)
        try desk.check(".")
        #expect(desk.results.map { $0.hasSuffix("-markdown") } == [true])
        let clean = try desk.bench.adlint("clean", "--cache-dir", desk.cache.path)
        #expect(clean.output == "1 result is taken out of \(desk.cache.path).\n")
        #expect(desk.results.isEmpty)
        #expect(try desk.bench.text(of: "kept/notes.pdf") == "mine")
    }
}

extension [UInt8] {
    fileprivate var asData: Data { Data(self) }
}
