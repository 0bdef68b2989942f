/// The folding that literals and texts have in common: ASCII capitals become small letters, ASCII white space a space,
/// ASCII digits `0`, so that a figure is a literal as any other.
///
/// Without regard to case, PCRE2 also takes U+212A for `k` and U+017F for `s`. The prose of a document holds neither,
/// nor any other white space than these (``/AdlintDocuments`` replaces them), so folding ASCII loses no match in prose.
enum ASCIIFolding {
    static func folded(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x41...0x5A: byte | 0x20
        case 0x09...0x0D: 0x20
        case 0x30...0x39: 0x30
        default: byte
        }
    }

    /// Whether a byte is a letter, a digit or `_`.
    static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
        default: false
        }
    }

    /// Which of eight folded bytes are letters, digits or `_`: 1 in each byte that is one, 0 in the others.
    @inline(__always)
    static func words(_ eight: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let low = eight & (ones &* 0x7F)
        let isLetter = (low &+ ones &* (0x80 - 0x61)) & ~(low &+ ones &* (0x80 - 0x7B))
        let isDigit = (low &+ ones &* (0x80 - 0x30)) & ~(low &+ ones &* (0x80 - 0x31))
        let isStroke = (low &+ ones &* (0x80 - 0x5F)) & ~(low &+ ones &* (0x80 - 0x60))
        return ((isLetter | isDigit | isStroke) & ~eight) &>> 7 & ones
    }

    /// The lowest bits of eight bytes, those of the first byte lowest; all other bits are 0.
    @inline(__always)
    static func bits(ofOnes ones: UInt64) -> UInt64 {
        // Bit 8i times 2 to the power of 56 - 7i is bit 56 + i.
        (ones &* 0x0102_0408_1020_4080) &>> 56
    }

    /// The word that eight folded bytes begin with, zeros after it; all eight where it is as long or longer.
    @inline(__always)
    static func word(atStartOf eight: UInt64) -> UInt64 {
        let others = ~words(eight) & 0x0101_0101_0101_0101
        // What is below the lowest byte that is none of a word; everything where all are.
        return eight & (others &- 1) & ~others
    }

    /// Folds eight bytes at once.
    ///
    /// A carry out of the lower seven bits of a byte tells whether they are at least some value; no addition reaches
    /// the byte above. The compiler makes no vectors of a loop over ``folded(_:)-(UInt8)``, which took a third of the time
    /// of a prefilter's pass.
    @inline(__always)
    static func folded(_ eight: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let low = eight & (ones &* 0x7F)
        let isASCII = ~eight & (ones &* 0x80)
        let isCapital = (low &+ ones &* (0x80 - 0x41)) & ~(low &+ ones &* (0x80 - 0x5B)) & isASCII
        let isBlank = (low &+ ones &* (0x80 - 0x09)) & ~(low &+ ones &* (0x80 - 0x0E)) & isASCII
        let isDigit = (low &+ ones &* (0x80 - 0x30)) & ~(low &+ ones &* (0x80 - 0x3A)) & isASCII
        let blank = (isBlank &>> 7) &* 0xFF
        // Digits are 0x30 to 0x39: without their lower four bits they are all `0`.
        let digit = (isDigit &>> 7) &* 0x0F
        return ((eight | isCapital &>> 2) & ~blank | blank & (ones &* 0x20)) & ~digit
    }

    /// The folded bytes of a scalar; nil where it can match scalars of other bytes, as non-ASCII letters can.
    static func folded(_ scalar: Unicode.Scalar) -> [UInt8]? {
        if scalar.isASCII { return [folded(UInt8(scalar.value))] }
        switch scalar.properties.generalCategory {
        // Only what never has case: signs of currency and mathematics, dashes, quotation marks, other punctuation.
        case .currencySymbol, .mathSymbol, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            return Array(scalar.utf8)
        // Pictures and arrows; letters in circles have case.
        case .otherSymbol where scalar.properties.lowercaseMapping == scalar.properties.uppercaseMapping:
            return Array(scalar.utf8)
        default: return nil
        }
    }
}
