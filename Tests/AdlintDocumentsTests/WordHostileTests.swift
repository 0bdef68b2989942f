import AdlintCore
import AdlintDocuments
import Testing
import WordFileSupport

@Suite("Word: files that are damaged, foreign or hostile")
struct WordHostileTests {
    /// The sentence with which a file is refused.
    private func refusal(_ bytes: [UInt8]) throws -> String {
        try #require(#expect(throws: ReadingError.self) { try WordReader().read(bytes) }).description
    }

    private func refusal(_ file: WordFile) throws -> String {
        try refusal(file.bytes)
    }

    @Test("what is no archive is refused in a sentence")
    func noArchive() throws {
        #expect(try refusal([]).contains("no zip archive"))
        #expect(try refusal(Array("Dear reader".utf8)).contains("no zip archive"))
        #expect(try refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).contains("save it as a Word document"))
    }

    @Test("a file that was cut short anywhere is refused")
    func truncated() throws {
        let whole = WordFile(p("Past performance is not a reliable indicator.")).bytes
        for count in stride(from: 0, to: whole.count, by: 97) {
            #expect(throws: ReadingError.self, "cut at \(count)") { try WordReader().read(Array(whole[..<count])) }
        }
    }

    @Test("a locked archive is refused by that name")
    func encrypted() throws {
        var zip = WordFile(p("x")).zip
        for index in zip.entries.indices { zip.entries[index].flags = 1 }
        #expect(try refusal(zip.bytes).contains("locked with a password"))
    }

    @Test("a part with a wrong checksum or an unknown packing is refused")
    func damagedParts() throws {
        var zip = WordFile(p("x")).zip
        let index = try #require(zip.entries.firstIndex { $0.name == "word/document.xml" })
        zip.entries[index].checksum ^= 1
        #expect(try refusal(zip.bytes).contains("cannot be unpacked"))
        zip.entries[index].checksum ^= 1
        zip.entries[index].method = 14
        #expect(try refusal(zip.bytes).contains("packed in a way"))
    }

    @Test("ten gigabytes in ten megabytes are refused at once")
    func bomb() throws {
        // A megabyte of zeros, deflated, ending on a byte: repeated, it is as many megabytes of zeros.
        let megabyte = try fixture("hostile/megabyte-of-zeros.deflate")
        var zip = WordFile(p("x")).zip
        let index = try #require(zip.entries.firstIndex { $0.name == "word/document.xml" })
        zip.entries[index].packed = []
        for _ in 0..<10_000 { zip.entries[index].packed += megabyte }
        zip.entries[index].method = 8
        for (declared, reason) in [(0xF000_0000, "unpacks to more than"), (1_000, "cannot be unpacked")] {
            zip.entries[index].inflatedCount = declared
            let bytes = zip.bytes
            // To unpack it would take minutes, and more memory than there is.
            #expect(try refusal(bytes).contains(reason), "declared \(declared)")
        }
    }

    @Test("two parts of one name are refused: programs differ in which they show")
    func twoParts() throws {
        var zip = WordFile(p("shown")).zip
        zip.add("WORD/document.xml", WordFile.root("document", "<w:body>\(p("other"))</w:body>").utf8)
        #expect(try refusal(zip.bytes).contains("two parts named"))
    }

    @Test("too many parts are refused")
    func manyParts() throws {
        var zip = WordFile(p("x")).zip
        for number in 0..<10_001 { zip.add("media/\(number)", []) }
        #expect(try refusal(zip.bytes).contains("more than 10000 parts"))
    }

    @Test("paths that lead out of the package are only names")
    func traversal() throws {
        var file = WordFile(p("x"))
        file.parts["../../etc/evil"] = "evil"
        #expect(try file.read().text == "x\n")
        file.parts["_rels/.rels"] = WordFile.relationships(["r1": ("officeDocument", "../../../etc/passwd", false)])
        #expect(try refusal(file).contains("there is no part etc/passwd"))
    }

    @Test("entities and document types are refused, so nothing is expanded or fetched")
    func documentTypes() throws {
        var lines = "<!ENTITY a0 \"ha\">"
        for level in 1..<30 { lines += "<!ENTITY a\(level) \"&a\(level - 1);&a\(level - 1);\">" }
        let laughs =
            "<?xml version=\"1.0\"?><!DOCTYPE x [\(lines)]><w:document "
            + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&a29;</w:t>"
            + "</w:r></w:p></w:body></w:document>"
        let external = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>"
        for part in ["word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels", "word/styles.xml"] {
            for xml in [laughs, external] {
                var file = WordFile(p("x"))
                file.styles = " "
                file.parts[part] = xml
                #expect(try refusal(file).contains("declares a document type"), "\(part)")
            }
        }
    }

    @Test("a hundred thousand elements in each other are refused")
    func depth() throws {
        let deep =
            String(repeating: "<w:sdt><w:sdtContent>", count: 50_000) + p("x")
            + String(repeating: "</w:sdtContent></w:sdt>", count: 50_000)
        #expect(try refusal(WordFile(deep)).contains("nested too deep"))
        let open = String(repeating: "<w:tbl><w:tr><w:tc>", count: 33_000)
        #expect(try refusal(WordFile(open)).contains("nested too deep"))
    }

