import AdlintCore

/// What browsers do without a style sheet (HTML Standard, section 15.3).
enum HTMLDefaults {
    static func display(of tag: HTMLElementName) -> CSSDeclaration.Display {
        switch tag {
        case .address, .article, .aside, .blockquote, .body, .center, .dd, .details, .dialog, .dir, .div, .dl, .dt,
            .fieldset, .figcaption, .figure, .footer, .form, .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup,
            .hr, .html, .legend, .main, .menu, .nav, .ol, .p, .plaintext, .pre, .section, .summary,
            .table, .ul, .xmp:
            .block
        case .li: .listItem
        case .caption, .tbody, .td, .tfoot, .th, .thead, .tr: .tablePart
        case .button, .input, .select, .textarea, .img, .svg: .inlineBlock
        default: .inline
        }
    }

    /// What the kind of element declares.
    static func declarations(of tag: HTMLElementName) -> [CSSDeclaration] {
        switch tag {
        case .h1: headings[0]
        case .h2: headings[1]
        case .h3: headings[2]
        case .h4: headings[3]
        case .h5: headings[4]
        case .h6: headings[5]
        case .b, .strong: bold
        case .th: header
        case .small: small
        case .big: big
        case .sub, .sup: raised
        case .s, .strike, .del: struck
        case .pre, .xmp, .plaintext: preformatted
        case .nobr: unbroken
        case .fieldset: framed
        default: []
        }
    }

    private static let headings: [[CSSDeclaration]] = [2, 1.5, 1.17, 1, 0.83, 0.67].map {
        [.fontSize(.relative($0)), .fontWeight(.absolute(700))]
    }
    private static let bold: [CSSDeclaration] = [.fontWeight(.bolder)]
    private static let header: [CSSDeclaration] = [.fontWeight(.absolute(700))]
    private static let small: [CSSDeclaration] = [.fontSize(.relative(5.0 / 6))]
    private static let big: [CSSDeclaration] = [.fontSize(.relative(1.2))]
    private static let raised: [CSSDeclaration] =
        [.fontSize(.relative(5.0 / 6)), .verticalAlign(isRaisedOrLowered: true)]
    private static let struck: [CSSDeclaration] = [.lineThrough(true)]
    private static let preformatted: [CSSDeclaration] = [.whiteSpace(.pre)]
    private static let unbroken: [CSSDeclaration] = [.whiteSpace(.noWrap)]
    private static let framed: [CSSDeclaration] = CSSValues.sides.flatMap {
        [.borderStyle($0, isVisible: true), .borderWidth($0, CSSLength(pixels: 2))]
    }
}

/// What attributes declare (HTML Standard, section 15.3.1 and following): weaker than any style sheet.
extension HTMLAttributeName {
    var isPresentational: Bool {
        switch self {
        case .color, .size, .bgcolor, .background, .border, .hidden, .text: true
        default: false
        }
    }

    func declarations(of tag: HTMLElementName, _ value: ArraySlice<UInt8>) -> [CSSDeclaration] {
        switch (self, tag) {
        case (.color, .font), (.color, .basefont), (.text, .body):
            CSSColour(attribute: value).map { [.colour(.colour($0))] } ?? []
        case (.size, .font), (.size, .basefont): Self.fontSize(value).map { [.fontSize($0)] } ?? []
        case (.bgcolor, _): CSSColour(attribute: value).map { [.backgroundColour(.colour($0))] } ?? []
        case (.background, _): [.backgroundImage(!value.trimmed.isEmpty)]
        case (.border, .table): (CSSToken.list(value).first.flatMap { CSSLength($0)?.value } ?? 1) > 0 ? Self.frame : []
        case (.hidden, _): value.isWord("until-found") ? [] : [.display(.none)]
        default: []
        }
    }

    private static let frame: [CSSDeclaration] = CSSValues.sides.flatMap {
        [.borderStyle($0, isVisible: true), .borderWidth($0, CSSLength(pixels: 1))]
    }

    /// `<font size>`: 1 to 7, or relative to 3.
    private static func fontSize(_ value: ArraySlice<UInt8>) -> CSSDeclaration.FontSize? {
        guard case .number(let number, "")? = CSSToken.list(value).first else { return nil }
        let isRelative = value.trimmed.first == 0x2B || value.trimmed.first == 0x2D
        let step = min(max(1, Int(min(abs(number), 10)) * (number < 0 ? -1 : 1) + (isRelative ? 3 : 0)), 7)
        return .length(CSSLength(pixels: [10, 13, 16, 18, 24, 32, 48][step - 1]))
    }
}
