/// Digits beyond ASCII, which `\d` matches, too, and which are not folded.
///
/// Where a text may hold one, every set with a `0` counts as met. That is told by the first byte of a character alone:
/// those that begin one of the digits (Unicode 16, general category Nd) also begin other characters, of scripts
/// that have digits of their own.
enum ForeignDigits {
    /// Whether a text may hold such a digit; never a wrong "no".
    static func mayStand(in text: UnsafeRawBufferPointer) -> Bool {
        for (index, byte) in text.enumerated() {
            switch byte {
            // Arabic, Persian, N'Ko; the scripts of India and South East Asia; Vai, Cham, Javanese and others.
            case 0xD9, 0xDB, 0xDF, 0xE0, 0xE1, 0xEA: return true
            // Full width.
            case 0xEF where byteAfter(index, 1, in: text) == 0xBC: return true
            // Beyond the basic plane: all but pictures, in whose block the seven-segment digits stand.
            case 0xF0 where byteAfter(index, 1, in: text) != 0x9F || byteAfter(index, 2, in: text) == 0xAF: return true
            default: continue
            }
        }
        return false
    }

    private static func byteAfter(_ index: Int, _ distance: Int, in text: UnsafeRawBufferPointer) -> UInt8 {
        index + distance < text.count ? text[index + distance] : 0
    }
}
