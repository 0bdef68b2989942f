import AdlintCore
import AdlintDocuments
import Foundation
import Testing
import WordFileSupport

/// The folder with the files that tests read.
let fixtureRoot = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

/// The bytes of a fixture.
func fixture(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: fixtureRoot.appendingPathComponent(path)))
}

extension WordFile {
    /// The document that the reader makes of it.
    func read() throws -> Document {
        try WordReader().read(bytes)
    }
}

extension Document {
    /// The words of the extracted text.
    var text: String { String(decoding: source.bytes, as: UTF8.self) }

    /// What is seen, a line a block, hidden blocks in brackets with the reason.
    var outline: [String] {
        blocks.map { block in
            let words = words(in: block.prose)
            return block.hiding.map { "(\($0.rawValue)) \(words)" } ?? words
        }
    }

    /// The first block with these words in it.
    func block(_ words: String) throws -> Block {
        try #require(blocks.first { self.words(in: $0.prose).contains(words) }, "no block with: \(words)")
    }

    /// The style of the first block with these words in it.
    func style(_ words: String) throws -> Style {
        styles[try #require(try block(words).style, "no style: \(words)")]
    }
}
