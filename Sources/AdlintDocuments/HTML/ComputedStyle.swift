import AdlintCore

/// What the cascade has made of an element, its ancestors included, as far as it decides what a reader sees.
struct ComputedStyle {
    /// What lies behind the letters.
    enum Background: Equatable {
        /// Nothing is set: the white page.
        case page
        case colour(Colour)
        /// A picture or a gradient without a colour.
        case unknown
    }

    // Inherited properties.
    var size = 16.0
    var weight = 400
    var colour: CSSColour?
    var isVisibilityHidden = false
    var whiteSpace = CSSDeclaration.WhiteSpace.normal
    /// `line-height: 0` on this element or above, and no font size set since.
    var hasNoLineHeight = false

    // What ancestors do to all that is inside them.
    var background = Background.page
    var opacity = 1.0
    var isRaisedOrLowered = false
    var isStruckThrough = false
    var isFixed = false
    var hasBorder = false
    var hiding: Hiding?
    /// Shown on a desk but not on a phone.
    var isHiddenOnPhone = false
    /// The outermost element that cuts its text off, and after how many characters.
    var clamp: (element: Int, characters: Int)?

    // Of the element alone.
    var display = CSSDeclaration.Display.inline
    var isBox = false
    var looksPressable = false
    /// Whether room is kept between an inline element and the words around it.
    var isSetApart = false
    var isFootnote = false
    /// The level of a heading that is one by its `role` only.
    var headingLevel: Int?
    /// Whether what stands directly inside shows only after a click.
    var isClosed = false

    /// What a child starts with.
    var inherited: ComputedStyle {
        var style = self
        style.display = .inline
        style.isBox = false
        style.looksPressable = false
        style.isSetApart = false
        style.isFootnote = false
        style.headingLevel = nil
        style.isClosed = false
        return style
    }
}
