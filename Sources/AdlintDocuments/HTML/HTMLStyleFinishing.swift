import AdlintCore

/// Turns the properties of one element into what they mean for a reader.
struct HTMLStyleFinishing {
    /// Boxes that are moved further than this, in pixels, are off the screen.
    private static let offScreen = 600.0
    /// Boxes not larger than this, in pixels, show nothing of what overflows them.
    private static let nothing = 1.0

    let node: HTMLNode
    let role: ElementRole
    let element: Int
    let parent: ComputedStyle
    let box: CSSBox
    let isWrapper: Bool

    /// Whether it is hidden on a desk and explicitly shown on a phone.
    var isPhoneOnly: Bool {
        guard let phone = box.phoneDisplay, phone != .none else { return false }
        return box.display == .none || (box.hasPhoneRule && isCollapsed)
    }

    /// Completes the style: boxes, colours, hiding.
    func finish(_ cascaded: ComputedStyle) -> ComputedStyle {
        var style = cascaded
        style.display = box.display
        style.opacity = parent.opacity * box.opacity
        style.isRaisedOrLowered = parent.isRaisedOrLowered || box.isRaisedOrLowered
        style.isStruckThrough = parent.isStruckThrough || box.isStruckThrough
        style.isFixed = parent.isFixed || box.position == .fixed || box.position == .sticky
        style.hasNoLineHeight = hasNoLineHeight(style)
        style.background = background
        let isFramed = hasFrame(on: style.background)
        style.hasBorder = parent.hasBorder || (isFramed && !isWrapper)
        style.isBox = isFramed || style.background != parent.background
        style.looksPressable = looksPressable(style)
        style.isHiddenOnPhone = parent.isHiddenOnPhone || box.phoneDisplay == CSSDeclaration.Display.none
        style.isSetApart = box.hasPadding || isFramed
        style.isFootnote = role.isFootnote
        style.headingLevel = role.headingLevel
        style.isClosed = node.tag == .details && !role.isOpen
        style.hiding = parent.hiding ?? ownHiding(style)
        style.clamp = parent.clamp ?? clamp(style).map { (element, $0) }
        return style
    }

    // MARK: Letters

    /// A line height of nothing lays lines over one another; a font size set further inside is a sign that the text
    /// there is meant to be read.
    private func hasNoLineHeight(_ style: ComputedStyle) -> Bool {
        if let length = box.lineHeight {
            guard let length else { return false }
            switch length.unit {
            case .pixels: return length.value <= 1
            case .percent: return length.value < 20
            case .em, .rem, .none: return length.value < 0.2
            }
        }
        return parent.hasNoLineHeight && !(box.setsFontSize && style.size > 2)
    }

    // MARK: Colours and borders

    private var background: ComputedStyle.Background {
        guard let own = box.backgroundColour, own.alpha > 0 else {
            // A box laid over others may lie on a picture.
            let isOverlay = box.position == .absolute || box.position == .fixed
            return box.hasBackgroundImage || isOverlay ? .unknown : parent.background
        }
        if own.alpha == 1 { return .colour(own.colour) }
        if box.hasBackgroundImage { return .unknown }
        switch parent.background {
        case .page: return .colour(own.over(CSSColour.white.colour))
        case .colour(let behind): return .colour(own.over(behind))
        case .unknown: return .unknown
        }
    }

    /// Whether a line is drawn around it: on three sides at least, so that dividers do not count.
    private func hasFrame(on background: ComputedStyle.Background) -> Bool {
        if box.hasOutline { return true }
        return box.borders.all.filter { isSeen($0, on: background) }.count >= 3
    }

    private func isSeen(_ border: CSSBox.Border, on background: ComputedStyle.Background) -> Bool {
        guard border.isVisible, border.width >= 0.5 else { return false }
        guard let colour = border.colour else { return true }
        return colour.alpha > 0.05 && !(isSame(colour, background) && isSame(colour, parent.background))
    }

    private func isSame(_ colour: CSSColour, _ background: ComputedStyle.Background) -> Bool {
        switch background {
        case .page: colour.colour == CSSColour.white.colour
        case .colour(let behind): colour.colour == behind
        case .unknown: false
        }
    }

    private func looksPressable(_ style: ComputedStyle) -> Bool {
        if node.tag == .button || role.hasButtonRole { return true }
        guard node.tag == .a, role.hasHref else { return false }
        let hasOwnColour = style.background != parent.background
        let isFramed = hasFrame(on: style.background)
        return role.hasButtonClass || (hasOwnColour && (box.hasPadding || box.hasRadius || isFramed))
            || (isFramed && box.hasPadding)
    }

    // MARK: Hiding

