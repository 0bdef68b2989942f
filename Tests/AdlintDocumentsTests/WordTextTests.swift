import AdlintCore
import AdlintDocuments
import Testing
import WordFileSupport

@Suite("Word: text and places")
struct WordTextTests {
    @Test("the extracted text has one line a paragraph, empty ones and cells included")
    func oneLineAParagraph() throws {
        let table = "<w:tbl><w:tr><w:tc>\(p("a"))</w:tc><w:tc>\(p("b"))</w:tc></w:tr></w:tbl>"
        let document = try WordFile(p("One") + "<w:p/>" + table + p("Two")).read()
        #expect(document.text == "One\n\na\nb\nTwo\n")
    }

    @Test("tabs, breaks and no-break hyphens stand in the text as they do in the cases")
    func specialCharacters() throws {
        let body =
            "<w:p>\(r("a"))<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:softHyphen/>"
            + "<w:t>d</w:t><w:br w:type=\"page\"/></w:r></w:p>"
        let document = try WordFile(body).read()
        #expect(document.text == "a\tb\nc-d\n\n")
        #expect(document.outline == ["a b c-d"])
    }

    @Test("tab stops of a paragraph are no tabs of its text")
    func tabStops() throws {
        let stops = "<w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs>"
        #expect(try WordFile(p("x", paragraph: stops)).read().text == "x\n")
    }

    @Test("words split into runs are one word, and map to their bytes")
    func splitRuns() throws {
        let document = try WordFile("<w:p>\(r("gua"))\(r("ran", "<w:b/>"))\(r("teed — 5 %"))</w:p>").read()
        let block = try document.block("guaranteed")
        #expect(document.words(in: block.prose) == "guaranteed — 5 %")
        #expect(document.source.string(in: document.map.source(of: TextRange(0, 10))) == "guaranteed")
        #expect(document.source.string(in: block.source) == "guaranteed — 5 %")
    }

