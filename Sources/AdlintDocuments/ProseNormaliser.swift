/// What becomes of each character on its way into the prose.
///
/// After obligations.md A.0 (Unicode NFKC for what newsletters use, straight quotation marks, one kind of hyphen, one
/// kind of blank, nothing invisible), so that a pattern is written once.
enum ProseNormaliser {
    enum Form {
        case same
        case replaced(String)
        case blank
        case dropped
    }

    static func form(of scalar: Unicode.Scalar) -> Form {
        switch scalar.value {
        case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
            0x3000:
            .blank
        case 0x21...0x7E: .same
        case 0x00...0x1F, 0x7F, 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x180E, 0x200B...0x200F, 0x202A...0x202E,
            0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE007F:
            .dropped
        case 0x80...0x2000: latin(scalar)
        case 0x2000...0x2FFF: punctuation(scalar)
        default: compatibility(scalar)
        }
    }

    private static func latin(_ scalar: Unicode.Scalar) -> Form {
        switch scalar.value {
        case 0xB4: .replaced("'")
        case 0xAA: .replaced("a")
        case 0xBA: .replaced("o")
        case 0xB2, 0xB3: .replaced(String(UnicodeScalar(UInt8(scalar.value - 0xB0 + 0x30))))
        case 0xB9: .replaced("1")
        case 0xBC: .replaced("1/4")
        case 0xBD: .replaced("1/2")
        case 0xBE: .replaced("3/4")
        case 0x17F: .replaced("s")
        case 0x2BC, 0x2B9: .replaced("'")
        default: .same
        }
    }

    private static func punctuation(_ scalar: Unicode.Scalar) -> Form {
        switch scalar.value {
        case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032: .replaced("'")
        case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033: .replaced("\"")
        case 0x2010, 0x2011, 0x2212: .replaced("-")
        case 0x2024: .replaced(".")
        case 0x2026: .replaced("...")
        case 0x2044: .replaced("/")
        case 0x2070, 0x2074...0x2079: .replaced(String(UnicodeScalar(UInt8(scalar.value - 0x2070 + 0x30))))
        case 0x2122: .replaced("TM")
        case 0x212A: .replaced("K")
        case 0x24B6...0x24CF: .replaced(letter(scalar.value - 0x24B6, from: 0x41))
        case 0x24D0...0x24E9: .replaced(letter(scalar.value - 0x24D0, from: 0x61))
        default: .same
        }
    }

    private static func compatibility(_ scalar: Unicode.Scalar) -> Form {
        switch scalar.value {
        case 0xFF01...0xFF5E: .replaced(letter(scalar.value - 0xFF01, from: 0x21))
        case 0xFB00: .replaced("ff")
        case 0xFB01: .replaced("fi")
        case 0xFB02: .replaced("fl")
        case 0xFB03: .replaced("ffi")
        case 0xFB04: .replaced("ffl")
        case 0xFB05, 0xFB06: .replaced("st")
        case 0xFE58, 0xFE63: .replaced("-")
        // Bold, italic, sans-serif and other letters made for mathematics and used for show.
        case 0x1D400...0x1D6A3: mathematicalLetter(scalar.value - 0x1D400)
        case 0x1D7CE...0x1D7FF: .replaced(letter((scalar.value - 0x1D7CE) % 10, from: 0x30))
        case 0x1F130...0x1F149: .replaced(letter(scalar.value - 0x1F130, from: 0x41))
        default: .same
        }
    }

    private static func mathematicalLetter(_ offset: UInt32) -> Form {
        let inAlphabet = offset % 52
        return .replaced(inAlphabet < 26 ? letter(inAlphabet, from: 0x41) : letter(inAlphabet - 26, from: 0x61))
    }

    private static func letter(_ offset: UInt32, from first: UInt8) -> String {
        String(UnicodeScalar(first + UInt8(offset)))
    }
}
