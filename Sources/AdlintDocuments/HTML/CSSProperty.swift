/// The properties that decide what a reader sees.
enum CSSProperty: String, CaseIterable {
    case display, visibility, opacity, font, color, background, height, width, overflow, position, top, right, bottom
    case left, border, outline, padding, clip, transform, margin, inset, scale
    case fontSize = "font-size"
    case fontWeight = "font-weight"
    case backgroundColor = "background-color"
    case backgroundImage = "background-image"
    case textFillColor = "-webkit-text-fill-color"
    case lineHeight = "line-height"
    case maximumHeight = "max-height"
    case maximumWidth = "max-width"
    case overflowX = "overflow-x"
    case overflowY = "overflow-y"
    case textIndent = "text-indent"
    case hide = "mso-hide"
    case borderTop = "border-top"
    case borderRight = "border-right"
    case borderBottom = "border-bottom"
    case borderLeft = "border-left"
    case borderStyle = "border-style"
    case borderWidth = "border-width"
    case borderColor = "border-color"
    case borderTopStyle = "border-top-style"
    case borderRightStyle = "border-right-style"
    case borderBottomStyle = "border-bottom-style"
    case borderLeftStyle = "border-left-style"
    case borderTopWidth = "border-top-width"
    case borderRightWidth = "border-right-width"
    case borderBottomWidth = "border-bottom-width"
    case borderLeftWidth = "border-left-width"
    case borderTopColor = "border-top-color"
    case borderRightColor = "border-right-color"
    case borderBottomColor = "border-bottom-color"
    case borderLeftColor = "border-left-color"
    case outlineStyle = "outline-style"
    case paddingTop = "padding-top"
    case paddingRight = "padding-right"
    case paddingBottom = "padding-bottom"
    case paddingLeft = "padding-left"
    case marginTop = "margin-top"
    case marginLeft = "margin-left"
    case borderRadius = "border-radius"
    case textDecoration = "text-decoration"
    case textDecorationLine = "text-decoration-line"
    case whiteSpace = "white-space"
    case textOverflow = "text-overflow"
    case lineClamp = "line-clamp"
    case webkitLineClamp = "-webkit-line-clamp"
    case verticalAlign = "vertical-align"
    case clipPath = "clip-path"

    private static let byName = Dictionary(
        uniqueKeysWithValues: allCases.compactMap { property in
            PackedName(property.rawValue.utf8).map { ($0, property) }
        })

    /// The property that these bytes spell, in whatever case.
    static func of(_ name: ArraySlice<UInt8>) -> CSSProperty? {
        PackedName(lowercasing: name).flatMap { byName[$0] }
    }

    /// Appends what a value of this property declares; nothing where the value makes no sense.
    func append(_ tokens: [CSSToken], to list: inout [CSSDeclaration]) {
        guard let first = tokens.first else { return }
        switch self {
        case .font: CSSValues.font(tokens, to: &list)
        case .background: CSSValues.background(tokens, to: &list)
        case .border: for side in CSSValues.sides { CSSValues.border(tokens, side, to: &list) }
        case .borderTop: CSSValues.border(tokens, .top, to: &list)
        case .borderRight: CSSValues.border(tokens, .right, to: &list)
        case .borderBottom: CSSValues.border(tokens, .bottom, to: &list)
        case .borderLeft: CSSValues.border(tokens, .left, to: &list)
        case .borderStyle, .borderWidth, .borderColor:
            for (side, token) in CSSValues.boxed(tokens) { list += borderPart(side, token) }
        case .margin:
            for (side, token) in CSSValues.boxed(tokens) where side == .top || side == .left {
                list.append(.margin(side, CSSLength(token)))
            }
        case .inset: for (side, token) in CSSValues.boxed(tokens) { list.append(.inset(side, CSSLength(token))) }
        case .padding: list.append(.padding(tokens.contains { (CSSLength($0)?.value ?? 0) > 0 }))
        default: list += single(first, tokens)
        }
    }

