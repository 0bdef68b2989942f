internal import AdlintCore

extension YAMLValue {
    /// `true` or `false`.
    func flag() -> Bool? {
        switch node.scalar?.string {
        case "true": return true
        case "false": return false
        default:
            error("\(label) must be true or false.")
            return nil
        }
    }

    /// Whether it is this word.
    func isWord(_ word: String) -> Bool {
        node.scalar?.string == word
    }

    /// A whole number.
    func number() -> Int? {
        if let number = node.scalar.flatMap({ Int($0.string) }) { return number }
        error("\(label) must be a whole number.")
        return nil
    }

    /// A name in lower case with hyphens.
    func name() -> Located<String>? {
        guard let text = text() else { return nil }
        guard Names.isName(text) else {
            error("\(label) must be a name of lower-case letters, digits and hyphens, and here stands '\(text)'.")
            return nil
        }
        return Located(text, at: position)
    }

    /// One name or a list of them.
    func names() -> [Located<String>] {
        items().compactMap { $0.name() }
    }

    /// One word of a closed vocabulary ("topic").
    func choice<Choice: RawRepresentable & CaseIterable>(of type: Choice.Type, called noun: String) -> Choice?
    where Choice.RawValue == String {
        choice(among: Array(Choice.allCases), called: noun)
    }

    /// What a rule or a claim is about.
    func topic() -> Topic? {
        // Findings about notes that wave others through are adlint's own.
        choice(among: Topic.allCases.filter { $0 != .suppression }, called: "topic")
    }

    private func choice<Choice: RawRepresentable>(among choices: [Choice], called noun: String) -> Choice?
    where Choice.RawValue == String {
        guard let text = text() else { return nil }
        if let choice = choices.first(where: { $0.rawValue == text }) { return choice }
        error("There is no \(noun) '\(text)'.\(NearNames.hint(for: text, among: choices.map(\.rawValue)))")
        return nil
    }
}

/// Names of the rulebook.
enum Names {
    /// Whether it begins with a lower-case letter and goes on with such letters, digits and single hyphens.
    static func isName(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = text.utf8.first, isLetter(first) else { return false }
        return parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) } }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte)
    }
}
