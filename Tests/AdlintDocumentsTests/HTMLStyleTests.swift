import AdlintCore
import AdlintDocuments
import Testing

@Suite("HTML: how text is set") struct HTMLStyleTests {
    @Test(
        "Sizes in pixels, from elements, attributes and styles",
        arguments: StyleTables.sizes)
    func sizes(html: String, size: Double) throws {
        let found = try #require(try styleOf("x", in: html)?.size)
        #expect(abs(found - size) < 0.01)
    }

    @Test(
        "Weights",
        arguments: StyleTables.weights)
    func weights(html: String, weight: Int) throws {
        #expect(try styleOf("x", in: html)?.weight == weight)
    }

    @Test(
        "Colours of letters and of what is behind them",
        arguments: StyleTables.colours)
    func colours(html: String, letters: String?, behind: String?) throws {
        let style = try #require(try styleOf("x", in: html))
        #expect(style.colour.map(hexadecimal) == letters)
        #expect(style.background.map(hexadecimal) == behind)
    }

    private func hexadecimal(_ colour: Colour) -> String {
        [colour.red, colour.green, colour.blue].map { channel in
            let digits = String(channel, radix: 16)
            return digits.count < 2 ? "0" + digits : digits
        }.joined()
    }

    @Test(
        "Boxes with a line around them",
        arguments: StyleTables.borders)
    func borders(html: String, hasBorder: Bool) throws {
        let page = html + "<p>And more text outside of the box, so that the box is not all there is.</p>"
        #expect((try styleOf("x", in: page)?.hasBorder ?? false) == hasBorder)
    }

    @Test("A frame around the whole page sets nothing apart")
    func wrapper() throws {
        let html = "<table style='border:1px solid #ccc'><tr><td><p>x</p><p>all the text there is</p></table>"
        #expect(try styleOf("x", in: html)?.hasBorder == false)
    }

    @Test("Raised, lowered and fixed text is known")
    func places() throws {
        #expect(try styleOf("x", in: "<sup>x</sup>")?.isRaisedOrLowered == true)
        #expect(try styleOf("x", in: "<span style='vertical-align:sub'>x</span>")?.isRaisedOrLowered == true)
        #expect(try styleOf("x", in: "<p>x")?.isRaisedOrLowered == false)
        #expect(try styleOf("x", in: "<div style='position:sticky'><p>x</div>")?.isFixed == true)
        #expect(try styleOf("x", in: "<div style='position:relative'><p>x</div>")?.isFixed == false)
    }

    @Test("Each run of a block has its own style, and the block has that of most of its letters")
    func runs() throws {
        let document = try readHTML("<p style='font-size:14px'>Most of this <b>bold</b> and <sup>raised</sup></p>")
        let runs = document.styleRuns.map { (document.words(in: $0.prose), document.styles[$0.style]) }
        #expect(runs.contains { $0.0.contains("bold") && $0.1.weight == 700 && $0.1.size == 14 })
        #expect(runs.contains { $0.0.contains("raised") && $0.1.isRaisedOrLowered })
        #expect(document.blocks.first?.style.map { document.styles[$0].weight } == 400)
    }
}

private enum StyleTables {
    static let sizes: [(String, Double)] = [
        ("<p>x", 16), ("<h1>x", 32), ("<h2>x", 24), ("<h3>x", 18.72), ("<h4>x", 16), ("<h5>x", 13.28),
        ("<h6>x", 10.72), ("<small>x", 16 * 5 / 6.0), ("<sub>x", 16 * 5 / 6.0), ("<font size=1>x", 10),
        ("<font size='+2'>x", 24), ("<font size=-1>x", 13), ("<font size=99>x", 48), ("<big>x", 19.2),
        ("<p style='font-size:12pt'>x", 16), ("<p style='font-size:1.5em'>x", 24),
        ("<p style='font-size:150%'><b style='font-size:50%'>x", 12), ("<p style='font-size:x-small'>x", 10),
        ("<p style='font-size:smaller'>x", 16 / 1.2), ("<p style='font-size:20px'><small>x", 20 * 5 / 6.0),
        ("<style>html{font-size:62.5%}</style><p style='font-size:1.4rem'>x", 14),
        ("<p style='font:italic bold 11px/1.4 Arial, sans-serif'>x", 11),
        ("<p style='font-size:clamp(14px, 2vw, 20px)'>x", 14), ("<p style='font-size:12'>x", 12),
        ("<p style='font-size:bogus;font-size:13px;font-size:'>x", 13), ("<p style='font-size:-3px'>x", 16),
        ("<p style='font-size:9px'><b style='font-size:inherit'>x", 9),
    ]

