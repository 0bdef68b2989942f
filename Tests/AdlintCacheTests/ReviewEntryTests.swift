import AdlintCore
import Testing

@testable import AdlintCache

@Suite("A review as it is kept")
struct ReviewEntryTests {
    @Test("comes back with every field", arguments: [Samples.source(), Samples.extracted])
    func roundTrip(source: SourceText) throws {
        let entry = ReviewEntry(Samples.review(source: source), name: "a", day: "2026-11-23")
        var read = try #require(ReviewEntry(entry.bytes, name: "a") { Samples.source() })
        #expect(read.review.source.bytes == source.bytes && read.review.source.encoding == source.encoding)
        #expect(read.review.source.paragraphs == source.paragraphs)
        // Its dictionaries are in no order, so that its description is another each time.
        read.review.source = source
        #expect(String(reflecting: read) == String(reflecting: entry))
    }

    @Test("comes back where there is nothing in it")
    func empty() throws {
        let review = Review(path: "", format: .text, digest: "", jurisdictions: [], source: SourceText(bytes: []))
        let entry = ReviewEntry(review, name: "a", day: nil)
        let read = try #require(ReviewEntry(entry.bytes, name: "a") { SourceText(bytes: []) })
        #expect(String(reflecting: read) == String(reflecting: entry))
    }

    @Test("holds the text of a container only")
    func text() {
        let kept = ReviewEntry(Samples.review(source: Samples.extracted), name: "a", day: nil).bytes
        #expect(kept.firstRange(of: Samples.text) != nil)
        #expect(ReviewEntry(kept, name: "a") { nil } != nil)
        let bare = ReviewEntry(Samples.review(), name: "a", day: nil).bytes
        #expect(bare.firstRange(of: Samples.text) == nil)
        #expect(ReviewEntry(bare, name: "a") { nil } == nil)
    }

    @Test("is not taken for the review of another text")
    func otherText() {
        let bytes = ReviewEntry(Samples.review(), name: "a", day: nil).bytes
        #expect(ReviewEntry(bytes, name: "a") { SourceText(bytes: Samples.text + [0x0A]) } == nil)
    }

    @Test("is worth nothing with one byte changed, added or taken away")
    func damage() {
        let whole = ReviewEntry(Samples.review(), name: "a", day: nil).bytes
        for place in whole.indices {
            var changed = whole
            changed[place] ^= 0x01
            #expect(ReviewEntry(changed, name: "a") { Samples.source() } == nil, "byte \(place)")
            #expect(ReviewEntry(Array(whole[..<place]), name: "a") { Samples.source() } == nil, "\(place) bytes")
        }
        #expect(ReviewEntry(whole + [0], name: "a") { Samples.source() } == nil)
    }

    @Test(
        "may hold anything behind a right checksum, and no place of it is believed",
        arguments: [Samples.source(), Samples.extracted])
    func hostile(source: SourceText) {
        let start = Packing.mark.count + Packing.sumSize
        let whole = ReviewEntry(Samples.review(source: source), name: "a", day: nil).bytes
        var readable = 0
        for place in start..<whole.count {
            for value: UInt8 in [0x00, 0x01, 0x7F, 0x80, 0xFF] {
                var content = Array(whole[start...])
                content[place - start] = value
                guard let entry = ReviewEntry(Self.sealed(content), name: "a", source: { Samples.source() }) else {
                    continue
                }
                readable += 1
                Self.expectWithin(entry.review)
            }
        }
        // Most bytes are letters of texts, which may be any.
        #expect(readable > 1_000)
    }

    /// Every range can be cut out of the text, and every place told.
    private static func expectWithin(_ review: Review) {
        let source = review.source
        let edits = review.findings.flatMap { $0.fixes.flatMap { $0.edits.map(\.range) } }
        let ranges =
            review.findings.flatMap { [$0.range] + $0.related.map(\.range) + $0.parts.map(\.range) } + edits
            + review.claims.flatMap { [$0.range] + $0.obligations.compactMap { $0.disclosure?.range } }
            + review.regions.map(\.range)
        for range in ranges {
            #expect(range.start >= 0 && range.end <= source.bytes.count)
            _ = source.position(of: range.end)
            _ = source.paragraph(of: range.end)
        }
    }

    @Test("is no review of a draft that is kept under another name")
    func otherName() {
        let bytes = ReviewEntry(Samples.review(), name: "a", day: nil).bytes
        #expect(ReviewEntry(bytes, name: "b") { Samples.source() } == nil)
    }

    @Test("keeps texts apart that are equal but for how their accents are written")
    func accents() throws {
        let texts = ["Am\u{E9}lie", "Ame\u{301}lie"]
        let findings = texts.map { text in
            var finding = Samples.bare
            finding.message = text
            return finding
        }
        let entry = ReviewEntry(Samples.review(findings: findings), name: "a", day: nil)
        let read = try #require(ReviewEntry(entry.bytes, name: "a") { Samples.source() })
        #expect(read.review.findings.map { Array($0.message.utf8) } == texts.map { Array($0.utf8) })
    }

    private static func sealed(_ content: [UInt8]) -> [UInt8] {
        let sum = Checksum.of(content[...])
        return Packing.mark + (0..<8).map { UInt8(truncatingIfNeeded: sum >> (8 * UInt64($0))) } + content
    }

    @Test("is a thing apart from what is kept of rules")
    func rules() throws {
        let bytes = RulesEntry(digest: "sha256:00", warnings: ["a: one", "b: two"]).bytes(name: "a")
        let read = try #require(RulesEntry(bytes, name: "a"))
        #expect(read.digest == "sha256:00" && read.warnings == ["a: one", "b: two"])
        #expect(RulesEntry(bytes, name: "b") == nil)
        #expect(ReviewEntry(bytes, name: "a") { Samples.source() } == nil)
        for place in bytes.indices {
            var changed = bytes
            changed[place] ^= 0x01
            #expect(RulesEntry(changed, name: "a") == nil, "byte \(place)")
        }
    }

    @Test("has another sum for each bit that is another, each byte that is missing, each pair that is turned round")
    func checksum() {
        let bytes = (0..<43).map { UInt8(truncatingIfNeeded: $0 * 7) }
        var sums: Set<UInt64> = [Checksum.of(bytes[...])]
        var count = 1
        func expectNew(_ changed: [UInt8], _ what: String) {
            #expect(sums.insert(Checksum.of(changed[...])).inserted, "\(what)")
            count += 1
        }
        for place in bytes.indices {
            for bit in 0..<8 {
                var changed = bytes
                changed[place] ^= 1 << bit
                expectNew(changed, "bit \(bit) of byte \(place)")
            }
            expectNew(Array(bytes[..<place]), "cut at \(place)")
            if place > 0 {
                var changed = bytes
                changed.swapAt(place - 1, place)
                expectNew(changed, "turned round at \(place)")
            }
        }
        #expect(sums.count == count)
    }
}
