/// What stands after a piece that may be repeated.
extension PatternParser {
    /// `node` with the quantifier that follows it.
    mutating func quantified(_ node: PatternNode) throws(Unknown) -> PatternNode {
        while try skipComment() {}
        guard let (least, most) = try quantifier() else { return node }
        // Lazy or possessive.
        _ = skip("?") || skip("+")
        return .repetition(node, least: least, most: most)
    }

    private mutating func quantifier() throws(Unknown) -> (least: Int, most: Int?)? {
        if skip("*") { return (0, nil) }
        if skip("+") { return (1, nil) }
        if skip("?") { return (0, 1) }
        guard current == "{" else { return nil }
        let start = index
        index += 1
        let inner = source[index...].prefix { $0 == "," || $0 == " " || $0 == "\t" || ("0"..."9").contains($0) }
        guard !inner.isEmpty, index + inner.count < source.count, source[index + inner.count] == "}" else {
            // A brace that stands for itself.
            index = start
            return nil
        }
        index += inner.count + 1
        return try counts(String(String.UnicodeScalarView(inner)))
    }

    /// `3`, `3,` or `3,5`. What PCRE2 takes for a quantifier since 10.43 only is unknown.
    private func counts(_ text: String) throws(Unknown) -> (least: Int, most: Int?) {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard !text.contains(where: \.isWhitespace), parts.count <= 2, let least = Int(parts[0]) else {
            throw Unknown()
        }
        guard parts.count == 2 else { return (least, least) }
        guard !parts[1].isEmpty else { return (least, nil) }
        guard let most = Int(parts[1]) else { throw Unknown() }
        return (least, most)
    }
}
