import AdlintCore
import Foundation
import Testing

@testable import AdlintDocuments

@Suite("Source maps of text and Markdown")
struct BuilderPropertyTests {
    private static let drafts = DraftFile.corpus + DraftFile.cases

    @Test("The corpus is there")
    func corpus() {
        #expect(DraftFile.corpus.count >= 6)
    }

    @Test(
        "The labelled cases are read too",
        .enabled(if: !DraftFile.cases.isEmpty, "no labelled cases beside the checkout (../shared/cases)"))
    func cases() {
        #expect(DraftFile.cases.count > 100)
    }

    @Test("Documents keep what holds for all documents", arguments: drafts)
    func invariants(draft: DraftFile) throws {
        #expect(breaches(in: try draft.document()) == [])
    }

    /// All but the drafts with mark-up that the test's own stripping does not understand.
    private static let plainDrafts = drafts.filter { $0.name != "odd.md" }

    @Test("Words read again from their place in the source are the same words", arguments: plainDrafts)
    func roundTrip(draft: DraftFile) throws {
        let document = try draft.document()
        var generator = SeededGenerator(seed: 7)
        for block in document.blocks where !block.prose.isEmpty && block.hiding == nil {
            for _ in 0..<4 {
                let range = randomWords(in: block.prose, of: document, using: &generator)
                let again = stripped(
                    document.source.string(in: document.map.source(of: range)), block.kind, draft.format)
                #expect(again == letters(of: document.words(in: range)), "in \(draft.name)")
            }
        }
    }

    @Test("Line ends of every kind give the same document", arguments: drafts, ["\r\n", "\r"])
    func lineEnds(draft: DraftFile, lineEnd: String) throws {
        let text = String(decoding: draft.bytes, as: UTF8.self).replacing("\r\n", with: "\n").replacing(
            "\r", with: "\n")
        let plain = try draft.document(of: SourceText(bytes: Array(text.utf8)))
        let other = try draft.document(of: SourceText(bytes: Array(text.replacing("\n", with: lineEnd).utf8)))
        #expect(outline(other) == outline(plain))
        #expect(other.links.map(\.target) == plain.links.map(\.target))
        #expect(other.metadata == plain.metadata)
    }

    @Test("A UTF-16 file gives the same document, and offsets lead to the same words in it", arguments: drafts)
    func utf16(draft: DraftFile) throws {
        let text = String(decoding: try SourceDecoder().decode(draft.bytes).bytes, as: UTF8.self)
        let file: [UInt8] =
            [0xFF, 0xFE] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let document = try draft.document(of: SourceDecoder().decode(file))
        #expect(outline(document) == outline(try draft.document()))
        for block in document.blocks {
            let start = document.source.position(of: block.source.start).offset
            let end = document.source.position(of: block.source.end).offset
            let words = String(decoding: utf16Units(file[start..<end]), as: UTF16.self)
            #expect(words == document.source.string(in: block.source))
        }
    }

    // MARK: Support

    private func utf16Units(_ bytes: ArraySlice<UInt8>) -> [UInt16] {
        stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map {
            UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
        }
    }

    /// One to six words in a row.
    private func randomWords(in prose: TextRange, of document: Document, using generator: inout SeededGenerator)
        -> TextRange
    {
        let bytes = document.prose
        var start = Int.random(in: prose.start..<prose.end, using: &generator)
        while start > prose.start, bytes[start - 1] != 0x20 { start -= 1 }
        var end = start
        for _ in 0..<Int.random(in: 1...6, using: &generator) where end < prose.end {
            end += 1
            while end < prose.end, bytes[end] != 0x20 { end += 1 }
        }
        return TextRange(start, end)
    }

    /// The letters and figures of some source, mark-up and decoration dropped.
    private func stripped(_ source: String, _ kind: BlockKind, _ format: DraftFormat) -> String {
        let isVerbatim = [.code, .subject, .sender, .header].contains(kind)
        guard format == .markdown, !isVerbatim else { return normalised(source.replacing("\\u00a3", with: "")) }
        var text = source.replacing(/<!--(.|\n)*?-->/, with: "").replacing(/~~.*?~~/, with: "")
        text = text.replacing(/!\[[^\]]*\]\([^)]*\)/, with: "").replacing(/<s>[^<]*<\/s>/, with: "")
        text = text.replacing(/\]\(<?[^)]*\)/, with: "").replacing(/\]\[[^\]]*\]/, with: "").replacing(
            /\[\^\w+\]/, with: "")
        text = text.replacing(/<[^>]*>/, with: "")
        return normalised(CharacterReferences.decoded(Array(text.utf8)))
    }

    /// The same text as prose, letters and figures only.
    private func normalised(_ text: String) -> String {
        var builder = DocumentBuilder(format: .text, source: SourceText(bytes: Array(text.utf8)))
        builder.append(source: TextRange(0, text.utf8.count))
        let document = builder.finish()
        return letters(of: document.words(in: TextRange(0, document.prose.count)))
    }

    private func letters(of text: String) -> String {
        String(
            text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }.map(
                Character.init))
    }
}
