/// The elements of office files that matter to a reader of their text.
///
/// Word: ECMA-376 part 1, 17; [MS-DOCX]; VML in part 4. OpenDocument: ODF 1.3 part 3, 4 to 7 and 16.
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

    // OpenDocument: parts and stories.
    case odfText = "office:text"
    case odfCommonStyles = "office:styles"
    case odfAutomaticStyles = "office:automatic-styles"
    case odfTrackedChanges = "text:tracked-changes"
    case odfChangedRegion = "text:changed-region"
    case odfChangeInfo = "office:change-info"
    case odfDeletedHere = "text:change"
    case odfMasterPage = "style:master-page"
    case odfHeader = "style:header"
    case odfFooter = "style:footer"
    case odfLeftHeader = "style:header-left"
    case odfLeftFooter = "style:footer-left"
    case odfFirstHeader = "style:header-first"
    case odfFirstFooter = "style:footer-first"
    case odfForms = "office:forms"
    case odfScripts = "office:scripts"
    case odfEvents = "office:event-listeners"
    case odfEncryption = "manifest:encryption-data"

    // OpenDocument: text.
    case odfParagraph = "text:p"
    case odfHeading = "text:h"
    case odfSpan = "text:span"
    case odfLink = "text:a"
    case odfSpaces = "text:s"
    case odfTab = "text:tab"
    case odfLineBreak = "text:line-break"
    case odfSection = "text:section"
    case odfList = "text:list"
    case odfListItem = "text:list-item"
    case odfNote = "text:note"
    case odfNoteCitation = "text:note-citation"
    case odfNoteBody = "text:note-body"
    case odfAnnotation = "office:annotation"
    case odfCreator = "dc:creator"
    case odfDate = "dc:date"
    case odfInitials = "meta:creator-initials"
    case odfInitialsOld = "loext:sender-initials"
    case odfPhoneticText = "text:ruby-text"

    // OpenDocument: tables and drawings.
    case odfTable = "table:table"
    case odfHeaderRows = "table:table-header-rows"
    case odfRow = "table:table-row"
    case odfCell = "table:table-cell"
    case odfCoveredCell = "table:covered-table-cell"
    case odfFrame = "draw:frame"
    case odfTextBox = "draw:text-box"
    case odfImage = "draw:image"
    case odfObject = "draw:object"
    case odfShape = "draw:custom-shape"
    case odfRectangle = "draw:rect"
    case odfEllipse = "draw:ellipse"
    case odfTitle = "svg:title"
    case odfDescription = "svg:desc"

    // OpenDocument: styles.
    case odfStyle = "style:style"
    case odfDefaultStyle = "style:default-style"
    case odfTextProperties = "style:text-properties"
    case odfParagraphProperties = "style:paragraph-properties"
    case odfCellProperties = "style:table-cell-properties"
    case odfTableProperties = "style:table-properties"
    case odfGraphicProperties = "style:graphic-properties"
}

extension OfficeTag {
    /// The tags with their namespaces: of Word in both dialects, transitional (2006) and strict (purl.oclc.org).
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
        "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
        "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
        "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
        "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
        "manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
        "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
        "dc": "http://purl.org/dc/elements/1.1/",
    ])
}
