import AdlintCore
import Testing
import WordFileSupport

@testable import AdlintDocuments

/// Rules that writers make of characters: they part sections in every format, as the eye has it.
struct TypedRuleTests {
    private func html(_ text: String) throws -> Document {
        try HTMLReader().read(SourceText(bytes: Array(text.utf8)))
    }

    @Test("Characters that make a rule are one", arguments: ["* * *", "***", "-----", "_ _ _", "• • •", "———", "⁂"])
    func rules(_ rule: String) throws {
        let expected = ["p Before.", "rule", "p After it."]
        #expect(outline(try html("<p>Before.</p><p style='color:red'>\(rule)</p><p>After it.</p>")) == expected)
        let word = WordFile(p("Before.") + p(rule, "<w:b/>") + p("After it."))
        #expect(outline(try WordReader().read(word.bytes)) == expected)
        let markdown = "Before.\n\n\(rule.replacing("*", with: "\\*").replacing("_", with: "\\_"))\n\nAfter it.\n"
        #expect(outline(try readMarkdown(markdown.replacing("-----", with: "\\-----"))) == expected)
    }

    @Test(
        "What is no rule stays",
        arguments: ["★★★★★", "★★★☆☆", "--", "—", "* * * noted", "5 * * *", "**", "<a href='x'>***</a>"])
    func others(_ words: String) throws {
        let blocks = try html("<p>Before.</p><p>\(words)</p>").blocks
        #expect(blocks.count == 2 && blocks[1].kind == .paragraph)
    }

    @Test("A hidden rule parts nothing, and a cell of a table keeps what it says")
    func kept() throws {
        let hidden = try html("<p>a</p><p style='display:none'>* * *</p><p>b</p>")
        #expect(!hidden.blocks.contains { $0.kind == .thematicBreak })
        let table = try html(
            "<table border=1><tr><th>Year</th><th>Gain</th></tr><tr><td>2024</td><td>---</td></tr></table>")
        #expect(!table.blocks.contains { $0.kind == .thematicBreak })
    }

    @Test("What stands after a rule has its own place in the source, and its own style")
    func places() throws {
        let text = "<p>Before.</p><p style='color:#f00'>* &#42; *</p><p style='font-size:20px'>After it.</p>"
        let document = try html(text)
        let last = try #require(document.blocks.last)
        let start = try #require(text.utf8.firstRange(of: "After".utf8)).lowerBound
        #expect(document.map.source(of: last.prose).start == text.utf8.distance(from: text.utf8.startIndex, to: start))
        #expect(document.words(in: last.prose) == "After it.")
        #expect(last.style.map { document.styles[$0].size } == 20)
        #expect(document.styleRuns.allSatisfy { $0.prose.end <= document.prose.count })
    }
}
