/// A Word file made of the parts that a test is about.
package struct WordFile {
    package var body: String
    package var styles = ""
    package var footnotes = ""
    package var comments = ""
    package var settings = ""
    package var theme = ""
    package var header = ""
    package var links: [String: String] = [:]
    /// Parts that take the place of those made here, or come on top; nil leaves a part out.
    package var parts: [String: String?] = [:]

    package init(_ body: String) {
        self.body = body
    }

    /// The bytes of the file.
    package var bytes: [UInt8] { zip.bytes }

    /// The archive, for tests that spoil it.
    package var zip: ZipFile {
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

    package static let contentTypes = """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.\
        wordprocessingml.document.main+xml"/></Types>
        """

    package static func relationships(_ all: [String: (type: String, target: String, isExternal: Bool)]) -> String {
        let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        let items = all.sorted { $0.key < $1.key }.map { id, item in
            "<Relationship Id=\"\(id)\" Type=\"\(type)\(item.type)\" Target=\"\(item.target)\""
                + (item.isExternal ? " TargetMode=\"External\"/>" : "/>")
        }
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + items.joined() + "</Relationships>"
    }

    package static func root(_ name: String, _ content: String) -> String {
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

/// A paragraph of Word with one run.
package func p(_ text: String, _ run: String = "", paragraph: String = "") -> String {
    let properties = paragraph.isEmpty ? "" : "<w:pPr>\(paragraph)</w:pPr>"
    return "<w:p>\(properties)\(r(text, run))</w:p>"
}

/// A run of Word.
package func r(_ text: String, _ properties: String = "") -> String {
    let run = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
    return "<w:r>\(run)<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
}
