/// A length or percentage of a value.
struct CSSLength: Equatable {
    /// The page is measured as on a desk: this many pixels wide and high.
    static let viewportWidth = 1_200.0
    static let viewportHeight = 800.0

    enum Unit {
        case pixels, em, rem, percent, none
    }

    var value: Double
    var unit: Unit

    /// The length that a component gives; nil for words such as `auto` and for what is not a length.
    init?(_ token: CSSToken) {
        guard case .number(let number, let name) = token else { return nil }
        guard let (factor, unit) = Self.factor(of: name) else { return nil }
        value = number * factor
        self.unit = unit
    }

    /// A length in pixels.
    init(pixels: Double) {
        value = pixels
        unit = .pixels
    }

    /// The length in pixels.
    ///
    /// - Parameters:
    ///   - size: the font's size, for `em`.
    ///   - rootSize: the page's font size, for `rem`.
    ///   - whole: what a percentage is of.
    func pixels(size: Double, rootSize: Double, whole: Double) -> Double {
        switch unit {
        case .pixels, .none: value
        case .em: value * size
        case .rem: value * rootSize
        case .percent: value / 100 * whole
        }
    }

    private static func factor(of name: String) -> (Double, Unit)? {
        switch name {
        case "": (1, .none)
        case "px": (1, .pixels)
        case "pt": (4.0 / 3, .pixels)
        case "pc": (16, .pixels)
        case "in": (96, .pixels)
        case "cm": (96 / 2.54, .pixels)
        case "mm": (9.6 / 2.54, .pixels)
        case "q": (2.4 / 2.54, .pixels)
        case "em": (1, .em)
        case "ex", "ch": (0.5, .em)
        case "rem": (1, .rem)
        case "%": (1, .percent)
        case "vw", "dvw", "svw", "lvw", "vi": (viewportWidth / 100, .pixels)
        case "vh", "dvh", "svh", "lvh", "vb": (viewportHeight / 100, .pixels)
        case "vmin": (viewportHeight / 100, .pixels)
        case "vmax": (viewportWidth / 100, .pixels)
        default: nil
        }
    }
}
