import AdlintCore
import AdlintDocuments
import Testing

@Suite("HTML: hostile pages") struct HTMLHostileTests {
    private func refusal(_ html: String) -> ReadingError? {
        do {
            _ = try readHTML(html)
            return nil
        } catch {
            return error as? ReadingError
        }
    }

    @Test(
        "Deep nesting is refused with the place, whatever it is made of",
        arguments: [
            "<div>", "<b>", "<ul><li>", "<span>", "<section><p>", "<font size=2>", "<svg><g></p>", "<b><div></b>",
            "<blockquote>", "<table><tr><td><svg><g><td>", "<select><div>", "<template><div>", "<table><tr><td>",
            "<ruby><rt>", "<math><mi><div>", "<foo>",
        ])
    func deepNesting(piece: String) throws {
        let error = try #require(refusal("<p>start</p>" + String(repeating: piece, count: 100_000)))
        #expect(error.description.contains("nests more than 1000 elements"))
        let offset = try #require(error.offset)
        #expect(offset > 900 && offset < 100_000)
    }

    @Test("Nesting that a mail may have is read")
    func shallowNesting() throws {
        let layers = 60
        let html =
            String(repeating: "<table><tr><td><div>", count: layers) + "core"
            + String(repeating: "</div></td></tr></table>", count: layers)
        #expect(try outlineHTML(html) == ["p: core"])
    }

    @Test(
        "Formatting that multiplies is refused",
        arguments: ["<p><b id=1><i><u><s><a href=1>", "<p><font a>"])
    func multiplying(piece: String) throws {
        let error = try #require(refusal(String(repeating: piece, count: 100_000)))
        #expect(error.description.contains("close"))
    }

    @Test("A tag with thousands of attributes is refused")
    func attributes() throws {
        let names = (0..<50_000).map { "a\($0)" }.joined(separator: " ")
        #expect(refusal("<p \(names)>x")?.description.contains("more than 1000 attributes") == true)
        #expect(refusal("<body \(names)><body \(names)>x") != nil)
    }

    @Test("A page of more than sixteen megabytes is refused")
    func size() {
        #expect(
            refusal(String(repeating: "word ", count: 4_000_000))?.description.contains("larger than 16 MB") == true)
    }

    @Test("More style rules than can be compared are refused, many are read")
    func styleRules() throws {
        let rules = (0..<4_000).map { ".a\($0) .b p{color:red}" }.joined()
        let many = String(repeating: "<p>x</p>", count: 2_000)
        #expect(refusal("<style>\(rules)</style>\(many)")?.description.contains("style rules") == true)
        #expect(try readHTML("<style>\(rules)</style><p>x").blocks.count == 1)
    }

    @Test("A selector that could be tried in endless ways is refused or answered, never hangs")
    func backtracking() {
        let css = String(repeating: "div ", count: 15) + "span.x{color:red}"
        let html = "<style>.y \(css)</style>" + String(repeating: "<div>", count: 300)
        let spans = String(repeating: "<span class=x>x</span>", count: 200)
        let error = refusal(html + spans)
        #expect(error == nil || error?.description.contains("style rules") == true)
    }

    @Test(
        "Pages that are cut off or make no sense are read as far as they go",
        arguments: [
            "", "<", "</", "<!", "<!-", "<!--", "<!-->", "<!DOCTYPE", "&", "&#", "&#x", "&#xD800;", "&#9999999999;",
            "<a href=", "<a href='", "<p title", "<style>", "<style>p{", "<style>@media", "<style>p{font:", "<title>",
            "<textarea>", "<script>", "<plaintext></p>", "<table><td", "<svg", "<svg><![CDATA[x", "<?php x", "</>x",
            "<p style='", "<p style=':'>x", "<p style='color:#'>x", "<p style='font-size:1e999px'>x", "<select>",
            "<p style='\\'>x", "<frameset><frame>", "<isindex prompt='a' action=b>", "<image src=x>", "</p></br>",
            "<p style='font-size:99999999999999999999px;-webkit-line-clamp:9e9;overflow:hidden'>x", "\u{0}<p>\u{0}x",
            "<table colspan><tr><td colspan=99999999999999999999>a", "<ol>" + "<li value=-1>", "<p\u{0}>x",
        ])
    func oddities(html: String) throws {
        let document = try readHTML(html)
        #expect(document.prose.last ?? 0x0A == 0x0A)
        #expect(try readHTML(html + "<p>tail</p>").source.bytes.count == html.utf8.count + 11)
    }

    @Test("What makes Gumbo 0.10.1 fail an assertion is read", arguments: HostilePages.assertions)
    func assertions(html: String) throws {
        #expect(try readHTML(html + "words").source.bytes.count == html.utf8.count + 5)
    }

    @Test("The elements that Gumbo must not see keep their meaning")
    func precautions() throws {
        let html = "<p>a <svg><desc>hid</desc><title>tip</title><foreignObject><b>in</b></foreignObject></svg> b"
        #expect(try outlineHTML(html) == ["p: a in b", "p (in a tooltip): hidtip"])
    }
}

private enum HostilePages {
    static let assertions = [
        "<table><math><select><mi><select><tr >", "<math ><html><mtext ><table></table></body>",
        "<math><head><mtext><template></template></body>", "<svg ><html/!><desc><select><input></body>",
        "<svg><head><desc><o><template ></template></head>", "<math><head><mtext><r><select><select></head>",
        "<table><math ><SELECT><MI ><select><tbody>", "<svg><html><title>\n<select><select></body>",
    ]
}
