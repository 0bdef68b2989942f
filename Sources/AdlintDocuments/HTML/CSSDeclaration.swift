/// A property and its value, of those that decide what a reader sees. Shorthands are taken apart on the way in.
enum CSSDeclaration: Equatable {
    enum Display {
        case none, inline, block, inlineBlock, listItem, tablePart
        /// A block whose children are boxes of their own, inline elements too.
        case flex
    }

    enum WhiteSpace {
        case normal, noWrap, pre, preWrap, preLine
    }

    enum FontSize: Equatable {
        case length(CSSLength)
        case relative(Double)
        case inherit
    }

    enum FontWeight: Equatable {
        case absolute(Int)
        case bolder, lighter, inherit
    }

    enum ColourValue: Equatable {
        case colour(CSSColour)
        case inherit, initial
    }

    enum Extent {
        case width, height, maximumWidth, maximumHeight
    }

    enum Side {
        case top, right, bottom, left
    }

    enum Position {
        case inFlow, shifted, absolute, fixed, sticky
    }

    case display(Display)
    case visibility(isHidden: Bool)
    case opacity(Double)
    case fontSize(FontSize)
    case fontWeight(FontWeight)
    case colour(ColourValue)
    case backgroundColour(ColourValue)
    case backgroundImage(Bool)
    /// nil is `normal`.
    case lineHeight(CSSLength?)
    /// nil is `auto` or `none`.
    case extent(Extent, CSSLength?)
    case overflow(isHidden: Bool)
    case position(Position)
    case inset(Side, CSSLength?)
    case margin(Side, CSSLength?)
    case textIndent(CSSLength)
    case hiddenFromOutlook(Bool)
    case borderStyle(Side, isVisible: Bool)
    case borderWidth(Side, CSSLength)
    case borderColour(Side, CSSColour?)
    case outline(Bool)
    case padding(Bool)
    case radius(Bool)
    case lineThrough(Bool)
    case whiteSpace(WhiteSpace)
    case ellipsis(Bool)
    case lineClamp(Int?)
    case verticalAlign(isRaisedOrLowered: Bool)
    /// Clipped or scaled away, so that nothing is left to see.
    case clipped(Bool)
    case transformed(isVanishing: Bool)
}

/// What a rule or a style attribute declares, in order.
struct CSSDeclarationBlock {
    var normal: [CSSDeclaration] = []
    var important: [CSSDeclaration] = []

    var isEmpty: Bool { normal.isEmpty && important.isEmpty }
}
