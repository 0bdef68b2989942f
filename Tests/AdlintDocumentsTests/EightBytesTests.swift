import AdlintCore
import Testing

@testable import AdlintDocuments

@Suite("Eight bytes at a time")
struct EightBytesTests {
    private static let signs: [UInt8] = [
        0x00, 0x09, 0x0A, 0x0D, 0x1F, 0x20, 0x21, 0x5B, 0x61, 0x7E, 0x7F, 0x80, 0xC3, 0xFF,
    ]

    private static func bytes(_ count: Int, _ generator: inout SeededGenerator) -> [UInt8] {
        (0..<count).map { _ in
            Bool.random(using: &generator)
                ? signs.randomElement(using: &generator)! : .random(in: 0...255, using: &generator)
        }
    }

    private static func mask(_ bytes: [UInt8], _ holds: (UInt8) -> Bool) -> UInt64 {
        bytes.enumerated().reduce(0) { holds($1.element) ? $0 | 0x80 << (8 * UInt64($1.offset)) : $0 }
    }

    @Test("tell what a look at each byte tells")
    func masks() {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<20_000 {
            let bytes = Self.bytes(8, &generator)
            let eight = bytes.withUnsafeBufferPointer { EightBytes(in: $0, at: 0) }
            #expect(eight.beyondASCII == Self.mask(bytes) { $0 >= 0x80 }, "\(bytes)")
            #expect(eight.arePrintableASCII == bytes.allSatisfy { (0x20...0x7E).contains($0) }, "\(bytes)")
            for sign in Self.signs + [bytes[3]] {
                let places = eight.places(of: sign)
                #expect(places == Self.mask(bytes) { $0 == sign }, "\(sign) in \(bytes)")
                let pair = eight.places(of: sign, besides: 0x21)
                #expect(pair == Self.mask(bytes) { $0 | 0x21 == sign | 0x21 }, "\(sign) in \(bytes)")
                #expect(EightBytes.first(in: places) == bytes.firstIndex(of: sign) ?? 8)
                #expect(EightBytes.hasLast(places) == (bytes[7] == sign))
                let hasPair = zip(bytes, bytes.dropFirst()).contains { $0 == sign && $1 == sign }
                #expect((EightBytes.doubled(in: places) != 0) == hasPair, "\(sign) in \(bytes)")
            }
        }
    }

    @Test("find and count what a look at each byte finds and counts")
    func searches() {
        var generator = SeededGenerator(seed: 6)
        for count in Array(0..<40) + [239, 240, 241, 700] {
            let bytes = Self.bytes(count, &generator)
            for start in stride(from: 0, through: count, by: max(1, count / 7)) {
                for sign in Self.signs {
                    let rest = bytes[start...]
                    #expect(ByteSearch.count(sign, in: bytes, from: start) == rest.count { $0 == sign })
                    let first = ByteSearch.first(sign, or: 0x2E, in: bytes, from: start, to: count)
                    #expect(first == rest.firstIndex { $0 == sign || $0 == 0x2E })
                }
            }
        }
    }

    @Test("Blanks are folded wherever they stand")
    func folding() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<2_000 {
            let text = String((0..<40).map { _ in "abcdefgh  \n\té".randomElement(using: &generator)! })
            let source = SourceText(bytes: Array(text.utf8))
            var builder = DocumentBuilder(format: .markdown, source: source)
            builder.beginBlock(.paragraph, sourceStart: 0)
            builder.append(source: TextRange(0, source.bytes.count))
            let document = builder.finish()
            let words = text.split { " \n\t".contains($0) }
            let expected = words.isEmpty ? "" : words.joined(separator: " ") + "\n"
            #expect(String(decoding: document.prose, as: UTF8.self) == expected)
            for block in document.blocks {
                let first = document.map.source(of: TextRange(block.prose.start, block.prose.start + 1))
                #expect(source.bytes[first.start] == document.prose[block.prose.start])
            }
        }
    }
}
