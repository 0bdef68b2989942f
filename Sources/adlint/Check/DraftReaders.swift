import AdlintCore
import AdlintDocuments

/// Reads drafts of every format.
enum DraftReaders {
    /// The document that a file's bytes hold.
    ///
    /// - Throws: ``ReadingError`` when they hold none.
    static func document(_ bytes: [UInt8], format: DraftFormat) throws(ReadingError) -> Document {
        switch format {
        case .text: try PlainTextReader().read(SourceDecoder().decode(bytes))
        case .docx: try WordReader().read(bytes)
        case .html: try HTMLReader().read(SourceDecoder().decode(bytes))
        case .markdown: try MarkdownReader().read(SourceDecoder().decode(bytes))
        case .odt: try ODTReader().read(bytes)
        case .email: try MailReader(html: HTMLReader(), text: PlainTextReader()).read(bytes)
        }
    }
}
