import AdlintCore
import AdlintDocuments
import Foundation
import Testing

/// Whatever stands at the place that a word is mapped to must, read on its own, be that word.
@Suite("HTML: places in the source") struct HTMLPositionTests {
    @Test("Every word of every mail maps to the bytes it was read from", arguments: HTMLSamples.fixtures)
    func fixtures(file: URL) throws {
        try checkPlaces(in: String(contentsOf: file, encoding: .utf8))
    }

    @Test(
        "Every word of every HTML draft maps to the bytes it was read from",
        .enabled(if: !HTMLSamples.cases.isEmpty, "the drafts in ../shared/cases are not there"),
        arguments: HTMLSamples.cases)
    func cases(file: URL) throws {
        try checkPlaces(in: String(contentsOf: file, encoding: .utf8))
    }

    @Test(
        "Character references map as a whole, and nothing beside them shifts",
        arguments: [
            ("<p>a&amp;b c&notit; d", "c&notit;"), ("<p>x&copy2026 y", "x&copy2026"), ("<p>AT&T z", "AT&T"),
            ("<p>&#8364;5 &NotEqualTilde;q r", "&NotEqualTilde;q"), ("<p>f &fjlig;ord", "&fjlig;ord"),
            ("<p>\r\nfirst\r\nse&eacute;cond", "se&eacute;cond"), ("<p>a</b>b&euro;c</i>d e", "a</b>b&euro;c</i>d"),
            ("<p>🚀 gr&uuml;n&shy;er x", "gr&uuml;n&shy;er"), ("<title>a &lt;b&gt; c</title>", "&lt;b&gt;"),
            ("<p>\u{1}a&b;c\u{FFFE}d &amp e", "a&b;c\u{FFFE}d"),
        ])
    func references(html: String, slice: String) throws {
        let document = try readHTML(html)
        let slices = words(of: document).map { document.source.string(in: document.map.source(of: $0)) }
        #expect(slices.contains(slice))
    }

    @Test("Attributes map to their values, references included")
    func attributes() throws {
        let document = try readHTML("<p title='Risk &amp; r&eacute;turn'>x <img src=y alt=\"Loss &gt; 5%\">")
        let slices = words(of: document).map { document.source.string(in: document.map.source(of: $0)) }
        #expect(slices == ["x", "Risk", "&amp;", "r&eacute;turn", "Loss", "&gt;", "5%"])
    }

    @Test("A block's source holds its words, starts with its element and ends with it")
    func blockSource() throws {
        let document = try readHTML("<div><p class=a>one <b>two</b></p>loose<br><br>more</div>")
        let sources = document.blocks.map { document.source.string(in: $0.source) }
        #expect(sources == ["<p class=a>one <b>two</b></p>", "loose", "more</div>"])
    }

    // MARK: The property

    private func checkPlaces(in html: String) throws {
        for variant in [html, html.replacing("\n", with: "\r\n"), "Grüße 🚀 &euro; " + html] {
            let document = try readHTML(variant)
            #expect(!document.blocks.isEmpty)
            for range in words(of: document) {
                let source = document.map.source(of: range)
                #expect(source.end <= document.source.bytes.count)
                let slice = document.source.string(in: source)
                let read = plainWords(slice)
                #expect(read == document.words(in: range), "at byte \(source.start): \(slice)")
            }
            for block in document.blocks where !block.prose.isEmpty {
                #expect(block.source.contains(document.map.source(of: block.prose)))
            }
        }
    }

    /// The ranges of the words of all blocks.
    private func words(of document: Document) -> [TextRange] {
        document.blocks.flatMap { block in
            document.prose[block.prose.start..<block.prose.end].split(separator: 0x20).map {
                TextRange($0.startIndex, $0.endIndex)
            }
        }
    }

    /// A slice of HTML as words, by another and much simpler way than the reader's.
    private func plainWords(_ slice: String) -> String {
        let source = SourceText(bytes: [])
        var builder = DocumentBuilder(format: .text, source: source)
        builder.beginBlock(.paragraph, sourceStart: 0)
        builder.append(decoded(withoutTags(slice)), source: TextRange(0, 0))
        let document = builder.finish()
        return document.blocks.first.map { document.words(in: $0.prose) } ?? ""
    }

    private func withoutTags(_ text: String) -> String {
        var rest = Substring(text)
        var plain = ""
        while let opening = rest.firstIndex(of: "<") {
            plain += rest[..<opening]
            rest = rest[opening...]
            let next = rest.dropFirst().first ?? " "
            if rest.hasPrefix("<!--") {
                rest = rest.range(of: "-->").map { rest[$0.upperBound...] } ?? ""
            } else if next.isLetter || next == "/" || next == "!" {
                rest = rest.firstIndex(of: ">").map { rest[rest.index(after: $0)...] } ?? ""
            } else {
                plain += "<"
                rest = rest.dropFirst()
            }
        }
        return plain + rest
    }

    private func decoded(_ text: String) -> String {
        var rest = Substring(text)
        var plain = ""
        while let mark = rest.firstIndex(of: "&") {
            plain += rest[..<mark]
            rest = rest[mark...].dropFirst()
            let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "#" }
            if let character = character(String(name)), rest.dropFirst(name.count).first == ";" {
                plain += character
                rest = rest.dropFirst(name.count + 1)
            } else {
                plain += "&"
            }
        }
        return plain + rest
    }

    private func character(_ name: String) -> String? {
        if name.hasPrefix("#x") || name.hasPrefix("#X") { return scalar(UInt32(name.dropFirst(2), radix: 16)) }
        return name.hasPrefix("#") ? scalar(UInt32(name.dropFirst())) : Self.names[name]
    }

    private func scalar(_ value: UInt32?) -> String {
        guard let value else { return "" }
        // Numbers of the old Windows code page, as old mails have them.
        let windows: [UInt32: String] = [133: "…", 145: "‘", 146: "’", 147: "“", 148: "”", 150: "–", 151: "—"]
        return windows[value] ?? Unicode.Scalar(value).map { String(Character($0)) } ?? ""
    }

    private static let names = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "nbsp": "\u{A0}", "euro": "€", "pound": "£", "copy": "©",
        "rsquo": "’", "lsquo": "‘", "ldquo": "“", "rdquo": "”", "mdash": "—", "ndash": "–", "minus": "−", "hellip": "…",
        "middot": "·", "shy": "\u{AD}", "zwnj": "\u{200C}", "ntilde": "ñ", "uuml": "ü", "eacute": "é", "frac12": "½",
        "bull": "•", "raquo": "»", "laquo": "«", "rarr": "→", "times": "×", "eth": "ð", "ouml": "ö", "auml": "ä",
        "zwj": "\u{200D}", "ensp": "\u{2002}", "thinsp": "\u{2009}", "szlig": "ß", "deg": "°", "trade": "™",
        "starf": "★", "reg": "®", "egrave": "è", "ccedil": "ç", "iacute": "í", "aacute": "á", "oacute": "ó",
    ]
}
