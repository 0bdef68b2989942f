import Foundation
import Testing
import WordFileSupport

/// One way to hide a warning or to play it down (obligations.md, 1.2 and 3.4), and what must be said of it.
struct Disguise: Sendable, CustomTestStringConvertible {
    /// What must be said of a claim whose warning is so disguised.
    enum Answer: Sendable, Equatable {
        case problem(String)
        /// The warning counts: the words are the same to a reader.
        case covered
        case notChecked
    }

    let name: String
    let file: String
    let bytes: Data
    let answer: Answer
    /// What the message or the reason must hold.
    let words: String

    var testDescription: String { name }

    static let claim = "Our picks rose by 61% in the year to 30 September 2026, after charges."
    static let warning = "Past performance is not a reliable indicator of future results."
    static let filler = "Ask for the brochure, which tells you about costs, people and plans in plain words, on Monday."
}

extension Disguise {
    private static func html(
        _ name: String, _ warning: String, style: String = "", _ problem: String = "obscured", _ words: String = ""
    ) -> Disguise {
        let page = """
            <html><head><style>body{font-size:16px;color:#000;background:#fff} \(style)</style></head><body>
            <p>Advertisement</p><p>\(claim)</p>\(warning)<p>\(filler)</p></body></html>
            """
        return Disguise(
            name: "HTML: \(name)", file: "a.html", bytes: Data(page.utf8), answer: answer(problem), words: words)
    }

    private static func answer(_ word: String) -> Answer {
        switch word {
        case "covered": .covered
        case "not-checked": .notChecked
        default: .problem(word)
        }
    }

    private static func styled(_ declarations: String, _ words: String = "it is not displayed") -> Disguise {
        html(declarations, "<p style=\"\(declarations)\">\(warning)</p>", "obscured", words)
    }

    private static func markdown(
        _ name: String, _ warning: String, _ problem: String = "obscured", _ words: String = ""
    ) -> Disguise {
        let text = "**Advertisement**\n\n\(claim)\n\n\(warning)\n\n\(filler)\n"
        return Disguise(
            name: "Markdown: \(name)", file: "a.md", bytes: Data(text.utf8), answer: answer(problem), words: words)
    }

    private static func word(
        _ name: String, _ warning: String, _ problem: String = "obscured", _ words: String = "",
        change: (inout WordFile) -> Void = { _ in }
    ) -> Disguise {
        var file = WordFile(p("Advertisement") + p(claim) + warning + p(filler))
        change(&file)
        return Disguise(
            name: "Word: \(name)", file: "a.docx", bytes: Data(file.bytes), answer: answer(problem), words: words)
    }

    private static let headWarning = warning.replacing(" results.", with: "")

    // MARK: Ways to hide

    static let inHTML: [Disguise] =
        [
            "display:none", "visibility:hidden", "opacity:0", "font-size:0", "font-size:1px", "line-height:0",
            "max-height:0;overflow:hidden", "position:absolute;left:-9999px", "text-indent:-9999px;overflow:hidden",
            "color:#fff", "color:#fffffe", "mso-hide:all", "clip:rect(0,0,0,0);position:absolute",
        ].map { styled($0) } + [
            styled("font-size:10px", "10 px where most of the text is 16 px"),
            styled("font-size:x-small", "10 px where most of the text is 16 px"),
            styled("font-size:60%", "9.6 px where most of the text is 16 px"),
            styled("color:#bbb", "contrast 1.9:1"),
            styled("color:#ddd;font-size:9px", "contrast 1.4:1"),
            styled("text-decoration:line-through", "struck through"),
            styled("vertical-align:super", "superscript"),
            styled("white-space:nowrap;overflow:hidden;text-overflow:ellipsis;width:80px", "cut off"),
            styled("display:-webkit-box;-webkit-line-clamp:1;overflow:hidden;width:300px", "cut off"),
            html("small", "<p><small><small>\(warning)</small></small></p>", "obscured", "most of the text"),
            html("font size", "<p><font size=\"1\">\(warning)</font></p>", "obscured", "10 px"),
            html("sup", "<p><sup>\(warning)</sup></p>", "obscured", "superscript"),
            html("s", "<p><s>\(warning)</s></p>", "obscured", "struck through"),
            html("del", "<p><del>\(warning)</del></p>", "obscured", "struck through"),
            html("hidden", "<p hidden>\(warning)</p>", "obscured", "not displayed"),
            html("details", "<details><summary>Small print</summary><p>\(warning)</p></details>", "obscured", "click"),
            html("comment", "<!-- \(warning) -->", "obscured", "comment"),
            html("alt", "<img src=\"w.png\" alt=\"\(warning)\">", "obscured", "picture"),
            html("title", "<p title=\"\(warning)\">See below.</p>", "obscured", "tooltip"),
            html("aria-label", "<p aria-label=\"\(warning)\">See below.</p>", "obscured", "tooltip"),
            html("noscript", "<noscript><p>\(warning)</p></noscript>", "obscured", "outside"),
            html("template", "<template><p>\(warning)</p></template>", "obscured", "outside"),
            html(
                "class hidden by a media query", "<p class=\"w\">\(warning)</p>",
                style: "@media (max-width:600px){.w{display:none}}", "obscured", "not displayed"),
            html(
                "class", "<p class=\"w\">\(warning)</p>", style: "p.w{display:none!important}", "obscured",
                "not displayed"),
            html(
                "id and descendant", "<div id=\"f\"><p>\(warning)</p></div>", style: "#f p{font-size:8px}", "obscured",
                "8 px"),
            html(
                "behind a link", "<p><a href=\"/risk?t=\(warning.replacing(" ", with: "+"))\">T&amp;Cs apply</a></p>",
                "missing"),
            html("in a picture only", "<img src=\"warning.png\" alt=\"\">", "missing"),
            html("footer", "<p>\(filler)</p><hr><footer><p>\(warning)</p></footer>", "distant"),
        ]

