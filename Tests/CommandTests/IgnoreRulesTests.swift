import Foundation
import Testing

@testable import adlint

/// Ignore files, held against git itself.
struct IgnoreRulesTests {
    @Test(
        "Patterns with a known meaning",
        arguments: [
            ("*.md", "a.md", true), ("*.md", "b/a.md", true), ("/*.md", "b/a.md", false), ("b/*.md", "b/a.md", true),
            ("b/*.md", "c/b/a.md", false), ("**/b/*.md", "c/b/a.md", true), ("b/**", "b/c/a.md", true),
            ("b/**/a.md", "b/a.md", true), ("a.m?", "a.md", true), ("[!a].md", "a.md", false),
            ("[a-c].md", "b.md", true),
            ("\\#a.md", "#a.md", true), ("#a.md", "#a.md", false), ("a.md   ", "a.md", true),
            ("a.md\\ ", "a.md", false),
            ("[[:upper:]].md", "B.md", true), ("a.md\r", "a.md", true), ("b", "b/a.md", true), ("a.md/", "a.md", false),
            ("[", "[", false), ("a\\", "a\\", false), ("\u{FEFF}*.md", "a.md", true), ("a[b/c", "a[b/c", false),
        ])
    func knownMeaning(_ line: String, _ path: String, _ isIgnored: Bool) {
        let rules = IgnoreRules(Array((line + "\n").utf8), depth: 0)
        #expect(Self.isIgnored(path, by: [rules]) == isIgnored)
    }

    @Test("A later line takes back an earlier one")
    func negation() {
        let rules = IgnoreRules(Array("*.md\n!keep.md\n".utf8), depth: 0)
        #expect(Self.isIgnored("drop.md", by: [rules]))
        #expect(!Self.isIgnored("keep.md", by: [rules]))
    }

    /// To try every way of matching it would take longer than anybody waits.
    @Test("A hostile pattern is answered")
    func hostilePattern() throws {
        let line = Array((String(repeating: "*a", count: 2_000) + "b").utf8)
        let pattern = try #require(IgnorePattern(line: line[...]))
        let name = [UInt8](repeating: UInt8(ascii: "a"), count: 4_000)
        #expect(!pattern.matches([name][...], isFolder: false))
    }

    @Test("Random patterns mean what they mean to git", arguments: 0..<40)
    func sameAsGit(_ seed: Int) throws {
        var random = SplitMix(seed: UInt64(seed))
        let workbench = try Workbench()
        try FileManager.default.removeItem(at: workbench.url(".git"))
        let git = URL(fileURLWithPath: "/usr/bin/env")
        _ = try workbench.run(git, ["git", "init", "-q"])
        let paths = RandomTree.paths(&random)
        for path in paths { try workbench.write("", to: path) }
        let lines = (0..<8).map { _ in RandomTree.pattern(&random) }
        let inner = (0..<3).map { _ in RandomTree.pattern(&random) }
        try workbench.write(lines.joined(separator: "\n"), to: ".gitignore")
        try workbench.write(inner.joined(separator: "\n"), to: "a/.gitignore")
        let asked = Data((paths.joined(separator: "\0") + "\0").utf8)
        let answer = try workbench.run(git, ["git", "check-ignore", "--no-index", "-z", "--stdin"], input: asked)
        #expect(answer.status <= 1, "\(answer.errors)")
        let ignored = Set(answer.output.split(separator: "\0").map(String.init))
        let rules = [
            IgnoreRules(Array(lines.joined(separator: "\n").utf8), depth: 0),
            IgnoreRules(Array(inner.joined(separator: "\n").utf8), depth: 1),
        ]
        for path in paths {
            let applying = path.hasPrefix("a/") ? rules : [rules[0]]
            let isIgnored = Self.isIgnored(path, by: applying)
            #expect(isIgnored == ignored.contains(path), "\(path) by \(lines) and, in a, \(inner)")
        }
    }

    /// As a walk decides: what lies in a folder that is left out is left out.
    private static func isIgnored(_ path: String, by rules: [IgnoreRules]) -> Bool {
        let names = path.split(separator: "/").map { Array($0.utf8) }
        return (1...names.count).contains { count in
            let verdicts = rules.reversed().lazy.compactMap {
                $0.verdict(Array(names[..<count]), isFolder: count < names.count)
            }
            return verdicts.first ?? false
        }
    }
}

/// Small names and patterns over few letters, so that they often meet.
enum RandomTree {
    static func paths(_ random: inout SplitMix) -> [String] {
        var paths: Set<String> = []
        for _ in 0..<30 {
            let folders = (0..<Int.random(in: 0...3, using: &random)).map { _ in
                ["a", "b", "ab", "a-b"].randomElement(using: &random) ?? "a"
            }
            let name = ["a.md", "b.md", "ab.md", "ba.txt", "é.md", "a b.md", "[a].md", "x"].randomElement(
                using: &random)
            paths.insert((folders + [name ?? "a.md"]).joined(separator: "/"))
        }
        // A name cannot be a folder and a file at once.
        let folders = Set(paths.flatMap { path in path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) } })
        return paths.subtracting(folders).sorted()
    }

    static func pattern(_ random: inout SplitMix) -> String {
        let pieces = [
            "a", "b", "*", "**", "/", "/", "?", "[ab]", "[!a]", "[a-b]", ".md", "a.md", "**/", "/**", "é",
            "[[:alpha:]]",
            " ", "\\ ", "\\a", "[", "]", "-", "x", "ab", "***", "[]-]", "\\", "[a\\-b]", "a-b",
        ]
        let count = Int.random(in: 1...5, using: &random)
        var body = ""
        for _ in 0..<count {
            let piece = pieces.randomElement(using: &random) ?? "a"
            // git 2.39 takes the stars of `a**/b` for folders once it has compared the `a` apart, against gitignore(5).
            let isQuirk = piece.hasPrefix("**") && !body.isEmpty && !body.hasSuffix("/") && !body.hasSuffix("*")
            // And `**\\/` needs a folder where `**/` needs none.
            let isEscapedSlash = body.hasSuffix("*\\") && piece.hasPrefix("/")
            if !isQuirk && !isEscapedSlash { body += piece }
        }
        return (Int.random(in: 0..<4, using: &random) == 0 ? "!" : "") + body
    }
}

/// A random sequence that is the same on every run.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
