/// A value of a rule file: what it is, where it stands, and how the messages call it.
struct YAMLValue {
    let node: YAMLNode
    let document: YAMLDocument
    /// What the messages call it ("'title'").
    let label: String

    var log: DiagnosticLog { document.log }

    var position: Position {
        Position(path: document.path, line: node.mark.line, column: node.mark.column)
    }

    /// Whether nothing stands where a value should.
    var isEmpty: Bool {
        guard let scalar = node.scalar, scalar.style == .plain else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }

    /// Logs an error at this value.
    func error(_ message: String) {
        log.error(message.capitalisedFirst, at: position)
    }

    /// A text with its inner line breaks and runs of blanks folded to single blanks; nil and an error otherwise.
    func text() -> String? {
        rawText().flatMap { raw in
            let folded = raw.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if folded.isEmpty { error("\(label) has no words. Write some, or leave the key out.") }
            return folded.isEmpty ? nil : folded
        }
    }

    /// A text as it is written, without the line break that a block scalar ends with.
    func rawText() -> String? {
        guard !isEmpty else {
            error("\(label) has no value. Write one, or leave the key out.")
            return nil
        }
        guard let scalar = node.scalar else {
            error("\(label) must be text, and here stands \(shape).\(braceHint)")
            return nil
        }
        var string = scalar.string
        while string.last?.isNewline == true { string.removeLast() }
        return hasOnlyPrintable(string) ? string : nil
    }

    /// The items of a list; a single value is a list of one.
    func items(mayBeNone: Bool = false) -> [YAMLValue] {
        guard case .sequence(let sequence) = node.content else { return [self] }
        if sequence.isEmpty, !mayBeNone { error("\(label) is an empty list. Write an item, or leave the key out.") }
        return sequence.prefix { _ in document.visit() }.map {
            YAMLValue(node: $0, document: document, label: "an item of \(bareLabel)")
        }
    }

    /// Whether it is a list.
    var isList: Bool {
        if case .sequence = node.content { true } else { false }
    }

    /// Whether it is a mapping.
    var isMapping: Bool {
        if case .mapping = node.content { true } else { false }
    }

    /// What the value is, for messages.
    var shape: String {
        switch node.content {
        case .scalar: isEmpty ? "nothing" : "text"
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }

    /// "an item of 'match'" is called so however deep the lists are.
    private var bareLabel: String {
        label.hasPrefix("an item of ") ? String(label.dropFirst("an item of ".count)) : label
    }

    /// `{money} a day` without quotation marks is a mapping to YAML, and seldom meant so.
    private var braceHint: String {
        guard case .mapping(let mapping) = node.content, mapping.isFlow else { return "" }
        return " A text that begins with { must stand in quotation marks."
    }

    private func hasOnlyPrintable(_ string: String) -> Bool {
        let isPrintable = string.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F || $0 == "\n" }
        if !isPrintable {
            error("\(label) holds a tab or another control character. Write it as a blank or an escape.")
        }
        return isPrintable
    }
}
