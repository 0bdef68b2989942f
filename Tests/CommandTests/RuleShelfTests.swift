import Foundation
import Testing

/// A publisher's own rules, worked out once and kept for the next run.
struct RuleShelfTests {
    /// A folder with own rules of every kind, a draft that they find things in, and a cache of its own.
    /// `@unchecked Sendable`: several runs of the program may share the folder.
    private struct Desk: @unchecked Sendable {
        let bench: Workbench
        let cache: URL
        var shelf: URL { cache.appendingPathComponent("own-rules") }

        init(_ more: [String: String] = [:]) throws {
            bench = try Workbench(Self.files.merging(more) { _, given in given })
            cache = bench.url("kept")
        }

        static let draft = """
            #AD

            Our Kestrel fund returned 214% last year, a sure thing and a dead cert for our friends. Hot tips!
            """

        static let files: [String: String] = House.files(flagged: "It is a sure thing.").merging([
            "a.md": draft, ".adlint.yml": "rule-paths: [house]\njurisdictions: [uk]\n",
            "house/terms/house.yml": "terms:\n  certainty: ['dead cert', 'racing cert(?:ainty)?', 'shoo-in']\n",
            "house/claims/cert.yml":
                "title: a certainty\ntopic: guarantee\ndetect: ['\\b{certainty}\\b for [\\w ]+', 'hot (?:tip|pick|buy)s?']\n",
            "house/any/house-cert.yml": House.rule.replacing("sure-thing", with: "cert"),
            "house/disclosures/past-more.yml":
                "extends: past-performance\nelements:\n  unreliable:\n    match: ['\\bso far so odd\\b']\n",
            "house/uk/uk-ad-label.yml": "off: true\nwhy: the printer adds it\n",
        ]) { _, given in given }

        @discardableResult
        func check(_ options: String..., environment: [String: String] = [:]) throws -> Workbench.Outcome {
            // Results would spare the rules.
            try dropResults()
            return try bench.run(
                Workbench.program, ["check", "a.md", "--format", "compact"] + options,
                environment: ["ADLINT_CACHE_DIR": cache.path].merging(environment) { _, given in given })
        }

        private func dropResults() throws {
            for name in (try? FileManager.default.contentsOfDirectory(atPath: cache.path)) ?? [] where name.count == 64
            {
                try FileManager.default.removeItem(at: cache.appendingPathComponent(name))
            }
        }

