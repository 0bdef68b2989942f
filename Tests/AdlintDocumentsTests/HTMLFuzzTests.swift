import AdlintCore
import AdlintDocuments
import Foundation
import Testing

/// Odd pages and thousands of mutations of them, the same in every run: the reader may refuse, and what it gives must
/// hold together.
@Suite("HTML: fuzzing") struct HTMLFuzzTests {
    @Test("The corpus reads", arguments: HTMLSamples.corpus)
    func corpus(file: URL) throws {
        try check(Array(Data(contentsOf: file)))
    }

    @Test("There is a corpus")
    func corpusIsThere() {
        #expect(HTMLSamples.corpus.count >= 10)
    }

    @Test("Mutations of the corpus and of the mails read", arguments: 0..<8)
    func mutations(seed: Int) throws {
        var mutator = Mutator(seed: UInt64(seed + 1))
        let pages = try (HTMLSamples.corpus + HTMLSamples.fixtures).map { Array(try Data(contentsOf: $0)) }
        for _ in 0..<150 {
            let page = pages[mutator.below(pages.count)]
            let other = pages[mutator.below(pages.count)]
            try check(mutator.mutate(page, with: other))
        }
    }

    private func check(_ bytes: [UInt8]) throws {
        // Readers get valid UTF-8.
        let source = SourceText(bytes: Array(String(decoding: bytes, as: UTF8.self).utf8))
        do {
            checkInvariants(of: try HTMLReader().read(source))
        } catch {
            #expect(error.description.hasPrefix("The HTML") || error.description.hasPrefix("A tag"))
        }
    }

    private func checkInvariants(of document: Document) {
        #expect(document.map.proseCount == document.prose.count)
        #expect(String(validating: document.prose, as: UTF8.self) != nil)
        var end = 0
        for block in document.blocks {
            #expect(block.prose.start == end)
            end = block.prose.end + 1
            #expect(end <= document.prose.count && document.prose[end - 1] == 0x0A)
            #expect(!document.prose[block.prose.start..<block.prose.end].contains(0x0A))
            #expect(document.containers.indices.contains(block.container))
            #expect(block.source.end <= document.source.bytes.count)
            let place = document.map.source(of: block.prose)
            #expect(place.end <= document.source.bytes.count)
            #expect(block.style.map { document.styles.indices.contains($0) } ?? true)
        }
        for link in document.links {
            #expect(link.prose.end <= document.prose.count)
            #expect(link.targetSource.end <= document.source.bytes.count)
        }
        for run in document.styleRuns { #expect(document.styles.indices.contains(run.style)) }
        for (index, box) in document.containers.enumerated() { #expect((box.parent ?? -1) < index) }
    }
}

/// Changes pages at random, from a seed.
private struct Mutator {
    private static let pieces = [
        "<", ">", "</", "<!--", "-->", "<table>", "</table>", "<td>", "<tr>", "<p>", "</p>", "<b>", "<svg>", "<math>",
        "<mi>", "<desc>", "<select>", "<template>", "</body>", "</html>", "<style>", "</style>", "{", "}", ";", ":",
        "\"",
        "'", "&", "&amp;", "&not", "&#0;", "\u{0}", "\r", "\r\n", "<title>", "<br>", "<pre>", "style='display:none'",
        "é", "🚀", "\u{FFFE}", "(", "url(", "/*", "*/", "@media", "<plaintext>", "<a href=x>", "<details>",
        "<img alt=x>",
    ].map { Array($0.utf8) }

    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15
    }

    mutating func below(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 11) % max(1, bound)
    }

    mutating func mutate(_ page: [UInt8], with other: [UInt8]) -> [UInt8] {
        var bytes = page
        for _ in 0...below(12) {
            let place = below(bytes.count)
            let end = min(bytes.count, place + below(below(2) == 0 ? 8 : 400))
            switch below(6) {
            case 0: bytes.insert(contentsOf: Self.pieces[below(Self.pieces.count)], at: min(place, bytes.count))
            case 1: bytes.removeSubrange(min(place, bytes.count)..<end)
            case 2 where !bytes.isEmpty: bytes[place] = UInt8(below(256))
            case 3: bytes.insert(contentsOf: bytes[min(place, bytes.count)..<end], at: min(place, bytes.count))
            case 4:
                let start = below(other.count)
                let piece = other[min(start, other.count)..<min(other.count, start + below(300))]
                bytes.insert(contentsOf: piece, at: min(place, bytes.count))
            default: if below(8) == 0 { bytes.removeSubrange(min(place, bytes.count)...) }
            }
        }
        return bytes
    }
}
