import AdlintCore
import AdlintDocuments
import Testing
import WordFileSupport

/// An OpenDocument file made of the parts that a test is about.
struct ODTFile {
    var body: String
    var automaticStyles = ""
    var styles = ""
    var masterStyles = ""
    /// Parts that take the place of those made here, or come on top; nil leaves a part out.
    var parts: [String: String?] = [:]

    init(_ body: String) {
        self.body = body
    }

    func read() throws -> Document {
        try ODTReader().read(zip.bytes)
    }

    var zip: ZipFile {
        var all: [String: String?] = [
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": Self.root(
                "content",
                "<office:automatic-styles>\(automaticStyles)</office:automatic-styles><office:body><office:text>\(body)"
                    + "</office:text></office:body>"),
            "styles.xml": Self.root(
                "styles",
                "<office:styles>\(styles)</office:styles><office:master-styles>\(masterStyles)</office:master-styles>"),
        ]
        for (name, content) in parts { all[name] = content }
        var zip = ZipFile()
        for name in all.keys.sorted() { if let content = all[name] ?? nil { zip.add(name, content.utf8) } }
        return zip
    }

    static func root(_ name: String, _ content: String) -> String {
        let spaces = ["office", "style", "text", "table", "manifest"].map {
            "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
        }
        return "<office:document-\(name) \(spaces.joined(separator: " ")) xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
            + "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
            + "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
            + "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
            + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\(content)</office:document-\(name)>"
    }
}

@Suite("OpenDocument")
struct ODTReaderTests {
    private static let both = ["boxed-mail", "columns", "letter-head", "lists", "marked-up", "plain-letter", "tables"]

    @Test("a draft saved as .odt has the blocks that it has as .docx", arguments: both)
    func sameAsWord(_ name: String) throws {
        func blocks(_ document: Document) -> [String] {
            document.blocks.map { "\($0.kind) \($0.hiding?.rawValue ?? "") \(document.words(in: $0.prose))" }
        }
        let word = try WordReader().read(fixture("word/\(name).docx"))
        let odt = try ODTReader().read(fixture("word/\(name).odt"))
        #expect(blocks(word) == blocks(odt))
        #expect(odt.format == .odt)
    }

    @Test("blocks, styles and places are those on record", arguments: both)
    func matchesRecord(_ name: String) throws {
        try compareWithRecord(
            try ODTReader().read(fixture("word/\(name).odt")).report, "word/\(name).odt.blocks")
    }

    @Test("blanks are collapsed as the format has it, written blanks are kept")
    func blanks() throws {
        let body =
            "<text:p>  one\n  two <text:span> three</text:span><text:s text:c=\"2\"/>four<text:tab/>five"
            + "<text:line-break/>six </text:p>\n<text:p>next</text:p>"
        #expect(try ODTFile(body).read().text == "one two three  four\tfive\nsix \nnext\n")
    }

    @Test("a deletion stands as a hidden block at its place, and is no text")
    func deletion() throws {
        let body =
            "<text:tracked-changes><text:changed-region text:id=\"c\"><text:deletion><office:change-info>"
            + "<dc:creator>Ann</dc:creator></office:change-info><text:p>not</text:p></text:deletion></text:changed-region>"
            + "</text:tracked-changes><text:p>It is <text:change text:change-id=\"c\"/>safe.</text:p>"
        let document = try ODTFile(body).read()
        #expect(document.text == "It is safe.\n")
        #expect(document.outline == ["It is safe.", "(deleted in a tracked change) not"])
    }

