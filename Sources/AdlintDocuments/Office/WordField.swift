/// The fields that are open at a place of the text: `{ HYPERLINK "https://..." }` and the like (ECMA-376 part 1, 17.16).
struct WordFields {
    private struct Field {
        var instruction = ""
        var isInResult = false
        var link: Int?
    }

    private var open: [Field] = []

    /// Whether what stands here is shown: it is the result of every field around it.
    var showsText: Bool { open.allSatisfy(\.isInResult) }

    /// The link of the innermost field that is one, by index.
    var link: Int? { open.last { $0.link != nil }?.link }

    /// A field begins, its instruction first.
    mutating func begin() {
        // No draft nests fields by the hundred; the bound keeps `showsText` quick.
        if open.count < 100 { open.append(Field()) }
    }

    /// Takes a piece of the instruction.
    mutating func take(_ text: UnsafeBufferPointer<UInt8>) {
        guard !open.isEmpty, open[open.count - 1].instruction.utf8.count < 10_000 else { return }
        open[open.count - 1].instruction += String(decoding: text, as: UTF8.self)
    }

    /// The instruction ends and the result begins.
    ///
    /// - Returns: where the field leads, if it is a link.
    mutating func separate() -> String? {
        guard !open.isEmpty else { return nil }
        open[open.count - 1].isInResult = true
        return Self.target(of: open[open.count - 1].instruction)
    }

    /// Gives the innermost field's result its link.
    mutating func setLink(_ link: Int) {
        if !open.isEmpty { open[open.count - 1].link = link }
    }

    /// The innermost field ends.
    mutating func end() {
        _ = open.popLast()
    }

    /// Where a `HYPERLINK` instruction leads: its address, and after `\l` the place there; nil for other fields.
    static func target(of instruction: String) -> String? {
        var words = Self.words(of: instruction)[...]
        guard words.popFirst()?.uppercased() == "HYPERLINK" else { return nil }
        var address = ""
        while let word = words.popFirst() {
            switch word {
            case "\\l": address += "#" + (words.popFirst() ?? "")
            case "\\o", "\\t": _ = words.popFirst()
            default: if !word.hasPrefix("\\") { address = word }
            }
        }
        return address.isEmpty ? nil : address
    }

    /// Words between blanks; quotation marks hold words together.
    private static func words(of instruction: String) -> [String] {
        var words: [String] = []
        var word = ""
        var isQuoted = false
        for scalar in instruction.unicodeScalars {
            switch scalar {
            case "\"", "\u{201C}", "\u{201D}":
                if isQuoted { words.append(word) }
                word = ""
                isQuoted.toggle()
            case " " where !isQuoted, "\u{A0}" where !isQuoted:
                if !word.isEmpty { words.append(word) }
                word = ""
            default: word.unicodeScalars.append(scalar)
            }
        }
        return word.isEmpty ? words : words + [word]
    }
}
