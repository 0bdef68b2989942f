import AdlintCore
import Testing

@testable import AdlintDocuments

@Suite("Document builder")
struct BuilderTests {
    private func builder(_ text: String) -> DocumentBuilder {
        DocumentBuilder(format: .text, source: SourceText(bytes: Array(text.utf8)))
    }

    /// The prose of a text read as one paragraph.
    private func prose(_ text: String) -> String {
        let document = paragraph(text)
        return document.blocks.first.map { document.words(in: $0.prose) } ?? ""
    }

    private func paragraph(_ text: String) -> Document {
        var builder = builder(text)
        builder.beginBlock(.paragraph, sourceStart: 0)
        builder.append(source: TextRange(0, text.utf8.count))
        builder.endBlock(sourceEnd: text.utf8.count)
        return builder.finish()
    }

    @Test func `each style stands once, few or many, and each run has its own`() throws {
        var builder = builder("x")
        let sizes = (0..<3).flatMap { _ in (0..<50).map { Double($0) } }
        builder.beginBlock(.paragraph, sourceStart: 0)
        for size in sizes {
            builder.setStyle(Style(size: size))
            builder.append("word ", source: TextRange(0, 1))
        }
        builder.endBlock(sourceEnd: 1)
        let document = builder.finish()
        #expect(document.styles.map(\.size) == sizes.prefix(50).map { $0 })
        #expect(document.styleRuns.map { document.styles[$0.style].size } == sizes.map { $0 })
    }

    @Test("Blanks of every kind fold into one and vanish at the edges")
    func blanksFold() {
        #expect(prose("  a  b\t\nc\u{A0}d \u{2009}e\u{3000}f  ") == "a b c d e f")
        #expect(prose(" \n\t ").isEmpty)
    }

    @Test(
        "Characters are normalised",
        arguments: [
            ("don\u{2019}t \u{201C}lose\u{201D}", "don't \"lose\""), ("non\u{2011}advised", "non-advised"),
            ("per\u{AD}form\u{200B}ance", "performance"), ("wait\u{2026}", "wait..."), ("\u{FF21}\u{FF24}", "AD"),
            ("\u{1D400}\u{1D41D}", "Ad"), ("7\u{BD}%", "7 1/2%"), ("\u{BD} price", "1/2 price"),
            ("\u{FB01}nance", "finance"), ("up \u{2013} and \u{2014} up", "up \u{2013} and \u{2014} up"),
            ("\u{24B6}\u{24D3}", "Ad"), ("\u{2212}5%", "-5%"), ("na\u{EF}ve caf\u{E9}", "na\u{EF}ve caf\u{E9}"),
            ("don\u{92}t", "don't"), ("\u{1F4B0} money", "\u{1F4B0} money"), ("\u{20AC}5 \u{A3}6", "\u{20AC}5 \u{A3}6"),
        ])
    func characters(source: String, expected: String) {
        #expect(prose(source) == expected)
    }

    @Test(
        "A raised digit after a word is a footnote's marker, after a unit a power",
        arguments: [
            ("84%\u{B9} of", "84% of"), ("results\u{B2}.", "results."), ("100 m\u{B2}", "100 m2"),
            ("\u{B9} Source", "1 Source"),
        ])
    func raisedDigits(source: String, expected: String) {
        #expect(prose(source) == expected)
    }

    @Test("A sentence without anything to normalise is one verbatim piece: every byte maps to itself")
    func mapIsExact() {
        let text = "We\u{2019}ve made \u{A3}250, twice  over"
        let document = paragraph(text)
        let prose = document.words(in: document.blocks[0].prose)
        #expect(prose == "We've made \u{A3}250, twice over")
        for word in ["made", "\u{A3}250", "twice", "over", "We've"] {
            let place = prose.utf8.firstRange(of: word)
            let source = document.map.source(of: place)
            #expect(document.source.string(in: source).replacing("\u{2019}", with: "'") == word)
        }
    }

    @Test("A character that stands for several maps to all of them")
    func replacedMapsAsAWhole() {
        var builder = builder("a&pound;5")
        builder.beginBlock(.paragraph, sourceStart: 0)
        builder.append(source: TextRange(0, 1))
        builder.append("\u{A3}", source: TextRange(1, 8))
        builder.append(source: TextRange(8, 9))
        let document = builder.finish()
        #expect(document.map.source(of: TextRange(1, 3)) == TextRange(1, 8))
        #expect(document.map.source(of: TextRange(0, 4)) == TextRange(0, 9))
    }

    @Test("Blocks without words vanish, rules and pictures stay")
    func emptyBlocks() {
        var builder = builder("x")
        for kind in [BlockKind.paragraph, .thematicBreak, .heading(level: 1), .image] {
            builder.beginBlock(kind, sourceStart: 0)
            builder.appendSpace(source: TextRange(0, 0))
            builder.endBlock(sourceEnd: 0)
        }
        #expect(builder.finish().blocks.map(\.kind) == [.thematicBreak, .image])
    }

