import AdlintRulebookFiles
import Testing

/// Whatever stands in a rule file: an answer, and soon.
struct HostileFilesTests {
    private func faults(_ text: String, in path: String = "claims/past-return.yml") -> [String] {
        diagnostics(of: Samples.files(changing: [path: text]))
    }

    @Test(arguments: Samples.files.keys.sorted())
    func everyCutOfAFileHasAnAnswer(_ path: String) throws {
        let text = try #require(Samples.files[path])
        let cuts = stride(from: 0, to: text.unicodeScalars.count, by: 7).map { String(text.unicodeScalars.prefix($0)) }
        // Some cuts are sound files of their own; most are not.
        #expect(cuts.count { !faults(String($0), in: path).isEmpty } > cuts.count / 2)
    }

    @Test(arguments: Samples.files.keys.sorted())
    func changedCharactersHaveAnAnswer(_ path: String) throws {
        var scalars = Array(try #require(Samples.files[path]).unicodeScalars)
        var generator = SplitMix(state: 42)
        let signs = Array("{}[]:,'\"|>&*!%@`#-?\\\n \t\u{7F}\u{FEFF}é🙂(".unicodeScalars)
        var broken = 0
        for _ in 0..<150 {
            let index = Int(generator.next() % UInt64(scalars.count))
            let old = scalars[index]
            scalars[index] = signs[Int(generator.next() % UInt64(signs.count))]
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars)
            if !faults(String(text), in: path).isEmpty { broken += 1 }
            scalars[index] = old
        }
        #expect(broken > 0)
    }

    @Test func nestingHasAnEnd() {
        #expect(faults(String(repeating: "[", count: 100_000)).count == 1)
        #expect(faults("detect: " + String(repeating: "[", count: 900) + String(repeating: "]", count: 900)).count > 0)
        #expect(faults(String(repeating: "a: {", count: 50_000)).count == 1)
    }

    @Test func aliasesDoNotUnfoldWithoutEnd() {
        let row = Array(repeating: "x", count: 300).joined(separator: ", ")
        let rows = Array(repeating: "*row", count: 300).joined(separator: ", ")
        let text = "title: a\ntopic: costs\ndetect: &row [\(row)]\nunless: {sentence: [\(rows)]}\n"
        #expect(
            faults(text) == [
                "rules/claims/past-return.yml:1:1: error: This file unfolds to too many values. Use fewer aliases."
            ])
    }

    @Test func aliasesOfAliasesAreNotFollowedForNothing() {
        var text = "title: a\ntopic: costs\ndetect: [&a0 [x]"
        for level in 1...30 { text += ", &a\(level) [*a\(level - 1), *a\(level - 1)]" }
        #expect(faults(text + "]\n").count == 30)
    }

    @Test func veryLongTextsAreRead() {
        #expect(faults(Samples.claim.replacing("a past return", with: String(repeating: "a ", count: 200_000))) == [])
    }

    @Test func twoDocumentsAreOneTooMany() {
        #expect(faults("\(Samples.claim)\n---\ntitle: b").count == 1)
    }
}

/// A generator of numbers that are the same each time (Steele, Lea, Flood: SplitMix64).
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
