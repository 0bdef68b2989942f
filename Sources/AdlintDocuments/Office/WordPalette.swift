internal import AdlintCore

/// The colours of a file's theme, and what colour attributes mean by them.
struct WordPalette {
    /// By the names of the theme file: `dk1`, `lt1`, `accent1`, `hlink`, ...
    var scheme: [String: Colour] = [:]

    /// The colour of `w:color`; nil where it says nothing.
    ///
    /// Word writes beside a theme colour what came of it, so that is taken where it stands.
    func colour(_ attributes: XMLAttributes) -> OfficeColour? {
        if let plain = attributes["val"].flatMap(Self.hex) { return .plain(plain) }
        if let theme = attributes["themeColor"], let base = themed(theme) {
            return .plain(Self.adjust(base, tint: attributes["themeTint"], shade: attributes["themeShade"]))
        }
        return attributes["val"] == nil ? nil : .automatic
    }

    /// The ground that `w:shd` paints; nil where it says nothing.
    func fill(_ attributes: XMLAttributes) -> OfficeFill? {
        let pattern = attributes["val"]
        if pattern == "nil" { return OfficeFill.none }
        if pattern == "solid", let ink = attributes["color"].flatMap(Self.hex) { return .plain(ink) }
        if let plain = attributes["fill"].flatMap(Self.hex) { return .plain(plain) }
        if let theme = attributes["themeFill"], let base = themed(theme) {
            return .plain(Self.adjust(base, tint: attributes["themeFillTint"], shade: attributes["themeFillShade"]))
        }
        return attributes["fill"] == nil ? nil : OfficeFill.none
    }

    /// The colour of a theme name as text (`accent1`, `text1`) or drawings (`tx1`, `bg1`) use it.
    func themed(_ name: String) -> Colour? {
        let key =
            switch name {
            case "dark1", "text1", "tx1": "dk1"
            case "dark2", "text2", "tx2": "dk2"
            case "light1", "background1", "bg1": "lt1"
            case "light2", "background2", "bg2": "lt2"
            case "hyperlink": "hlink"
            case "followedHyperlink": "folHlink"
            default: name
            }
        return scheme[key]
    }

    /// The ground of a highlighted run (ECMA-376 part 1, 17.18.40).
    static func highlight(_ name: String?) -> OfficeFill? {
        guard let name else { return nil }
        guard let value = highlights[name] else { return OfficeFill.none }
        return hex(value).map { .plain($0) }
    }

    /// A colour of six hexadecimal digits, with or without `#`.
    static func hex(_ text: String) -> Colour? {
        let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
        guard digits.utf8.count == 6, let value = UInt32(digits, radix: 16) else { return nil }
        return Colour(
            red: UInt8(truncatingIfNeeded: value >> 16), green: UInt8(truncatingIfNeeded: value >> 8),
            blue: UInt8(truncatingIfNeeded: value))
    }

    private static let highlights = [
        "black": "000000", "blue": "0000FF", "cyan": "00FFFF", "darkBlue": "000080", "darkCyan": "008080",
        "darkGray": "808080", "darkGreen": "008000", "darkMagenta": "800080", "darkRed": "800000",
        "darkYellow": "808000", "green": "00FF00", "lightGray": "C0C0C0", "magenta": "FF00FF", "red": "FF0000",
        "white": "FFFFFF", "yellow": "FFFF00",
    ]

    /// Lightens by `tint` or darkens by `shade`, both hexadecimal parts of 255 (ECMA-376 part 1, 17.3.2.6).
    ///
    /// The standard scales the lightness in HSL. A mixture with black is the same; a mixture with white is the same for
    /// light colours and paler for dark ones, which is near enough where Word has not written the colour itself.
    static func adjust(_ colour: Colour, tint: String?, shade: String?) -> Colour {
        var result = colour
        if let tint = tint.flatMap({ UInt8($0, radix: 16) }) { result = result.mixed(with: 255, keeping: tint) }
        if let shade = shade.flatMap({ UInt8($0, radix: 16) }) { result = result.mixed(with: 0, keeping: shade) }
        return result
    }
}

extension Colour {
    /// Each channel mixed with `other`; `share` of 255 is kept.
    fileprivate func mixed(with other: Int, keeping share: UInt8) -> Colour {
        func mix(_ channel: UInt8) -> UInt8 {
            let kept = Int(channel) * Int(share)
            let added = other * (255 - Int(share))
            return UInt8((kept + added + 127) / 255)
        }
        return Colour(red: mix(red), green: mix(green), blue: mix(blue))
    }

    /// Whether the eye cannot tell the two apart, so that text of one on the other is not seen.
    func isIndistinguishable(from other: Colour) -> Bool {
        let differences = [(red, other.red), (green, other.green), (blue, other.blue)].map { abs(Int($0) - Int($1)) }
        return differences.reduce(0, +) <= 12
    }
}
