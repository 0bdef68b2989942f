import AdlintCore

/// What a short line looks like, for telling headings from other short lines.
struct ShortLine {
    /// Lines longer than this are never headings, in bytes.
    static let longest = 140

    /// The line, lower-cased, with straight quotation marks and single blanks.
    let text: String
    /// Its words as they stand, without punctuation at their edges; marks alone (`&`, `-`) and emoji are no words.
    let words: [String]
    /// The same in lower case.
    let lowerWords: [String]
    /// The last character that is no emoji and no closing quotation mark or bracket.
    let closing: Character?
    /// Whether an emoji stands at either end.
    let hasEmojiAtEdge: Bool
    /// Whether nearly all its letters are capitals.
    let isAllCapitals: Bool
    /// Whether it starts with a capital letter or a figure (marks and emoji before it do not count).
    let startsLikeASentence: Bool
    /// Whether it starts with a quotation mark.
    let startsWithQuotation: Bool

    /// Nil for a line that is too long to be a heading.
    init?(_ content: TextRange, in bytes: [UInt8]) {
        guard content.count <= Self.longest, !content.isEmpty else { return nil }
        let raw = Self.normalised(String(decoding: bytes[content.start..<content.end], as: UTF8.self))
        let tokens = raw.split(separator: " ")
        words = tokens.map(Self.bare).filter { !$0.isEmpty }
        lowerWords = words.map { $0.lowercased() }
        text = raw.lowercased()
        let emoji = Self.emojiEdges(of: raw)
        hasEmojiAtEdge = emoji.start || emoji.end
        closing = Self.closing(of: raw)
        isAllCapitals = Self.isAllCapitals(raw)
        startsLikeASentence = words.first.flatMap(\.first).map { $0.isUppercase || $0.isNumber } ?? false
        startsWithQuotation = raw.first.map { "\"'\u{AB}\u{2039}".contains($0) } ?? false
    }

    /// Whether at least two words are capitalised and no longer word is not.
    var isTitleCase: Bool {
        var capitals = 0
        for word in words {
            guard let first = word.first, first.isLetter else { continue }
            if first.isUppercase {
                capitals += 1
            } else if word.utf8.count > 3, !PlainTextVocabulary.smallWords.contains(word) {
                return false
            }
        }
        return capitals >= 2
    }

    /// Whether the line has a figure with a currency or a percentage in it.
    var hasAmount: Bool {
        text.contains { $0 == "£" || $0 == "$" || $0 == "€" || $0 == "%" } && text.contains(where: \.isNumber)
    }

    private static func normalised(_ string: String) -> String {
        var result = ""
        var space = false
        for scalar in string.unicodeScalars {
            switch ProseNormaliser.form(of: scalar) {
            case .blank: space = true
            case .dropped: break
            case .ascii(let byte):
                Self.flush(&space, into: &result)
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                Self.flush(&space, into: &result)
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func flush(_ space: inout Bool, into result: inout String) {
        if space, !result.isEmpty { result += " " }
        space = false
    }

    private static func bare(_ token: Substring) -> String {
        let isEdge = { (character: Character) in !character.isLetter && !character.isNumber }
        guard let first = token.firstIndex(where: { !isEdge($0) }), let last = token.lastIndex(where: { !isEdge($0) })
        else { return "" }
        return String(token[first...last])
    }

    private static func isEmoji(_ character: Character) -> Bool {
        character.unicodeScalars.contains { $0.properties.isEmoji && $0.value > 0x2100 }
    }

    private static func emojiEdges(of raw: String) -> (start: Bool, end: Bool) {
        (raw.first.map(isEmoji) ?? false, raw.last.map(isEmoji) ?? false)
    }

    private static func closing(of raw: String) -> Character? {
        raw.last { !isEmoji($0) && !" \"')]".contains($0) }
    }

    private static func isAllCapitals(_ raw: String) -> Bool {
        var upper = 0
        var letters = 0
        for scalar in raw.unicodeScalars where scalar.properties.isAlphabetic {
            letters += 1
            if scalar.properties.isUppercase { upper += 1 }
        }
        return upper >= 2 && upper * 5 >= letters * 4
    }
}
