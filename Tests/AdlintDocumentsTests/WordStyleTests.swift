import AdlintCore
import AdlintDocuments
import Testing
import WordFileSupport

@Suite("Word: kinds and styles")
struct WordStyleTests {
    private static let styles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>
          <w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Ours"><w:name w:val="Our heading"/><w:basedOn w:val="berschrift1"/>
          <w:rPr><w:color w:val="112233"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
        <w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Subtitle"/><w:basedOn w:val="Title"/></w:style>
        <w:style w:type="paragraph" w:styleId="Toc"><w:name w:val="TOC Heading"/><w:basedOn w:val="berschrift1"/>
          <w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Bullet"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="3"/>
          </w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/></w:style>
        <w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/></w:style>
        <w:style w:type="paragraph" w:styleId="LoopA"><w:basedOn w:val="LoopB"/><w:rPr><w:sz w:val="40"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="LoopB"><w:basedOn w:val="LoopA"/></w:style>
        <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="table" w:styleId="Dark"><w:name w:val="Dark"/><w:rPr><w:sz w:val="18"/></w:rPr>
          <w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear"
          w:fill="4F81BD"/></w:tcPr></w:tblStylePr></w:style>
        """

    private func read(_ body: String) throws -> Document {
        var file = WordFile(body)
        file.styles = Self.styles
        return try file.read()
    }

    @Test(
        "what a paragraph is follows from its level, its numbering and the names of its styles",
        arguments: [
            ("<w:pStyle w:val=\"berschrift1\"/>", BlockKind.heading(level: 1)),
            ("<w:pStyle w:val=\"Ours\"/>", .heading(level: 1)),
            ("<w:pStyle w:val=\"Title\"/>", .heading(level: 1)),
            ("<w:pStyle w:val=\"Sub\"/>", .paragraph),
            ("<w:pStyle w:val=\"Toc\"/>", .paragraph),
            ("<w:outlineLvl w:val=\"7\"/>", .heading(level: 6)),
            ("<w:pStyle w:val=\"Ours\"/><w:outlineLvl w:val=\"9\"/>", .paragraph),
            ("<w:pStyle w:val=\"Bullet\"/>", .listItem(depth: 1)),
            ("<w:pStyle w:val=\"Bullet\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", .paragraph),
            ("<w:numPr><w:ilvl w:val=\"2\"/><w:numId w:val=\"5\"/></w:numPr>", .listItem(depth: 3)),
            ("<w:pStyle w:val=\"Quote\"/>", .quote),
            ("<w:pStyle w:val=\"Caption\"/>", .caption),
            ("<w:pStyle w:val=\"Unknown\"/>", .paragraph),
        ])
    func kinds(properties: String, kind: BlockKind) throws {
        #expect(try read(p("words", paragraph: properties)).block("words").kind == kind)
    }

    @Test("sizes come from the run, its style, the paragraph's style and the defaults, in this order")
    func sizes() throws {
        func size(_ run: String, _ paragraph: String = "") throws -> Double? {
            try read(p("words", run, paragraph: paragraph)).style("words").size
        }
        #expect(try size("") == 11 * 4 / 3.0)
        #expect(try size("", "<w:pStyle w:val=\"Ours\"/>") == 16 * 4 / 3.0)
        #expect(try size("<w:sz w:val=\"12\"/>", "<w:pStyle w:val=\"Ours\"/>") == 8)
        #expect(try size("", "<w:pStyle w:val=\"LoopB\"/>") == 20 * 4 / 3.0)
        #expect(try WordFile(p("words")).read().style("words").size == 10 * 4 / 3.0)
    }

    @Test("a bold character style in a bold paragraph style is not bold, direct formatting is final")
    func toggles() throws {
        func weight(_ run: String, _ paragraph: String = "") throws -> Int {
            try read(p("words", run, paragraph: paragraph)).style("words").weight
        }
        #expect(try weight("<w:rStyle w:val=\"Strong\"/>") == 700)
        #expect(try weight("<w:rStyle w:val=\"Strong\"/>", "<w:pStyle w:val=\"Ours\"/>") == 400)
        #expect(try weight("<w:rStyle w:val=\"Strong\"/><w:b/>", "<w:pStyle w:val=\"Ours\"/>") == 700)
        #expect(try weight("<w:b w:val=\"false\"/>", "<w:pStyle w:val=\"Ours\"/>") == 400)
    }

    @Test("colours and grounds are resolved, also by theme")
    func colours() throws {
        var file = WordFile(
            p("themed", "<w:color w:themeColor=\"accent1\" w:themeShade=\"80\"/>")
                + p("ground", paragraph: "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFFFCC\"/>")
                + p("marked", "<w:highlight w:val=\"yellow\"/>") + p("plain"))
        file.theme = """
            <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme>
            <a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:accent1><a:srgbClr val="80C0FF"/></a:accent1>
            </a:clrScheme></a:themeElements></a:theme>
            """
        let document = try file.read()
        #expect(try document.style("themed").colour == Colour(red: 64, green: 96, blue: 128))
        #expect(try document.style("ground").background == Colour(red: 255, green: 255, blue: 204))
        #expect(try document.style("marked").background == Colour(red: 255, green: 255, blue: 0))
        #expect(try document.style("plain") == Style(size: 10 * 4 / 3.0))
    }

    @Test("superscript, subscript and raised text are told")
    func raised() throws {
        #expect(try read(p("w", "<w:vertAlign w:val=\"superscript\"/>")).style("w").isRaisedOrLowered)
        #expect(try read(p("w", "<w:position w:val=\"6\"/>")).style("w").isRaisedOrLowered)
        #expect(try !read(p("w", "<w:vertAlign w:val=\"baseline\"/>")).style("w").isRaisedOrLowered)
    }

    @Test("a box has four lines; a lone line under an empty paragraph is a rule")
    func borders() throws {
        func border(_ sides: String...) -> String {
            "<w:pBdr>" + sides.map { "<w:\($0) w:val=\"single\" w:sz=\"4\"/>" }.joined() + "</w:pBdr>"
        }
        #expect(try read(p("w", paragraph: border("top", "left", "bottom", "right"))).style("w").hasBorder)
        #expect(try !read(p("w", paragraph: border("bottom"))).style("w").hasBorder)
        let none =
            "<w:pBdr><w:top w:val=\"nil\"/><w:left w:val=\"none\"/><w:bottom w:val=\"nil\"/><w:right w:val=\"nil\"/></w:pBdr>"
        #expect(try !read(p("w", paragraph: none)).style("w").hasBorder)
        let rule = try read(p("a") + "<w:p><w:pPr>\(border("bottom"))</w:pPr></w:p>" + p("b"))
        #expect(rule.blocks.map(\.kind) == [.paragraph, .thematicBreak, .paragraph])
        let drawn = try read("<w:p><w:r><w:pict><v:rect o:hr=\"t\" o:hrstd=\"t\"/></w:pict></w:r></w:p>")
        #expect(drawn.blocks.map(\.kind) == [.thematicBreak])
    }

    private func cell(_ text: String, _ properties: String = "") -> String {
        "<w:tc><w:tcPr>\(properties)</w:tcPr>\(p(text))</w:tc>"
    }

    @Test("a table of figures becomes cells with row, column and header")
    func dataTable() throws {
        let look =
            "<w:tblPr><w:tblStyle w:val=\"Dark\"/><w:tblLook w:firstRow=\"1\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr>"
        let rows =
            "<w:tr>\(cell("Fund"))\(cell("Year"))\(cell("Gain"))</w:tr>"
            + "<w:tr>\(cell("Both", "<w:gridSpan w:val=\"2\"/>"))\(cell("12%"))</w:tr>"
        let document = try read("<w:tbl>\(look)\(rows)</w:tbl>")
        #expect(
            document.blocks.map(\.kind) == [
                .tableCell(row: 0, column: 0, isHeader: true), .tableCell(row: 0, column: 1, isHeader: true),
                .tableCell(row: 0, column: 2, isHeader: true), .tableCell(row: 1, column: 0, isHeader: false),
                .tableCell(row: 1, column: 2, isHeader: false),
            ])
        #expect(document.blocks.allSatisfy { $0.table == 0 && $0.hiding == nil })
        let header = try document.style("Fund")
        #expect(header.colour == Colour(red: 255, green: 255, blue: 255))
        #expect(header.background == Colour(red: 79, green: 129, blue: 189))
        #expect(header.weight == 700 && header.size == 12)
        #expect(try document.style("12%") == Style(size: 12))
    }

    @Test("a table that only places boxes gives boxes with paragraphs")
    func layoutTable() throws {
        let borders =
            "<w:tblPr><w:tblBorders>"
            + ["top", "left", "bottom", "right"].map { "<w:\($0) w:val=\"single\"/>" }.joined()
            + "</w:tblBorders></w:tblPr>"
        let document = try read(
            "<w:tbl>\(borders)<w:tr><w:tc>\(p("One"))\(p("Two"))</w:tc></w:tr></w:tbl>\(p("Three"))")
        #expect(document.blocks.map(\.kind) == [.paragraph, .paragraph, .paragraph])
        #expect(document.containers[document.blocks[0].container].kind == .cell)
        #expect(document.blocks[0].container == document.blocks[1].container)
        #expect(document.blocks[2].container == 0)
        #expect(try document.style("One").hasBorder)
        #expect(try !document.style("Three").hasBorder)
    }

    @Test("a table within a cell keeps its place")
    func nestedTables() throws {
        let inner = "<w:tbl><w:tr>\(cell("a"))\(cell("b"))</w:tr><w:tr>\(cell("c"))\(cell("d"))</w:tr></w:tbl>"
        let document = try read("<w:tbl><w:tr><w:tc>\(p("before"))\(inner)\(p("after"))</w:tc></w:tr></w:tbl>")
        #expect(document.outline == ["before", "a", "b", "c", "d", "after"])
        #expect(document.text == "before\na\nb\nc\nd\nafter\n")
    }
}
