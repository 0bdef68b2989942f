/// Walks over the bytes of a style sheet or a style attribute and tells where things end. It never fails: what is not
/// CSS is stepped over, as the CSS Syntax module wants it (css-syntax-3, section 5).
struct CSSScanner {
    let bytes: ArraySlice<UInt8>
    var index: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
    }

    var isAtEnd: Bool { index >= bytes.endIndex }

    /// The byte at the current place; nil at the end.
    var current: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

    /// The byte `distance` further on.
    func peek(_ distance: Int) -> UInt8? {
        index + distance < bytes.endIndex ? bytes[index + distance] : nil
    }

    /// Steps over blanks, comments and the comment marks of HTML.
    mutating func skipBlanks() {
        while let byte = current {
            if byte.isASCIIBlank {
                index += 1
            } else if byte == 0x2F, peek(1) == 0x2A {
                skipComment()
            } else if byte == 0x3C, bytes[index...].starts(with: "<!--".utf8) {
                index += 4
            } else if byte == 0x2D, bytes[index...].starts(with: "-->".utf8) {
                index += 3
            } else {
                return
            }
        }
    }

    /// Reads a name; an escape is kept as it is. Empty where there is none.
    mutating func name() -> ArraySlice<UInt8> {
        let start = index
        while let byte = current {
            if byte == 0x5C, index + 1 < bytes.endIndex {
                index += 2
            } else if byte.isASCIIAlphanumeric || byte == 0x2D || byte == 0x5F || byte >= 0x80 {
                index += 1
            } else {
                break
            }
        }
        return bytes[start..<min(index, bytes.endIndex)]
    }

    /// Steps to the first of `stops` that stands outside of strings, brackets and comments, and gives what lies before.
    ///
    /// A closing brace ends it too, if it closes something that was open before.
    mutating func upTo(_ first: UInt8, _ second: UInt8) -> ArraySlice<UInt8> {
        let start = index
        var depth = 0
        while let byte = current {
            if depth == 0, byte == first || byte == second || byte == 0x7D { break }
            switch byte {
            case 0x22, 0x27: skipString(byte)
            case 0x2F where peek(1) == 0x2A: skipComment()
            case 0x5C: index = min(index + 2, bytes.endIndex)
            case 0x28 where isAddress: skipAddress()
            default:
                if byte == 0x28 || byte == 0x5B || byte == 0x7B { depth += 1 }
                if byte == 0x29 || byte == 0x5D || byte == 0x7D { depth = max(0, depth - 1) }
                index += 1
            }
        }
        return bytes[start..<index]
    }

    /// Steps over a block in braces and gives its inside. The scanner stands at the opening brace.
    mutating func block() -> ArraySlice<UInt8> {
        index += 1
        let start = index
        var depth = 1
        while let byte = current {
            switch byte {
            case 0x22, 0x27: skipString(byte)
            case 0x2F where peek(1) == 0x2A: skipComment()
            case 0x5C: index = min(index + 2, bytes.endIndex)
            case 0x28 where isAddress: skipAddress()
            default:
                if byte == 0x7B { depth += 1 }
                if byte == 0x7D { depth -= 1 }
                index += 1
                if depth == 0 { return bytes[start..<index - 1] }
            }
        }
        return bytes[start..<index]
    }

    /// Whether the bracket at the current place opens `url(...)` without quotation marks: anything may stand inside.
    private var isAddress: Bool {
        guard index - 3 >= bytes.startIndex, bytes[index - 3..<index].isWord("url") else { return false }
        let next = bytes[(index + 1)...].first { !$0.isASCIIBlank }
        return next != 0x22 && next != 0x27
    }

    private mutating func skipAddress() {
        while let byte = current {
            index += byte == 0x5C ? 2 : 1
            if byte == 0x29 { break }
        }
        index = min(index, bytes.endIndex)
    }

    private mutating func skipComment() {
        index += 2
        while let byte = current {
            if byte == 0x2A, peek(1) == 0x2F {
                index += 2
                return
            }
            index += 1
        }
    }

    /// A string ends at its mark or, if that is missing, with the line.
    private mutating func skipString(_ mark: UInt8) {
        index += 1
        while let byte = current {
            if byte == 0x5C {
                index = min(index + 2, bytes.endIndex)
                continue
            }
            index += 1
            if byte == mark || byte == 0x0A { return }
        }
    }
}

extension ArraySlice<UInt8> {
    /// Without blanks at both ends.
    var trimmed: ArraySlice<UInt8> {
        var slice = self
        while let first = slice.first, first.isASCIIBlank { slice = slice.dropFirst() }
        while let last = slice.last, last.isASCIIBlank { slice = slice.dropLast() }
        return slice
    }

    /// Whether it is this word, in whatever case.
    func isWord(_ word: StaticString) -> Bool {
        guard count == word.utf8CodeUnitCount else { return false }
        // A static string of ASCII has a pointer to its bytes for the life of the program.
        let expected = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        return zip(self, expected).allSatisfy { $0.asciiLowercased == $1 }
    }
}