    @Test("a place is given by paragraph and character")
    func places() throws {
        let document = try WordFile(p("First.") + "<w:p/>" + p("Ä claim of 12% a year")).read()
        let block = try document.block("12%")
        let claim = TextRange(block.prose.start + "Ä claim of ".utf8.count, block.prose.end)
        let source = document.map.source(of: claim)
        #expect(
            document.source.paragraph(of: source.start)
                == ParagraphIndex.Place(story: .body, paragraph: 3, character: 12))
        #expect(document.source.paragraph(of: source.end)?.character == 22)
        #expect(document.source.encoding == .extracted)
    }

    @Test("footnotes follow the body, and are counted for themselves")
    func footnotes() throws {
        var file = WordFile("<w:p>\(r("Claim"))<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>\(p("End"))")
        file.footnotes =
            "<w:footnote w:id=\"0\" w:type=\"separator\"><w:p/></w:footnote>"
            + "<w:footnote w:id=\"2\">\(p("The note."))</w:footnote>"
        let document = try file.read()
        #expect(document.text == "Claim\nEnd\n\nThe note.\n")
        let note = try document.block("The note.")
        #expect(note.kind == .footnote && note.hiding == nil)
        #expect(
            document.source.paragraph(of: note.source.start)
                == ParagraphIndex.Place(story: .footnote, paragraph: 1, character: 1))
    }

    @Test("a footnote that no standing word refers to is not seen")
    func orphanedFootnotes() throws {
        let deleted = "<w:del><w:r><w:footnoteReference w:id=\"3\"/></w:r></w:del>"
        var file = WordFile("<w:p>\(r("Claim"))\(deleted)</w:p>")
        file.footnotes =
            "<w:footnote w:id=\"2\">\(p("Nobody's."))</w:footnote>"
            + "<w:footnote w:id=\"3\">\(p("Deleted."))</w:footnote>"
        let document = try file.read()
        #expect(try document.block("Nobody").hiding == .notDisplayed)
        #expect(try document.block("Deleted").hiding == .deleted)
    }

    @Test("page headers stand apart, and only those that are shown are seen")
    func pageHeaders() throws {
        let reference = "<w:sectPr><w:headerReference w:type=\"KIND\" r:id=\"h\"/></w:sectPr>"
        for (kind, hiding) in [("default", nil), ("first", Hiding.notDisplayed), ("even", Hiding.notDisplayed)] {
            var file = WordFile(p("Body") + reference.replacing("KIND", with: kind))
            file.header = p("Capital at risk")
            let document = try file.read()
            let block = try document.block("Capital at risk")
            #expect(block.hiding == hiding, "\(kind)")
            #expect(document.containers[block.container].kind == .pageMargin)
            #expect(document.text == "Body\nCapital at risk\n")
        }
    }

    @Test("links lead where their relationship, anchor or field says")
    func links() throws {
        let field =
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://b.example\" "
            + "\\l \"risk\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(r("field"))"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        let simple = "<w:fldSimple w:instr=\"HYPERLINK https://c.example\">\(r("simple"))</w:fldSimple>"
        var file = WordFile(
            "<w:p>\(r("See "))<w:hyperlink r:id=\"l\">\(r("this"))\(r(" link", "<w:b/>"))</w:hyperlink> \(field)"
                + "\(simple)<w:hyperlink w:anchor=\"top\">\(r("up"))</w:hyperlink></w:p>")
        file.links = ["l": "https://a.example/?ref=1"]
        let document = try file.read()
        let found = document.links.map { "\(document.words(in: $0.prose)) > \($0.target)" }
        #expect(
            found == [
                "this link > https://a.example/?ref=1", "field > https://b.example#risk", "simple > https://c.example",
                "up > #top",
            ])
        #expect(document.source.string(in: document.links[0].targetSource) == "this link")
    }

    @Test("what a field computes is text, what it is computed from is not")
    func fieldInstructions() throws {
        let body =
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>MERGEFIELD risk</w:instrText></w:r>"
            + "\(r("never shown"))<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(r("«risk_warning»"))"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
        #expect(try WordFile(body).read().text == "«risk_warning»\n")
    }

    @Test("of alternative contents the first is read, never both")
    func alternateContent() throws {
        func box(_ text: String) -> String { "<w:txbxContent>\(p(text))</w:txbxContent>" }
        let body =
            "<w:p>\(r("Anchor"))<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp>"
            + "<wps:txbx>\(box("new"))</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>"
            + "<v:textbox>\(box("old"))</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
            + "\(r(" goes on"))</w:p>\(p("Next"))"
        let document = try WordFile(body).read()
        #expect(document.text == "Anchor goes on\nnew\nNext\n")
        let box = try document.block("new")
        #expect(document.containers[box.container].kind == .section)
        #expect(document.source.paragraph(of: box.source.start)?.story == .textBox)
        #expect(document.source.paragraph(of: try document.block("Next").source.start)?.paragraph == 2)
    }

    @Test("content controls, smart tags and insertions are read as if they were not there")
    func transparentElements() throws {
        let body =
            "<w:sdt><w:sdtPr><w:showingPlcHdr/><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>"
            + "<w:p><w:smartTag>\(r("Click "))</w:smartTag><w:ins>\(r("here"))</w:ins></w:p></w:sdtContent></w:sdt>"
        let document = try WordFile(body).read()
        #expect(document.outline == ["Click here"])
    }

    @Test("symbols of picture fonts are blanks, other characters are kept")
    func symbols() throws {
        let body =
            "<w:p>\(r("a"))<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:char=\"00A3\"/></w:r>\(r("5"))</w:p>"
        #expect(try WordFile(body).read().outline == ["a £5"])
    }

    @Test("the strict dialect and other prefixes are understood")
    func strictDialect() throws {
        var file = WordFile("")
        file.parts["word/document.xml"] = """
            <x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r>\
            <x:t>Strict</x:t></x:r></x:p><p xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><r><t>default</t></r>\
            </p><y:p xmlns:y="urn:other"><y:t>foreign</y:t></y:p></x:body></x:document>
            """
        #expect(try file.read().text == "Strict\ndefault\n")
    }

    @Test("a part in UTF-16 is read")
    func utf16() throws {
        var zip = WordFile(p("x")).zip
        let index = try #require(zip.entries.firstIndex { $0.name == "word/document.xml" })
        let xml = WordFile.root("document", "<w:body>\(p("Größe €5"))</w:body>")
            .replacing("encoding=\"UTF-8\"", with: "encoding=\"UTF-16\"")
        zip.entries.remove(at: index)
        zip.add("word/document.xml", [0xFF, 0xFE] + xml.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        #expect(try WordReader().read(zip.bytes).text == "Größe €5\n")
    }
}