    @Test("sizes in parts of the parent's are worked out; hidden sections are hidden")
    func styles() throws {
        var file = ODTFile(
            "<text:p text:style-name=\"Small\">small</text:p><text:section text:display=\"none\"><text:p>hidden</text:p>"
                + "</text:section>")
        file.styles =
            "<style:default-style style:family=\"paragraph\"><style:text-properties fo:font-size=\"12pt\"/>"
            + "</style:default-style><style:style style:name=\"Base\" style:family=\"paragraph\"><style:text-properties "
            + "fo:font-size=\"0.5in\" fo:color=\"#c0c0c0\"/></style:style><style:style style:name=\"Small\" "
            + "style:family=\"paragraph\" style:parent-style-name=\"Base\"><style:text-properties fo:font-size=\"50%\"/>"
            + "</style:style>"
        let document = try file.read()
        #expect(try document.style("small").size == 24)
        #expect(try document.style("small").colour == Colour(red: 192, green: 192, blue: 192))
        #expect(try document.block("hidden").hiding == .notDisplayed)
    }

    @Test("files that are locked, foreign or broken are refused in a sentence")
    func refusals() throws {
        func refusal(_ change: (inout ODTFile) -> Void) throws -> String {
            var file = ODTFile("<text:p>x</text:p>")
            change(&file)
            return try #require(#expect(throws: ReadingError.self) { try file.read() }).description
        }
        let manifest =
            "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
            + "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>"
        #expect(try refusal { $0.parts["META-INF/manifest.xml"] = manifest }.contains("locked with a password"))
        let sheet = "application/vnd.oasis.opendocument.spreadsheet"
        #expect(try refusal { $0.parts["mimetype"] = sheet }.contains("spreadsheet"))
        #expect(try refusal { $0.parts["content.xml"] = .some(nil) }.contains("no content.xml"))
        #expect(try refusal { $0.parts["content.xml"] = "<x/>" }.contains("is no text"))
        #expect(
            try refusal { $0.parts["content.xml"] = "<!DOCTYPE x [<!ENTITY a \"b\">]><x/>" }.contains("document type"))
        #expect(try refusal { $0.parts["[Content_Types].xml"] = "<x/>" }.contains(".docx"))
        let deep = String(repeating: "<text:section>", count: 100_000)
        #expect(try refusal { $0.body = deep }.contains("nested too deep"))
    }

    @Test("spoiled files are read or refused, never more", arguments: ["marked-up", "tables", "lists"])
    func mutations(_ name: String) throws {
        let content = try #require(Self.content[name])
        var random = FixedRandom(state: UInt64(content.count))
        var readCount = 0
        for round in 0..<200 {
            var zip = ODTFile("").zip
            zip.entries.removeAll { $0.name == "content.xml" }
            zip.add("content.xml", mutated(Array(content.utf8), by: &random))
            do throws(ReadingError) {
                expectSound(try ODTReader().read(zip.bytes), "\(name), round \(round)")
                readCount += 1
            } catch {
                #expect(error.description.hasSuffix("."))
            }
        }
        #expect(readCount > 5, "so few are read that the test shows little")
    }

    private static let content: [String: String] = [
        "marked-up": ODTFile.root(
            "content",
            "<office:body><office:text><text:tracked-changes><text:changed-region text:id=\"a\"><text:deletion><text:p>gone"
                + "</text:p></text:deletion></text:changed-region></text:tracked-changes><text:h text:outline-level=\"2\">T"
                + "</text:h><text:p>a<text:change text:change-id=\"a\"/><text:note text:note-class=\"footnote\"><text:note-body>"
                + "<text:p>note</text:p></text:note-body></text:note><office:annotation><text:p>remark</text:p>"
                + "</office:annotation> é€😀 <text:a xlink:href=\"https://x.example\">link</text:a></text:p></office:text>"
                + "</office:body>"),
        "tables": ODTFile.root(
            "content",
            "<office:body><office:text><table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
                + "<table:covered-table-cell/></table:table-row><table:table-row><table:table-cell "
                + "table:number-columns-spanned=\"2\"><text:p>b</text:p></table:table-cell></table:table-row></table:table>"
                + "</office:text></office:body>"),
        "lists": ODTFile.root(
            "content",
            "<office:body><office:text><text:list><text:list-item><text:p>a</text:p></text:list-item></text:list><text:p>"
                + "<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame><draw:frame><draw:image/>"
                + "<svg:desc>words</svg:desc></draw:frame></text:p></office:text></office:body>"),
    ]
}
