import AdlintCore
import AdlintDocuments
import Testing
import WordFileSupport

@Suite("Word: what a reader does not see")
struct WordHidingTests {
    @Test("a deleted revision is no text, but stands as a hidden block where it was")
    func deletion() throws {
        let body =
            "<w:p>\(r("It is "))<w:del w:id=\"1\"><w:r><w:delText>not </w:delText></w:r></w:del>\(r("safe."))</w:p>\(p("Next"))"
        let document = try WordFile(body).read()
        #expect(document.text == "It is safe.\nNext\n")
        #expect(document.outline == ["It is safe.", "(deleted in a tracked change) not", "Next"])
        #expect(document.blocks[1].source == TextRange(6, 6))
        #expect(document.map.source(of: document.blocks[1].prose) == TextRange(6, 6))
    }

    @Test("text that was moved away, and deleted rows, count as deleted")
    func movesAndRows() throws {
        let row =
            "<w:tbl><w:tr><w:trPr><w:del w:id=\"4\"/></w:trPr><w:tc>\(p("gone"))</w:tc></w:tr><w:tr><w:tc>\(p("kept"))"
            + "</w:tc></w:tr></w:tbl>"
        let body =
            "<w:p><w:moveFrom w:id=\"2\">\(r("moved"))</w:moveFrom></w:p>\(row)"
            + "<w:p><w:pPr><w:rPr><w:del w:id=\"5\"/></w:rPr></w:pPr>\(r("stays"))</w:p>"
        let document = try WordFile(body).read()
        #expect(document.text == "\n\nkept\nstays\n")
        #expect(
            document.outline == [
                "(deleted in a tracked change) moved", "(deleted in a tracked change) gone", "kept", "stays",
            ])
    }

    @Test("hidden and struck words keep their place in the text, apart from what is seen")
    func vanishAndStrike() throws {
        let body =
            "<w:p>\(r("Seen "))\(r("hidden ", "<w:vanish/>"))\(r("struck ", "<w:strike/>"))\(r("twice ", "<w:dstrike/>"))"
            + "\(r("off", "<w:vanish w:val=\"0\"/>"))</w:p>"
        let document = try WordFile(body).read()
        #expect(document.text == "Seen hidden struck twice off\n")
        #expect(document.outline == ["Seen off", "(not displayed) hidden", "(struck through) struck twice"])
        let hidden = try document.block("hidden")
        #expect(document.source.string(in: document.map.source(of: hidden.prose)) == "hidden")
    }

    @Test(
        "letters in the colour of their ground are not seen",
        arguments: [
            ("<w:color w:val=\"FFFFFF\"/>", "", true),
            ("<w:color w:val=\"FEFEFE\"/>", "", true),
            ("<w:color w:val=\"BBBBBB\"/>", "", false),
            ("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"003366\"/>", "", false),
            ("<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"darkBlue\"/>", "", false),
            ("<w:color w:val=\"FFFFFF\"/>", "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"000000\"/>", false),
            ("<w:color w:val=\"003366\"/>", "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"003366\"/>", true),
            ("<w:color w:val=\"auto\"/>", "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"000000\"/>", false),
        ])
    func whiteOnWhite(run: String, paragraph: String, isHidden: Bool) throws {
        let document = try WordFile(p("letters", run, paragraph: paragraph)).read()
        #expect(try document.block("letters").hiding == (isHidden ? .notDisplayed : nil))
    }

    @Test("white letters in a dark cell or a dark text box are seen")
    func whiteOnDarkBoxes() throws {
        let cell =
            "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\"222222\"/></w:tcPr>"
            + "\(p("in the cell", "<w:color w:val=\"FFFFFF\"/>"))</w:tc></w:tr></w:tbl>"
        func box(_ fill: String) -> String {
            "<w:p><w:r><w:drawing><wps:wsp><wps:spPr>\(fill)</wps:spPr><wps:txbx><w:txbxContent>"
                + "\(p("in the box", "<w:color w:val=\"FFFFFF\"/>"))</w:txbxContent></wps:txbx></wps:wsp></w:drawing></w:r></w:p>"
        }
        #expect(try WordFile(cell).read().block("in the cell").hiding == nil)
        let dark = "<a:solidFill><a:srgbClr val=\"112233\"/></a:solidFill>"
        #expect(try WordFile(box(dark)).read().block("in the box").hiding == nil)
        let gradient = try WordFile(box("<a:gradFill/>")).read()
        #expect(try gradient.block("in the box").hiding == nil)
        #expect(try gradient.style("in the box").colour == nil)
        #expect(try WordFile(box("<a:noFill/>")).read().block("in the box").hiding == .notDisplayed)
    }

    @Test("letters of one point, without fill, or on lines of one point are not seen")
    func dust() throws {
        let unpainted = "<w14:textFill><w14:noFill/></w14:textFill>"
        #expect(try WordFile(p("dust", "<w:sz w:val=\"2\"/>")).read().block("dust").hiding == .notDisplayed)
        #expect(try WordFile(p("dust", "<w:sz w:val=\"8\"/>")).read().block("dust").hiding == nil)
        #expect(try WordFile(p("dust", unpainted)).read().block("dust").hiding == .notDisplayed)
        let flat = "<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>"
        #expect(try WordFile(p("dust", paragraph: flat)).read().block("dust").hiding == .notDisplayed)
        let even = "<w:spacing w:line=\"20\" w:lineRule=\"auto\"/>"
        #expect(try WordFile(p("dust", paragraph: even)).read().block("dust").hiding == nil)
    }

    @Test("what stands under a collapsed heading is hidden up to the next heading of its level")
    func collapsedHeading() throws {
        func heading(_ text: String, _ level: Int, _ more: String = "") -> String {
            p(text, paragraph: "<w:outlineLvl w:val=\"\(level - 1)\"/>\(more)")
        }
        let body = heading("A", 2, "<w15:collapsed/>") + p("a") + heading("A1", 3) + p("a1") + heading("B", 2) + p("b")
        #expect(
            try WordFile(body).read().outline == ["A", "(collapsed) a", "(collapsed) A1", "(collapsed) a1", "B", "b"])
    }

    @Test("a comment follows the words that it hangs on, and is no text")
    func comments() throws {
        let body =
            "<w:p>\(r("We "))<w:commentRangeStart w:id=\"7\"/>\(r("always win"))<w:commentRangeEnd w:id=\"7\"/>"
            + "<w:r><w:commentReference w:id=\"7\"/></w:r>\(r("."))</w:p>"
        var file = WordFile(body)
        file.comments = "<w:comment w:id=\"7\">\(p("Says who?"))\(p("Past performance..."))</w:comment>"
        let document = try file.read()
        #expect(document.text == "We always win.\n")
        #expect(document.outline == ["We always win.", "(comment) Says who? Past performance..."])
        #expect(document.source.string(in: document.blocks[1].source) == "always win")
    }

    @Test("a tooltip is hidden, an alternative text follows its picture")
    func tooltipsAndPictures() throws {
        let picture =
            "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" descr=\"A chart that rises\"/><a:graphic><pic:pic/>"
            + "</a:graphic></wp:inline></w:drawing></w:r>"
        let link = "<w:hyperlink r:id=\"l\" w:tooltip=\"Capital at risk\">\(r("Join"))</w:hyperlink>"
        var file = WordFile("<w:p>\(picture)\(r("After"))</w:p><w:p>\(link)</w:p>")
        file.links = ["l": "https://a.example"]
        let document = try file.read()
        #expect(document.blocks.map(\.kind) == [.image, .paragraph, .paragraph, .paragraph, .paragraph])
        #expect(
            document.outline == [
                "", "(in an image's alternative text) A chart that rises", "After", "Join",
                "(in a tooltip) Capital at risk",
            ])
    }

    @Test("a decorative picture is passed over")
    func decorativePicture() throws {
        let picture =
            "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" descr=\"swirl\"><a:extLst><a:ext><d:decorative "
            + "xmlns:d=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/></a:ext></a:extLst></wp:docPr>"
            + "<a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing></w:r>"
        #expect(try WordFile("<w:p>\(picture)\(r("After"))</w:p>").read().outline == ["After"])
    }
}
