/// What becomes of each character on its way into the prose.
///
/// After obligations.md A.0 (Unicode NFKC for what newsletters use, straight quotation marks, one kind of hyphen, one
/// kind of blank, nothing invisible), so that a pattern is written once.
enum ProseNormaliser {
    enum Form {
        case same
        case ascii(UInt8)
        case text(StaticString)
        case blank
        case dropped
        /// A fraction sign: a figure before it is kept apart ("7½" is 7 1/2, not 71/2).
        case fraction(StaticString)
        /// A raised digit: a footnote's marker, or a power.
        case superscript(UInt8)
    }

    static func form(of scalar: Unicode.Scalar) -> Form {
        switch scalar.value {
        case 0x21...0x7E: .same
        case 0x09...0x0D, 0x20: .blank
        case 0x00...0xA0: control(scalar.value)
        case 0xA1...0x1FFF: latin(scalar.value)
        case 0x2000...0x206F: punctuation(scalar.value)
        case 0x2070...0x2BFF: symbol(scalar.value)
        case 0x2C00...0xFFFF: wide(scalar.value)
        default: supplementary(scalar.value)
        }
    }

    /// C1 controls, as which Windows punctuation turns up in badly converted text (the table of the HTML standard,
    /// section 13.2.5.80).
    private static func control(_ value: UInt32) -> Form {
        switch value {
        case 0x85, 0xA0: .blank
        case 0x91, 0x92: .ascii(0x27)
        case 0x93, 0x94: .ascii(0x22)
        case 0x96: .text("\u{2013}")
        case 0x97: .text("\u{2014}")
        default: .dropped
        }
    }

    private static func latin(_ value: UInt32) -> Form {
        switch value {
        case 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F: .dropped
        case 0x1680: .blank
        case 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x2BD, 0x2C8: .ascii(0x27)
        case 0x2BA: .ascii(0x22)
        case 0xAA: .ascii(UInt8(ascii: "a"))
        case 0xBA: .ascii(UInt8(ascii: "o"))
        case 0xB5: .text("\u{3BC}")
        case 0xB2, 0xB3: .superscript(UInt8(value - 0xB0 + 0x30))
        case 0xB9: .superscript(0x31)
        case 0xBC: .fraction("1/4")
        case 0xBD: .fraction("1/2")
        case 0xBE: .fraction("3/4")
        case 0x17F: .ascii(UInt8(ascii: "s"))
        default: .same
        }
    }

    private static func punctuation(_ value: UInt32) -> Form {
        switch value {
        case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F: .blank
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: .dropped
        case 0x2010, 0x2011, 0x2012: .ascii(0x2D)
        case 0x2018...0x201B, 0x2032, 0x2035: .ascii(0x27)
        case 0x201C...0x201F, 0x2033, 0x2036: .ascii(0x22)
        case 0x2024: .ascii(0x2E)
        case 0x2025: .text("..")
        case 0x2026: .text("...")
        case 0x203C: .text("!!")
        case 0x2044: .ascii(0x2F)
        case 0x2047: .text("??")
        case 0x2048: .text("?!")
        case 0x2049: .text("!?")
        default: .same
        }
    }

    private static func wide(_ value: UInt32) -> Form {
        switch value {
        case 0x3000: .blank
        case 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB: .dropped
        case 0x301D...0x301F: .ascii(0x22)
        case 0xFB00: .text("ff")
        case 0xFB01: .text("fi")
        case 0xFB02: .text("fl")
        case 0xFB03: .text("ffi")
        case 0xFB04: .text("ffl")
        case 0xFB05, 0xFB06: .text("st")
        case 0xFE58: .text("\u{2014}")
        case 0xFE63: .ascii(0x2D)
        case 0xFE6A: .ascii(0x25)
        case 0xFF01...0xFF5E: .ascii(UInt8(value - 0xFF01 + 0x21))
        case 0xFFE0: .text("\u{A2}")
        case 0xFFE1: .text("\u{A3}")
        case 0xFFE5: .text("\u{A5}")
        default: .same
        }
    }

    /// Letters made for mathematics, in bold, italic or frames, that are used for show; and what is invisible.
    private static func supplementary(_ value: UInt32) -> Form {
        switch value {
        case 0x1D173...0x1D17A, 0xE0000...0xE0FFF: .dropped
        case 0x1D400...0x1D6A3: .ascii(letter((value - 0x1D400) % 52))
        case 0x1D7CE...0x1D7FF: .ascii(UInt8((value - 0x1D7CE) % 10 + 0x30))
        case 0x1F130...0x1F149: .ascii(letter(value - 0x1F130))
        case 0x1F150...0x1F169: .ascii(letter(value - 0x1F150))
        case 0x1F170...0x1F189: .ascii(letter(value - 0x1F170))
        default: .same
        }
    }

    /// A letter by its place in `A`...`Z`, `a`...`z`.
    private static func letter(_ place: UInt32) -> UInt8 {
        UInt8(place < 26 ? place + 0x41 : place - 26 + 0x61)
    }
}
