internal import AdlintCore

/// The styles of an OpenDocument file (ODF 1.3 part 3, 16).
struct ODTStyles {
    /// Names a style: families have names of their own.
    struct Key: Hashable {
        var family: String
        var name: String
    }

    /// What a style says; what it does not say comes from its parent.
    struct Style {
        var displayName = ""
        var parent: String?
        /// From 1; 0 is none.
        var outlineLevel: Int?
        var run = OfficeRunProperties()
        /// Size relative to the parent's.
        var scale: Double?
        var borders = OfficeBorders()
        var fill: OfficeFill?
        /// Whether a picture or a gradient fills it.
        var hasPictureFill = false
    }

    /// A style with all that it inherits.
    struct Resolved {
        /// Names in lower case, its own first.
        var names: [String] = []
        var outlineLevel: Int?
        var run = OfficeRunProperties()
        var borders = OfficeBorders()
        var fill: OfficeFill?
        var hasPictureFill = false
    }

    private var common: [Key: Style] = [:]
    private var automatic: [Key: Style] = [:]
    private var defaults: [String: Style] = [:]

    /// Adds a style; automatic ones are those of direct formatting, and hide common ones of their name.
    mutating func define(_ style: Style, _ key: Key, isAutomatic: Bool) {
        if isAutomatic { automatic[key] = style } else { common[key] = style }
    }

    /// Sets what applies to a family where no style says otherwise.
    mutating func setDefault(_ style: Style, family: String) {
        defaults[family] = style
    }

    /// The same common styles with no automatic ones: each part has its own.
    var withoutAutomatic: ODTStyles {
        var copy = self
        copy.automatic = [:]
        return copy
    }

    /// A style with all that it inherits; what is not defined gives the family's defaults.
    func resolve(_ name: String?, family: String) -> Resolved {
        var chain: [Style] = []
        var seen: Set<String> = []
        var resolved = Resolved()
        var next = name
        // A file may lead in a circle.
        while let name = next, seen.insert(name).inserted, chain.count < 100 {
            let key = Key(family: family, name: name)
            guard let style = automatic[key] ?? common[key] else { break }
            resolved.names.append(style.displayName)
            chain.append(style)
            next = style.parent
        }
        if let style = defaults[family] { chain.append(style) }
        for style in chain.reversed() { resolved.take(style) }
        return resolved
    }
}

extension ODTStyles.Resolved {
    /// Lays a nearer style over what is there.
    fileprivate mutating func take(_ style: ODTStyles.Style) {
        let size = run.size
        run = style.run.over(run)
        if let scale = style.scale { run.size = size.map { $0 * scale } }
        borders = style.borders.over(borders)
        fill = style.fill ?? fill
        outlineLevel = style.outlineLevel ?? outlineLevel
        hasPictureFill = style.hasPictureFill || (hasPictureFill && style.fill == nil)
    }
}

extension ODTStyles.Style {
    /// Takes the attributes of an element of properties.
    mutating func take(_ tag: OfficeTag, _ attributes: XMLAttributes) {
        switch tag {
        case .odfTextProperties: takeText(attributes)
        case .odfParagraphProperties, .odfCellProperties, .odfTableProperties: takeBox(attributes)
        case .odfGraphicProperties: takeGraphic(attributes)
        default: break
        }
    }

    private mutating func takeText(_ attributes: XMLAttributes) {
        if let size = attributes["font-size"] {
            if size.hasSuffix("%") {
                scale = Double(size.dropLast()).map { $0 / 100 }
            } else {
                run.size = Self.points(size) ?? run.size
            }
        }
        if let weight = attributes["font-weight"] {
            run.isBold = weight == "bold" || (Int(weight) ?? 400) >= 600
        }
        if let colour = attributes["color"] { run.colour = WordPalette.hex(colour).map { .plain($0) } }
        if attributes["use-window-font-color"] == "true" { run.colour = .automatic }
        if let fill = attributes["background-color"] { run.shading = Self.fill(fill) }
        if let line = attributes["text-line-through-style"] { run.isStruck = line != "none" }
        if let line = attributes["text-line-through-type"] { run.isStruck = line != "none" }
        if let display = attributes["display"] { run.isVanished = display == "none" }
        if let position = attributes["text-position"] { run.isRaisedOrLowered = !position.hasPrefix("0%") }
    }

