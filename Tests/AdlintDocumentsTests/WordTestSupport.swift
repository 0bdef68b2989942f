import AdlintCore
import AdlintDocuments
import Foundation
import Testing

/// The folder with the files that tests read.
let fixtureRoot = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

/// The bytes of a fixture.
func fixture(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: fixtureRoot.appendingPathComponent(path)))
}

/// A zip archive written byte by byte, so that tests can write wrong ones.
struct ZipFile {
    /// A file of the archive.
    struct Entry {
        var name: String
        /// As it stands in the archive.
        var packed: [UInt8]
        var inflatedCount: Int
        var checksum: UInt32
        /// 0 stored, 8 deflated.
        var method: UInt16 = 0
        var flags: UInt16 = 0
    }

    var entries: [Entry] = []

    /// Adds a file as it is.
    mutating func add(_ name: String, _ content: some Sequence<UInt8>) {
        let bytes = Array(content)
        entries.append(
            Entry(name: name, packed: bytes, inflatedCount: bytes.count, checksum: Self.checksum(of: bytes)))
    }

    /// The bytes of the archive.
    var bytes: [UInt8] {
        var file: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let offset = file.count
            file += Self.little(0x0403_4B50, 4) + header(entry) + entry.name.utf8 + entry.packed
            directory += Self.little(0x0201_4B50, 4) + Self.little(20, 2) + header(entry)
            directory += Self.little(0, 6) + Self.little(0, 4) + Self.little(offset, 4) + entry.name.utf8
        }
        let start = file.count
        file += directory + Self.little(0x0605_4B50, 4) + Self.little(0, 4)
        file += Self.little(entries.count, 2) + Self.little(entries.count, 2)
        return file + Self.little(directory.count, 4) + Self.little(start, 4) + Self.little(0, 2)
    }

    private func header(_ entry: Entry) -> [UInt8] {
        let sizes = Self.little(Int(entry.checksum), 4) + Self.little(entry.packed.count, 4)
        let names = Self.little(entry.inflatedCount, 4) + Self.little(entry.name.utf8.count, 2) + Self.little(0, 2)
        return Self.little(20, 2) + Self.little(Int(entry.flags), 2) + Self.little(Int(entry.method), 2)
            + Self.little(0, 4) + sizes + names
    }

    private static func little(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }

    /// CRC-32 of zip archives.
    static func checksum(of bytes: [UInt8]) -> UInt32 {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc >> 1 ^ (crc & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
        return ~crc
    }
}

/// A Word file made of the parts that a test is about.
struct WordFile {
    var body: String
    var styles = ""
    var footnotes = ""
    var comments = ""
    var settings = ""
    var theme = ""
    var header = ""
    var links: [String: String] = [:]
    /// Parts that take the place of those made here, or come on top; nil leaves a part out.
    var parts: [String: String?] = [:]

    init(_ body: String) {
        self.body = body
    }

    /// The document that the reader makes of it.
    func read() throws -> Document {
        try WordReader().read(bytes)
    }

    /// The bytes of the file.
    var bytes: [UInt8] { zip.bytes }

    /// The archive, for tests that spoil it.
    var zip: ZipFile {
        var all = standardParts
        for (name, content) in parts { all[name] = content }
        var zip = ZipFile()
        for name in all.keys.sorted() { if let content = all[name] ?? nil { zip.add(name, content.utf8) } }
        return zip
    }

    private var standardParts: [String: String?] {
        var parts: [String: String?] = [
            "[Content_Types].xml": Self.contentTypes,
            "_rels/.rels": Self.relationships(["r1": ("officeDocument", "word/document.xml", false)]),
            "word/document.xml": Self.root("document", "<w:body>\(body)</w:body>"),
            "word/_rels/document.xml.rels": Self.relationships(mainRelationships),
        ]
        if !styles.isEmpty { parts["word/styles.xml"] = Self.root("styles", styles) }
        if !footnotes.isEmpty { parts["word/footnotes.xml"] = Self.root("footnotes", footnotes) }
        if !comments.isEmpty { parts["word/comments.xml"] = Self.root("comments", comments) }
        if !settings.isEmpty { parts["word/settings.xml"] = Self.root("settings", settings) }
        if !header.isEmpty { parts["word/header1.xml"] = Self.root("hdr", header) }
        if !theme.isEmpty { parts["word/theme/theme1.xml"] = theme }
        return parts
    }

    private var mainRelationships: [String: (String, String, Bool)] {
        var result = [
            "s": ("styles", "styles.xml", false), "f": ("footnotes", "footnotes.xml", false),
            "c": ("comments", "comments.xml", false), "e": ("settings", "settings.xml", false),
            "h": ("header", "header1.xml", false), "t": ("theme", "theme/theme1.xml", false),
        ]
        for (id, target) in links { result[id] = ("hyperlink", target, true) }
        return result
    }

    static let contentTypes = """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.\
        wordprocessingml.document.main+xml"/></Types>
        """

    static func relationships(_ all: [String: (type: String, target: String, isExternal: Bool)]) -> String {
        let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        let items = all.sorted { $0.key < $1.key }.map { id, item in
            "<Relationship Id=\"\(id)\" Type=\"\(type)\(item.type)\" Target=\"\(item.target)\""
                + (item.isExternal ? " TargetMode=\"External\"/>" : "/>")
        }
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + items.joined() + "</Relationships>"
    }

    static func root(_ name: String, _ content: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <w:\(name) xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
        xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
        xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
        xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" \
        xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">\(content)</w:\(name)>
        """
    }
}

extension Document {
    /// The words of the extracted text.
    var text: String { String(decoding: source.bytes, as: UTF8.self) }

    /// What is seen, a line a block, hidden blocks in brackets with the reason.
    var outline: [String] {
        blocks.map { block in
            let words = words(in: block.prose)
            return block.hiding.map { "(\($0.rawValue)) \(words)" } ?? words
        }
    }

    /// The first block with these words in it.
    func block(_ words: String) throws -> Block {
        try #require(blocks.first { self.words(in: $0.prose).contains(words) }, "no block with: \(words)")
    }

    /// The style of the first block with these words in it.
    func style(_ words: String) throws -> Style {
        styles[try #require(try block(words).style, "no style: \(words)")]
    }
}

/// A paragraph of Word with one run.
func p(_ text: String, _ run: String = "", paragraph: String = "") -> String {
    let properties = paragraph.isEmpty ? "" : "<w:pPr>\(paragraph)</w:pPr>"
    return "<w:p>\(properties)\(r(text, run))</w:p>"
}

/// A run of Word.
func r(_ text: String, _ properties: String = "") -> String {
    let run = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
    return "<w:r>\(run)<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
}
