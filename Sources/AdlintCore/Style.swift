/// A colour, opaque, 0 to 255 a channel.
public struct Colour: Hashable, Sendable {
    public var red: UInt8
    public var green: UInt8
    public var blue: UInt8

    /// Makes a colour from its channels.
    public init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }
}

/// How a run of text is set, as far as the draft says it.
public struct Style: Hashable, Sendable {
    /// Size in CSS pixels (1 pt = 4/3 px); nil where the format does not tell.
    public var size: Double?
    /// Weight, 100 to 900; 400 is normal.
    public var weight: Int
    /// Colour of the letters; nil where nothing sets it.
    public var colour: Colour?
    /// Nearest colour behind them; nil where nothing sets it.
    public var background: Colour?
    /// Whether the run is set in superscript or subscript.
    public var isRaisedOrLowered: Bool
    /// Whether a border is drawn around the block.
    public var hasBorder: Bool
    /// Whether the block stays in place while the page scrolls (`position: fixed` or `sticky`).
    public var isFixed: Bool

    /// Makes a style; the defaults are an unstyled run.
    public init(
        size: Double? = nil, weight: Int = 400, colour: Colour? = nil, background: Colour? = nil,
        isRaisedOrLowered: Bool = false, hasBorder: Bool = false, isFixed: Bool = false
    ) {
        self.size = size
        self.weight = weight
        self.colour = colour
        self.background = background
        self.isRaisedOrLowered = isRaisedOrLowered
        self.hasBorder = hasBorder
        self.isFixed = isFixed
    }
}

/// A stretch of prose in one style.
public struct StyleRun: Sendable {
    /// Its bytes in the prose.
    public var prose: TextRange
    /// Index into ``Document/styles``.
    public var style: Int

    /// Makes a run.
    public init(prose: TextRange, style: Int) {
        self.prose = prose
        self.style = style
    }
}