    private mutating func takeBox(_ attributes: XMLAttributes) {
        if let fill = attributes["background-color"] { self.fill = Self.fill(fill) }
        if let all = attributes["border"].map(Self.isDrawn) {
            borders = OfficeBorders(top: all, left: all, bottom: all, right: all)
        }
        borders.top = attributes["border-top"].map(Self.isDrawn) ?? borders.top
        borders.left = attributes["border-left"].map(Self.isDrawn) ?? borders.left
        borders.bottom = attributes["border-bottom"].map(Self.isDrawn) ?? borders.bottom
        borders.right = attributes["border-right"].map(Self.isDrawn) ?? borders.right
    }

    private mutating func takeGraphic(_ attributes: XMLAttributes) {
        takeBox(attributes)
        if let stroke = attributes["stroke"], stroke != "none" {
            borders = OfficeBorders(top: true, left: true, bottom: true, right: true)
        }
        switch attributes["fill"] {
        case "solid": fill = attributes["fill-color"].map(Self.fill) ?? fill
        case "bitmap", "gradient", "hatch": hasPictureFill = true
        case "none": fill = OfficeFill.none
        default: break
        }
    }

    private static func isDrawn(_ border: String) -> Bool {
        border != "none" && !border.hasPrefix("0pt") && !border.hasPrefix("0in") && !border.hasPrefix("0cm")
    }

    private static func fill(_ colour: String) -> OfficeFill {
        WordPalette.hex(colour).map { .plain($0) } ?? .none
    }

    /// A length in points.
    private static func points(_ length: String) -> Double? {
        let units: [(String, Double)] = [("pt", 1), ("in", 72), ("cm", 72 / 2.54), ("mm", 72 / 25.4), ("px", 0.75)]
        for (unit, size) in units where length.hasSuffix(unit) {
            return Double(length.dropLast(unit.count)).map { $0 * size }
        }
        return nil
    }
}

/// Reads the styles out of `styles.xml` or `content.xml`, whatever else stands there.
final class ODTStylesParser: XMLTagHandler {
    private(set) var styles: ODTStyles
    private var open: (key: ODTStyles.Key, style: ODTStyles.Style, isDefault: Bool)?
    private var isInAutomatic = false
    private(set) var isDone = false

    /// Adds to styles that are known already.
    init(_ styles: ODTStyles) {
        self.styles = styles
    }

    func open(_ tag: OfficeTag, _ attributes: XMLAttributes, in path: [OfficeTag?]) throws(ReadingError) -> Bool {
        switch tag {
        // All styles stand before the first text (3.1.3).
        case .odfText, .odfMasterPage: isDone = true
        case .odfAutomaticStyles: isInAutomatic = true
        case .odfStyle, .odfDefaultStyle: begin(attributes, isDefault: tag == .odfDefaultStyle)
        default: open?.style.take(tag, attributes)
        }
        return true
    }

    func close(_ tag: OfficeTag, in path: [OfficeTag?]) throws(ReadingError) {
        switch tag {
        case .odfAutomaticStyles: isInAutomatic = false
        case .odfStyle, .odfDefaultStyle:
            guard let open else { return }
            if open.isDefault {
                styles.setDefault(open.style, family: open.key.family)
            } else {
                styles.define(open.style, open.key, isAutomatic: isInAutomatic)
            }
            self.open = nil
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>, in path: [OfficeTag?]) {}

    private func begin(_ attributes: XMLAttributes, isDefault: Bool) {
        let name = attributes["name"] ?? ""
        var style = ODTStyles.Style()
        style.displayName = (attributes["display-name"] ?? name).lowercased().replacing("_20_", with: " ")
        style.parent = attributes["parent-style-name"]
        style.outlineLevel = attributes.integer("default-outline-level")
        open = (ODTStyles.Key(family: attributes["family"] ?? "", name: name), style, isDefault)
    }
}
