/// The first sentence of a message, and the rest of it.
struct Headline: Equatable {
    /// What is wrong.
    let sentence: String
    /// Why, and what to do; empty where the message is one sentence.
    let rest: String

    /// Parts a message after the first full stop that ends a sentence: outside quotation marks, not after an
    /// abbreviation, before a blank and a capital letter or a quotation mark.
    init(_ message: String) {
        let scalars = Array(message.unicodeScalars)
        let end = Self.end(in: scalars) ?? scalars.count
        sentence = Self.text(scalars[..<end])
        rest = Self.text(scalars[end...].drop { $0 == " " })
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private static func end(in text: [Unicode.Scalar]) -> Int? {
        var isQuoted = false
        for (index, scalar) in text.enumerated() {
            switch scalar {
            case "\"": isQuoted.toggle()
            case "“": isQuoted = true
            case "”": isQuoted = false
            case ".", "!", "?":
                if !isQuoted, endsSentence(text, at: index) { return index + 1 }
            default: break
            }
        }
        return nil
    }

    private static func endsSentence(_ text: [Unicode.Scalar], at index: Int) -> Bool {
        guard index + 2 < text.count, text[index + 1] == " " else { return false }
        let next = text[index + 2]
        let opens = next.properties.isUppercase || ("0"..."9").contains(next) || next == "“" || next == "\""
        return opens && !isAbbreviation(text[..<index])
    }

    /// Whether what stands before a full stop is a short form: `e.g`, `No`, `U.S`, or a single letter.
    private static func isAbbreviation(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
        let word = Array(before.suffix(8).split(separator: " ").last ?? [])
        let known = ["e.g", "i.e", "No", "no", "Art", "art", "para", "s", "ss", "vs", "cf", "Mr", "Ms", "Dr", "St"]
        return word.count == 1 && word[0].properties.isAlphabetic || known.contains(text(word[...]))
            || word.dropLast().last == "."
    }
}
