import AdlintCore
import Testing

@testable import AdlintDocuments

@Suite("HTML: links and fragments") struct HTMLLinkTests {
    @Test(
        "A link has its words, its target and the place of the target",
        arguments: [
            ("<a href='https://x.example/?a=1&amp;b=2'>go <b>on</b></a>", "go on", "https://x.example/?a=1&b=2"),
            ("<a href=plain>x</a>", "x", "plain"), ("<a href=\" /spaced \">x</a>", "x", "/spaced"),
            ("<a href=x style='display:none'>hid</a>", "hid", "x"),
            ("<area href=x>", "", "x"), ("<a href=x></a>", "", "x"), ("<a href>x</a>", "x", ""),
        ])
    func links(html: String, words: String, target: String) throws {
        let document = try readHTML("<p>before " + html + " after</p>")
        let link = try #require(document.links.first)
        #expect(document.links.count == 1)
        #expect(document.words(in: link.prose) == words)
        #expect(link.target == target)
        let place = document.source.string(in: link.targetSource)
        #expect(place.replacing("&amp;", with: "&").contains(target) || target.isEmpty)
    }

    @Test("An anchor without a target is no link")
    func anchors() throws {
        #expect(try readHTML("<a name=top>x</a>").links.isEmpty)
    }

    @Test("A link that was not closed goes on in the next block, as in a browser")
    func unclosed() throws {
        let document = try readHTML("<p><a href=x>one<p>two")
        #expect(document.links.map { document.words(in: $0.prose) } == ["one", "two"])
        #expect(Set(document.links.map(\.targetSource)).count == 1)
    }

    @Test("A fragment in another format keeps places, links and styles of the whole source")
    func fragment() throws {
        let text = "Märkte\n\n<div class=ad><p>Buy <a href='x'>now</a> &amp; <i>here</i></p></div>\n\nEnd"
        let source = SourceText(bytes: Array(text.utf8))
        // One letter of the heading takes two bytes.
        let start = 9
        let end = text.utf8.count - "\n\nEnd".utf8.count
        var builder = DocumentBuilder(format: .markdown, source: source)
        builder.beginBlock(.paragraph, sourceStart: 0)
        builder.append(source: TextRange(0, 7))
        try HTMLReader.read(fragment: TextRange(start, end), of: source.bytes, into: &builder)
        let document = builder.finish()
        #expect(outlineOfHTML(document) == ["p: Märkte", "p: Buy now & here"])
        let block = document.blocks[1]
        #expect(document.source.string(in: block.source) == "<p>Buy <a href='x'>now</a> &amp; <i>here</i></p>")
        let mapped = document.source.string(in: document.map.source(of: block.prose))
        #expect(mapped == "Buy <a href='x'>now</a> &amp; <i>here")
        #expect(document.links.first.map { document.source.string(in: $0.targetSource) } == "x")
        #expect(boxes(around: block, in: document) == [.other])
    }

    @Test("Tables of several fragments are numbered on")
    func fragmentTables() throws {
        let table = "<table><tr><th>a<td>b</table>"
        let source = SourceText(bytes: Array((table + table).utf8))
        var builder = DocumentBuilder(format: .markdown, source: source)
        let middle = table.utf8.count
        try HTMLReader.read(fragment: TextRange(0, middle), of: source.bytes, into: &builder)
        try HTMLReader.read(fragment: TextRange(middle, 2 * middle), of: source.bytes, into: &builder)
        #expect(builder.finish().blocks.map(\.table) == [0, 0, 1, 1])
    }

    @Test("Hidden text at the head of a fragment is no preheader, and words outside elements are a block")
    func fragmentHiding() throws {
        let source = SourceText(bytes: Array("<div hidden>x</div>loose".utf8))
        var builder = DocumentBuilder(format: .markdown, source: source)
        try HTMLReader.read(fragment: TextRange(0, source.bytes.count), of: source.bytes, into: &builder)
        #expect(outlineOfHTML(builder.finish()) == ["p (not displayed): x", "p: loose"])
    }

    @Test("A block of HTML in Markdown is read as HTML, and loses no word where it passes a limit")
    func markdown() throws {
        let reader = MarkdownReader(fragments: HTMLReader())
        func read(_ text: String) throws -> [String] {
            outlineOfHTML(try reader.read(SourceText(bytes: Array(text.utf8))))
        }
        #expect(
            try read("# Head\n\n<div><p hidden>x</p><h2>Ad</h2>Buy</div>\n\nEnd")
                == ["h1: Head", "p (not displayed): x", "h2: Ad", "p: Buy", "p: End"])
        let deep = String(repeating: "<div>", count: 2_000) + "a<b>b</b>" + String(repeating: "</div>", count: 2_000)
        #expect(try read(deep) == ["p: a b"])
    }
}
