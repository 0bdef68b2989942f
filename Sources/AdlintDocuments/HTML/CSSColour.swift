import AdlintCore

/// A colour with its opacity.
struct CSSColour: Equatable {
    static let black = CSSColour(Colour(red: 0, green: 0, blue: 0))
    static let white = CSSColour(Colour(red: 255, green: 255, blue: 255))
    static let transparent = CSSColour(Colour(red: 0, green: 0, blue: 0), alpha: 0)
    /// What browsers give links.
    static let link = CSSColour(Colour(red: 0, green: 0, blue: 0xEE))

    var colour: Colour
    /// 0 transparent to 1 opaque.
    var alpha: Double

    init(_ colour: Colour, alpha: Double = 1) {
        self.colour = colour
        self.alpha = min(max(0, alpha), 1)
    }

    /// What is seen when it lies over an opaque colour.
    func over(_ background: Colour, opacity: Double = 1) -> Colour {
        let alpha = alpha * opacity
        guard alpha < 1 else { return colour }
        func mix(_ top: UInt8, _ bottom: UInt8) -> UInt8 {
            UInt8((Double(top) * alpha + Double(bottom) * (1 - alpha)).rounded())
        }
        return Colour(
            red: mix(colour.red, background.red), green: mix(colour.green, background.green),
            blue: mix(colour.blue, background.blue))
    }
}

extension CSSColour {
    /// The colour that a component of a value names, if it names one (css-color-4, section 4).
    init?(_ token: CSSToken) {
        switch token {
        case .word("transparent"): self = .transparent
        case .word(let name):
            guard let value = CSSColourNames.values[name] else { return nil }
            self.init(packed: value)
        case .hash(let digits): self.init(hexadecimal: digits)
        case .function(let name, let arguments): self.init(function: name, arguments)
        default: return nil
        }
    }

    /// The colour of an attribute: a name, or hexadecimal digits with or without `#`.
    init?(attribute value: ArraySlice<UInt8>) {
        let value = value.trimmed
        if let token = CSSToken.list(value).first, let colour = CSSColour(token) {
            self = colour
        } else {
            self.init(hexadecimal: value)
        }
    }

    private init(packed value: UInt32, alpha: Double = 1) {
        self.init(
            Colour(red: UInt8(value >> 16 & 0xFF), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF)),
            alpha: alpha)
    }

    private init?(hexadecimal digits: ArraySlice<UInt8>) {
        guard digits.count <= 8, digits.allSatisfy(\.isASCIIHexDigit) else { return nil }
        let isShort = digits.count == 3 || digits.count == 4
        var value: UInt32 = 0
        for digit in digits {
            let number = UInt32(digit.isASCIIDigit ? digit - 0x30 : (digit | 0x20) - 0x61 + 10)
            value = value << 4 | number
            if isShort { value = value << 4 | number }
        }
        switch digits.count {
        case 3, 6: self.init(packed: value)
        case 4, 8: self.init(packed: value >> 8, alpha: Double(value & 0xFF) / 255)
        default: return nil
        }
    }

    private init?(function name: String, _ arguments: ArraySlice<UInt8>) {
        let numbers = CSSToken.list(arguments).compactMap { token -> (Double, String)? in
            switch token {
            case .number(let value, let unit): (value, unit)
            case .word("none"): (0, "")
            default: nil
            }
        }
        guard numbers.count >= 3 else { return nil }
        let alpha = numbers.count > 3 ? numbers[3].1 == "%" ? numbers[3].0 / 100 : numbers[3].0 : 1
        switch name {
        case "rgb", "rgba":
            let channels = numbers.prefix(3).map { $0.1 == "%" ? $0.0 * 2.55 : $0.0 }
            self.init(red: channels[0] / 255, green: channels[1] / 255, blue: channels[2] / 255, alpha: alpha)
        case "hsl", "hsla":
            self.init(
                hue: Self.degrees(numbers[0]), saturation: numbers[1].0 / 100, lightness: numbers[2].0 / 100,
                alpha: alpha)
        default: return nil
        }
    }

    private static func degrees(_ angle: (Double, String)) -> Double {
        switch angle.1 {
        case "rad": angle.0 * 180 / .pi
        case "turn": angle.0 * 360
        case "grad": angle.0 * 0.9
        default: angle.0
        }
    }

    private init(red: Double, green: Double, blue: Double, alpha: Double) {
        func channel(_ value: Double) -> UInt8 { UInt8((min(max(0, value), 1) * 255).rounded()) }
        self.init(Colour(red: channel(red), green: channel(green), blue: channel(blue)), alpha: alpha)
    }

    /// css-color-4, section 7.1.
    private init(hue: Double, saturation: Double, lightness: Double, alpha: Double) {
        let saturation = min(max(0, saturation), 1)
        let lightness = min(max(0, lightness), 1)
        func channel(_ offset: Double) -> Double {
            var place = (offset + hue / 30).truncatingRemainder(dividingBy: 12)
            if place < 0 { place += 12 }
            let amplitude = saturation * min(lightness, 1 - lightness)
            return lightness - amplitude * max(-1, min(place - 3, 9 - place, 1))
        }
        self.init(red: channel(0), green: channel(8), blue: channel(4), alpha: alpha)
    }
}
