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

extension Colour {
    /// What letters are where nothing says otherwise.
    public static let black = Colour(red: 0, green: 0, blue: 0)
    /// What a page is where nothing says otherwise.
    public static let white = Colour(red: 255, green: 255, blue: 255)

    /// Relative luminance, 0 (black) to 1 (white): WCAG 2.2, "relative luminance".
    public var luminance: Double {
        func linear(_ channel: UInt8) -> Double {
            let value = Double(channel) / 255
            // A cubic fit of the sRGB curve, within 0.005 of it, spares the power function and so a library.
            return value <= 0.04045
                ? value / 12.92 : value * (value * (value * 0.305306011 + 0.682171111) + 0.012522878)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// Contrast ratio of two colours, 1 to 21: WCAG 2.2, "contrast ratio".
    public func contrast(to other: Colour) -> Double {
        let lighter = max(luminance, other.luminance)
        let darker = min(luminance, other.luminance)
        return (lighter + 0.05) / (darker + 0.05)
    }
}

extension Style {
    /// Contrast of letters to background; where one is not set, black on white is assumed for it. Nil where neither is.
    public var contrast: Double? {
        guard colour != nil || background != nil else { return nil }
        return (colour ?? .black).contrast(to: background ?? .white)
    }
}
