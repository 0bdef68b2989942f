internal import AdlintCore

/// Reads `word/styles.xml` (ECMA-376 part 1, 17.7).
final class WordStylesParser: XMLTagHandler {
    private let formats: WordFormats
    private var style: WordStyle?
    private var index = 0
    private var part: (name: String, content: WordTablePart)?
    private var isInDefaults = false

    /// Reads into `formats`.
    init(_ formats: WordFormats) {
        self.formats = formats
    }

    func open(_ tag: OfficeTag, _ attributes: XMLAttributes, in path: [OfficeTag?]) throws(ReadingError) -> Bool {
        switch tag {
        case .latentStyles, .runPropertiesChange, .paragraphPropertiesChange: return false
        case .defaultRunProperties: isInDefaults = true
        case .style: begin(attributes)
        case .conditionalStyle: part = (attributes["type"] ?? "", WordTablePart())
        case .name: style?.name = (attributes["val"] ?? "").lowercased()
        case .basedOn: style?.basedOn = attributes["val"].map(formats.index(ofStyle:))
        default: take(tag, attributes, within: path.last ?? nil)
        }
        return true
    }

    func close(_ tag: OfficeTag, in path: [OfficeTag?]) throws(ReadingError) {
        switch tag {
        case .defaultRunProperties: isInDefaults = false
        case .conditionalStyle:
            if let part { style?.parts[part.name] = part.content }
            part = nil
        case .style:
            if let style { formats.define(style, at: index) }
            style = nil
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>, in path: [OfficeTag?]) {}

    private func begin(_ attributes: XMLAttributes) {
        guard let id = attributes["styleId"] else { return }
        index = formats.index(ofStyle: id)
        style = WordStyle()
        guard attributes.flag("default") == true else { return }
        switch attributes["type"] {
        case "paragraph": formats.defaultParagraphStyle = index
        case "table": formats.defaultTableStyle = index
        default: break
        }
    }

    private func take(_ tag: OfficeTag, _ attributes: XMLAttributes, within parent: OfficeTag?) {
        switch parent {
        case .runProperties, .textFill:
            if isInDefaults {
                formats.defaults.take(tag, attributes, in: formats)
            } else if part != nil {
                part?.content.run.take(tag, attributes, in: formats)
            } else {
                style?.run.take(tag, attributes, in: formats)
            }
        case .paragraphProperties, .numbering, .paragraphBorders:
            if part == nil { style?.paragraph.take(tag, attributes, in: formats) }
        case .tableProperties, .tableBorders:
            if part == nil { style?.table.take(tag, attributes, in: formats) }
        case .cellProperties where tag == .shading:
            let fill = formats.palette.fill(attributes)
            if part != nil { part?.content.fill = fill } else { style?.cellFill = fill }
        default: break
        }
    }
}

/// Reads the colours of `word/theme/theme1.xml` (ECMA-376 part 1, 20.1.6.2).
final class WordThemeParser: XMLHandler {
    private(set) var palette = WordPalette()
    private var depth = 0
    private var schemeDepth: Int?
    private var slot = ""

    func start(_ name: XMLName, _ attributes: XMLAttributes) throws(ReadingError) {
        depth += 1
        guard let schemeDepth else {
            if name.local == "clrScheme" { schemeDepth = depth }
            return
        }
        if depth == schemeDepth + 1 { slot = name.local }
        guard depth == schemeDepth + 2 else { return }
        let value = name.local == "sysClr" ? attributes["lastClr"] : attributes["val"]
        palette.scheme[slot] = value.flatMap(WordPalette.hex)
    }

    func end() throws(ReadingError) {
        if depth == schemeDepth { schemeDepth = nil }
        depth -= 1
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Reads the few settings of `word/settings.xml` that change what is seen.
final class WordSettingsParser: XMLTagHandler {
    private let formats: WordFormats

    /// Reads into `formats`.
    init(_ formats: WordFormats) {
        self.formats = formats
    }

    func open(_ tag: OfficeTag, _ attributes: XMLAttributes, in path: [OfficeTag?]) throws(ReadingError) -> Bool {
        switch tag {
        case .settings: return true
        case .evenAndOddHeaders: formats.hasEvenHeaders = attributes.flag("val") ?? true
        case .showsPageBackground: formats.showsPageBackground = attributes.flag("val") ?? true
        default: break
        }
        return false
    }

    func close(_ tag: OfficeTag, in path: [OfficeTag?]) throws(ReadingError) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>, in path: [OfficeTag?]) {}
}
