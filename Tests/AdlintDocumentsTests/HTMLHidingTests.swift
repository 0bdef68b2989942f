import AdlintCore
import AdlintDocuments
import Testing

@Suite("HTML: what a reader does not see") struct HTMLHidingTests {
    @Test(
        "Styles that hide text",
        arguments: [
            "display:none", "display: none !important", "visibility:hidden", "opacity:0", "font-size:0",
            "font-size:1px;line-height:1px", "line-height:0", "max-height:0;overflow:hidden",
            "height:0;overflow:hidden", "width:0;overflow:hidden", "max-width:0px;overflow:hidden",
            "position:absolute;left:-9999px", "text-indent:-9999px", "margin-left:-5000px", "color:#fff",
            "color:#fefefe", "color:transparent", "background:#123456;color:#123456", "mso-hide:all",
            "position:absolute;clip:rect(0,0,0,0);width:1px;height:1px", "clip-path:inset(100%)", "transform:scale(0)",
            "color:rgba(0,0,0,0.01)", "DISPLAY : NONE", "/* x */display/**/:none",
        ])
    func hidingStyles(style: String) throws {
        let html = "<p>seen</p><div style='\(style)'>warning</div>"
        #expect(try outlineHTML(html) == ["p: seen", "p (not displayed): warning"])
    }

    @Test(
        "Styles that look like hiding and are not",
        arguments: [
            "display:block", "opacity:.4", "font-size:2px", "height:0", "max-height:0", "overflow:hidden",
            "text-indent:-12px", "margin-left:-20px", "color:#eee", "color:#fff;background:#000", "line-height:1",
            "color:#fff;background-image:url(x.png)", "left:-9999px", "display:none;display:block",
            "position:absolute;color:#fff", "height:0;overflow:hidden;display:inline", "width:100%;overflow:hidden",
            "content:'display:none'", "background:url(data:image/png;base64,AA==);color:#fff",
        ])
    func seenStyles(style: String) throws {
        let html = "<p>seen</p><div style=\"\(style)\">warning</div>"
        #expect(try outlineHTML(html) == ["p: seen", "p: warning"])
    }

    @Test(
        "Attributes and elements that hide text",
        arguments: [
            ("<p hidden>x", "p (not displayed): x"),
            ("<p><s>x</s>", "p (struck through): x"),
            ("<p><del>x</del>", "p (struck through): x"),
            ("<p style='text-decoration:line-through'>x", "p (struck through): x"),
            ("<details><summary>s</summary>x</details>", "p (collapsed): x"),
            ("<details><summary>s</summary><p>x</details>", "p (collapsed): x"),
            ("<noscript>x</noscript>", "p (outside the page): x"),
            ("<template><p>x</template>", "p (outside the page): x"),
            ("<p>y</p></body></html>x", "p (outside the page): x"),
            ("<!-- x -->", "p (comment): x"),
            ("<!--<p>x &amp; y</p>-->", "p (comment): x & y"),
            ("<!--[if mso]><table><tr><td>x</td></tr></table><![endif]-->", "p (comment): x"),
            ("<a title='x'>y</a>", "p (in a tooltip): x"),
            ("<div aria-label='x'>y</div>", "p (in a tooltip): x"),
            ("<svg><title>x</title></svg>", "p (in a tooltip): x"),
            ("<dialog>x</dialog>", "p (not displayed): x"),
            ("<select><option>a<option>b</select>", "p (collapsed): a b"),
        ])
    func elements(html: String, hidden: String) throws {
        #expect(try outlineHTML("<p>first</p>" + html).contains(hidden))
    }