        /// The rules that are kept, by path.
        var kept: [URL] {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: shelf.path)) ?? []
            return names.sorted().map { shelf.appendingPathComponent($0) }
        }

        func setAge(days: Double, of file: URL) throws {
            try FileManager.default.setAttributes(
                [.modificationDate: Date.now.addingTimeInterval(-days * 24 * 3600)], ofItemAtPath: file.path)
        }

        /// Whether a file was used or written within the last day.
        func isYoung(_ file: URL) throws -> Bool {
            let date = try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate] as? Date
            return try #require(date).timeIntervalSinceNow > -24 * 3600
        }
    }

    @Test(
        "A second check finds the same by the rules that the first one kept", arguments: ["compact", "sarif", "html"])
    func same(format: String) throws {
        let desk = try Desk()
        let fresh = try desk.check("--format", format, "--no-cache", environment: ["ADLINT_CACHE_DIR": ""])
        #expect(fresh.status == 1 && fresh.output.contains("house-cert"))
        #expect(fresh.errors.contains("adlint: warning: house/claims/cert.yml:1:1: There is no page cert.md"))
        #expect(!FileManager.default.fileExists(atPath: desk.cache.path))
        let first = try desk.check("--format", format)
        let file = try #require(desk.kept.first)
        try desk.setAge(days: 3, of: file)
        let second = try desk.check("--format", format)
        #expect(try desk.kept == [file] && desk.isYoung(file), "it is used")
        for again in [first, second] {
            #expect(again.output == fresh.output && again.errors == fresh.errors && again.status == fresh.status)
        }
    }

    @Test("A stream, a repair and a draft with a law of its own use them, too")
    func elsewhere() throws {
        let desk = try Desk(["own.md": "---\nadlint:\n  jurisdictions: [us]\n---\n\n" + Desk.draft])
        let line =
            #"{"id":"1","format":"text","text":"It is a sure thing, a dead cert for all.","jurisdictions":["us"]}"#
        func run(_ arguments: [String], input: String = "") throws -> Workbench.Outcome {
            try desk.bench.run(
                Workbench.program, ["check"] + arguments, input: Data(input.utf8),
                environment: ["ADLINT_CACHE_DIR": desk.cache.path])
        }
        for (arguments, input) in [
            (["--input-format", "ndjson", "--format", "ndjson", "-"], line), (["--diff", "a.md"], ""), (["own.md"], ""),
        ] {
            let first = try run(arguments, input: input)
            let file = try #require(desk.kept.first, "\(arguments)")
            try desk.setAge(days: 3, of: file)
            let second = try run(arguments, input: input)
            #expect(try desk.isYoung(file), "\(arguments)")
            #expect(first.output == second.output && first.errors == second.errors && first.status == second.status)
            try FileManager.default.removeItem(at: desk.cache)
        }
    }

    @Test("A rule that changes holds at once, and one that is broken is told of each time")
    func changes() throws {
        let desk = try Desk()
        let before = try desk.check()
        try desk.bench.write(House.claim.replacing("sure thing", with: "for our"), to: "house/claims/sure-thing.yml")
        let changed = try desk.check()
        #expect(changed.output != before.output)
        #expect(try desk.check().output == changed.output)
        #expect(desk.kept.count == 2)
        try desk.bench.write(
            House.claim.replacing("sure thing", with: "sure (thing"), to: "house/claims/sure-thing.yml")
        let broken = try desk.check()
        #expect(broken.status == 2 && broken.errors.contains("house/claims/sure-thing.yml:3:"))
        #expect(try desk.check().errors == broken.errors)
        #expect(desk.kept.count == 2, "what has faults is not kept")
    }

    @Test("A page that comes is found, though it changes no rule; so is a folder by another name")
    func pages() throws {
        let desk = try Desk()
        #expect(try desk.check().errors.contains("There is no page cert.md"))
        try desk.bench.write("# A certainty\n", to: "house/claims/cert.md")
        #expect(try !desk.check().errors.contains("There is no page cert.md"))
        try FileManager.default.moveItem(at: desk.bench.url("house"), to: desk.bench.url("home"))
        try desk.bench.write("rule-paths: [home]\njurisdictions: [uk]\n", to: ".adlint.yml")
        #expect(try desk.check().errors.contains("adlint: warning: home/"))
    }

    @Test("Damaged, shortened and foreign files are as good as none, and made anew")
    func damage() throws {
        let desk = try Desk()
        let fresh = try desk.check()
        let file = try #require(desk.kept.first)
        let whole = try Data(contentsOf: file)
        var others: [Data] = [Data(), whole.dropLast(), whole + [0]]
        for place in [3, whole.count / 3, whole.count - 1] {
            var broken = whole
            broken[place] ^= 0x10
            others.append(broken)
        }
        for broken in others {
            try broken.write(to: file)
            let again = try desk.check()
            #expect(again.output == fresh.output && again.errors == fresh.errors && again.status == fresh.status)
            #expect(try Data(contentsOf: file) == whole)
        }
        // Rules of other files, under the name of these.
        try desk.bench.write(House.claim.replacing("sure thing", with: "for our"), to: "house/claims/sure-thing.yml")
        try desk.check()
        let other = try #require(desk.kept.first { $0 != file })
        try whole.write(to: other)
        #expect(try desk.check().output != fresh.output)
    }

    @Test("A file that somebody forged, with a checksum that is right, ends no check")
    func forged() throws {
        let desk = try Desk()
        try desk.check()
        let file = try #require(desk.kept.first)
        let whole = try Data(contentsOf: file)
        var random = SystemRandomNumberGenerator()
        for _ in 0..<8 {
            var forged = whole
            for _ in 0..<3 {
                let place = Int.random(in: 160..<whole.count - 8, using: &random)
                let bytes: [UInt8] = Bool.random() ? [0xFF, 0xFF, 0xFF, 0x7F] : [UInt8.random(in: 0...255)]
                forged.replaceSubrange(place..<place + bytes.count, with: bytes)
            }
            try Self.sealed(forged).write(to: file)
            let outcome = try desk.check()
            #expect((0...2).contains(outcome.status), "\(outcome)")
        }
    }

    /// The bytes with the checksum that they need, as the program makes it.
    private static func sealed(_ bytes: Data) -> Data {
        let bytes = [UInt8](bytes)
        func word(_ place: Int) -> UInt64 { (0..<8).reversed().reduce(0) { $0 << 8 | UInt64(bytes[place + $1]) } }
        let start = 16 + (Int(word(0)) + 15) / 16 * 16
        let body = start + 32
        var (sums, sumsOfSums) = ([UInt64](repeating: 1, count: 4), [UInt64](repeating: 0, count: 4))
        let rows = (bytes.count - body) / 32
        func add() { for column in 0..<4 { sumsOfSums[column] &+= sums[column] } }
        for row in 0..<rows {
            for column in 0..<4 { sums[column] &+= word(body + 32 * row + 8 * column) }
            add()
        }
        for place in stride(from: body + 32 * rows, to: bytes.count, by: 8) {
            sums[0] &+= word(place).byteSwapped
            add()
        }
        let sum = (0..<4).reduce(UInt64(bytes.count - body)) { (($0 &* 31 &+ sums[$1]) &* 31) &+ sumsOfSums[$1] }
        var sealed = bytes
        for byte in 0..<8 { sealed[start + 16 + byte] = UInt8(truncatingIfNeeded: sum >> UInt64(8 * byte)) }
        return Data(sealed)
    }

    @Test("The checksum of this test is the program's")
    func checksum() throws {
        let desk = try Desk()
        try desk.check()
        let whole = try Data(contentsOf: #require(desk.kept.first))
        #expect(Self.sealed(whole) == whole)
    }

    @Test("Without the cache nothing is read and nothing written")
    func bypassed() throws {
        let desk = try Desk()
        try desk.check()
        let file = try #require(desk.kept.first)
        try desk.setAge(days: 3, of: file)
        try desk.check("--no-cache", environment: ["ADLINT_CACHE_DIR": "", "XDG_CACHE_HOME": desk.cache.path])
        #expect(try !desk.isYoung(file))
        #expect(desk.kept == [file])
        #expect(!FileManager.default.fileExists(atPath: desk.cache.appendingPathComponent("adlint").path))
    }

    @Test("Links in its place are not followed")
    func links() throws {
        let desk = try Desk(["victim/mine.txt": "mine"])
        let fresh = try desk.check()
        let file = try #require(desk.kept.first)
        let elsewhere = desk.bench.url("victim/rules")
        try FileManager.default.moveItem(at: file, to: elsewhere)
        try desk.setAge(days: 3, of: elsewhere)
        try FileManager.default.createSymbolicLink(at: file, withDestinationURL: elsewhere)
        #expect(try desk.check().output == fresh.output)
        #expect(try !desk.isYoung(elsewhere))
        #expect(
            try FileManager.default.attributesOfItem(atPath: file.path)[.type] as? FileAttributeType == .typeRegular)
        try FileManager.default.removeItem(at: desk.shelf)
        try FileManager.default.createSymbolicLink(at: desk.shelf, withDestinationURL: desk.bench.url("victim"))
        #expect(try desk.check().output == fresh.output)
        #expect(try desk.bench.adlint("clean", "--cache-dir", desk.cache.path).status == 0)
        let left = try FileManager.default.contentsOfDirectory(atPath: desk.bench.url("victim").path)
        #expect(left.sorted() == ["mine.txt", "rules"])
    }

    @Test("Nobody else may read them; a folder that cannot be written to, or that others may write, is gone without")
    func permissions() throws {
        let desk = try Desk()
        let fresh = try desk.check()
        let file = try #require(desk.kept.first)
        func setMode(_ mode: Int, of url: URL) throws {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path)
        }
        #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int == 0o600)
        #expect(try FileManager.default.attributesOfItem(atPath: desk.shelf.path)[.posixPermissions] as? Int == 0o700)
        try FileManager.default.removeItem(at: file)
        try setMode(0o500, of: desk.shelf)
        #expect(try desk.check().output == fresh.output)
        try setMode(0o700, of: desk.shelf)
        try setMode(0o777, of: desk.cache)
        let refused = try desk.check("--diff")
        #expect(refused.status < 2 && !refused.errors.contains("cache"))
        #expect(desk.kept.isEmpty || geteuid() == 0)
    }

    @Test("Four checks at once say the same, and leave whole rules")
    func atOnce() throws {
        let desk = try Desk()
        let fresh = try desk.check("--no-cache", environment: ["ADLINT_CACHE_DIR": ""])
        let outcomes = Outcomes()
        DispatchQueue.concurrentPerform(iterations: 4) { _ in
            let outcome = try? desk.bench.run(
                Workbench.program, ["check", "a.md", "--format", "compact"],
                environment: ["ADLINT_CACHE_DIR": desk.cache.path])
            outcomes.add(outcome?.output)
        }
        #expect(outcomes.all == Array(repeating: fresh.output, count: 4))
        let file = try #require(desk.kept.first)
        #expect(desk.kept == [file], "no half-written file is left")
        try desk.setAge(days: 3, of: file)
        #expect(try desk.check().output == fresh.output)
        #expect(try desk.isYoung(file))
    }

    private final class Outcomes: @unchecked Sendable {
        private let lock = NSLock()
        private var outputs: [String?] = []

        func add(_ output: String?) { lock.withLock { outputs.append(output) } }

        var all: [String?] { lock.withLock { outputs } }
    }

    @Test("Of rules that change often the last ones are kept, and 'clean' takes out all")
    func tidying() throws {
        let desk = try Desk()
        try desk.check()
        let file = try #require(desk.kept.first)
        for number in 0..<9 {
            let copy = desk.shelf.appendingPathComponent(String(repeating: "\(number)", count: 64))
            try FileManager.default.copyItem(at: file, to: copy)
            try desk.setAge(days: Double(1 + number), of: copy)
        }
        try desk.bench.write(House.claim.replacing("sure thing", with: "for our"), to: "house/claims/sure-thing.yml")
        try desk.check()
        #expect(desk.kept.count == 8)
        #expect(desk.kept.contains(file) && desk.kept.contains { $0.lastPathComponent.hasPrefix("5555") })
        #expect(!desk.kept.contains { $0.lastPathComponent.hasPrefix("6666") })
        try desk.setAge(days: 15, of: file)
        try desk.setAge(days: 2, of: desk.cache.appendingPathComponent(".tidied"))
        try desk.check("--select", "house-cert")
        #expect(!desk.kept.contains(file), "not used for fourteen days")
        #expect(try desk.bench.adlint("clean", "--cache-dir", desk.cache.path).status == 0)
        #expect(!FileManager.default.fileExists(atPath: desk.shelf.path))
    }
}
