import AdlintRulebookFiles
import AdlintRules
import Foundation
import Testing

/// What is made from the folder rules and committed must be what the folder gives now.
struct GeneratedFilesTests {
    @Test func theyFollowFromTheRules() throws {
        let loaded = try Catalogue.loaded.get()
        let remainder = try String(contentsOfFile: Checkout.path(RulebookGenerator.remainder), encoding: .utf8)
        for file in RulebookGenerator.files(for: loaded, remainder: remainder) {
            let committed = try? String(contentsOfFile: Checkout.path(file.path), encoding: .utf8)
            // Compared as a condition, since the difference of two such texts takes for ever to show.
            let isSame = committed == file.contents
            #expect(isSame, "\(file.path) is not up to date: run `make generate` and commit what it writes")
        }
    }

    @Test func theCompiledInDigestIsTheRulebooks() throws {
        let loaded = try Catalogue.loaded.get()
        #expect(BuiltinRulebook.digest == loaded.digest())
    }

    @Test func theDigestIsTheSameUponTheBuiltInRulebook() throws {
        let base = RulebookBase(rulebook: BuiltinRulebook.load(), terms: BuiltinRulebook.terms())
        let loaded = try RulebookLoader(base: base).load(files: [], root: "own")
        #expect(loaded.digest() == BuiltinRulebook.digest)
        #expect(loaded.digest(upon: BuiltinRulebook.digest) == BuiltinRulebook.digest)
    }

    @Test func theDigestTellsTheFilesOfAFolderApart() throws {
        let base = RulebookBase(rulebook: BuiltinRulebook.load(), terms: BuiltinRulebook.terms())
        let digests = try ["terms:\n  a: x\n", "terms:\n  a: y\n", "terms:\n  b: x\n"].map { text in
            let file = RuleFile(path: "terms/own.yml", text: text)
            return try RulebookLoader(base: base).load(files: [file], root: "own").digest(upon: BuiltinRulebook.digest)
        }
        #expect(Set(digests + [BuiltinRulebook.digest]).count == 4)
        #expect(digests.allSatisfy { $0.hasPrefix("sha256:") && $0.count == BuiltinRulebook.digest.count })
    }
}

/// The checkout that the tests were built from.
enum Checkout {
    /// A path below the package's root.
    static func path(_ below: String) -> String {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: below).path
    }
}
