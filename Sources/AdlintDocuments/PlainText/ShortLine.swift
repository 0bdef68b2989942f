import AdlintCore

/// What a short line looks like, for telling headings from other short lines.
struct ShortLine {
    /// A word without the punctuation at its edges; marks alone (`&`, `-`) and emoji are no words.
    struct Word {
        /// Its bytes in ``ShortLine/text``.
        let range: Range<Int>
        let isCapitalised: Bool
        let startsWithFigure: Bool
        let startsWithLetter: Bool
    }

    /// Lines longer than this are never headings, in bytes.
    static let longest = 140

    /// The line with ASCII letters in lower case, straight quotation marks and single blanks.
    let text: [UInt8]
    let words: [Word]
    /// The last character that is no emoji and no closing quotation mark or bracket.
    let closing: Unicode.Scalar?
    /// Whether an emoji stands at either end.
    let hasEmojiAtEdge: Bool
    /// Whether nearly all its letters are capitals.
    let isAllCapitals: Bool
    /// The number of figures in it.
    let figures: Int
    /// Whether it has letters.
    let hasLetters: Bool

    /// Nil for a line that is too long to be a heading, or blank.
    init?(_ content: TextRange, in bytes: [UInt8]) {
        guard content.count <= Self.longest, !content.isEmpty else { return nil }
        var scan = ShortLineScan()
        scan.read(bytes[content.start..<content.end])
        text = scan.text
        words = scan.words
        closing = scan.closing
        hasEmojiAtEdge = scan.startsWithEmoji || scan.endsWithEmoji
        isAllCapitals = scan.capitals >= 2 && scan.capitals * 5 >= scan.letters * 4
        figures = scan.figures
        hasLetters = scan.letters > 0
    }

    /// A word in lower case.
    func lower(_ word: Word) -> String { String(decoding: text[word.range], as: UTF8.self) }

    /// The word at an index in lower case; empty if there are not so many.
    func lowerWord(_ index: Int) -> String { index < words.count ? lower(words[index]) : "" }

    /// Whether all words are of a set.
    func allWords(in set: Set<String>) -> Bool { words.allSatisfy { set.contains(lower($0)) } }

    /// Whether the line begins so.
    func starts(with prefix: StaticString) -> Bool {
        guard prefix.utf8CodeUnitCount <= text.count else { return false }
        return prefix.withUTF8Buffer { buffer in zip(buffer, text).allSatisfy { $0 == $1 } }
    }

    /// Whether it starts with a capital letter or a figure (marks and emoji before it do not count).
    var startsLikeASentence: Bool { words.first.map { $0.isCapitalised || $0.startsWithFigure } ?? false }

    /// Whether it starts with a quotation mark.
    var startsWithQuotation: Bool {
        text.first == 0x22 || text.first == 0x27 || text.starts(with: "\u{AB}".utf8)
            || text.starts(with: "\u{2039}".utf8)
    }

    /// Whether at least two words are capitalised and no longer word is not.
    var isTitleCase: Bool {
        var capitals = 0
        for word in words where word.startsWithLetter {
            if word.isCapitalised {
                capitals += 1
            } else if word.range.count > 3, !PlainTextVocabulary.smallWords.contains(lower(word)) {
                return false
            }
        }
        return capitals >= 2
    }

    /// Whether the line has a figure with a currency or a percentage in it.
    var hasAmount: Bool {
        figures > 0
            && (text.contains(0x25) || text.contains(0x24) || text.contains("\u{A3}") || text.contains("\u{20AC}"))
    }
}

extension [UInt8] {
    /// Whether the bytes of a text stand somewhere within.
    func contains(_ needle: StaticString) -> Bool {
        needle.withUTF8Buffer { needle in
            guard let first = needle.first, count >= needle.count else { return false }
            return (0...(count - needle.count)).contains { start in
                self[start] == first && zip(needle, self[start...]).allSatisfy { $0 == $1 }
            }
        }
    }
}
