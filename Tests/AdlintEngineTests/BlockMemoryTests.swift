import AdlintCore
import AdlintDocuments
import AdlintRules
import Testing

@testable import AdlintEngine

@Suite struct BlockMemoryTests {
    private static let drafts = [
        "# News\n\n#AD\n\nSubscribers made 212% in eighteen months.\n\nPast performance is not a reliable indicator of future results.\n",
        "# Other news\n\nThe index rose 2%.\n\n#AD\n\nSubscribers made 212% in eighteen months.\n\nCapital at risk.\n",
        "#AD\n\nOur backtest turned £10,000 into £88,400. Subscribers made 212% in eighteen months.\n",
    ]

    private func review(_ draft: String, _ checker: Checker, _ workspace: Workspace) throws -> Review {
        let source = SourceText(bytes: Array(draft.utf8))
        let document = try MarkdownReader().read(source)
        return try checker.review(of: document, path: "draft.md", digest: "", workspace: workspace)
    }

    @Test func `a draft is judged alike whatever was checked before it`() throws {
        let checker = Checker(rulebook: BuiltinRulebook.load(), options: CheckOptions())
        let remembering = Workspace()
        for draft in Self.drafts + Self.drafts.reversed() + Self.drafts {
            let alone = try review(draft, checker, Workspace())
            let after = try review(draft, checker, remembering)
            #expect(String(reflecting: after.findings) == String(reflecting: alone.findings))
            #expect(String(reflecting: after.claims) == String(reflecting: alone.claims))
            #expect(!alone.claims.isEmpty)
        }
    }

    @Test func `other patterns forget what was known`() throws {
        let memory = BlockMemory()
        let first = PatternLibrary(BuiltinRulebook.load())
        memory.begin(first)
        #expect(!memory.isWorthWhile)
        memory.begin(first)
        #expect(memory.isWorthWhile)
        func known(_ words: String) -> KnownBlock? {
            let words = Array(words.utf8)
            return memory.block(of: words.span)
        }
        #expect(known("Past performance") == nil)
        let block = try #require(known("Past performance"))
        #expect(known("Past performance") === block)
        #expect(block.stages.allSatisfy { $0 == nil })
        memory.remember(KnownStage(patterns: [3], everywhere: 0), ofStage: 1, of: block)
        #expect(known("Past performance")?.stages[1]?.patterns == [3])
        #expect(known("past performance") == nil)
        memory.begin(PatternLibrary(BuiltinRulebook.load()))
        #expect(known("Past performance") == nil)
    }

    @Test func `a block in which claims are looked for is kept at once`() {
        let memory = BlockMemory()
        memory.begin(PatternLibrary(BuiltinRulebook.load()))
        let words = Array("Subscribers made 212%".utf8)
        let block = memory.newBlock(of: words.span)
        #expect(memory.block(of: words.span) === block)
    }

    @Test func `what is not met again is forgotten`() {
        let memory = BlockMemory()
        let library = PatternLibrary(BuiltinRulebook.load())
        memory.begin(library)
        let often = Array("Capital at risk".utf8)
        let kept = memory.newBlock(of: often.span)
        let once = Array("Once".utf8)
        let lost = memory.newBlock(of: once.span)
        for number in 0..<60_000 {
            _ = memory.newBlock(of: Array("block \(number)".utf8).span)
            if number % 1_000 == 0 { #expect(memory.block(of: often.span) === kept) }
        }
        #expect(memory.block(of: once.span) !== lost)
    }
}
