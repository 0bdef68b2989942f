/// The sentences of the Markdown reader.
extension ReadingError {
    static func tooManyMarkdownParts(isMemory: Bool) -> ReadingError {
        isMemory
            ? ReadingError("There was not enough memory to read this Markdown draft. Split it into smaller ones.")
            : ReadingError(
                "The Markdown grows out of all proportion when it is read: a table with very many columns and empty rows, "
                    + "or one very long link that is used again and again. Simplify the table or the links.")
    }
}