    @Test(
        "Things that do not hide",
        arguments: [
            ("<p aria-hidden=true>x", ["p: x"]),
            ("<details open><summary>s</summary>x</details>", ["p: s", "p: x"]),
            ("<!--[if !mso]><!-->x<!--<![endif]-->", ["p: x"]),
            ("<![if !mso]>x<![endif]>", ["p: x"]),
            ("<td style='font-size:0'><div style='font-size:14px'>x</div>", ["p: x"]),
            ("<td style='font-size:0;line-height:0'><a style='font-size:14px'>x</a>", ["p: x"]),
            ("<div style='visibility:hidden'><b style='visibility:visible'>x</b></div>", ["p: x"]),
            ("<a href=x style='mso-hide:all'>x</a>", ["p: x"]),
            ("<s style='text-decoration:none'>x</s>", ["p: x"]),
            ("<dialog open>x</dialog>", ["p: x"]),
            ("<p hidden style='display:block'>x", ["p: x"]),
        ])
    func visible(html: String, expected: [String]) throws {
        #expect(try outlineHTML(html) == expected)
    }

    @Test("Hidden words inside a block stand behind it, of the same kind, and the block's words close over them")
    func hiddenRuns() throws {
        let html = "<li>Gain <span style='display:none'>not <b>sure</b></span>of 8%<s>9%</s></li>"
        #expect(
            try outlineHTML(html) == ["li1: Gain of 8%", "li1 (not displayed): not sure", "li1 (struck through): 9%"])
    }

    @Test("Hidden text before the first words is the preheader, later it is not")
    func preheader() throws {
        let hidden = "<div style='display:none'>pre</div>"
        let html = "<title>t</title><!-- c --><img src=x>\(hidden)<p>body</p>\(hidden)"
        let lines = try outlineHTML(html).filter { $0.hasSuffix("pre") }
        #expect(lines == ["p (preheader): pre", "p (not displayed): pre"])
    }

    @Test("A preheader of nothing but padding leaves no block")
    func padding() throws {
        let padding = String(repeating: "&zwnj;&nbsp;&#847;&#8199;&shy; ", count: 50)
        #expect(try outlineHTML("<div style='display:none'>\(padding)</div><p>x") == ["p: x"])
    }

    @Test("Text cut off by an ellipsis or a line clamp is seen as far as it fits, and follows whole")
    func truncated() throws {
        let long = Array(repeating: "word", count: 40).joined(separator: " ")
        for style in [
            "white-space:nowrap;overflow:hidden;text-overflow:ellipsis", "overflow:hidden;-webkit-line-clamp:1",
            "max-height:14px;overflow:hidden",
        ] {
            let document = try readHTML("<p style='\(style)'>\(long)</p>")
            #expect(document.blocks.map(\.hiding) == [nil, .truncated], "\(style)")
            let words = document.blocks.map { document.words(in: $0.prose) }
            #expect(words[1] == long && long.hasPrefix(words[0]) && words[0].count < long.count)
            #expect(try readHTML("<p style='\(style)'>short</p>").blocks.map(\.hiding) == [nil])
        }
    }

    @Test("Text cut off over several elements follows whole, and no other block with it")
    func truncatedRuns() throws {
        let style = "width:80px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap"
        let document = try readHTML(
            "<p>a</p><p style='\(style)'>Past <b>performance</b> <i>is no guide</i> at all</p><p>b")
        #expect(document.blocks.map(\.hiding) == [nil, nil, .truncated, nil])
        #expect(document.words(in: document.blocks[2].prose) == "Past performance is no guide at all")
    }

    @Test("White letters are seen on what is behind them")
    func backgrounds() throws {
        let white = "<font color=white>x</font>"
        #expect(try outlineHTML("<table bgcolor=navy><tr><td>\(white)</table>") == ["p: x"])
        #expect(try outlineHTML("<table background=hero.jpg><tr><td>\(white)</table>") == ["p: x"])
        #expect(try outlineHTML("<body bgcolor='#0d0d0d' text=white>x") == ["p: x"])
        #expect(
            try outlineHTML("<p>a<table bgcolor=white><tr><td>\(white)</table>") == ["p: a", "p (not displayed): x"])
    }
}