    static let weights: [(String, Int)] = [
        ("<p>x", 400), ("<b>x", 700), ("<strong>x", 700), ("<h2>x", 700), ("<table><tr><th>x<td>y</table>", 700),
        ("<p style='font-weight:600'>x", 600), ("<b style='font-weight:normal'>x", 400),
        ("<b style='font-weight:lighter'>x", 100), ("<p style='font:bold 12px A'>x", 700),
        ("<p style='font-weight:900'><b>x", 900),
    ]

    static let colours: [(String, String?, String?)] = [
        ("<p>x", nil, nil),
        ("<p style='color:#abc;background:#123'>x", "aabbcc", "112233"),
        ("<p style='color:RED;background-color:rgb(1,2,3)'>x", "ff0000", "010203"),
        ("<p style='color:rgba(0,0,0,.5)'>x", "808080", nil),
        ("<p style='color:rgb(100% 0% 0% / 50%)'>x", "ff8080", nil),
        ("<p style='color:hsl(120,100%,25%)'>x", "008000", nil),
        ("<p style='color:#11223380'>x", "889099", nil),
        ("<body bgcolor=#eeeeee text=navy>x", "000080", "eeeeee"),
        ("<table bgcolor='yellow'><tr><td><font color=990000>x</table>", "990000", "ffff00"),
        ("<div style='background:#000'><p style='background:rgba(255,255,255,.5);color:#fff'>x", "ffffff", "808080"),
        ("<div style='color:#333;opacity:.5;background:#fff'>x", "999999", "ffffff"),
        ("<p style='color:#333'><a href=u>x</a>", "0000ee", nil),
        ("<p style='color:#333'><a href=u style='color:inherit'>x</a>", "333333", nil),
        ("<p style='background:#fff url(x.png) no-repeat center/cover;color:#123456'>x", "123456", "ffffff"),
        ("<p style='background:linear-gradient(#000,#fff);color:#123456'>x", "123456", nil),
        ("<style>:root{--ink:#246}p{color:var(--ink);background:var(--no, #fed)}</style><p>x", "224466", "ffeedd"),
        ("<style>:root{--a:var(--b);--b:var(--a)}p{color:red;color:var(--a)}</style><p>x", "ff0000", nil),
    ]

    static let borders: [(String, Bool)] = [
        ("<div style='border:1px solid #ccc'>x</div>", true),
        ("<div style='border:1px solid #ccc'><div><p>x</div></div>", true),
        ("<table border=1><tr><td>x</table>", true), ("<table border=0><tr><td>x</table>", false),
        ("<fieldset>x</fieldset>", true), ("<div style='outline:2px dashed red'>x</div>", true),
        ("<p>a <b style='border:1px solid'>x</b></p>", false),
        ("<span style='border:1px solid red'>x</span>", true),
        ("<div style='border-top:1px solid #ccc'>x</div>", false),
        ("<div style='border-left:4px solid #ccc'>x</div>", false),
        ("<div style='border:0 solid #ccc'>x</div>", false), ("<div style='border:1px none'>x</div>", false),
        ("<div style='border:1px solid #fff'>x</div>", false),
        ("<div style='border:1px solid transparent'>x</div>", false),
        ("<div style='border-style:solid;border-width:1px 1px 0'>x</div>", true),
        ("<div style='border:1px solid;border-top:none;border-left:none'>x</div>", false),
        ("<style>.box>tbody>tr>td{border:2px solid #000}</style><table class=box><tr><td>x</table>", true),
    ]
}
