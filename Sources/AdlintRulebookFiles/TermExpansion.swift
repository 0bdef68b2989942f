/// A pattern's text with the terms in it, such as `{money}`, put in.
struct TermExpansion {
    /// A reference to a term.
    struct Reference: Equatable {
        /// The name between the braces.
        let name: String
        /// Where the opening brace stands: bytes from the start of the unexpanded text.
        let offset: Int
    }

    /// The expanded text.
    private(set) var text: [UInt8] = []
    /// Terms that the text uses.
    private(set) var references: [Reference] = []
    /// For stretches of the expanded text: where they begin, where they come from, and whether a term made them.
    private var stretches: [(expanded: Int, source: Int, isTerm: Bool)] = []

    /// Expands a text. A reference that `lookup` does not know stays as it is written.
    init(of source: String, lookup: (Reference) -> String?) {
        var scanner = PatternScanner(source)
        var copied = 0
        while let reference = scanner.nextReference() {
            references.append(reference)
            guard let replacement = lookup(reference) else { continue }
            append(scanner.bytes[copied..<reference.offset], from: copied, isTerm: false)
            append(Array(replacement.utf8)[...], from: reference.offset, isTerm: true)
            copied = scanner.position
        }
        append(scanner.bytes[copied...], from: copied, isTerm: false)
    }

    /// Where a byte of the expanded text comes from in the unexpanded one: for a term's, its reference.
    func sourceOffset(of offset: Int) -> Int {
        guard let stretch = stretches.last(where: { $0.expanded <= offset }) else { return 0 }
        return stretch.isTerm ? stretch.source : stretch.source + offset - stretch.expanded
    }

    private mutating func append(_ bytes: ArraySlice<UInt8>, from source: Int, isTerm: Bool) {
        stretches.append((text.count, source, isTerm))
        text.append(contentsOf: bytes)
    }
}

/// Finds references to terms in a pattern, past escapes, classes and quotations.
struct PatternScanner {
    let bytes: [UInt8]
    private(set) var position = 0

    init(_ source: String) {
        bytes = Array(source.utf8)
    }

    /// The next `{name}`; ``position`` then stands behind it.
    mutating func nextReference() -> TermExpansion.Reference? {
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\\"): skipEscape()
            case UInt8(ascii: "["): skipClass()
            case UInt8(ascii: "{"):
                if let reference = reference() { return reference }
                position += 1
            default: position += 1
            }
        }
        return nil
    }

    private mutating func reference() -> TermExpansion.Reference? {
        let start = position + 1
        guard start < bytes.count, bytes[start].isLetter,
            let end = bytes[start...].firstIndex(where: { !$0.isNameByte }), bytes[end] == UInt8(ascii: "}")
        else { return nil }
        let name = String(decoding: bytes[start..<end], as: UTF8.self)
        let reference = TermExpansion.Reference(name: name, offset: position)
        position = end + 1
        return reference
    }

    /// An escape; for `\p{L}`, `\x{41}`, `\g{1}` and their like with the braces, for `\Q` up to `\E`.
    private mutating func skipEscape() {
        let letter = position + 1 < bytes.count ? bytes[position + 1] : 0
        position = min(position + 2, bytes.count)
        if letter == UInt8(ascii: "Q") { return skipQuotation() }
        let takesBraces = "pPxogkN".utf8.contains(letter)
        guard takesBraces, position < bytes.count, bytes[position] == UInt8(ascii: "{") else { return }
        position = (bytes[position...].firstIndex(of: UInt8(ascii: "}")) ?? bytes.count - 1) + 1
    }

    private mutating func skipQuotation() {
        while position < bytes.count {
            let isEnd =
                bytes[position] == UInt8(ascii: "\\") && position + 1 < bytes.count
                && bytes[position + 1] == UInt8(ascii: "E")
            position += isEnd ? 2 : 1
            if isEnd { return }
        }
    }

    /// A class: `]` is an ordinary character at its start, and `[:alpha:]` may stand within it.
    private mutating func skipClass() {
        position += 1
        if position < bytes.count, bytes[position] == UInt8(ascii: "^") { position += 1 }
        if position < bytes.count, bytes[position] == UInt8(ascii: "]") { position += 1 }
        while position < bytes.count, bytes[position] != UInt8(ascii: "]") {
            if bytes[position] == UInt8(ascii: "\\") {
                position += 1
            } else if let end = posixClassEnd() {
                position = end
            }
            position += 1
        }
        position = min(position + 1, bytes.count)
    }

    private func posixClassEnd() -> Int? {
        guard bytes[position...].starts(with: "[:".utf8),
            let colon = bytes[(position + 2)...].firstIndex(where: { !$0.isLetter && $0 != UInt8(ascii: "^") }),
            bytes[colon...].starts(with: ":]".utf8)
        else { return nil }
        return colon + 1
    }
}

extension UInt8 {
    fileprivate var isLetter: Bool {
        (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
    }

    fileprivate var isNameByte: Bool {
        isLetter || (0x30...0x39).contains(self) || self == UInt8(ascii: "-")
    }
}
