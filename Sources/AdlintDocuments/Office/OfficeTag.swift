/// The elements of a Word file that matter to a reader of its text (ECMA-376 part 1, 17; [MS-DOCX]; VML in part 4).
enum OfficeTag: String, CaseIterable, Sendable {
    // Parts and stories.
    case document = "w:document"
    case body = "w:body"
    case header = "w:hdr"
    case footer = "w:ftr"
    case footnotes = "w:footnotes"
    case endnotes = "w:endnotes"
    case comments = "w:comments"
    case footnote = "w:footnote"
    case endnote = "w:endnote"
    case comment = "w:comment"
    case pageBackground = "w:background"
    case sectionProperties = "w:sectPr"
    case headerReference = "w:headerReference"
    case footerReference = "w:footerReference"
    case titlePage = "w:titlePg"

    // Text.
    case paragraph = "w:p"
    case run = "w:r"
    case text = "w:t"
    case deletedText = "w:delText"
    case mathText = "m:t"
    case tab = "w:tab"
    case positionedTab = "w:ptab"
    case tabStops = "w:tabs"
    case lineBreak = "w:br"
    case carriageReturn = "w:cr"
    case noBreakHyphen = "w:noBreakHyphen"
    case symbol = "w:sym"
    case footnoteReference = "w:footnoteReference"
    case endnoteReference = "w:endnoteReference"
    case commentReference = "w:commentReference"
    case commentRangeStart = "w:commentRangeStart"
    case fieldCharacter = "w:fldChar"
    case fieldInstruction = "w:instrText"
    case deletedFieldInstruction = "w:delInstrText"
    case simpleField = "w:fldSimple"
    case hyperlink = "w:hyperlink"
    case deletion = "w:del"
    case moveFrom = "w:moveFrom"
    case externalChunk = "w:altChunk"
    case subDocument = "w:subDoc"
    case controlProperties = "w:sdtPr"
    case controlEndProperties = "w:sdtEndPr"

    // Tables.
    case table = "w:tbl"
    case row = "w:tr"
    case cell = "w:tc"
    case tableProperties = "w:tblPr"
    case tableExceptions = "w:tblPrEx"
    case rowProperties = "w:trPr"
    case cellProperties = "w:tcPr"
    case tableStyle = "w:tblStyle"
    case tableLook = "w:tblLook"
    case tableBorders = "w:tblBorders"
    case cellBorders = "w:tcBorders"
    case headerRow = "w:tblHeader"
    case gridSpan = "w:gridSpan"
    case gridBefore = "w:gridBefore"

    // Properties.
    case paragraphProperties = "w:pPr"
    case runProperties = "w:rPr"
    case paragraphStyle = "w:pStyle"
    case runStyle = "w:rStyle"
    case outlineLevel = "w:outlineLvl"
    case numbering = "w:numPr"
    case numberingLevel = "w:ilvl"
    case numberingID = "w:numId"
    case paragraphBorders = "w:pBdr"
    case top = "w:top"
    case left = "w:left"
    case start = "w:start"
    case bottom = "w:bottom"
    case right = "w:right"
    case end = "w:end"
    case insideHorizontal = "w:insideH"
    case insideVertical = "w:insideV"
    case shading = "w:shd"
    case spacing = "w:spacing"
    case collapsed = "w15:collapsed"
    case bold = "w:b"
    case strike = "w:strike"
    case doubleStrike = "w:dstrike"
    case vanish = "w:vanish"
    case colour = "w:color"
    case size = "w:sz"
    case highlight = "w:highlight"
    case verticalAlignment = "w:vertAlign"
    case position = "w:position"
    case textFill = "w14:textFill"
    case textNoFill = "w14:noFill"
    case runPropertiesChange = "w:rPrChange"
    case paragraphPropertiesChange = "w:pPrChange"
    case tablePropertiesChange = "w:tblPrChange"
    case tableExceptionsChange = "w:tblPrExChange"
    case rowPropertiesChange = "w:trPrChange"
    case cellPropertiesChange = "w:tcPrChange"
    case sectionPropertiesChange = "w:sectPrChange"

    // Styles and settings.
    case styles = "w:styles"
    case latentStyles = "w:latentStyles"
    case defaultRunProperties = "w:rPrDefault"
    case style = "w:style"
    case name = "w:name"
    case basedOn = "w:basedOn"
    case conditionalStyle = "w:tblStylePr"
    case settings = "w:settings"
    case evenAndOddHeaders = "w:evenAndOddHeaders"
    case showsPageBackground = "w:displayBackgroundShape"

    // Drawings.
    case alternateContent = "mc:AlternateContent"
    case choice = "mc:Choice"
    case fallback = "mc:Fallback"
    case drawingProperties = "wp:docPr"
    case decorative = "adec:decorative"
    case picture = "pic:pic"
    case pictureProperties = "pic:cNvPr"
    case chart = "c:chart"
    case diagram = "dgm:relIds"
    case shape = "wps:wsp"
    case shapeProperties = "wps:spPr"
    case shapeLine = "a:ln"
    case shapeLineReference = "a:lnRef"
    case shapeFillReference = "a:fillRef"
    case solidFill = "a:solidFill"
    case noFill = "a:noFill"
    case gradientFill = "a:gradFill"
    case pictureFill = "a:blipFill"
    case patternFill = "a:pattFill"
    case plainColour = "a:srgbClr"
    case schemeColour = "a:schemeClr"
    case luminance = "a:lumMod"
    case tint = "a:tint"
    case shade = "a:shade"
    case systemColour = "a:sysClr"
    case textBox = "w:txbxContent"
    case oldShape = "v:shape"
    case oldRectangle = "v:rect"
    case oldRoundedRectangle = "v:roundrect"
    case oldPicture = "v:imagedata"
}

extension OfficeTag {
    /// The tags with the namespaces of both dialects, transitional (2006) and strict (purl.oclc.org).
    static let vocabulary = XMLVocabulary([
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "w": "http://purl.oclc.org/ooxml/wordprocessingml/main",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "wp": "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "a": "http://purl.oclc.org/ooxml/drawingml/main",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "pic": "http://purl.oclc.org/ooxml/drawingml/picture",
        "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
        "c": "http://purl.oclc.org/ooxml/drawingml/chart",
        "dgm": "http://schemas.openxmlformats.org/drawingml/2006/diagram",
        "dgm": "http://purl.oclc.org/ooxml/drawingml/diagram",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "m": "http://purl.oclc.org/ooxml/officeDocument/math",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
        "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
        "v": "urn:schemas-microsoft-com:vml",
    ])
}
