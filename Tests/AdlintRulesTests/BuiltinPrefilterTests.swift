import AdlintCore
import AdlintRegex
import AdlintRules
import Foundation
import RegexFuzzSupport
import Testing

/// With and without the prefilter, the built-in patterns find the same, and so they do where they are tried only where a
/// match can begin: in the examples of all rules, in the drafts of Tests/Drafts, and in those of ../shared/cases.
@Suite struct BuiltinPrefilterTests {
    /// One pattern in so many is tried on each text, others on the next: all of them on all texts take minutes.
    private static let share = 24

    private let prefilter: StagedPrefilter
    private let patterns: [Pattern]

    init() throws {
        let book = BuiltinRulebook.load()
        prefilter = StagedPrefilter(try #require(book.packedLiterals))
        patterns = book.patterns.map(\.pattern)
    }

    @Test func losesNoMatchInTheExamplesOfTheRules() throws {
        #expect(try matches(in: BuiltinRulebook.pages().map(\.text)) > 100)
    }

    @Test func losesNoMatchInDrafts() throws {
        let drafts = try Self.drafts(in: "Tests/Drafts")
        #expect(try matches(in: drafts + (try Self.drafts(in: "../shared/cases"))) > 100)
    }

    /// The number of lines in which a pattern matches; each is looked for in both ways.
    private func matches(in texts: [String]) throws -> Int {
        #expect(prefilter.patternCount == patterns.count)
        var scratch = MatchScratch()
        var count = 0
        for (number, text) in texts.enumerated() {
            let text = UTF8Text(RegexFuzzCase.prose(text))
            let lines = Self.lines(of: text)
            let hits = prefilter.stages.map { $0.scan(text, blocks: lines) }
            for pattern in stride(from: number % Self.share, to: patterns.count, by: Self.share) {
                let place = prefilter.place(of: pattern)
                for (line, range) in lines.enumerated() {
                    let all = try scratch.matches(of: patterns[pattern], in: text, range: range)
                    guard !all.isEmpty else { continue }
                    count += 1
                    #expect(hits[place.stage].canMatch(place.number, inBlock: line), "\(patterns[pattern])")
                    guard let finder = prefilter.startFinder(of: pattern) else { continue }
                    let found = try scratch.matches(
                        of: patterns[pattern], in: text, range: range, startingWith: finder)
                    #expect(found == all, "\(patterns[pattern])")
                }
            }
        }
        return count
    }

    /// Lines as long as paragraphs are; longer ones (data in HTML) are left out.
    private static func lines(of text: UTF8Text) -> [TextRange] {
        var lines: [TextRange] = []
        var start = 0
        for (index, byte) in text.bytes.enumerated() where byte == 0x0A {
            if index > start, index - start < 4_000 { lines.append(TextRange(start, index)) }
            start = index + 1
        }
        return lines
    }

    /// The drafts of a folder in text formats; none where there is no such folder.
    private static func drafts(in folder: String) throws -> [String] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = root.appending(path: folder).resolvingSymlinksInPath()
        guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
        return try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted().compactMap { name in
            guard ["txt", "md", "html", "eml"].contains(where: { name.hasSuffix(".\($0)") }) else { return nil }
            return String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
        }
    }
}

extension MatchScratch {
    fileprivate mutating func matches(
        of pattern: Pattern, in text: UTF8Text, range: TextRange, startingWith finder: StartFinder? = nil
    ) throws -> [TextRange] {
        var matches: [TextRange] = []
        func take(_ match: TextRange) -> Bool {
            matches.append(match)
            return true
        }
        // A compiled pattern keeps the finder that it was first given.
        if let finder {
            try forEachMatch(of: pattern, in: text, range: range, startingWith: { finder }, take)
        } else {
            try forEachMatch(of: pattern, in: text, range: range, take)
        }
        return matches
    }
}
