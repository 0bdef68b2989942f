/// The properties of one element that are not inherited, as the cascade leaves them.
struct CSSBox {
    struct Border {
        var isVisible = false
        var width = 3.0
        var colour: CSSColour?
    }

    var display: CSSDeclaration.Display
    /// Where it differs from ``display`` on a phone.
    var phoneDisplay: CSSDeclaration.Display?
    /// Whether a rule for phones only has the last word on ``phoneDisplay``.
    var hasPhoneRule = false
    var opacity = 1.0
    var backgroundColour: CSSColour?
    var hasBackgroundImage = false
    var width: CSSLength?
    var height: CSSLength?
    var maximumWidth: CSSLength?
    var maximumHeight: CSSLength?
    var hidesOverflow = false
    var position = CSSDeclaration.Position.inFlow
    var insets = CSSSides<CSSLength?>(nil)
    var margins = CSSSides<CSSLength?>(nil)
    var textIndent: CSSLength?
    var isHiddenFromOutlook = false
    var borders = CSSSides(Border())
    var hasOutline = false
    var hasPadding = false
    var hasRadius = false
    var isStruckThrough = false
    var hasEllipsis = false
    var lineClamp: Int?
    var isRaisedOrLowered = false
    var isClipped = false
    var vanishes = false
    /// What this element says about the lines' height; nil where it says nothing.
    var lineHeight: CSSLength??
    var setsFontSize = false

    init(display: CSSDeclaration.Display) {
        self.display = display
    }
}

/// One value for each side of a box, without an array's allocation.
struct CSSSides<Value> {
    var top: Value
    var right: Value
    var bottom: Value
    var left: Value

    /// The same value for all sides.
    init(_ value: Value) {
        top = value
        right = value
        bottom = value
        left = value
    }

    var all: [Value] { [top, right, bottom, left] }

    subscript(side: CSSDeclaration.Side) -> Value {
        get {
            switch side {
            case .top: top
            case .right: right
            case .bottom: bottom
            case .left: left
            }
        }
        set {
            switch side {
            case .top: top = newValue
            case .right: right = newValue
            case .bottom: bottom = newValue
            case .left: left = newValue
            }
        }
    }
}