    /// Properties of one value, most of them one word or one length.
    private func single(_ first: CSSToken, _ tokens: [CSSToken]) -> [CSSDeclaration] {
        switch self {
        case .display: CSSValues.display(tokens).map { [.display($0)] } ?? []
        case .visibility: [.visibility(isHidden: first == .word("hidden") || first == .word("collapse"))]
        case .opacity: CSSValues.fraction(first).map { [.opacity($0)] } ?? []
        case .fontSize: CSSValues.fontSize(first).map { [.fontSize($0)] } ?? []
        case .fontWeight: CSSValues.fontWeight(first).map { [.fontWeight($0)] } ?? []
        case .color, .textFillColor: CSSValues.colour(first).map { [.colour($0)] } ?? []
        case .backgroundColor: CSSValues.colour(first).map { [.backgroundColour($0)] } ?? []
        case .backgroundImage: [.backgroundImage(tokens.contains(where: CSSValues.isImage))]
        case .lineHeight, .height, .width, .maximumHeight, .maximumWidth, .textIndent, .top, .right, .bottom, .left,
            .marginTop, .marginLeft:
            measure(first)
        case .paddingTop, .paddingRight, .paddingBottom, .paddingLeft:
            (CSSLength(first)?.value ?? 0) > 0 ? [.padding(true)] : []
        case .borderRadius: [.radius((CSSLength(first)?.value ?? 0) > 0)]
        case .outline, .outlineStyle: [.outline(tokens.contains { CSSValues.isLineStyle($0) })]
        case .position: CSSValues.position(first).map { [.position($0)] } ?? []
        case .overflow, .overflowX, .overflowY:
            [.overflow(isHidden: tokens.contains(.word("hidden")) || tokens.contains(.word("clip")))]
        case .hide: [.hiddenFromOutlook(first == .word("all"))]
        default: lettering(first, tokens)
        }
    }

    private func lettering(_ first: CSSToken, _ tokens: [CSSToken]) -> [CSSDeclaration] {
        switch self {
        case .textDecoration, .textDecorationLine: [.lineThrough(tokens.contains(.word("line-through")))]
        case .whiteSpace: CSSValues.whiteSpace(first).map { [.whiteSpace($0)] } ?? []
        case .textOverflow: [.ellipsis(tokens.contains(.word("ellipsis")))]
        case .lineClamp, .webkitLineClamp: [.lineClamp(CSSLength(first).map { max(1, Int(min($0.value, 1e6))) })]
        case .verticalAlign:
            [.verticalAlign(isRaisedOrLowered: first == .word("super") || first == .word("sub"))]
        case .clip, .clipPath: [.clipped(CSSValues.clipsAll(first))]
        case .transform, .scale: [.transformed(isVanishing: CSSValues.vanishes(self, tokens))]
        default: sidePart(first)
        }
    }

    private func sidePart(_ first: CSSToken) -> [CSSDeclaration] {
        let parts = rawValue.split(separator: "-")
        guard parts.count == 3, let side = CSSValues.side(named: parts[1]) else { return [] }
        return borderPart(side, first)
    }

    private func borderPart(_ side: CSSDeclaration.Side, _ token: CSSToken) -> [CSSDeclaration] {
        switch self {
        case .borderStyle, .borderTopStyle, .borderRightStyle, .borderBottomStyle, .borderLeftStyle:
            [.borderStyle(side, isVisible: CSSValues.isLineStyle(token))]
        case .borderWidth, .borderTopWidth, .borderRightWidth, .borderBottomWidth, .borderLeftWidth:
            CSSValues.lineWidth(token).map { [.borderWidth(side, $0)] } ?? []
        default: CSSColour(token).map { [.borderColour(side, $0)] } ?? []
        }
    }

    private func measure(_ token: CSSToken) -> [CSSDeclaration] {
        let length = CSSLength(token)
        switch self {
        case .lineHeight: return [.lineHeight(length)]
        case .height: return [.extent(.height, length)]
        case .width: return [.extent(.width, length)]
        case .maximumHeight: return [.extent(.maximumHeight, length)]
        case .maximumWidth: return [.extent(.maximumWidth, length)]
        case .textIndent: return length.map { [.textIndent($0)] } ?? []
        case .marginTop: return [.margin(.top, length)]
        case .marginLeft: return [.margin(.left, length)]
        default: return CSSValues.side(named: Substring(rawValue)).map { [.inset($0, length)] } ?? []
        }
    }
}
