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
        let words = Array("Past performance".utf8)
        memory.begin(first)
        #expect(!memory.isWorthWhile)
        memory.begin(first)
        #expect(memory.isWorthWhile)
        let block = memory.block(of: words.span)
        #expect(memory.block(of: words.span) === block)
        #expect(block.stages.allSatisfy { $0 == nil })
        memory.remember(KnownStage(patterns: [3], everywhere: 0), ofStage: 1, of: block)
        #expect(memory.block(of: words.span).stages[1]?.patterns == [3])
        #expect(memory.block(of: Array("past performance".utf8).span) !== block)
        memory.begin(PatternLibrary(BuiltinRulebook.load()))
        #expect(memory.block(of: words.span) !== block)
    }

    @Test func `what is not met again is forgotten`() {
        let memory = BlockMemory()
        let library = PatternLibrary(BuiltinRulebook.load())
        memory.begin(library)
        let often = Array("Capital at risk".utf8)
        let kept = memory.block(of: often.span)
        let once = Array("Once".utf8)
        let lost = memory.block(of: once.span)
        for number in 0..<60_000 {
            _ = memory.block(of: Array("block \(number)".utf8).span)
            if number % 1_000 == 0 { #expect(memory.block(of: often.span) === kept) }
        }
        #expect(memory.block(of: once.span) !== lost)
    }
}
