/// A component of a property's value (css-syntax-3, section 4).
enum CSSToken: Equatable {
    /// A name, in lower case.
    case word(String)
    /// A number with its unit in lower case: empty for a bare number, `%` for a percentage.
    case number(Double, unit: String)
    /// What stands behind `#`.
    case hash(ArraySlice<UInt8>)
    /// A function: its name in lower case, and what stands in its brackets.
    case function(String, ArraySlice<UInt8>)
    case string
    case comma, slash
    case other

    /// The components of a value; no more than sixty-four, which no value that matters here has.
    static func list(_ value: ArraySlice<UInt8>) -> [CSSToken] {
        var scanner = CSSScanner(value)
        var tokens: [CSSToken] = []
        scanner.skipBlanks()
        while !scanner.isAtEnd, tokens.count < 64 {
            tokens.append(next(&scanner))
            scanner.skipBlanks()
        }
        return tokens
    }

    private static func next(_ scanner: inout CSSScanner) -> CSSToken {
        guard let byte = scanner.current else { return .other }
        switch byte {
        case 0x22, 0x27:
            skipString(byte, &scanner)
            return .string
        case 0x23:
            scanner.index += 1
            return .hash(scanner.name())
        case 0x2C, 0x2F:
            scanner.index += 1
            return byte == 0x2C ? .comma : .slash
        default:
            if startsNumber(scanner) { return number(&scanner) }
            return wordOrFunction(&scanner)
        }
    }

    private static func startsNumber(_ scanner: CSSScanner) -> Bool {
        guard let byte = scanner.current else { return false }
        if byte.isASCIIDigit { return true }
        guard byte == 0x2B || byte == 0x2D || byte == 0x2E, let next = scanner.peek(1) else { return false }
        return next.isASCIIDigit || (byte != 0x2E && next == 0x2E)
    }

    private static func number(_ scanner: inout CSSScanner) -> CSSToken {
        let isNegative = scanner.current == 0x2D
        if isNegative || scanner.current == 0x2B { scanner.index += 1 }
        var value = 0.0
        var scale = 0.0
        while let byte = scanner.current, byte.isASCIIDigit || (byte == 0x2E && scale == 0) {
            scanner.index += 1
            if byte == 0x2E {
                scale = 1
            } else {
                value = value * 10 + Double(byte - 0x30)
                scale *= 10
            }
        }
        value = scale > 1 ? value / scale : value
        if !value.isFinite { value = 1e9 }
        let isPercentage = scanner.current == 0x25
        if isPercentage { scanner.index += 1 }
        let unit = isPercentage ? "%" : lowercased(scanner.name())
        return .number(isNegative ? -value : value, unit: unit)
    }

    private static func wordOrFunction(_ scanner: inout CSSScanner) -> CSSToken {
        let name = scanner.name()
        guard !name.isEmpty else {
            scanner.index += 1
            return .other
        }
        guard scanner.current == 0x28 else { return .word(lowercased(name)) }
        scanner.index += 1
        let arguments = scanner.upTo(0x29, 0x29)
        if scanner.current == 0x29 { scanner.index += 1 }
        return .function(lowercased(name), arguments)
    }

    private static func skipString(_ mark: UInt8, _ scanner: inout CSSScanner) {
        scanner.index += 1
        while let byte = scanner.current {
            scanner.index += byte == 0x5C ? 2 : 1
            if byte == mark { return }
        }
        scanner.index = min(scanner.index, scanner.bytes.endIndex)
    }

    static func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
        // Units and keywords fit into a small string: no allocation.
        String(unsafeUninitializedCapacity: bytes.count) { buffer in
            for (place, byte) in bytes.enumerated() { buffer[place] = byte.asciiLowercased }
            return bytes.count
        }
    }
}
