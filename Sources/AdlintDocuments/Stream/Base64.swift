/// Base64 (RFC 4648, section 4), read strictly but for line ends, which MIME and Spark put into it.
enum Base64 {
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 0xFF, count: 256)
        let digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        for (value, digit) in digits.utf8.enumerated() { values[Int(digit)] = UInt8(value) }
        return values
    }()

    /// The bytes that a code stands for; nil where it is none. The padding may be missing, but not be wrong.
    static func bytes(of code: [UInt8]) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(code.count / 4 * 3 + 2)
        var bits: UInt32 = 0
        var digits = 0
        var padding = 0
        for sign in code where sign != 0x0D && sign != 0x0A {
            guard sign != UInt8(ascii: "=") else {
                padding += 1
                continue
            }
            let value = values[Int(sign)]
            guard value != 0xFF, padding == 0 else { return nil }
            bits = bits << 6 | UInt32(value)
            digits += 1
            guard digits % 4 == 0 else { continue }
            for shift in [16, 8, 0] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: bits >> shift)) }
        }
        return append(rest: bits, digits: digits % 4, padding: padding, to: &bytes) ? bytes : nil
    }

    /// Appends the last one or two bytes; false where the end is no end of a code.
    private static func append(rest bits: UInt32, digits: Int, padding: Int, to bytes: inout [UInt8]) -> Bool {
        switch digits {
        case 0: return padding == 0
        case 2:
            bytes.append(UInt8(truncatingIfNeeded: bits >> 4))
            return bits & 0xF == 0 && (padding == 0 || padding == 2)
        case 3:
            bytes.append(UInt8(truncatingIfNeeded: bits >> 10))
            bytes.append(UInt8(truncatingIfNeeded: bits >> 2))
            return bits & 0x3 == 0 && (padding == 0 || padding == 1)
        default: return false
        }
    }
}
