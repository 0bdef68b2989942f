import AdlintCore
import Foundation
import Testing

@testable import AdlintReports

@Suite struct HTMLReportTests {
    private func page(_ run: RunReport, _ rules: [RuleDescriptor] = []) -> String {
        String(decoding: run.rendered(as: .html, options: ReportOptions(rules: rules)), as: UTF8.self)
    }

    private static let elements: Set<String> = [
        "html", "head", "meta", "title", "style", "body", "a", "header", "main", "footer", "nav", "section", "div",
        "h1",
        "h2", "h3", "h4", "p", "dl", "dt", "dd", "ol", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "mark",
        "span", "q", "code", "strong", "blockquote", "hr",
    ]
    private static let attributes: Set<String> = [
        "lang", "charset", "http-equiv", "content", "name", "class", "id", "href", "rel", "role", "aria-label",
        "aria-labelledby", "aria-hidden", "tabindex", "scope", "style",
    ]
    private static let void: Set<String> = ["meta", "hr"]

    @Test(arguments: [true, false])
    func `no payload becomes an element, an attribute or an address`(isHostile: Bool) throws {
        let text = isHostile ? page(Hostile.run, Hostile.rules) : page(Examples.run, Letter.rules)
        let page = try HTMLPage(text)
        #expect(page.tags.count > 100)
        #expect(Set(page.tags.map(\.name)).subtracting(Self.elements).isEmpty)
        for tag in page.tags {
            #expect(Set(tag.attributes.keys).subtracting(Self.attributes).isEmpty)
            if let address = tag.attributes["href"] {
                #expect(address.hasPrefix("#d") || address.hasPrefix("https://") && !address.contains("&quot;"))
                #expect(!address.contains("evil.example/\u{202E}"))
            }
            if let style = tag.attributes["style"] { #expect(style.contains(#/^font-size:\d\.\d\dem$/#)) }
        }
    }

    @Test(arguments: [true, false])
    func `elements are closed in the order in which they were opened, and identifiers are unique`(isHostile: Bool)
        throws
    {
        let page = try HTMLPage(isHostile ? page(Hostile.run, Hostile.rules) : page(Examples.run, Letter.rules))
        var open: [String] = []
        for tag in page.tags where !Self.void.contains(tag.name) {
            if tag.isEnd { #expect(open.popLast() == tag.name) } else { open.append(tag.name) }
        }
        #expect(open.isEmpty)
        let identifiers = page.tags.compactMap { $0.attributes["id"] }
        #expect(Set(identifiers).count == identifiers.count)
        let targets = page.tags.compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#") }.map { $0.dropFirst() }
        #expect(Set(targets.map(String.init)).subtracting(identifiers).isEmpty)
        let labels = page.tags.flatMap {
            ($0.attributes["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
        }
        #expect(Set(labels).subtracting(identifiers).isEmpty)
    }

    @Test func `the words of every payload stand in the page as text`() throws {
        let page = try HTMLPage(page(Hostile.run, Hostile.rules))
        #expect(page.text.contains("&lt;script&gt;document.title=&#39;owned&#39;&lt;/script&gt;"))
        #expect(page.text.contains("&amp;lt;script&amp;gt;"))
        #expect(page.text.contains("‹U+202E›reversed") && page.text.contains("‹U+001B›[2J"))
        #expect(!page.text.unicodeScalars.contains { $0 != "\n" && Visible.isConcealed($0) })
    }

    @Test(
        .enabled(if: Programs.find("chromium") != nil, "chromium is not installed: no payload was tried in a browser"))
    func `nothing runs in a browser`() throws {
        let chromium = try #require(Programs.find("chromium"))
        let bytes = Hostile.run.rendered(as: .html, options: ReportOptions(rules: Hostile.rules))
        // Without the policy, so that the escaping alone has to hold.
        let bare = String(decoding: bytes, as: UTF8.self)
            .replacingOccurrences(of: "default-src 'none'; style-src 'unsafe-inline'", with: "")
        let dom = try Programs.withFile(Array(bare.utf8), "report.html") { file in
            try Programs.withFile([], "profile") { profile in
                try Programs.run(
                    chromium,
                    [
                        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                        "--user-data-dir=\(profile).d", "--virtual-time-budget=2000", "--dump-dom", "file://\(file)",
                    ])
            }
        }
        #expect(dom.status == 0)
        let title = try #require(dom.output.firstMatch(of: #/<title>(.*?)</title>/#)?.1)
        #expect(title.contains("errors in") && title != "owned")
        let tags = Set(dom.output.matches(of: #/<([a-z0-9]+)/#).map { String($0.1) })
        #expect(tags.subtracting(Self.elements).isEmpty)
        // Quotation marks of text are not escaped in a dump, but its angle brackets are.
        let handlers = dom.output.matches(of: #/<[^<>]* on[a-z]+="/#).count
        #expect(handlers == 0)
        // The policy's element and our four others are all that a browser sees in the head.
        #expect(dom.output.matches(of: #/<meta/#).count == 5)
    }

    @Test(arguments: [true, false])
    func `a screen reader finds its way by landmarks and headings`(isHostile: Bool) throws {
        let page = try HTMLPage(isHostile ? page(Hostile.run, Hostile.rules) : page(Examples.run, Letter.rules))
        let tags = page.tags.filter { !$0.isEnd }
        for landmark in ["main", "footer"] { #expect(tags.count { $0.name == landmark } == 1) }
        #expect(tags.filter { $0.name == "nav" }.allSatisfy { $0.attributes["aria-label"]?.isEmpty == false })
        #expect(tags.filter { $0.name == "section" }.allSatisfy { $0.attributes["aria-labelledby"]?.isEmpty == false })
        #expect(tags.first { $0.name == "html" }?.attributes["lang"] == "en")
        let levels = tags.compactMap { tag in tag.name.wholeMatch(of: #/h([1-6])/#).flatMap { Int($0.1) } }
        #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
        for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
        // The first thing that the keyboard reaches leads past the head of the page.
        let first = try #require(tags.first { $0.name == "a" })
        #expect(first.attributes["href"] == "#drafts")
        #expect(tags.first { $0.name == "main" }?.attributes["id"] == "drafts")
        // What scrolls by itself can be reached by keyboard.
        let panels = tags.filter { $0.attributes["class"]?.hasPrefix("panel") == true }
        #expect(!panels.isEmpty && panels.allSatisfy { $0.attributes["tabindex"] == "0" })
    }

    @Test func `the page allows no script and no address but its own style`() {
        let page = page(Examples.run)
        #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""))
        #expect(!page.contains("@import") && !page.contains("url("))
    }

    @Test func `a claim and its disclosure lead to the ledger, and the ledger leads back`() throws {
        let page = page(Examples.run, Letter.rules)
        #expect(page.contains(">returned 31.4% in the five years to 30 June 2026</mark>"))
        #expect(page.contains("href=\"#d1-e5\" aria-label=\"Claim 5, covered\">5</a>"))
        #expect(
            page.contains(
                "id=\"d1-pC\" class=\"place\">Past performance is not a reliable indicator of future results."))
        #expect(page.contains("href=\"#d1-w5\"") && page.contains("href=\"#d1-pC\""))
        #expect(page.contains("in the next block, 10 words away"))
    }

    @Test(arguments: [
        ("a & b", "https://a.example/?q=1&r=2", true), ("a", "http://a.example", true), ("a", "javascript:x", false),
        ("a", "https://", false), ("a", "https:// a", false), ("a", "ftp://a.example", false), ("a", "", false),
    ])
    func `only addresses of the web become links`(text: String, address: String, isLink: Bool) {
        var html = HTMLWriter()
        html.link(text, to: address)
        #expect(String(decoding: html.take(), as: UTF8.self).hasPrefix("<a href=\"http") == isLink)
    }
}

@Suite struct HTMLReadingTests {
    @Test func `marks that overlap, nest and repeat are all tied`() throws {
        let draft = Draft("one two three four five\n\nsix seven")
        let ranges = ["one two three", "two three four", "three", "one two three", "six"].map(draft.range)
        let claims = ranges.map { Claim(topic: .guarantee, name: "x", range: $0) }
        let review = Review(
            path: "x", format: .text, digest: "", jurisdictions: [], source: draft.source,
            claims: claims + [Claim(topic: .guarantee, name: "all", range: TextRange(0, draft.source.bytes.count))],
            document: draft.document)
        let text = String(
            decoding: RunReport(tool: Letter.tool, reviews: [review]).rendered(as: .html), as: UTF8.self)
        let page = try HTMLPage(text)
        let identifiers = page.tags.compactMap { $0.attributes["id"] }.filter { $0.hasPrefix("d1-w") }
        #expect(Set(identifiers) == ["d1-w1", "d1-w2", "d1-w3", "d1-w4", "d1-w5", "d1-w6"])
        #expect(identifiers.count == 6)
    }

    @Test func `every kind of block has its place on the page`() throws {
        let bytes = RunReport(tool: Letter.tool, reviews: [TestDocuments.mail]).rendered(as: .html)
        try expectSnapshot(bytes, "mail.html")
        let page = try HTMLPage(String(decoding: bytes, as: UTF8.self))
        #expect(page.tags.filter { $0.name == "td" && !$0.isEnd }.count == 4)
        #expect(page.tags.filter { $0.name == "tr" && $0.isEnd }.count == 3)
        #expect(page.text.contains("Not plainly seen: in the preheader"))
        #expect(page.tags.contains { $0.attributes["style"] == "font-size:0.72em" })
    }

    @Test func `words that stand in no prose are pinned to their block`() {
        let draft = Draft("one\n\ntwo")
        let review = Review(
            path: "x", format: .text, digest: "", jurisdictions: [], source: draft.source,
            claims: [Claim(topic: .adLabel, name: "x", range: TextRange(5, 5))], document: draft.document)
        let reading = Reading(review, marking: [TextRange(5, 5)])
        #expect(reading.blocks.map(\.pins) == [[], [0]])
    }

    @Test func `the reader's own characters are shown, and entities by what they mean`() {
        let source = SourceText(bytes: Array("“a &amp; ﬁ\u{A0}２”".utf8))
        let document = TestDocuments.withEntity(source)
        let review = Review(
            path: "x", format: .html, digest: "", jurisdictions: [], source: source, document: document)
        let reading = Reading(review, marking: [])
        #expect(document.words(in: document.blocks[0].prose) == "\"a & fi 2\"")
        #expect(reading.blocks[0].segments.map(\.text) == ["“a & ﬁ ２”"])
    }

    @Test func `every one of many claims in a long draft is marked`() {
        let count = 3_000
        let draft = TestDocuments.repeated("made 5% yearly.\n\n", count)
        let claims = (0..<count).map {
            Claim(topic: .guarantee, name: "x", range: TextRange($0 * 17, $0 * 17 + 7))
        }
        let review = Review(
            path: "x", format: .text, digest: "", jurisdictions: [], source: draft.source, claims: claims,
            document: draft.document)
        let page = String(decoding: RunReport(tool: Letter.tool, reviews: [review]).rendered(as: .html), as: UTF8.self)
        #expect(page.split(separator: "<mark").count - 1 == count)
    }
}

@Suite struct ContrastTests {
    /// WCAG 2.2, relative luminance.
    private func luminance(_ colour: String) -> Double {
        let channels = stride(from: 0, to: 6, by: 2).map { index -> Double in
            let value = Double(Int(colour.dropFirst(index).prefix(2), radix: 16) ?? 0) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }

    @Test(arguments: [0, 1]) func `all letters stand out against what is behind them`(theme: Int) throws {
        let sheet = "\(HTMLStyleSheet.element)"
        let parts = sheet.components(separatedBy: "prefers-color-scheme: dark")
        var colours: [String: Double] = [:]
        for match in parts[theme].matches(of: #/--([a-z-]+): #([0-9a-f]{6})/#) {
            colours[String(match.1)] = luminance(String(match.2))
        }
        let tones = ["bad", "warn", "note", "good", "place", "open"]
        var pairs = [
            ("ink", "ground"), ("ink", "paper"), ("quiet", "ground"), ("quiet", "paper"), ("link", "paper"),
            ("link", "ground"),
        ]
        for tone in tones { pairs += [(tone, "paper"), (tone, "\(tone)-soft"), ("ink", "\(tone)-soft")] }
        for (letters, behind) in pairs {
            let one = try #require(colours[letters])
            let other = try #require(colours[behind])
            #expect((max(one, other) + 0.05) / (min(one, other) + 0.05) >= 4.5, "\(letters) on \(behind)")
        }
    }
}
