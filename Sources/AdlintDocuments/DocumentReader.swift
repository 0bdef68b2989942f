public import AdlintCore

/// Reads one format.
public protocol DocumentReader: Sendable {
    /// The format that it reads.
    static var format: DraftFormat { get }
    /// Reads a source text. Any valid UTF-8 is a document, however odd.
    ///
    /// - Throws: ``ReadingError`` when a bound is passed (depth, size).
    func read(_ source: SourceText) throws(ReadingError) -> Document
}

/// Why a draft could not be read, in a sentence for the person who wrote it.
public struct ReadingError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What is wrong and what to do.
    public let description: String
    /// Where, in bytes of the file, if there is a place.
    public let offset: Int?

    /// Makes an error from its sentence.
    public init(_ description: String, offset: Int? = nil) {
        self.description = description
        self.offset = offset
    }
}
