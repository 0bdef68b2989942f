/// The first sentence of a message, and the rest of it.
struct Headline: Equatable {
    /// What is wrong.
    let sentence: String
    /// Why, and what to do; empty where the message is one sentence.
    let rest: String

    /// Parts a message after the first full stop that ends a sentence: outside quotation marks, not after an
    /// abbreviation, before a blank and a capital letter or a quotation mark.
    init(_ message: String) {
        let characters = Array(message)
        let end = Self.end(in: characters) ?? characters.count
        sentence = String(characters[..<end])
        rest = String(characters[end...].drop { $0 == " " })
    }

    private static func end(in text: [Character]) -> Int? {
        var isQuoted = false
        for (index, character) in text.enumerated() {
            switch character {
            case "\"": isQuoted.toggle()
            case "“": isQuoted = true
            case "”": isQuoted = false
            case ".", "!", "?", ":":
                if !isQuoted, endsSentence(text, at: index) { return index + 1 }
            default: break
            }
        }
        return nil
    }

    private static func endsSentence(_ text: [Character], at index: Int) -> Bool {
        guard index + 2 < text.count, text[index] != ":", text[index + 1] == " " else { return false }
        let next = text[index + 2]
        guard next.isUppercase || next.isNumber || next == "“" || next == "\"" else { return false }
        return !isAbbreviation(text[..<index])
    }

    /// Whether what stands before a full stop is a short form: `e.g`, `No`, `U.S`, or a single letter.
    private static func isAbbreviation(_ before: ArraySlice<Character>) -> Bool {
        let word = before.suffix(8).split(separator: " ").last.map(Array.init) ?? []
        let known = ["e.g", "i.e", "No", "no", "Art", "art", "para", "s", "ss", "vs", "cf", "Mr", "Ms", "Dr", "St"]
        return word.count == 1 && word[0].isLetter || known.contains(String(word)) || word.dropLast().last == "."
    }
}
