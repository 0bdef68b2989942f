/// What stands after an opening parenthesis.
extension PatternParser {
    /// What stands after `(`.
    mutating func group() throws(Unknown) -> PatternNode? {
        // Verbs can end a match early, and the rest of that syntax is rare.
        guard current != "*" else { throw Unknown() }
        guard skip("?") else { return try groupBody() }
        if skip("=") || skip("<=") { return .assertion(try groupBody()) }
        if skip(#"<!\w)"#) { return .wordBoundary }
        if skip("!") || skip("<!") {
            _ = try groupBody()
            return .nothing
        }
        if skip(":") { return try sharedBody() }
        if skip(">") || skip("|") { return try groupBody() }
        if skip("P<") || skip("<") { return try namedGroup(end: ">") }
        if skip("'") { return try namedGroup(end: "'") }
        if skip("(") { return try conditional() }
        if skip("P=") || skip("P>") || skip("&") {
            _ = try text(upTo: ")")
            return .anything
        }
        return try optionsOrCall()
    }

    private mutating func groupBody() throws(Unknown) -> PatternNode {
        let node = try alternatives()
        guard skip(")") else { throw Unknown() }
        return node
    }

    /// The same of a group that may stand in other patterns, too.
    private mutating func sharedBody() throws(Unknown) -> PatternNode {
        let start = index
        // With blanks that mean nothing, the same text is another group.
        guard let memo, !isExtended,
            let end = PatternMemo.end(of: source, from: start, { $0.value < 0x80 ? UInt8($0.value) : 0x80 })
        else { return try groupBody() }
        if let known = memo.group(source[start..<end]) {
            index = end + 1
            return .shared(known)
        }
        let node = try groupBody()
        return index == end + 1 ? memo.keep(node, of: source[start..<end]) : node
    }

    private mutating func namedGroup(end: Unicode.Scalar) throws(Unknown) -> PatternNode {
        _ = try text(upTo: end)
        return try groupBody()
    }

    /// `(?(condition)yes|no)`: read for its length, taken for unknown text.
    private mutating func conditional() throws(Unknown) -> PatternNode {
        guard current != "*" else { throw Unknown() }
        if current == "?" { _ = try group() } else { _ = try text(upTo: ")") }
        _ = try groupBody()
        return .anything
    }

    /// `(?i)`, `(?i-x:...)`, `(?R)`, `(?1)`, `(?-1)`.
    private mutating func optionsOrCall() throws(Unknown) -> PatternNode? {
        let start = index
        while let scalar = current, scalar != ")", scalar != ":" {
            guard "imsxnJU-^R+0123456789".unicodeScalars.contains(scalar) else { throw Unknown() }
            index += 1
        }
        let letters = source[start..<index]
        if letters.contains(where: { $0 == "R" || $0 == "+" || ("0"..."9").contains($0) }) {
            guard skip(")") else { throw Unknown() }
            return .anything
        }
        // Blanks within classes, too, mean nothing then.
        guard !letters.split(separator: "-").contains(where: { $0.count { $0 == "x" } > 1 }) else { throw Unknown() }
        let outerExtended = isExtended
        set(letters)
        if skip(")") { return nil }
        guard skip(":") else { throw Unknown() }
        defer { isExtended = outerExtended }
        return try groupBody()
    }

    private mutating func set(_ letters: ArraySlice<Unicode.Scalar>) {
        var isOn = true
        for letter in letters {
            switch letter {
            case "-": isOn = false
            case "^": isExtended = false
            case "x": isExtended = isOn
            default: break
            }
        }
    }
}
