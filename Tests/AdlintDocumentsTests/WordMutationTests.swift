import AdlintCore
import AdlintDocuments
import Testing
import WordFileSupport

/// Random numbers that are the same in every run (SplitMix64).
struct FixedRandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}

/// Spoils bytes in a few places: changes, removes, repeats and moves stretches.
func mutated(_ bytes: [UInt8], by random: inout FixedRandom) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
        let start = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, start + Int.random(in: 1...40, using: &random))
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[start] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes[start] ^= 1 << UInt8.random(in: 0...7, using: &random)
        case 2: bytes.removeSubrange(start..<end)
        case 3: bytes.insert(contentsOf: bytes[start..<end], at: Int.random(in: 0...bytes.count, using: &random))
        default: bytes.swapAt(start, Int.random(in: 0..<bytes.count, using: &random))
        }
    }
    return bytes
}

/// What holds of every document, however odd its source.
func expectSound(_ document: Document, _ what: String) {
    let size = document.source.bytes.count
    #expect(String(validating: document.source.bytes, as: UTF8.self) != nil, "source of \(what)")
    #expect(String(validating: document.prose, as: UTF8.self) != nil, "prose of \(what)")
    #expect(document.map.proseCount == document.prose.count, "map of \(what)")
    var end = 0
    for block in document.blocks {
        #expect(block.prose.start >= end && block.prose.end <= document.prose.count, "blocks of \(what)")
        #expect(block.source.start >= 0 && block.source.end <= size, "sources of \(what)")
        #expect(document.containers.indices.contains(block.container), "containers of \(what)")
        let source = document.map.source(of: block.prose)
        #expect(source.end <= size, "mapped sources of \(what)")
        end = block.prose.end
    }
}

@Suite("Word: spoiled files")
struct WordMutationTests {
    private static let file: WordFile = {
        let table =
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"T\"/></w:tblPr><w:tr><w:tc>\(p("Fund"))</w:tc><w:tc>\(p("Gain"))</w:tc>"
            + "</w:tr><w:tr><w:tc>\(p("A"))</w:tc><w:tc>\(p("12%"))</w:tc></w:tr></w:tbl>"
        let box =
            "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:wsp><wps:txbx><w:txbxContent>\(p("box"))"
            + "</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r></w:p>"
        let revisions =
            "<w:p>\(r("Not "))<w:del><w:r><w:delText>deleted</w:delText></w:r></w:del><w:ins>\(r("added", "<w:b/>"))"
            + "</w:ins><w:commentRangeStart w:id=\"1\"/>\(r("é€😀"))<w:r><w:commentReference w:id=\"1\"/>"
            + "<w:footnoteReference w:id=\"2\"/></w:r></w:p>"
        let field =
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>HYPERLINK \"https://x.example\"</w:instrText>"
            + "<w:fldChar w:fldCharType=\"separate\"/><w:t>link</w:t><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
        var file = WordFile(p("Title", paragraph: "<w:pStyle w:val=\"H\"/>") + table + box + revisions + field)
        file.styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/></w:style><w:style "
            + "w:type=\"table\" w:styleId=\"T\"><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>"
        file.footnotes = "<w:footnote w:id=\"2\">\(p("note"))</w:footnote>"
        file.comments = "<w:comment w:id=\"1\">\(p("remark"))</w:comment>"
        return file
    }()

    @Test("spoiled parts are read or refused, never more", arguments: 0..<6)
    func parts(_ seed: Int) throws {
        var random = FixedRandom(state: UInt64(seed))
        var readCount = 0
        for round in 0..<150 {
            var zip = Self.file.zip
            let index = Int.random(in: 0..<zip.entries.count, using: &random)
            let packed = mutated(zip.entries[index].packed, by: &random)
            zip.entries[index].packed = packed
            zip.entries[index].inflatedCount = packed.count
            zip.entries[index].checksum = ZipFile.checksum(of: packed)
            if readsSoundly(zip.bytes, "\(zip.entries[index].name), seed \(seed), round \(round)") { readCount += 1 }
        }
        #expect(readCount > 5, "so few are read that the test shows little")
    }

    @Test("spoiled archives are read or refused, never more", arguments: OfficeFile.word)
    func archives(_ file: OfficeFile) throws {
        let bytes = try fixture("word/\(file.name)")
        var random = FixedRandom(state: UInt64(bytes.count))
        for round in 0..<40 {
            _ = readsSoundly(mutated(bytes, by: &random), "\(file.name), round \(round)")
        }
    }

    /// Whether a file is read; what is read must be sound, and what is not, refused in a sentence.
    private func readsSoundly(_ bytes: [UInt8], _ what: String) -> Bool {
        do throws(ReadingError) {
            expectSound(try WordReader().read(bytes), what)
            return true
        } catch {
            #expect(error.description.hasSuffix(".") && error.description.count > 20, "\(what): \(error)")
            return false
        }
    }
}
