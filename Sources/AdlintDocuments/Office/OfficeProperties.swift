internal import AdlintCore

/// A colour as an office file gives it.
enum OfficeColour: Hashable {
    /// The program chooses: black, or white on a dark ground.
    case automatic
    case plain(Colour)
}

/// What is painted behind text.
enum OfficeFill: Hashable {
    case none
    case plain(Colour)
}

/// The sides of a box that carry a line; nil where nothing is said.
struct OfficeBorders: Hashable {
    var top: Bool?
    var left: Bool?
    var bottom: Bool?
    var right: Bool?
    var insideHorizontal: Bool?
    var insideVertical: Bool?

    /// Whether lines run along all four sides.
    var isBox: Bool { top == true && left == true && bottom == true && right == true }

    /// Whether a line runs above or below, and none beside.
    var isRule: Bool { (top == true || bottom == true) && left != true && right != true }

    /// These, and where nothing is said, those of `base`.
    func over(_ base: OfficeBorders) -> OfficeBorders {
        OfficeBorders(
            top: top ?? base.top, left: left ?? base.left, bottom: bottom ?? base.bottom, right: right ?? base.right,
            insideHorizontal: insideHorizontal ?? base.insideHorizontal,
            insideVertical: insideVertical ?? base.insideVertical)
    }
}

/// What a file says about a run of text; nil where it says nothing.
struct OfficeRunProperties: Hashable {
    /// Index of the character style, in Word.
    var style: Int?
    /// Points.
    var size: Double?
    var isBold: Bool?
    var isStruck: Bool?
    var isDoublyStruck: Bool?
    var isVanished: Bool?
    var colour: OfficeColour?
    var highlight: OfficeFill?
    var shading: OfficeFill?
    var isRaisedOrLowered: Bool?
    /// How far above the line, in whatever unit; 0 is on it.
    var rise: Int?
    /// Whether the letters are not painted.
    var isUnpainted: Bool?

    /// These, and where nothing is said, those of `base`.
    func over(_ base: OfficeRunProperties) -> OfficeRunProperties {
        OfficeRunProperties(
            style: style ?? base.style, size: size ?? base.size, isBold: isBold ?? base.isBold,
            isStruck: isStruck ?? base.isStruck, isDoublyStruck: isDoublyStruck ?? base.isDoublyStruck,
            isVanished: isVanished ?? base.isVanished, colour: colour ?? base.colour,
            highlight: highlight ?? base.highlight, shading: shading ?? base.shading,
            isRaisedOrLowered: isRaisedOrLowered ?? base.isRaisedOrLowered, rise: rise ?? base.rise,
            isUnpainted: isUnpainted ?? base.isUnpainted)
    }

    /// These of a character style on those of the paragraph: toggles cancel each other (ECMA-376 part 1, 17.7.3).
    func toggled(over base: OfficeRunProperties) -> OfficeRunProperties {
        func toggle(_ own: Bool?, _ below: Bool?) -> Bool? {
            own == true && below == true ? false : own ?? below
        }
        var result = over(base)
        result.isBold = toggle(isBold, base.isBold)
        result.isStruck = toggle(isStruck, base.isStruck)
        result.isVanished = toggle(isVanished, base.isVanished)
        return result
    }
}
