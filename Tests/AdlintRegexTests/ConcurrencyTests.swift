import AdlintCore
import Testing

@testable import AdlintRegex

@Suite struct ConcurrencyTests {
    @Test func `lets eight tasks share patterns, through the switch to machine code`() async throws {
        let patterns = [Pattern(#"\b(\d+) ?%"#), Pattern("past performance"), Pattern("(")]
        let text = UTF8Text(String(repeating: "past performance of 12% is no guide; ", count: 20))
        let counts = try await withThrowingTaskGroup(of: [Int].self) { group in
            for _ in 0..<8 {
                group.addTask { try Self.counts(of: patterns, in: text, rounds: 100) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts == Array(repeating: [2_000, 2_000, 100], count: 8))
        #expect(try patterns[0].code().isJITCompiled)
    }

    /// Matches of each pattern in all rounds together; an error counts as one.
    private static func counts(of patterns: [Pattern], in text: UTF8Text, rounds: Int) throws -> [Int] {
        var scratch = MatchScratch()
        var counts = Array(repeating: 0, count: patterns.count)
        for _ in 0..<rounds {
            for (index, pattern) in patterns.enumerated() {
                do {
                    try scratch.forEachMatch(of: pattern, in: text, range: TextRange(0, text.bytes.count)) { _ in
                        counts[index] += 1
                        return true
                    }
                } catch {
                    counts[index] += 1
                }
            }
        }
        return counts
    }

    @Test func `takes machine code only for a pattern that was tried enough`() throws {
        let pattern = Pattern("a")
        pattern.note(tries: try pattern.code().triesBeforeJIT - 1)
        #expect(try !pattern.code().isJITCompiled)
        pattern.note(tries: 1)
        #expect(try pattern.code().isJITCompiled)
    }
}
