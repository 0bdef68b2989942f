import AdlintCore
import Testing

@testable import AdlintDocuments

@Suite("Markdown: blocks")
struct MarkdownBlockTests {
    @Test("Headings, paragraphs and breaks", arguments: ["\n", "\r\n", "\r"])
    func basics(lineEnd: String) throws {
        let text = ["# One ##", "", "Two", "three  ", "four", "", "***", "", "Five", "----"].joined(separator: lineEnd)
        #expect(try outline(readMarkdown(text)) == ["h1 One", "p Two three four", "rule", "h2 Five"])
    }

    @Test("The source of a block is all of its lines, mark-up included")
    func blockSources() throws {
        let text = "# One ##\n\n**Two**\nthree\n\nFour\n====\n\n- *five*\n\n* * *\n"
        let document = try readMarkdown(text)
        let sources = document.blocks.map { document.source.string(in: $0.source) }
        #expect(sources == ["# One ##", "**Two**\nthree", "Four\n====", "- *five*", "* * *"])
    }

    @Test("Items carry their depth, lists are containers, further paragraphs of an item are paragraphs")
    func lists() throws {
        let document = try readMarkdown("- one\n  - two\n\n    more\n- three\n\n1) first\n- [x] done\n")
        #expect(outline(document) == ["li1 one", "li2 two", "p more", "li1 three", "li1 first", "li1 done"])
        #expect(document.containers.map(\.kind) == [.draft, .list, .list, .list, .list])
        #expect(document.containers[2].parent == 1)
        #expect(document.blocks.map(\.container) == [1, 2, 2, 1, 3, 4])
    }

    @Test("Quotes are containers, and what stands directly in them is of kind quote")
    func quotes() throws {
        let document = try readMarkdown("> One\n> two\n>\n> - three\n\nFour\n")
        #expect(outline(document) == ["quote One two", "li1 three", "p Four"])
        #expect(document.containers.map(\.kind) == [.draft, .quote, .list])
        #expect(document.source.string(in: document.containers[1].source) == "> One\n> two\n>\n> - three")
    }

    @Test("Cells know their row, their column and their table")
    func tables() throws {
        let document = try readMarkdown("| A | |\n|---|--:|\n| 1 | **2** |\n| `x\\|y` | z\n\n| B |\n|---|\n")
        #expect(outline(document) == ["th0,0 A", "td1,0 1", "td1,1 2", "td2,0 x|y", "td2,1 z", "th0,0 B"])
        #expect(document.blocks.map(\.table) == [0, 0, 0, 0, 0, 1])
        #expect(document.containers.map(\.kind) == [.draft, .table, .table])
        #expect(document.source.string(in: document.blocks[2].source) == "**2**")
    }

    @Test(
        "Delimiter rows may be as short as GitHub allows, and places behind them stay right",
        arguments: ["|-|-|", "| -- | :-|", "-|:-:", "--- | -"])
    func shortDelimiters(row: String) throws {
        let document = try readMarkdown("> |A|B|\n> \(row)\n> |1|2|\n\nThe end\n")
        #expect(outline(document) == ["th0,0 A", "th0,1 B", "td1,0 1", "td1,1 2", "p The end"])
        let sources = document.blocks.map { document.source.string(in: $0.source) }
        #expect(sources == ["A", "B", "1", "2", "The end"])
    }

    @Test("Code is one block, fenced or set in")
    func code() throws {
        #expect(try outline(readMarkdown("```sh\nrun --it\n  now\n```\n")) == ["code run --it now"])
        #expect(try outline(readMarkdown("    run\n    it\n")) == ["code run it"])
    }

    @Test("Breaks are found where they stand, behind container marks and after an underlined heading")
    func breaks() throws {
        let text = "Title\n---\n\n---\n\n> quote\n> ***\n\n- item\n+ ---\n\n_ _ _\n"
        let document = try readMarkdown(text)
        let places = document.blocks.filter { $0.kind == .thematicBreak }.map {
            document.source.position(of: $0.source.start)
        }
        #expect(places.map(\.line) == [4, 7, 10, 12])
        #expect(places.map(\.column) == [1, 3, 3, 1])
    }

