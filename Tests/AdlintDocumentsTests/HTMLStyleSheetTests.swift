import AdlintCore
import AdlintDocuments
import Testing

@Suite("HTML: style sheets") struct HTMLStyleSheetTests {
    /// The size that a sheet gives the word `x` in a fixed page.
    private func size(_ css: String) throws -> Double? {
        let html = """
            <style>\(css)</style><table id=t class="outer wide"><tr><td class=cell><p>before</p>
            <p class="a b" id=x data-kind="one two" lang=en-GB><span>x</span></p><p>after</p></td></tr></table>
            """
        return try styleOf("x", in: html)?.size
    }

    @Test(
        "Selectors that match",
        arguments: [
            "p", "*", ".a", "#x", "p.a.b#x", "table p", "td > p", "table.outer td.cell > p.a", "span, .nothing",
            "p + p", "p ~ p", "p:not-a-thing, .a", "[data-kind]", "[data-kind~=two]", "p[lang|=en]", "p[lang^=en]",
            "p[lang$='GB']", "p[data-kind*='e t']", "span:first-child", "span:last-child", ":root", "TABLE P", "div, p",
            "tbody>tr>td>p>span", "<!-- p", "#t .a", "@media screen { p } p", ".outer span", "td p:last-child, span",
        ])
    func matching(selector: String) throws {
        #expect(try size(selector + "{font-size:9px}") == 9)
    }

    @Test(
        "Selectors that do not match",
        arguments: [
            ".c", "#y", "div", "div p", "table > p", "p > p", "span + span", "p:hover", "p::before", "[title]",
            "p[lang=en]", "a:link", "p .a", "p:first-child > span", ".A", "> p", "p >", "p:not(.z)", "custom", "p..a",
            "[data-kind", "td + p",
        ])
    func notMatching(selector: String) throws {
        #expect(try size(selector + "{font-size:9px}") == 16)
    }

    @Test(
        "The stronger rule wins, then the later one",
        arguments: [
            (".a{font-size:9px}p{font-size:11px}span{}", 9), ("p{font-size:9px}p{font-size:11px}", 11),
            ("#x{font-size:9px}.a.b{font-size:11px}", 9), ("table p{font-size:9px}p{font-size:11px}", 9),
            ("p{font-size:9px!important}#x{font-size:11px}", 9),
            ("p{font-size:9px ! IMPORTANT}p{font-size:11px!important}", 11),
            ("p{font-size:9px}p{font-size:wrong}", 9), ("p{font-size:9px;;color:red;}", 9),
        ])
    func cascade(css: String, expected: Double) throws {
        #expect(try size(css) == expected)
    }

    @Test(
        "Style attributes are stronger than sheets, importance is stronger still",
        arguments: [
            ("p{font-size:9px}", "font-size:11px", 11.0), ("p{font-size:9px!important}", "font-size:11px", 9),
            ("p{font-size:9px!important}", "font-size:11px!important", 11),
        ])
    func attributes(css: String, style: String, expected: Double) throws {
        #expect(try styleOf("x", in: "<style>\(css)</style><p style='\(style)'>x")?.size == expected)
    }

    @Test(
        "Media that count: screens as wide as a desk",
        arguments: [
            ("@media screen", 9.0), ("@media all", 9), ("@media only screen and (min-width:480px)", 9),
            ("@media (min-width: 0)", 9), ("@media screen, print", 9), ("@media not print", 9),
            ("@media screen and (width >= 600px)", 9), ("@media (min-width: 30em)", 9),
            ("@media screen and (-webkit-min-device-pixel-ratio:0)", 9), ("@supports (display:grid)", 9),
            ("@media all { @media screen", 9), ("@media print", 16), ("@media screen and (max-width:600px)", 16),
            ("@media (prefers-color-scheme: dark)", 16), ("@media not screen", 16), ("@media speech", 16),
            ("@media (width < 600px)", 16), ("@media (min-width: 2000px)", 16), ("@font-face", 16),
            ("@keyframes x", 16), ("@media", 9),
        ])
    func media(query: String, expected: Double) throws {
        let closing = query.contains("{") ? "}}" : "}"
        #expect(try size("\(query) { p { font-size: 9px } \(closing)") == expected)
    }

    @Test("What a phone does not show is hidden, unless the page has a version for phones")
    func phones() throws {
        let css = "@media (max-width:600px){.desk{display:none!important}}"
        let html = "<style>\(css)</style><p>a</p><p class=desk>b</p>"
        #expect(try outlineHTML(html) == ["p: a", "p (not displayed): b"])
        let twin = ".mob{display:none}@media (max-width:600px){.mob{display:block!important}}"
        #expect(
            try outlineHTML("<style>\(twin)</style>\(html)<p class=mob>c</p>")
                == ["p: a", "p: b", "p (not displayed): c"])
        let collapsed = "<div style='display:block;max-height:0;overflow:hidden'>d</div>"
        #expect(try outlineHTML(html + collapsed)[1] == "p (not displayed): b")
        let tiny = "@media (max-width:200px){.desk{display:none}}"
        #expect(try outlineHTML("<style>\(tiny)</style><p class=desk>b</p>") == ["p: b"])
    }

    @Test(
        "Broken sheets lose only what is broken",
        arguments: [
            "} p{font-size:9px}", "x{color:red;}} p{font-size:9px}", "p{color:red;font-size:9px",
            "@import url(x.css); p{font-size:9px}", "@media{ } p{font-size:9px}", "/* } */p{font-size:9px}",
            "a{content:'}'}p{font-size:9px}", "a{b:c;d}p{e;f:g;font-size:9px}", "a{{}}p{font-size:9px}",
            "p{background:url(a;b});font-size:9px}", "p{font-size:9px;/*", "p{font-size:9px}/*",
            "a{content:'x\n}p{font-size:9px}",
        ])
    func broken(css: String) throws {
        #expect(try size(css) == 9)
    }

    @Test("A sheet for print is left out, several sheets are read in order")
    func severalSheets() throws {
        let html = "<style>p{font-size:9px}</style><style media=print>p{font-size:10px}</style><p>x"
        #expect(try styleOf("x", in: html)?.size == 9)
        #expect(try styleOf("x", in: html + "<style>p{font-size:11px}</style>")?.size == 11)
    }

    @Test("A sheet that a page only links to is named as not read, one of web fonts or for print is not")
    func linkedSheets() throws {
        let page = """
            <link rel="Stylesheet" href="/main.css?a=1&amp;b=2"><link rel=stylesheet media=print href=/print.css>
            <link rel=stylesheet href="https://fonts.example/css?family=Lato"><link rel=icon href=/icon.png><p>x
            """
        #expect(
            try readHTML(page).unread == ["the style sheet /main.css?a=1&b=2, which may set sizes and colours,"])
    }
}
