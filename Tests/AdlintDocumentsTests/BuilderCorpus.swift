import AdlintCore
import Foundation
import Testing

@testable import AdlintDocuments

/// Drafts to read: a small corpus that is kept with the tests, and the labelled cases beside the checkout if there.
struct DraftFile: Sendable, CustomTestStringConvertible {
    let name: String
    let format: DraftFormat
    let bytes: [UInt8]

    var testDescription: String { name }

    /// Reads the draft with the reader of its format.
    func document() throws -> Document { try document(of: SourceDecoder().decode(bytes)) }

    /// Reads another text with the reader of this draft's format.
    func document(of source: SourceText) throws -> Document {
        format == .markdown ? try MarkdownReader().read(source) : try PlainTextReader().read(source)
    }

    static let corpus: [DraftFile] =
        files(below: root.appending(path: "Tests/Corpus/text"))
        + files(below: root.appending(path: "Tests/Corpus/markdown"))

    /// Text and Markdown drafts of the labelled cases; none if they are not beside the checkout.
    static let cases: [DraftFile] = files(below: root.deletingLastPathComponent().appending(path: "shared/cases"))

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static func files(below folder: URL) -> [DraftFile] {
        guard let paths = FileManager.default.enumerator(atPath: folder.path())?.allObjects as? [String] else {
            return []
        }
        return paths.sorted().compactMap { path in
            guard let format = DraftFormat.of(path: path), format == .text || format == .markdown,
                let data = try? Data(contentsOf: folder.appending(path: path)), !path.hasSuffix("README.md")
            else { return nil }
            return DraftFile(name: path, format: format, bytes: Array(data))
        }
    }
}

/// Random numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