    static let inWord: [Disguise] = [
        word("vanish", p(warning, "<w:vanish/>"), "obscured", "not displayed"),
        word("white", p(warning, "<w:color w:val=\"FFFFFF\"/>"), "obscured", "not displayed"),
        word(
            "shading of its own colour",
            p(warning, "<w:color w:val=\"336699\"/><w:shd w:val=\"clear\" w:fill=\"336699\"/>"),
            "obscured", "not displayed"),
        word("faint", p(warning, "<w:color w:val=\"C8C8C8\"/>"), "obscured", "contrast 1.7:1"),
        word("small", p(warning, "<w:sz w:val=\"12\"/>"), "obscured", "8 px where most of the text is 13.3 px"),
        word("one point", p(warning, "<w:sz w:val=\"2\"/>"), "obscured", "not displayed"),
        word("style of characters", p(warning, "<w:rStyle w:val=\"Tiny\"/>"), "obscured", "most of the text") {
            $0.styles =
                "<w:style w:type=\"character\" w:styleId=\"Tiny\"><w:name w:val=\"Tiny\"/>"
                + "<w:rPr><w:sz w:val=\"12\"/></w:rPr></w:style>"
        },
        word("strike", p(warning, "<w:strike/>"), "obscured", "struck through"),
        word("double strike", p(warning, "<w:dstrike/>"), "obscured", "struck through"),
        word("superscript", p(warning, "<w:vertAlign w:val=\"superscript\"/>"), "obscured", "superscript"),
        word(
            "deleted revision",
            "<w:p><w:del w:id=\"1\" w:author=\"E\"><w:r><w:delText>\(warning)</w:delText></w:r></w:del></w:p>",
            "obscured", "deleted in a tracked change"),
        word(
            "comment", "<w:p><w:r><w:t>As agreed.</w:t></w:r><w:r><w:commentReference w:id=\"7\"/></w:r></w:p>",
            "missing"
        ) {
            $0.comments = "<w:comment w:id=\"7\" w:author=\"E\">\(p(warning))</w:comment>"
        },
        word(
            "collapsed heading",
            p("Small print", paragraph: "<w:outlineLvl w:val=\"1\"/><w15:collapsed/>") + p(warning),
            "obscured", "click"),
        word("footnote", "<w:p><w:r><w:t>See.</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>", "distant")
        {
            $0.footnotes = "<w:footnote w:id=\"2\">\(p(warning))</w:footnote>"
        },
        word("page header", "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr>", "distant") {
            $0.header = p(warning)
        },
        word("inserted revision", "<w:p><w:ins w:id=\"1\" w:author=\"E\">\(r(warning))</w:ins></w:p>", "covered"),
        word("content control", "<w:sdt><w:sdtContent>\(p(warning))</w:sdtContent></w:sdt>", "covered"),
    ]

    static let inMarkdown: [Disguise] = [
        markdown("comment", "<!-- \(warning) -->", "obscured", "comment"),
        markdown("details", "<details>\n\n\(warning)\n\n</details>", "obscured", "click"),
        markdown("strike-through", "~~\(warning)~~", "obscured", "struck through"),
        markdown("alternative text", "![\(warning)](w.png)", "obscured", "picture"),
        markdown("footnote", "See the note.[^1]\n\n[^1]: \(warning)", "distant"),
        markdown("small", "<small>\(warning)</small>", "obscured", "most of the text"),
        markdown("sup", "<sup>\(warning)</sup>", "obscured", "superscript"),
        markdown("heading between", "## What we do\n\n\(filler)\n\n## Small print\n\n\(warning)", "distant"),
        markdown("link title", "[See](https://a.example \"\(warning)\")", "obscured", "tooltip"),
        markdown("reference definition", "[risk]: https://a.example \"\(warning)\"", "missing"),
    ]

    // MARK: Formal tricks

    static let tricks: [Disguise] = [
        markdown("soft hyphen in the words", warning.replacing("reliable", with: "reli\u{AD}able"), "covered"),
        markdown("no-break spaces", warning.replacing(" ", with: "\u{A0}"), "covered"),
        markdown("zero-width spaces", warning.replacing("indicator", with: "indi\u{200B}cator"), "covered"),
        markdown("full-width letters", warning.replacing("Past", with: "\u{FF30}\u{FF41}\u{FF53}\u{FF54}"), "covered"),
        markdown("hyphens in the words", warning.replacing("reliable", with: "re-lia-ble"), "missing"),
        markdown("letters of another script", warning.replacing("a", with: "\u{430}"), "missing"),
        markdown(
            "another language", "Fr\u{FC}here Wertentwicklungen sind kein Indikator f\u{FC}r k\u{FC}nftige Ergebnisse.",
            "altered"),
        markdown(
            "quoted as an example",
            "The rule says that ads must say \"past performance is not a reliable indicator of future results\".",
            "altered"),
        markdown("placeholder of a mail merge", "{{risk_warning}}", "not-checked", "{{risk_warning}}"),
        markdown("placeholder with per cent signs", "%%DISCLAIMER%%", "not-checked", "%%DISCLAIMER%%"),
        markdown("placeholder with asterisks", "*|RISK|*", "not-checked", "RISK"),
        html("after the end of the page", "", "missing"),
    ]
}
