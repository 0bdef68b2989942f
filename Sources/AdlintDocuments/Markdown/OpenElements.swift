import AdlintCore

/// The HTML elements that are open at a place of a Markdown draft, with what they do to the words within.
struct OpenElements {
    /// An open element.
    struct Element {
        let name: String
        /// Why the words within are not seen, this element or one around it being the cause.
        let hiding: Hiding?
        let isBold: Bool
        let isRaisedOrLowered: Bool
        /// Size in CSS pixels; nil where nothing sets it.
        let size: Double?
    }

    /// Elements nested deeper are passed over.
    static let deepest = 256

    private(set) var stack: [Element] = []
    private var counts: [String: Int] = [:]

    var hiding: Hiding? { stack.last?.hiding }
    var count: Int { stack.count }

    /// Whether an element of a name is open.
    func isOpen(_ name: String) -> Bool { counts[name, default: 0] > 0 }

    /// Opens an element.
    ///
    /// - Returns: whether it is open now; void and too deep ones are not.
    mutating func open(_ tag: MarkdownTag) -> Bool {
        guard stack.count < Self.deepest, !Self.isVoid(tag.name), !tag.isSelfClosing else { return false }
        let around = stack.last
        let style = InlineStyle(tag["style"]?.value ?? "")
        stack.append(
            Element(
                name: tag.name, hiding: hiding(in: tag, style),
                isBold: style.isBold ?? (around?.isBold ?? false || tag.name == "b" || tag.name == "strong"),
                isRaisedOrLowered: around?.isRaisedOrLowered ?? false || tag.name == "sup" || tag.name == "sub",
                size: size(in: tag, style)))
        counts[tag.name, default: 0] += 1
        return true
    }

    /// Closes the innermost element of a name that was opened when at least `base` were open.
    ///
    /// - Returns: what was closed, innermost first; nothing if no such element is open.
    mutating func close(_ name: String, above base: Int) -> [Element] {
        guard counts[name, default: 0] > 0, stack.count > base,
            let index = stack[base...].lastIndex(where: { $0.name == name })
        else { return [] }
        return closeAll(above: index)
    }

    /// Closes all elements beyond the first `base` ones, innermost first.
    mutating func closeAll(above base: Int) -> [Element] {
        var closed: [Element] = []
        while stack.count > base {
            let element = stack.removeLast()
            counts[element.name, default: 1] -= 1
            closed.append(element)
        }
        return closed
    }

    static func isVoid(_ name: String) -> Bool {
        switch name {
        case "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr": true
        default: false
        }
    }

    // MARK: What an element does

    private func hiding(in tag: MarkdownTag, _ style: InlineStyle) -> Hiding? {
        if tag.name == "summary", let details = stack.last, details.name == "details" {
            // A summary is seen where its details are not.
            return stack.dropLast().last?.hiding
        }
        if let outer = stack.last?.hiding { return outer }
        if style.isHidden || tag["hidden"] != nil { return .notDisplayed }
        switch tag.name {
        case "s", "del", "strike": return .struckThrough
        case "details": return tag["open"] == nil ? .collapsed : nil
        case "template", "noscript", "head", "title", "datalist": return .outsideBody
        default: return nil
        }
    }

    /// A browser's default: `<small>`, `<sub>` and `<sup>` are five sixths of the text around.
    private func size(in tag: MarkdownTag, _ style: InlineStyle) -> Double? {
        let around = stack.last?.size
        if let size = style.size(around: around ?? InlineStyle.body) { return size }
        switch tag.name {
        case "small", "sub", "sup": return ((around ?? InlineStyle.body) / 1.2).rounded(.down)
        default: return around
        }
    }
}

/// The few declarations of a `style` attribute that matter within Markdown.
struct InlineStyle {
    /// The size of body text in CSS pixels.
    static let body = 16.0

    private var declarations: [(name: Substring, value: Substring)] = []

    init(_ text: String) {
        guard !text.isEmpty else { return }
        for declaration in text.lowercased().split(separator: ";").prefix(64) {
            guard let colon = declaration.firstIndex(of: ":") else { continue }
            let value = declaration[declaration.index(after: colon)...]
            declarations.append((Self.trimmed(declaration[..<colon]), Self.trimmed(value)))
        }
    }

    var isHidden: Bool {
        declarations.contains { name, value in
            switch name {
            case "display": value.hasPrefix("none")
            case "visibility": value.hasPrefix("hidden") || value.hasPrefix("collapse")
            case "opacity": Double(value) == 0
            case "font-size": Self.number(value)?.value == 0
            case "mso-hide": value.hasPrefix("all")
            default: false
            }
        }
    }

    /// Whether the weight is set to bold or not; nil where nothing sets it.
    var isBold: Bool? {
        guard let value = declarations.last(where: { $0.name == "font-weight" })?.value else { return nil }
        return value == "bold" || value == "bolder" || (Double(value) ?? 400) >= 600
    }

    /// The size that is set, in CSS pixels.
    func size(around: Double) -> Double? {
        guard let value = declarations.last(where: { $0.name == "font-size" })?.value else { return nil }
        guard let (number, unit) = Self.number(value) else { return nil }
        switch unit {
        case "px", "": return number
        case "pt": return number * 4 / 3
        case "em": return number * around
        case "rem": return number * Self.body
        case "%": return number * around / 100
        default: return nil
        }
    }

    private static func number(_ text: Substring) -> (value: Double, unit: String)? {
        let digits = text.prefix { $0.isNumber || $0 == "." }
        guard let value = Double(digits) else { return nil }
        return (value, String(text.dropFirst(digits.count).prefix { $0.isLetter || $0 == "%" }))
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop(while: \.isWhitespace)
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text
    }
}