    @Test("A picture alone is a block with its alternative text hidden behind it")
    func imageAlone() throws {
        let document = try readMarkdown("![Past *results*](a.png \"A chart\")\n")
        #expect(
            outline(document) == [
                "image", "p (in an image's alternative text) Past results", "p (in a tooltip) A chart",
            ])
        #expect(document.source.string(in: document.blocks[0].source) == "![Past *results*](a.png \"A chart\")")
    }

    @Test("A picture at an edge of a paragraph is a block, one amid its words is none")
    func imagesInParagraphs() throws {
        #expect(try outline(readMarkdown("![](a.png) then\n")) == ["image", "p then"])
        #expect(try outline(readMarkdown("first ![](a.png)\n")) == ["p first", "image"])
        #expect(
            try outline(readMarkdown("first ![icon](a.png) then\n"))
                == ["p first then", "p (in an image's alternative text) icon"])
    }

    @Test("A picture that is a link keeps the link")
    func linkedImage() throws {
        let document = try readMarkdown("[![Buy now](b.png)](https://go.example?a=1&b=2)\n")
        #expect(outline(document) == ["image", "p (in an image's alternative text) Buy now"])
        #expect(document.links.map(\.target) == ["https://go.example?a=1&b=2"])
        #expect(document.source.string(in: document.links[0].targetSource) == "https://go.example?a=1&b=2")
    }

    @Test("Footnotes are blocks of their own, their markers are no part of the words")
    func footnotes() throws {
        let text =
            "Up 84%[^1] in a year.[^note]\n\n[^1]: Past *performance*\nis no guide.\n[^note]: See[^1] it.\n\n    And this.\n\nEnd\n"
        #expect(
            try outline(readMarkdown(text))
                == [
                    "p Up 84% in a year.", "note Past performance is no guide.", "note See it.", "note And this.",
                    "p End",
                ])
    }

    @Test("A footnote of one word is no link definition, and a marker without a footnote stays as it is written")
    func footnoteEdges() throws {
        #expect(try outline(readMarkdown("Up[^1]\n\n[^1]: Source\n")) == ["p Up", "note Source"])
        #expect(try outline(readMarkdown("Up[^2]\n\n[^1]: Source\n")).first == "p Up[^2]")
        #expect(try outline(readMarkdown("```\n[^1]: x\n```\n")) == ["code [^1]: x"])
    }

    @Test("Front matter gives subject, sender, preheader and metadata, with their places")
    func frontMatter() throws {
        let text =
            "---\ntitle: \"It's \\\"hot\\\" \\u00a35\"\nfrom: 'Jo''s <a@b.example>' # who\nPreview: Look # no\nsent: 2026-11-05\n"
            + "tags: [a, b]\nnote: >\n  one\n  two\n---\nBody\n"
        let document = try readMarkdown(text)
        #expect(
            outline(document) == [
                "subject It's \"hot\" \u{A3}5", "sender Jo's <a@b.example>", "header (preheader) Look", "p Body",
            ])
        #expect(document.metadata["sent"] == "2026-11-05")
        #expect(document.metadata["note"] == "one two")
        #expect(document.metadata["tags"] == nil)
        #expect(document.source.string(in: document.blocks[1].source).hasPrefix("from: 'Jo''s"))
        let hot = document.map.source(of: document.prose.firstRange(of: "hot"))
        #expect(document.source.string(in: hot) == "hot")
    }

    @Test(
        "A ruler on the first line is no front matter",
        arguments: ["---\n\nBody text\n\n---\n", "---\nBody: x\n", "---\n---\n"])
    func noFrontMatter(text: String) throws {
        #expect(try outline(readMarkdown(text)).first == "rule")
    }

    @Test(
        "Front matter may be all there is",
        arguments: ["---\ntitle: T\n---", "---\r\ntitle: T\r\n---\r\n", "---\ntitle: T\n...\n"])
    func onlyFrontMatter(text: String) throws {
        #expect(try outline(readMarkdown(text)) == ["subject T"])
    }

    @Test("The empty draft has no blocks", arguments: ["", "\n", " \t\n", "[a]: /b\n"])
    func empty(text: String) throws {
        #expect(try readMarkdown(text).blocks.isEmpty)
    }
}
