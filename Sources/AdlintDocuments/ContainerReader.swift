public import AdlintCore

/// Reads a format whose file is no text: the draft is taken out of a container (zip, MIME).
///
/// The document's source is the extracted text (``SourceEncoding/extracted``); offsets are of that text.
public protocol ContainerReader: Sendable {
    /// The format that it reads.
    static var format: DraftFormat { get }
    /// Reads the bytes of a file.
    ///
    /// - Throws: ``ReadingError`` when the file is damaged, locked, of another kind, or passes a bound.
    func read(_ file: [UInt8]) throws(ReadingError) -> Document
}
