import AdlintCore
import Foundation
import Testing

@testable import AdlintDocuments

/// Mutated drafts: whatever comes in, a document comes out that keeps what holds for all documents, or a sentence.
///
/// `ADLINT_FUZZ_ROUNDS` sets the mutations of each draft, `ADLINT_FUZZ_SEED` where the random numbers begin.
@Suite("Fuzzing text and Markdown")
struct BuilderFuzzTests {
    private static let rounds = number("ADLINT_FUZZ_ROUNDS") ?? 40
    private static let seed = UInt64(number("ADLINT_FUZZ_SEED") ?? 1)

    private static func number(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap(Int.init)
    }

    @Test("Mutated drafts keep what holds for all documents", arguments: DraftFile.corpus)
    func mutatedDrafts(draft: DraftFile) throws {
        var mutator = Mutator(seed: Self.seed &+ UInt64(draft.bytes.count))
        for round in 0..<Self.rounds {
            let text = String(decoding: mutator.mutated(draft.bytes), as: UTF8.self).replacing("\0", with: "0")
            for format in [DraftFormat.text, .markdown] {
                let reader = DraftFile(name: draft.name, format: format, bytes: [])
                let document = try reader.document(of: SourceText(bytes: Array(text.utf8)))
                let found = breaches(in: document)
                #expect(found == [], "round \(round), as \(format), from: \(text.debugDescription)")
                if !found.isEmpty { return }
            }
        }
    }

    @Test("Mutated bytes are decoded, or refused with a place within the file", arguments: DraftFile.corpus)
    func mutatedBytes(draft: DraftFile) {
        var mutator = Mutator(seed: Self.seed &+ 99)
        for _ in 0..<(Self.rounds * 4) {
            let bytes = mutator.mutated(draft.bytes)
            do {
                let source = try SourceDecoder().decode(bytes)
                #expect(String(validating: source.bytes, as: UTF8.self) != nil)
            } catch {
                #expect(error.offset.map { $0 >= 0 && $0 < bytes.count } ?? false, "\(error)")
            }
        }
    }

    @Test("Every prefix of a draft keeps what holds for all documents", arguments: DraftFile.corpus)
    func prefixes(draft: DraftFile) throws {
        let bytes = Array(String(decoding: draft.bytes, as: UTF8.self).utf8)
        for count in stride(from: 0, to: bytes.count, by: max(1, bytes.count / Self.rounds)) {
            let text = String(decoding: bytes.prefix(count), as: UTF8.self)
            let document = try draft.document(of: SourceText(bytes: Array(text.utf8)))
            #expect(breaches(in: document) == [], "the first \(count) bytes")
        }
    }
}

/// Changes drafts at random: bytes, stretches, and pieces of mark-up.
private struct Mutator {
    private static let tokens: [String] = [
        "[", "]", "](", "![", ")", "<", ">", "</", "<!--", "-->", "<s>", "</s>", "<details>", "</details>",
        "<div hidden>",
        "</div>", "<a href=x>", "<img alt=\"y\">", "<summary>", "*", "**", "_", "~~", "`", "```\n", "\n", "\n\n", "\r",
        "\r\n",
        "> ", "- ", "1. ", "# ", "---\n", "===\n", "|", "|-|-|\n", "&", "&pound;", "&#8217;", "[^1]", "[^1]: ", "\\",
        "    ",
        "\t", "\u{A0}", "\u{200B}", "\u{1F680}", "\u{E9}", "\u{FEFF}", "#AD\n", "* ", "(1)", "\u{B9}", "...", "FROM: ",
        "\"", "'",
        "{", "https://a.example/?b=1&c=2", "~~~\n", "<style>", "<?", "<![CDATA[", "\u{BD}", "7", "word ", ":",
    ]

    private var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
        var result = bytes
        for _ in 0..<Int.random(in: 1...12, using: &generator) { mutate(&result) }
        return result
    }

    private mutating func mutate(_ bytes: inout [UInt8]) {
        let place = Int.random(in: 0...bytes.count, using: &generator)
        let end = min(bytes.count, place + Int.random(in: 0...24, using: &generator))
        switch Int.random(in: 0..<6, using: &generator) {
        case 0 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.removeSubrange(place..<end)
        case 2:
            bytes.insert(contentsOf: Array(bytes[place..<end]), at: Int.random(in: 0...bytes.count, using: &generator))
        case 3: bytes.replaceSubrange(place..<end, with: (Self.tokens.randomElement(using: &generator) ?? "").utf8)
        default: bytes.insert(contentsOf: (Self.tokens.randomElement(using: &generator) ?? "").utf8, at: place)
        }
    }
}