    private func ownHiding(_ style: ComputedStyle) -> Hiding? {
        if node.tag.isFallback { return .outsideBody }
        if box.display == .none || style.opacity < 0.05 || isCollapsed || isOffScreen || box.isClipped || box.vanishes {
            return .notDisplayed
        }
        // A link hidden from Outlook has a twin there, drawn in VML.
        if box.isHiddenFromOutlook, node.tag != .a { return .notDisplayed }
        if node.tag == .dialog, !role.isOpen { return .notDisplayed }
        if node.tag == .select || (parent.isClosed && node.tag != .summary) { return .collapsed }
        // The title of a drawing is its tooltip.
        if node.isForeign, node.tag == .title || node.tag == .desc { return .attribute }
        return nil
    }

    /// No width or no height, and nothing shown that overflows. Inline boxes and table cells cannot be made so small.
    private var isCollapsed: Bool {
        guard box.hidesOverflow, hasExtent else { return false }
        return [box.width, box.height, box.maximumWidth, box.maximumHeight].contains { length in
            guard let length, length.unit != .percent || length.value == 0 else { return false }
            return length.pixels(size: parent.size, rootSize: 16, whole: 0) <= Self.nothing
        }
    }

    private var hasExtent: Bool {
        switch box.display {
        case .block, .inlineBlock, .listItem, .flex: true
        case .none, .inline, .tablePart: box.position == .absolute || box.position == .fixed
        }
    }

    private var isOffScreen: Bool {
        let insets = box.position == .inFlow ? [] : box.insets.all
        let isMoved = (insets + box.margins.all).contains { pixels($0) <= -Self.offScreen }
        let indent = pixels(box.textIndent)
        return isMoved || indent <= -Self.offScreen
            || (indent >= CSSLength.viewportWidth && box.hidesOverflow)
    }

    private func pixels(_ length: CSSLength?) -> Double {
        length?.pixels(size: parent.size, rootSize: 16, whole: CSSLength.viewportWidth) ?? 0
    }

    // MARK: Text cut off

    /// After how many characters the element cuts its text off; generous, because the font is not known.
    private func clamp(_ style: ComputedStyle) -> Int? {
        guard box.hidesOverflow, hasExtent else { return nil }
        let width = [box.width, box.maximumWidth].compactMap { $0 }.first { $0.unit == .pixels }
        let perLine = width.map { Int(min($0.value, 10_000) / (0.4 * max(style.size, 6))) }
        if box.hasEllipsis, style.whiteSpace == .noWrap { return max(1, perLine ?? 60) }
        if let lines = box.lineClamp { return min(lines, 10_000) * max(1, perLine ?? 100) }
        guard let height = [box.maximumHeight, box.height].compactMap({ $0 }).first(where: { $0.unit == .pixels })
        else {
            return nil
        }
        let lines = max(1, Int(min(height.value, 100_000) / (1.15 * min(max(style.size, 6), 12))))
        return lines * max(1, perLine ?? 150)
    }
}

extension ComputedStyle {
    /// Whether letters in this style cannot be made out: too small, transparent, or of the colour behind them.
    var isUnreadable: Bool {
        if isVisibilityHidden || size <= 1.5 || hasNoLineHeight { return true }
        let letters = colour ?? .black
        if letters.alpha * opacity < 0.05 { return true }
        switch background {
        case .unknown: return false
        case .page: return letters.over(CSSColour.white.colour, opacity: opacity).isNearly(CSSColour.white.colour)
        case .colour(let behind): return letters.over(behind, opacity: opacity).isNearly(behind)
        }
    }

    /// The style as the document keeps it.
    var documentStyle: Style {
        let behind: Colour? = if case .colour(let colour) = background { colour } else { nil }
        let base = behind ?? CSSColour.white.colour
        let letters = colour ?? (opacity < 1 ? .black : nil)
        return Style(
            size: size, weight: weight, colour: letters.map { $0.over(base, opacity: opacity) }, background: behind,
            isRaisedOrLowered: isRaisedOrLowered, hasBorder: hasBorder, isFixed: isFixed)
    }
}

extension Colour {
    /// Whether the eye cannot tell it from another: a contrast of less than 1.08 (WCAG 2.2, relative luminance).
    func isNearly(_ other: Colour) -> Bool {
        if self == other { return true }
        let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
        let distance = [(red, other.red), (green, other.green), (blue, other.blue)].map { abs(Int($0) - Int($1)) }
        return (light + 0.05) / (dark + 0.05) < 1.08 && distance.allSatisfy { $0 < 24 }
    }

    private var luminance: Double {
        func linear(_ channel: UInt8) -> Double {
            // The square is near enough to the curve of sRGB to tell what the eye cannot.
            let value = Double(channel) / 255
            return value * value
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }
}