    @Test("tables and boxes are read as deep as is allowed")
    func allowedDepth() throws {
        let tables =
            String(repeating: "<w:tbl><w:tr><w:tc>", count: 120) + p("inmost")
            + String(repeating: "</w:tc></w:tr></w:tbl>", count: 120)
        #expect(try WordFile(tables).read().outline == ["inmost"])
        let boxes =
            String(repeating: "<w:p><w:r><w:txbxContent>", count: 120) + p("inmost")
            + String(repeating: "</w:txbxContent></w:r></w:p>", count: 120)
        #expect(try WordFile(boxes).read().outline == ["inmost"])
    }

    @Test("more namespaces than a word processor declares are refused")
    func namespaces() throws {
        let many = (0..<400).map { "xmlns:n\($0)=\"urn:\($0)\"" }.joined(separator: " ")
        #expect(try refusal(WordFile("<w:p \(many)/>")).contains("XML namespaces"))
    }

    @Test("XML that is not well formed is refused with its part and line")
    func malformed() throws {
        let sentence = try refusal(WordFile("<w:p>\n<w:r></w:p>"))
        #expect(sentence.contains("word/document.xml is not well-formed XML"))
        #expect(sentence.contains("line 3"))
    }

    @Test("a file without the parts that it needs is refused by what is missing")
    func missingParts() throws {
        func without(_ part: String) throws -> String {
            var file = WordFile(p("x"))
            file.parts[part] = .some(nil)
            return try refusal(file)
        }
        #expect(try without("[Content_Types].xml").contains("does not name its parts"))
        #expect(try without("_rels/.rels").contains("does not say where its text is"))
        #expect(try without("word/document.xml").contains("there is no part word/document.xml"))
    }

    @Test("a file without styles, notes or links is read all the same")
    func missingOptionalParts() throws {
        var file = WordFile("<w:p><w:hyperlink r:id=\"none\">\(r("x"))</w:hyperlink></w:p>")
        file.parts["word/_rels/document.xml.rels"] = .some(nil)
        let document = try file.read()
        #expect(document.text == "x\n")
        #expect(document.links.isEmpty)
    }

    @Test("files of other programs are refused by what they are")
    func otherFormats() throws {
        var workbook = WordFile(p("x"))
        workbook.parts["[Content_Types].xml"] = WordFile.contentTypes
            .replacing("wordprocessingml.document", with: "spreadsheetml.sheet")
        #expect(try refusal(workbook).contains("spreadsheetml"))
        var disguised = WordFile(p("x"))
        disguised.parts["word/document.xml"] = "<x:workbook xmlns:x=\"urn:x\"/>"
        #expect(try refusal(disguised).contains("does not begin as one"))
        var odt = ZipFile()
        odt.add("content.xml", "<x/>".utf8)
        odt.add("META-INF/manifest.xml", "<x/>".utf8)
        #expect(try refusal(odt.bytes).contains(".odt"))
    }

    @Test("text taken in from another file cannot be judged, and that is said")
    func externalChunk() throws {
        let file = WordFile(p("x") + "<w:altChunk r:id=\"a\"/>")
        #expect(try refusal(file).contains("takes in the text of another file"))
    }

    @Test("text in odd places is not lost")
    func oddPlaces() throws {
        let body =
            "<w:r><w:t>bare run</w:t></w:r><w:p>\(r("outer"))\(p("inner"))\(r("rest"))</w:p>"
            + "<w:tbl>\(p("in table"))<w:tr>\(p("in row"))<w:tc>\(r("in cell"))</w:tc></w:tr></w:tbl><w:tc>\(p("lone cell"))</w:tc>"
        let document = try WordFile(body).read()
        let words = document.outline.joined(separator: "/")
        for text in ["bare run", "outer", "inner", "rest", "in table", "in row", "in cell", "lone cell"] {
            #expect(words.contains(text), "lost: \(text)")
        }
    }

    @Test("numbers beyond all bounds do no harm")
    func numbers() throws {
        let huge = "99999999999999999999"
        let body =
            p(
                "a", "<w:sz w:val=\"\(huge)\"/><w:position w:val=\"-\(huge)\"/>",
                paragraph: "<w:outlineLvl w:val=\"-5\"/>")
            + p("b", paragraph: "<w:numPr><w:ilvl w:val=\"9223372036854775807\"/><w:numId w:val=\"1\"/></w:numPr>")
            + "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"9223372036854775807\"/></w:trPr><w:tc><w:tcPr>"
            + "<w:gridSpan w:val=\"9223372036854775807\"/></w:tcPr>\(p("c"))</w:tc></w:tr></w:tbl>"
        #expect(try WordFile(body).read().outline == ["a", "b", "c"])
    }

    /// Each links, shows and comments; to look at all for each would take minutes.
    @Test("a paragraph with very many runs, links, pictures and comments is read whole")
    func manyThings() throws {
        let count = 8_000
        var file = WordFile(
            "<w:p>"
                + (0..<count).map { number in
                    "<w:hyperlink w:anchor=\"a\(number)\">\(r("w", number % 2 == 0 ? "<w:b/>" : "<w:vanish/>"))</w:hyperlink>"
                        + "<w:r><w:pict><v:imagedata/></w:pict><w:commentReference w:id=\"\(number)\"/></w:r>"
                }.joined() + "</w:p>")
        file.comments = (0..<count).map { "<w:comment w:id=\"\($0)\">\(p("c"))</w:comment>" }.joined()
        let document = try WordReader().read(file.bytes)
        #expect(document.prose.filter { $0 == UInt8(ascii: "w") }.count == count)
        #expect(document.links.count == count)
    }
}
