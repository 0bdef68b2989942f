import AdlintCore
import Testing

@testable import AdlintDocuments

@Suite("Plain text: blocks")
struct PlainTextBlockTests {
    @Test("Blank lines part paragraphs, soft line ends become blanks", arguments: ["\n", "\r\n", "\r"])
    func paragraphs(lineEnd: String) {
        let text = ["One two", "three.", "", "  ", "Four."].joined(separator: lineEnd)
        #expect(outline(readText(text)) == ["p One two three.", "p Four."])
    }

    @Test("A line of invisible characters is blank")
    func invisibleLine() {
        #expect(outline(readText("One.\n\u{A0}\u{200B}\nTwo.")) == ["p One.", "p Two."])
    }

    @Test("The words in a frame are read without it", arguments: ["|", "\u{2502}", "\u{2551}"])
    func frame(bar: String) {
        let lines = [
            "Before it.", "", "+-----------------+", "\(bar) Your capital is  \(bar)", "\(bar) at risk.         \(bar)",
            "\(bar)                  \(bar)", "\(bar) So is its income.\(bar)", "+-----------------+", "After it.",
        ]
        let document = readText(lines.joined(separator: "\n"))
        #expect(
            outline(document) == ["p Before it.", "p Your capital is at risk.", "p So is its income.", "p After it."])
        #expect(document.blocks.map { document.containers[$0.container].kind } == [.draft, .section, .section, .draft])
    }

    @Test("What has bars within, or none at an edge, is no frame")
    func noFrame() {
        for line in ["| Year | Return |", "Your capital is at risk. |"] {
            #expect(outline(readText("+-----+\n\(line)\n+-----+\nAfter it.")).contains("rule"), "\(line)")
        }
    }

    @Test(
        "Items of a list are blocks of their own, with bullets of every kind",
        arguments: ["-", "*", "\u{2022}", "\u{2013}", "\u{B7}", "+"])
    func bullets(bullet: String) {
        let text = "In this issue:\n\n  \(bullet) Gilts\n  \(bullet) Tin\n    and copper\n\nBody follows here."
        #expect(
            outline(readText(text)) == ["p In this issue:", "li1 Gilts", "li1 Tin and copper", "p Body follows here."])
    }

    @Test("Lines in columns below a ruler with gaps are the cells of a table", arguments: ["\n", "\r\n"])
    func table(lineEnd: String) {
        let lines = [
            "The record:", "", "  Year       Return   Fée", "  ---------- -------- -----", "  to 2023    11.2%    1%",
            "  to 2024             2%", "", "Ask for it.",
        ]
        let document = readText(lines.joined(separator: lineEnd))
        let cells = document.blocks.filter { $0.table == 0 }
        #expect(
            cells.map(\.kind) == [
                .tableCell(row: 0, column: 0, isHeader: true), .tableCell(row: 0, column: 1, isHeader: true),
                .tableCell(row: 0, column: 2, isHeader: true), .tableCell(row: 1, column: 0, isHeader: false),
                .tableCell(row: 1, column: 1, isHeader: false), .tableCell(row: 1, column: 2, isHeader: false),
                .tableCell(row: 2, column: 0, isHeader: false), .tableCell(row: 2, column: 2, isHeader: false),
            ])
        #expect(
            cells.map { document.words(in: $0.prose) } == [
                "Year", "Return", "Fée", "to 2023", "11.2%", "1%", "to 2024", "2%",
            ])
        #expect(outline(document).first == "p The record:" && outline(document).last == "p Ask for it.")
    }

    @Test("A ruler with gaps is none of a table where no heads stand above it in columns")
    func noTable() {
        for text in ["A heading\n---- ----\n\nText.", "Text.\n\n- - -\n\nText.", "--- --- ---\n\nText."] {
            #expect(readText(text).blocks.allSatisfy { $0.table == nil }, "\(text)")
        }
    }

    @Test("A paragraph between tildes is struck out")
    func struckOut() {
        let document = readText("Text.\n\n~~Past and\ngone.~~\n\n~~Not all~~ of this.")
        #expect(document.blocks.map(\.hiding) == [nil, .struckThrough, nil])
        #expect(document.words(in: document.blocks[1].prose) == "Past and gone.")
    }

    @Test("Numbers and letters in brackets open items")
    func ordinals() {
        #expect(outline(readText("1. Choose.\n2. Sign.")) == ["li1 Choose.", "li1 Sign."])
        #expect(outline(readText("(a) Choose.\n(b) Sign.\n\niv) Go.")) == ["li1 Choose.", "li1 Sign.", "li1 Go."])
    }

    @Test("An initial and a decimal open none")
    func noOrdinals() {
        #expect(outline(readText("A. Smith said so.\n\n1.5% more.")) == ["p A. Smith said so.", "p 1.5% more."])
    }

    @Test("Items set in further are deeper, and lists are containers")
    func nestedItems() {
        let document = readText("- one\n  - two\n  - three\n- four\n\nEnd of it.")
        #expect(outline(document) == ["li1 one", "li2 two", "li2 three", "li1 four", "p End of it."])
        #expect(document.blocks.map(\.container) == [1, 2, 2, 1, 0])
        #expect(document.containers.map(\.kind) == [.draft, .list, .list])
    }

    @Test("A wrapped item goes on without indent, a finished one does not")
    func continuations() {
        let wrapped = "- the longest of all the lines in this list of long lines\nwhich goes on here"
        #expect(outline(readText(wrapped)).count == 1)
        #expect(outline(readText("- A finished item.\nThen a paragraph follows.")).count == 2)
    }

    @Test("A dash in a wrapped line and an attribution open no list")
    func dashes() {
        #expect(outline(readText("The price\n- it was high -\nfell.")).count == 1)
        #expect(
            outline(readText("\"Best nine quid ever.\"\n- Maureen, Troon")) == [
                "p \"Best nine quid ever.\" - Maureen, Troon"
            ])
        #expect(outline(readText("\"Best nine quid ever.\"\n\n- Maureen, Troon")).last == "p - Maureen, Troon")
    }

    @Test(
        "Ruler lines are breaks",
        arguments: [
            "---", "***", "====", "_____", "= =  =", "* * *", "~~~", "\u{2014}\u{2014}", "\u{2500}\u{2500}\u{2500}",
            "- - - -", "-=-=-=-=-", "\u{2013}\u{2013}\u{2013}", "\u{2042}", "*****",
        ])
    func rulers(ruler: String) {
        #expect(
            outline(readText("One of two.\n\n\(ruler)\n\nTwo of two.")) == ["p One of two.", "rule", "p Two of two."])
        #expect(outline(readText("One of two.\n\(ruler)\nTwo of two.")).contains("rule"))
    }

    @Test("Dots, arrows and words are no rulers", arguments: ["...", "->", "--", "x---x", ">>>"])
    func noRulers(line: String) {
        #expect(!outline(readText("One.\n\n\(line)\n\nTwo.")).contains("rule"))
    }

    @Test("Quoted lines are a quote in a container, an empty quoted line parts its paragraphs")
    func quotes() {
        let document = readText("He wrote:\n> one\n> two\n>\n> three\n\nWell.")
        #expect(outline(document) == ["p He wrote:", "quote one two", "quote three", "p Well."])
        #expect(document.containers.map(\.kind) == [.draft, .quote])
        #expect(document.blocks.map(\.container) == [0, 1, 1, 0])
    }

    @Test("Header lines at the very top are header blocks and metadata")
    func headers() {
        let document = readText(
            "From: Ron <ron@x.example>\nTo: you\nSubject: RE: your\n statement\nPreheader: Look inside\nDate: Monday\n\nHi there,"
        )
        #expect(
            outline(document) == [
                "sender Ron <ron@x.example>", "header you", "subject RE: your statement",
                "header (preheader) Look inside",
                "header Monday", "p Hi there,",
            ])
        #expect(document.metadata["subject"] == "RE: your statement")
        #expect(document.metadata["from"] == "Ron <ron@x.example>")
        #expect(document.source.string(in: document.blocks[0].source) == "From: Ron <ron@x.example>")
    }

    @Test("Further down, and under other names, such lines are words")
    func noHeaders() {
        #expect(outline(readText("Hello.\n\nSubject: tin")).last == "p Subject: tin")
        #expect(outline(readText("From: A\n\nTo: whom it may concern,")).last == "p To: whom it may concern,")
        #expect(outline(readText("Title: The big one\n\nSome words.")).first?.hasSuffix("Title: The big one") == true)
    }

    @Test(
        "A line that begins with a marker seen before is a footnote",
        arguments: [
            ("*", "* "), ("\u{2020}", "\u{2020} "), ("[1]", "[1] "), ("(1)", "(1) "), ("*", "*"), ("**", "** "),
            ("\u{B9}", "\u{B9} "),
        ])
    func footnotes(marker: String, opening: String) {
        let text = "It rose 84%\(marker) in a year.\n\nBuy it.\n\n\(opening)Past performance is no guide.\nNone at all."
        #expect(outline(readText(text)).last == "note Past performance is no guide. None at all.")
    }

    @Test("Without its marker in the text such a line is an item or a paragraph")
    func noFootnotes() {
        #expect(outline(readText("It rose.\n\n* Past performance.")).last == "li1 Past performance.")
        #expect(outline(readText("It *really* rose.\n\n* Past performance.")).last == "li1 Past performance.")
        #expect(outline(readText("It rose (1) and fell.\n\n(1) Past performance.")).last == "li1 Past performance.")
    }

    @Test("A label is a block of its own, even without blank lines around it")
    func labels() {
        #expect(
            outline(readText("Some words here.\n#AD\nThe machine smells a bid.\n#ENDAD\nMore words."))
                == ["p Some words here.", "p #AD", "p The machine smells a bid.", "p #ENDAD", "p More words."])
    }

    @Test("Addresses are links to what they say")
    func links() {
        let document = readText(
            "See https://a.example/x?y=1, www.b.com and fund.example/buy (or c.co.uk). Not p.a. or e.g.this.")
        #expect(
            document.links.map(\.target) == ["https://a.example/x?y=1", "www.b.com", "fund.example/buy", "c.co.uk"])
        for link in document.links {
            #expect(document.source.string(in: link.targetSource) == link.target)
            #expect(document.words(in: link.prose) == link.target)
        }
    }

    @Test("The empty draft and one of blanks have no blocks", arguments: ["", "\n", " \r\n\t\r"])
    func empty(text: String) {
        #expect(readText(text).blocks.isEmpty)
    }
}
