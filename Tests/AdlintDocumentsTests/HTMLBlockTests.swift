import AdlintDocuments
import Testing

@Suite("HTML: blocks") struct HTMLBlockTests {
    @Test(
        "Each block-level element is a block, inline elements join",
        arguments: [
            ("<p>One <b>two</b><i>three</i></p><p>four", ["p: One twothree", "p: four"]),
            ("<h1>A</h1><h3>B</h3>text<div>C</div>tail", ["h1: A", "h3: B", "p: text", "p: C", "p: tail"]),
            ("<div>a<div>b</div>c</div>", ["p: a", "p: b", "p: c"]),
            ("<ul><li>a<ol><li>b</ol><li><p>c</p></ul>", ["li1: a", "li2: b", "li1: c"]),
            ("<dl><dt>t<dd>d</dl>", ["p: t", "p: d"]),
            ("<blockquote><p>q</p></blockquote>", ["quote: q"]),
            ("<figure><img src=x><figcaption>c</figcaption></figure>", ["image", "caption: c"]),
            ("a<hr>b", ["p: a", "rule", "p: b"]),
            ("<pre><code>x = 1</code></pre>", ["code: x = 1"]),
            ("<pre>one\nstill one\n\n  two</pre>", ["p: one still one", "p: two"]),
            ("<span style='display:block'>a</span><span>b</span>", ["p: a", "p: b"]),
            ("<div style='display:flex'><span>a</span><span>b</span></div>", ["p: a", "p: b"]),
            ("<p>a <svg><path/><text>in</text></svg> b", ["p: a in b"]),
            ("<div role=heading aria-level=3>x</div>", ["h3: x"]),
            ("<p>see <section class=footnotes><ol><li>note</ol></section>", ["p: see", "footnote: note"]),
            ("<title>T &amp; C</title><p>x", ["subject: T & C", "p: x"]),
        ])
    func blocks(html: String, expected: [String]) throws {
        #expect(try outlineHTML(html) == expected)
    }

    @Test(
        "One line break is a blank, two are a new paragraph",
        arguments: [
            ("<p>a<br>b", ["p: a b"]),
            ("<td>a<br><br>b<br/> <br>\nc", ["p: a", "p: b", "p: c"]),
            ("<p><br>a<br></p>", ["p: a"]),
            ("<li>a<br><b><br>b</b>", ["li1: a", "li1: b"]),
        ])
    func lineBreaks(html: String, expected: [String]) throws {
        #expect(try outlineHTML(html) == expected)
    }

    @Test(
        "Blanks are folded and entities decoded as a browser does",
        arguments: [
            ("<p>  a \n\t b  </p>", "a b"),
            ("<p>a&nbsp;b&#160;c&ensp;d", "a b c d"),
            ("<p>AT&T &amp; &lt;b&gt; &#x20AC;5 &pound;7 &hellip;", "AT&T & <b> €5 £7 ..."),
            ("<p>a &notit; &ampx &copy2026 &#150; &fjlig;", "a ¬it; &x ©2026 – fj"),
            ("<p>3 < 4 <3 a</foo>b", "3 < 4 <3 ab"),
            ("<p>un&shy;seen z&#8203;ero &zwnj;&#847;", "unseen zero"),
            ("<p>w<b>or</b>d<!-- c -->s", "words"),
            ("<p><span style='padding:2px;border:1px solid'>AD</span>Crema", "AD Crema"),
            ("<p><span style='float:left;padding-right:6px'>T</span>he market", "The market"),
        ])
    func words(html: String, expected: String) throws {
        #expect(try outlineHTML(html).first == "p: " + expected)
    }

    @Test(
        "Pictures stand as blocks with their alternative text behind them, spacers vanish",
        arguments: [
            ("<img src=x alt='Risk of loss'>", ["image", "p (in an image's alternative text): Risk of loss"]),
            ("<p>a <img src=x alt=e> b</p>", ["p: a b", "image", "p (in an image's alternative text): e"]),
            ("<p><img src=x><br>a", ["image", "p: a"]),
            ("<img src=x width=1 height=1 alt=''>", []),
            ("<img src=x height=3>", []),
            ("<img src=x width=1 alt=words>", ["image", "p (in an image's alternative text): words"]),
            ("<input type=image alt=Go>", ["image", "p (in an image's alternative text): Go"]),
        ])
    func pictures(html: String, expected: [String]) throws {
        #expect(try outlineHTML(html) == expected)
    }

    @Test(
        "Buttons are known by element, role, class or look",
        arguments: [
            ("<button>Buy</button>", ["button: Buy"]),
            ("<input type=submit value='Buy &amp; go'>", ["button: Buy & go"]),
            ("<a role=button href=x>Buy</a>", ["button: Buy"]),
            ("<p><a class='mcnButton' href=x>Buy</a></p>", ["button: Buy"]),
            ("<p><a href=x style='background:#f60;padding:9px'>Buy</a></p>", ["button: Buy"]),
            ("<table><tr><td bgcolor='#ff6600'><a href=x>Buy now</a></table>", ["button: Buy now"]),
            ("<p>or <a href=x class=btn>Buy</a></p>", ["p: or Buy"]),
            ("<p><a href=x style='padding:9px'>plain</a></p>", ["p: plain"]),
        ])
    func buttons(html: String, expected: [String]) throws {
        #expect(try outlineHTML(html) == expected)
    }

    @Test("Script, style and head never become prose")
    func programs() throws {
        let html = "<head><style>p{}</style><script>alert(1)</script></head><p>a<script>b</script>c<style>d</style>"
        #expect(try outlineHTML(html) == ["p: ac"])
    }
}
