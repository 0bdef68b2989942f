/// What stands after a backslash.
extension PatternParser {
    /// An escape outside a class; the backslash is passed already.
    mutating func escape() throws(Unknown) -> PatternNode {
        let scalar = try next()
        switch scalar {
        case "b": return .wordBoundary
        case "B", "A", "z", "Z", "G", "K": return .nothing
        // Any digit; one beyond ASCII is seen to by `ForeignDigits`.
        case "d": return .literal([0x30])
        case "w", "S": return .character(isBlank: false)
        case "D", "W", "H", "V", "N": return try unknownCharacter(after: scalar)
        case "R", "X": return .anything
        // Prose has one kind of blank, and line feeds fold to it.
        case "s", "h", "v": return .literal([0x20])
        case "p", "P":
            try skipProperty()
            return .character(isBlank: true)
        case "k", "g":
            try skipReference()
            return .anything
        case "1"..."9":
            // Two digits can be a reference or a character, which only the number of groups tells.
            if let digit = current, ("0"..."9").contains(digit) { throw Unknown() }
            return .anything
        default: return Self.character(try escapedCharacter(scalar))
        }
    }

    /// An escape that stands for one character, in a class or outside.
    mutating func escapedCharacter(_ scalar: Unicode.Scalar) throws(Unknown) -> Unicode.Scalar {
        switch scalar {
        case "a": return "\u{07}"
        case "e": return "\u{1B}"
        case "f": return "\u{0C}"
        case "n": return "\n"
        case "r": return "\r"
        case "t": return "\t"
        case "x": return try hexadecimal()
        case "0"..."9", "a"..."z", "A"..."Z": throw Unknown()
        default: return scalar
        }
    }

    private mutating func hexadecimal() throws(Unknown) -> Unicode.Scalar {
        let digits: String
        if skip("{") {
            digits = try text(upTo: "}")
        } else {
            let found = source[index...].prefix(2).prefix { $0.isASCII && $0.properties.isASCIIHexDigit }
            index += found.count
            digits = found.isEmpty ? "0" : String(String.UnicodeScalarView(found))
        }
        guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else { throw Unknown() }
        return scalar
    }

    /// `\N{U+20AC}` is a character, too, but a rare one.
    private func unknownCharacter(after scalar: Unicode.Scalar) throws(Unknown) -> PatternNode {
        if scalar == "N", current == "{" { throw Unknown() }
        return .character(isBlank: true)
    }

    /// `L` or `{...}` after `\p`.
    mutating func skipProperty() throws(Unknown) {
        if try next() == "{" { _ = try text(upTo: "}") }
    }

    /// `{name}`, `<name>`, `'name'`, or a number with or without a sign, after `\k` or `\g`.
    private mutating func skipReference() throws(Unknown) {
        if skip("{") {
            _ = try text(upTo: "}")
        } else if skip("<") {
            _ = try text(upTo: ">")
        } else if skip("'") {
            _ = try text(upTo: "'")
        } else {
            _ = skip("-") || skip("+")
            let digits = source[index...].prefix { ("0"..."9").contains($0) }
            guard !digits.isEmpty else { throw Unknown() }
            index += digits.count
        }
    }
}
