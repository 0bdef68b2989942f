/// Cuts quotations that are too long to be read in passing.
enum Shortening {
    private static let most = 240

    /// The text, or the whole words of its beginning and an ellipsis.
    static func quotation(_ text: String) -> String {
        guard text.unicodeScalars.count > most else { return text }
        let start = text.prefix(most - 20)
        let end = start.lastIndex(of: " ") ?? start.endIndex
        return start[..<end] + " …"
    }
}
