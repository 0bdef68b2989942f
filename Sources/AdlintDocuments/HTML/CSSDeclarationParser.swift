/// Reads declarations (`property: value; ...`), forgiving as a browser is: what it does not understand, it leaves out.
struct CSSDeclarationParser {
    /// The custom properties (`--name`) of the page.
    var variables: [String: ArraySlice<UInt8>] = [:]

    /// Reads the inside of a rule or of a `style` attribute.
    func block(_ bytes: ArraySlice<UInt8>) -> CSSDeclarationBlock {
        var block = CSSDeclarationBlock()
        Self.forEachDeclaration(in: bytes) { name, value in
            guard let property = CSSProperty.of(name) else { return }
            let (value, isImportant) = Self.splitImportance(value)
            let tokens = CSSToken.list(substitutingVariables(in: value))
            if isImportant {
                property.append(tokens, to: &block.important)
            } else {
                property.append(tokens, to: &block.normal)
            }
        }
        return block
    }

    /// Gives each declaration's name and value, trimmed. Nested rules are stepped over.
    static func forEachDeclaration(
        in bytes: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>, ArraySlice<UInt8>) -> Void
    ) {
        var scanner = CSSScanner(bytes)
        while true {
            scanner.skipBlanks()
            guard let byte = scanner.current else { return }
            let name = scanner.name()
            scanner.skipBlanks()
            if !name.isEmpty, scanner.current == 0x3A {
                scanner.index += 1
                let value = scanner.upTo(0x3B, 0x3B)
                body(name, value.trimmed)
            } else if byte != 0x3B, byte != 0x7D {
                _ = scanner.upTo(0x3B, 0x3B)
            }
            // At a semicolon, or at a brace that closes nothing.
            if !scanner.isAtEnd, scanner.current == 0x3B || scanner.current == 0x7D { scanner.index += 1 }
        }
    }

    private static func splitImportance(_ value: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, Bool) {
        guard let mark = value.lastIndex(of: 0x21), value[(mark + 1)...].trimmed.isWord("important") else {
            return (value, false)
        }
        return (value[..<mark].trimmed, true)
    }

    // MARK: Variables

    /// Puts in the values of custom properties (css-variables-1, section 3), those of `:root` for all elements.
    private func substitutingVariables(in value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var value = value
        // Values that name one another in a ring, or that grow, are given up.
        for _ in 0..<8 {
            guard value.count < 1_024, let call = Self.variableCall(in: value) else { return value }
            let replacement = variables[CSSToken.lowercased(call.name)] ?? call.fallback
            value = value[..<call.range.lowerBound] + replacement + value[call.range.upperBound...]
        }
        return []
    }

    private static func variableCall(
        in value: ArraySlice<UInt8>
    ) -> (range: Range<Int>, name: ArraySlice<UInt8>, fallback: ArraySlice<UInt8>)? {
        var index = value.startIndex
        while index + 4 < value.endIndex {
            if value[index] | 0x20 == 0x76, value[index..<index + 4].isWord("var(") {
                var scanner = CSSScanner(value)
                scanner.index = index + 4
                scanner.skipBlanks()
                let name = scanner.name()
                let rest = scanner.upTo(0x29, 0x29)
                let end = min(scanner.index + 1, value.endIndex)
                let fallback = rest.firstIndex(of: 0x2C).map { rest[($0 + 1)...] } ?? []
                return (index..<end, name, fallback)
            }
            index += 1
        }
        return nil
    }
}
