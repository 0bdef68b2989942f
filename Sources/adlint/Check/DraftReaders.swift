import AdlintCore
import AdlintDocuments

/// Reads drafts of every format.
enum DraftReaders {
    /// The document that a file's bytes hold.
    ///
    /// - Throws: ``ReadingError`` when they hold none.
    static func document(_ bytes: [UInt8], format: DraftFormat) throws(ReadingError) -> Document {
        throw ReadingError("no reader")
    }
}
