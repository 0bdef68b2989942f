extension ProseNormaliser {
    /// Raised and lowered digits, letter-like signs, fractions, operators, circled letters.
    static func symbol(_ value: UInt32) -> Form {
        switch value {
        case 0x2070, 0x2074...0x2079: .superscript(UInt8(value - 0x2070 + 0x30))
        case 0x2080...0x2089: .ascii(UInt8(value - 0x2080 + 0x30))
        case 0x2100...0x214F: letterlike(value)
        case 0x2150...0x215E: fraction(value)
        case 0x2212, 0x2796: .ascii(0x2D)
        case 0x2215: .ascii(0x2F)
        case 0x2217: .ascii(0x2A)
        case 0x2236: .ascii(0x3A)
        case 0x2460...0x2468: .ascii(UInt8(value - 0x2460 + 0x31))
        case 0x24B6...0x24CF: .ascii(UInt8(value - 0x24B6 + 0x41))
        case 0x24D0...0x24E9: .ascii(UInt8(value - 0x24D0 + 0x61))
        case 0x275B, 0x275C: .ascii(0x27)
        case 0x275D, 0x275E: .ascii(0x22)
        case 0x2800: .blank
        default: .same
        }
    }

    private static func fraction(_ value: UInt32) -> Form {
        switch value {
        case 0x2150: .fraction("1/7")
        case 0x2151: .fraction("1/9")
        case 0x2152: .fraction("1/10")
        case 0x2153: .fraction("1/3")
        case 0x2154: .fraction("2/3")
        case 0x2155: .fraction("1/5")
        case 0x2156: .fraction("2/5")
        case 0x2157: .fraction("3/5")
        case 0x2158: .fraction("4/5")
        case 0x2159: .fraction("1/6")
        case 0x215A: .fraction("5/6")
        case 0x215B: .fraction("1/8")
        case 0x215C: .fraction("3/8")
        case 0x215D: .fraction("5/8")
        default: .fraction("7/8")
        }
    }

    /// The holes of the mathematical alphabets stand here (Unicode 16, section 22.2).
    private static func letterlike(_ value: UInt32) -> Form {
        switch value {
        case 0x2116: .text("No")
        case 0x2120: .text("SM")
        case 0x2122: .text("TM")
        case 0x2126: .text("\u{3A9}")
        case 0x212B: .text("\u{C5}")
        default: plainLetter(value).map(Form.ascii) ?? .same
        }
    }

    private static func plainLetter(_ value: UInt32) -> UInt8? {
        switch value {
        case 0x2102, 0x212D: UInt8(ascii: "C")
        case 0x210A: UInt8(ascii: "g")
        case 0x210B...0x210D: UInt8(ascii: "H")
        case 0x210E: UInt8(ascii: "h")
        case 0x2110, 0x2111: UInt8(ascii: "I")
        case 0x2112: UInt8(ascii: "L")
        case 0x2113: UInt8(ascii: "l")
        case 0x2115: UInt8(ascii: "N")
        case 0x2119: UInt8(ascii: "P")
        case 0x211A: UInt8(ascii: "Q")
        case 0x211B...0x211D: UInt8(ascii: "R")
        case 0x2124, 0x2128: UInt8(ascii: "Z")
        case 0x212A: UInt8(ascii: "K")
        case 0x212C: UInt8(ascii: "B")
        case 0x212F, 0x2147: UInt8(ascii: "e")
        case 0x2130: UInt8(ascii: "E")
        case 0x2131: UInt8(ascii: "F")
        case 0x2133: UInt8(ascii: "M")
        case 0x2134: UInt8(ascii: "o")
        case 0x2148: UInt8(ascii: "i")
        case 0x2149: UInt8(ascii: "j")
        case 0x2146: UInt8(ascii: "d")
        default: nil
        }
    }
}
