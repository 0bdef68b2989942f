import AdlintCore
import Testing

@testable import AdlintDocuments

@Suite("Markdown: words, links, hidden text")
struct MarkdownWordsTests {
    private func links(_ text: String) throws -> [String] {
        let document = try readMarkdown(text)
        return document.links.map { link in
            "\(document.words(in: link.prose)) -> \(link.target) @ \(document.source.string(in: link.targetSource))"
        }
    }

    @Test("Mark-up within words is gone, and each word maps to its own bytes")
    func markup() throws {
        let document = try readMarkdown("Pa**s**t *perfor*mance \\* &pound;5&nbsp;a &#8217;n `code`\n")
        #expect(outline(document) == ["p Past performance * \u{A3}5 a 'n code"])
        let past = document.map.source(of: document.prose.firstRange(of: "Past"))
        #expect(document.source.string(in: past) == "Pa**s**t")
        let pound = document.map.source(of: document.prose.firstRange(of: "\u{A3}"))
        #expect(document.source.string(in: pound) == "&pound;")
    }

    @Test("Named, decimal and hexadecimal references are decoded, unknown ones stay")
    func references() throws {
        let text =
            "&euro;1 &frac12; &#x41D; &#38; &hellip; &nosuch; AT&T &rsquo; &CounterClockwiseContourIntegral; &#0;x\n"
        #expect(
            try outline(readMarkdown(text)) == ["p \u{20AC}1 1/2 \u{41D} & ... &nosuch; AT&T ' \u{2233} \u{FFFD}x"])
    }

    @Test("The generated table has every reference of the standard that ends in a semicolon")
    func table() {
        #expect(
            CharacterReferences.decoded(Array("&Aacute;&zwnj;&NotEqualTilde;&fjlig;".utf8))
                == "\u{C1}\u{200C}\u{2242}\u{338}fj")
    }

    @Test("Links have their words, their target and its place")
    func linkPlaces() throws {
        #expect(
            try links("See [*our* note](https://x.example/a).\n") == [
                "our note -> https://x.example/a @ https://x.example/a"
            ])
        #expect(try links("[a](<u v>) [b](\n  /c(d)e 'T')\n") == ["a -> u v @ u v", "b -> /c(d)e @ /c(d)e"])
    }

    @Test("A target that had to be decoded is found in the source")
    func decodedTargets() throws {
        #expect(
            try links("[**go**](https://x.example?a=1&amp;b=2)\n") == [
                "go -> https://x.example?a=1&b=2 @ https://x.example?a=1&amp;b=2"
            ])
        #expect(try links("[go](/a\\_b)\n") == ["go -> /a_b @ /a\\_b"])
    }

    @Test("Reference links lead to their definition")
    func referenceLinks() throws {
        #expect(
            try links("[go][r]\n\n[r]: https://r.example/x 'T'\n") == [
                "go -> https://r.example/x @ https://r.example/x"
            ])
        #expect(try links("[go][r]\n\n[r]: https://r.example/?a&b\n") == ["go -> https://r.example/?a&b @ go"])
    }

    @Test("Addresses are links, in angle brackets or bare")
    func addresses() throws {
        #expect(
            try links("<https://a.example/?x=1&y=2> www.b.example/x_y_z, fund.example/buy and `c.example`.\n") == [
                "https://a.example/?x=1&y=2 -> https://a.example/?x=1&y=2 @ https://a.example/?x=1&y=2",
                "www.b.example/x_y_z -> www.b.example/x_y_z @ www.b.example/x_y_z",
                "fund.example/buy -> fund.example/buy @ fund.example/buy",
            ])
    }

    @Test("Struck words are hidden and stand after their block")
    func struck() throws {
        #expect(
            try outline(readMarkdown("Up ~~past **results**~~ now <s>gone</s> <del>too</del>.\n")) == [
                "p Up now .", "p (struck through) past results", "p (struck through) gone", "p (struck through) too",
            ])
        #expect(try outline(readMarkdown("# ~~All of it~~\n")) == ["h1 (struck through) All of it"])
    }

    @Test("A link in struck words stays with them, and one around them keeps its seen words")
    func struckLinks() throws {
        #expect(try links("~~see [this](/u) now~~ [a ~~b~~ c](/v)\n") == ["a c -> /v @ /v", "this -> /u @ /u"])
    }

    @Test("Comments, titles and labels are hidden")
    func asides() throws {
        #expect(
            try outline(
                readMarkdown(
                    "One <!-- two --> [three](/u \"four\") <abbr title=\"five &amp; six\" aria-label='x'>F</abbr>\n"))
                == [
                    "p One three F", "p (comment) two", "p (in a tooltip) four", "p (in a tooltip) five & six",
                    "p (in a tooltip) x",
                ])
        #expect(try outline(readMarkdown("<!-- a\n\nb -->\n")) == ["p (comment) a b"])
    }

    @Test("Styles: bold, small, raised; sizes are a browser's")
    func styles() throws {
        let document = try readMarkdown(
            "a **b** <small>c</small> x<sup>2</sup> <span style=\"font-size:8pt\">d</span>\n\n# h\n")
        func style(of word: String) -> Style? {
            let place = document.prose.firstRange(of: word).start
            return document.styleRuns.first { $0.prose.contains(place) }.map { document.styles[$0.style] }
        }
        #expect(style(of: "a") == Style(size: 16))
        #expect(style(of: "b") == Style(size: 16, weight: 700))
        #expect(style(of: "c") == Style(size: 13))
        #expect(style(of: "2") == Style(size: 13, isRaisedOrLowered: true))
        #expect(style(of: "d")?.size.map { Int($0.rounded()) } == 11)
        #expect(style(of: "h") == Style(weight: 700))
    }

    @Test("Elements that are never closed end with their block")
    func unclosedElements() throws {
        let document = try readMarkdown("One <s>two\n\nThree\n")
        #expect(outline(document) == ["p One", "p (struck through) two", "p Three"])
    }

    @Test("Folded details are hidden but for their summary; open ones are not")
    func details() throws {
        let folded = "<details>\n<summary>More</summary>\n\nThe **warning**.\n\n</details>\n\nAfter\n"
        let document = try readMarkdown(folded)
        #expect(outline(document) == ["p More", "p (collapsed) The warning.", "p After"])
        #expect(document.containers.map(\.kind) == [.draft, .details])
        #expect(document.blocks.map(\.container) == [1, 1, 0])
        let open = folded.replacing("<details>", with: "<details open>")
        #expect(try outline(readMarkdown(open)) == ["p More", "p The warning.", "p After"])
    }

    @Test("Blocks of HTML give their words in blocks")
    func htmlBlocks() throws {
        let text =
            "<div>One<br>two <b>bo&amp;ld</b><p>Three</p>\n<h2>Head</h2><ul><li>Item</ul>\n<hr><img src=x alt=\"Alt\">\n</div>\n"
        #expect(
            try outline(readMarkdown(text)) == [
                "p One two bo&ld", "p Three", "h2 Head", "li1 Item", "rule", "image",
                "p (in an image's alternative text) Alt",
            ])
    }

    @Test("HTML that is not displayed is hidden, also where Markdown stands in it")
    func undisplayed() throws {
        let text =
            "<div style=\"color:red; display : none\">\n\nSecret *words*\n\n</div>\n\nSeen <span hidden>not</span> words\n"
        #expect(
            try outline(readMarkdown(text)) == [
                "p (not displayed) Secret words", "p Seen words", "p (not displayed) not",
            ])
    }

    @Test("Scripts and style sheets have no words")
    func scripts() throws {
        #expect(
            try outline(
                readMarkdown("<style>\np { color: red }\n</style>\n<script>var a = '<p>x</p>'</script>\n\nText\n")) == [
                    "p Text"
                ])
    }

    @Test("HTML that runs over quoted lines keeps its places")
    func htmlInQuote() throws {
        let document = try readMarkdown("> <div title=\"a\n> b\">One\n> two</div>\n")
        #expect(outline(document) == ["quote One two"])
        let two = document.map.source(of: document.prose.firstRange(of: "two"))
        #expect(document.source.position(of: two.start).line == 3)
    }

    @Test("A reader of HTML takes over blocks that close what they open")
    func fragments() throws {
        struct Shouter: HTMLFragmentReader {
            func read(_ fragment: TextRange, into builder: inout DocumentBuilder) {
                builder.beginBlock(.caption, sourceStart: fragment.start)
                builder.append("HTML", source: fragment)
                builder.endBlock(sourceEnd: fragment.end)
            }
        }
        let source = SourceText(bytes: Array("<table><tr><td>x</table>\n\n<p>a</p>\n\n<details>\n\nText\n".utf8))
        let document = try MarkdownReader(fragments: Shouter()).read(source)
        #expect(outline(document) == ["p x", "caption HTML", "p (collapsed) Text"])
    }
}
