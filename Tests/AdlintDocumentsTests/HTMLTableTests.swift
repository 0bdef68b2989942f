import AdlintCore
import AdlintDocuments
import Testing

@Suite("HTML: tables and boxes") struct HTMLTableTests {
    @Test(
        "Data tables give cells, layout tables give paragraphs",
        arguments: [
            ("<table><tr><th>a<th>b<tr><td>1<td>2</table>", ["th0,0: a", "th0,1: b", "td1,0: 1", "td1,1: 2"]),
            ("<table><tr><td>a<td>b<tr><td>1<td>2</table>", ["td0,0: a", "td0,1: b", "td1,0: 1", "td1,1: 2"]),
            (
                "<table><caption>c</caption><tr><td colspan=2>a<td>b</table>",
                ["caption: c", "td0,0: a", "td0,2: b"]
            ),
            ("<table role=presentation><tr><td>a<td>b<tr><td>1<td>2</table>", ["p: a", "p: b", "p: 1", "p: 2"]),
            ("<table><tr><td>a<td>b</table>", ["p: a", "p: b"]),
            ("<table><tr><td><p>a</p><td>b<tr><td>1<td>2</table>", ["p: a", "p: b", "p: 1", "p: 2"]),
            ("<table><tr><td>&nbsp;<td>b<tr><td><td>2</table>", ["p: b", "p: 2"]),
            ("<table><tr><th><h2>Head</h2><p>a</p><th>b</table>", ["h2: Head", "p: a", "p: b"]),
            ("<table><tr><th>boxed warning</th><th></th></table>", ["p: boxed warning"]),
        ])
    func kinds(html: String, expected: [String]) throws {
        #expect(try outlineHTML(html) == expected)
    }

    @Test("A table around a table lays out, the inner one may hold data")
    func nested() throws {
        let html = "<table><tr><td>x<table><tr><th>a<th>b<tr><td>1<td>2</table></table><table><tr><th>c<td>d</table>"
        let document = try readHTML(html)
        #expect(document.blocks.map(\.table) == [nil, 0, 0, 0, 0, 1, 1])
    }

    @Test("A long text in every cell is a layout, not data")
    func longCells() throws {
        let text = String(repeating: "word ", count: 40)
        let html = "<table><tr><td>\(text)<td>\(text)<tr><td>\(text)<td>\(text)</table>"
        #expect(try readHTML(html).blocks.allSatisfy { $0.kind == .paragraph })
    }

    @Test(
        "Elements make boxes around their blocks",
        arguments: [
            ("<section><p>x</section>", [Container.Kind.section]),
            ("<div><div style='border:1px solid'>x</div><p>much more text than that</div>", [.section, .other]),
            ("<table><tr><td>x</table>", [.cell]),
            ("<table bgcolor=yellow><tr><td>x</table>", [.cell, .section]),
            ("<blockquote><ul><li>x</ul></blockquote>", [.list, .quote]),
            ("<details open>x</details>", [.details]),
            ("<table><tr><th>x<td>y</table>", [.table]),
        ])
    func containers(html: String, expected: [Container.Kind]) throws {
        let document = try readHTML(html)
        #expect(document.blocks.first.map { boxes(around: $0, in: document) } == expected)
    }

    @Test("A box covers its element in the source, and its parent covers it")
    func containerRanges() throws {
        let document = try readHTML("<div>a<section>b</section>c</div>")
        let section = try #require(document.containers.first { $0.kind == .section })
        #expect(document.source.string(in: section.source) == "<section>b</section>")
        for container in document.containers.dropFirst() {
            let parent = document.containers[container.parent ?? 0]
            #expect(parent.source.contains(container.source))
        }
    }
}
