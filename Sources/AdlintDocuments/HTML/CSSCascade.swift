/// Applies declarations, weakest first, to one element.
struct CSSCascade {
    /// The properties that children inherit; they start as those of the parent.
    private(set) var style: ComputedStyle
    private(set) var box: CSSBox
    private let parent: ComputedStyle
    private let rootSize: Double

    init(parent: ComputedStyle, display: CSSDeclaration.Display, rootSize: Double) {
        self.parent = parent
        self.rootSize = rootSize
        style = parent.inherited
        box = CSSBox(display: display)
    }

    /// Applies what a rule declares, where the rule holds.
    mutating func apply(_ declarations: [CSSDeclaration], media: CSSMedia = .all) {
        for declaration in declarations {
            if media.contains(.desk) { apply(declaration) }
            guard case .display(let display) = declaration, media.contains(.phone) else { continue }
            box.phoneDisplay = display
            box.hasPhoneRule = !media.contains(.desk)
        }
    }

    private mutating func apply(_ declaration: CSSDeclaration) {
        switch declaration {
        case .fontSize(let size): setSize(size)
        case .fontWeight(let weight): setWeight(weight)
        case .colour(let value): setColour(value)
        case .visibility(let isHidden): style.isVisibilityHidden = isHidden
        case .whiteSpace(let value): style.whiteSpace = value
        case .lineHeight(let length): box.lineHeight = .some(length)
        case .display(let display): box.display = display
        case .opacity(let value): box.opacity = value
        case .lineThrough(let isStruck): box.isStruckThrough = isStruck
        case .verticalAlign(let isRaised): box.isRaisedOrLowered = isRaised
        case .ellipsis(let isOn): box.hasEllipsis = isOn
        case .lineClamp(let lines): box.lineClamp = lines
        default: applyToBox(declaration)
        }
    }

    private mutating func applyToBox(_ declaration: CSSDeclaration) {
        switch declaration {
        case .backgroundColour(let value): setBackground(value)
        case .backgroundImage(let hasImage): box.hasBackgroundImage = hasImage
        case .extent(let extent, let length): setExtent(extent, length)
        case .overflow(let isHidden): box.hidesOverflow = isHidden
        case .position(let position): box.position = position
        case .inset(let side, let length): box.insets[side] = length
        case .margin(let side, let length): box.margins[side] = length
        case .textIndent(let length): box.textIndent = length
        case .hiddenFromOutlook(let isHidden): box.isHiddenFromOutlook = isHidden
        case .borderStyle(let side, let isVisible): box.borders[side].isVisible = isVisible
        case .borderWidth(let side, let width):
            box.borders[side].width = width.pixels(size: style.size, rootSize: rootSize, whole: 0)
        case .borderColour(let side, let colour): box.borders[side].colour = colour
        case .outline(let isVisible): box.hasOutline = isVisible
        case .padding(let isPadded): box.hasPadding = isPadded
        case .radius(let isRound): box.hasRadius = isRound
        case .clipped(let isClipped): box.isClipped = isClipped
        case .transformed(let isVanishing): box.vanishes = isVanishing
        default: break
        }
    }

    // MARK: Letters

    private mutating func setSize(_ size: CSSDeclaration.FontSize) {
        switch size {
        case .length(let length):
            style.size = length.pixels(size: parent.size, rootSize: rootSize, whole: parent.size)
        case .relative(let factor): style.size = parent.size * factor
        case .inherit: style.size = parent.size
        }
        style.size = min(style.size, 10_000)
        box.setsFontSize = true
    }

    /// css-fonts-4, section 2.2.1.
    private mutating func setWeight(_ weight: CSSDeclaration.FontWeight) {
        switch weight {
        case .absolute(let value): style.weight = value
        case .inherit: style.weight = parent.weight
        case .bolder: style.weight = parent.weight < 350 ? 400 : parent.weight < 550 ? 700 : max(900, parent.weight)
        case .lighter: style.weight = parent.weight < 550 ? min(100, parent.weight) : parent.weight < 750 ? 400 : 700
        }
    }

    private mutating func setColour(_ value: CSSDeclaration.ColourValue) {
        switch value {
        case .colour(let colour): style.colour = colour
        case .inherit: style.colour = parent.colour
        case .initial: style.colour = nil
        }
    }

    // MARK: Boxes

    private mutating func setBackground(_ value: CSSDeclaration.ColourValue) {
        if case .colour(let colour) = value { box.backgroundColour = colour } else { box.backgroundColour = nil }
    }

    private mutating func setExtent(_ extent: CSSDeclaration.Extent, _ length: CSSLength?) {
        switch extent {
        case .width: box.width = length
        case .height: box.height = length
        case .maximumWidth: box.maximumWidth = length
        case .maximumHeight: box.maximumHeight = length
        }
    }
}