    @Test("Blanks at the edges of a link stay outside of it")
    func linkEdges() {
        let text = "see our note now"
        var builder = builder(text)
        builder.beginBlock(.paragraph, sourceStart: 0)
        builder.append(source: TextRange(0, 3))
        builder.beginLink(target: "u", targetSource: TextRange(0, 0))
        builder.append(source: TextRange(3, 13))
        builder.endLink()
        builder.append(source: TextRange(13, 16))
        let document = builder.finish()
        #expect(document.links.map { document.words(in: $0.prose) } == ["our note"])
    }

    @Test("A link that is never closed ends with the draft, one without words is kept")
    func openLinks() {
        var builder = builder("ab")
        builder.beginLink(target: "empty", targetSource: TextRange(0, 0))
        builder.endLink()
        builder.beginLink(target: "open", targetSource: TextRange(0, 0))
        builder.append(source: TextRange(0, 2))
        let document = builder.finish()
        #expect(document.links.map(\.target) == ["empty", "open"])
        #expect(document.links.map(\.prose) == [TextRange(0, 0), TextRange(0, 2)])
    }

    @Test("Text without a block starts a paragraph, blanks do not")
    func textOutsideBlocks() {
        var builder = builder("  hi")
        builder.append(source: TextRange(0, 2))
        #expect(!builder.isInBlock)
        builder.append(source: TextRange(2, 4))
        let document = builder.finish()
        #expect(document.blocks.map(\.kind) == [.paragraph])
        #expect(document.words(in: document.blocks[0].prose) == "hi")
    }

    @Test("Style runs have no gaps, at blanks or between blocks, and a block has the style of most of it")
    func styleRuns() {
        let small = Style(size: 12)
        let bold = Style(size: 16, weight: 700)
        var builder = builder("one two three")
        builder.setStyle(small)
        builder.beginBlock(.paragraph, sourceStart: 0)
        builder.append(source: TextRange(0, 4))
        builder.setStyle(bold)
        builder.append(source: TextRange(4, 7))
        builder.endBlock(sourceEnd: 7)
        builder.beginBlock(.paragraph, sourceStart: 7)
        builder.append(source: TextRange(8, 9))
        builder.setStyle(small)
        builder.append(source: TextRange(9, 13))
        let document = builder.finish()
        #expect(document.styleRuns.map(\.style) == [0, 1, 0])
        #expect(zip(document.styleRuns, document.styleRuns.dropFirst()).allSatisfy { $0.prose.end == $1.prose.start })
        #expect(document.blocks.map(\.style) == [1, 0])
    }

    @Test("Unstyled text between two runs of one style parts them")
    func unstyledGap() {
        var builder = builder("abc")
        builder.setStyle(Style(weight: 700))
        builder.append(source: TextRange(0, 1))
        builder.setStyle(nil)
        builder.append(source: TextRange(1, 2))
        builder.setStyle(Style(weight: 700))
        builder.append(source: TextRange(2, 3))
        #expect(builder.finish().styleRuns.map(\.prose) == [TextRange(0, 1), TextRange(2, 4)])
    }

    @Test("Containers nest, know their parents and are closed at the end")
    func containers() {
        var builder = builder("abc")
        builder.openContainer(.list, source: TextRange(0, 1))
        builder.openContainer(.quote, source: TextRange(1, 2))
        builder.append(source: TextRange(1, 2))
        builder.endBlock(sourceEnd: 2)
        builder.closeContainer(sourceEnd: 2)
        let document = builder.finish()
        #expect(document.containers.map(\.kind) == [.draft, .list, .quote])
        #expect(document.containers.map(\.parent) == [nil, 0, 1])
        #expect(document.containers[1].source == TextRange(0, 3))
        #expect(document.blocks[0].container == 2)
    }

    @Test("Ranges beyond the source are cut, not trapped on")
    func wildRanges() {
        var builder = builder("a\u{E9}")
        builder.append(source: TextRange(-4, 99))
        builder.append(source: TextRange(2, 3))
        #expect(builder.finish().blocks.count == 1)
    }
}

extension Collection where Element == UInt8 {
    /// Where the bytes of a string stand first; an empty range at the start if they do not.
    func firstRange(of string: String) -> TextRange {
        let haystack = Array(self)
        let needle = Array(string.utf8)
        guard !needle.isEmpty, haystack.count >= needle.count else { return TextRange(0, 0) }
        for start in 0...(haystack.count - needle.count) where haystack[start..<(start + needle.count)] == needle[...] {
            return TextRange(start, start + needle.count)
        }
        return TextRange(0, 0)
    }
}
