import AdlintCore
import Testing

@testable import AdlintCache

@Suite("A review as it is kept")
struct ReviewEntryTests {
    @Test("comes back with every field", arguments: [Samples.source(), Samples.extracted])
    func roundTrip(source: SourceText) throws {
        let entry = ReviewEntry(Samples.review(source: source), day: "2026-11-23")
        var read = try #require(ReviewEntry(entry.bytes) { Samples.source() })
        #expect(read.review.source.bytes == source.bytes && read.review.source.encoding == source.encoding)
        #expect(read.review.source.paragraphs == source.paragraphs)
        // Its dictionaries are in no order, so that its description is another each time.
        read.review.source = source
        #expect(String(reflecting: read) == String(reflecting: entry))
    }

    @Test("comes back where there is nothing in it")
    func empty() throws {
        let review = Review(path: "", format: .text, digest: "", jurisdictions: [], source: SourceText(bytes: []))
        let entry = ReviewEntry(review, day: nil)
        let read = try #require(ReviewEntry(entry.bytes) { SourceText(bytes: []) })
        #expect(String(reflecting: read) == String(reflecting: entry))
    }

    @Test("holds the text of a container only")
    func text() {
        let kept = ReviewEntry(Samples.review(source: Samples.extracted), day: nil).bytes
        #expect(kept.firstRange(of: Samples.text) != nil)
        #expect(ReviewEntry(kept) { nil } != nil)
        let bare = ReviewEntry(Samples.review(), day: nil).bytes
        #expect(bare.firstRange(of: Samples.text) == nil)
        #expect(ReviewEntry(bare) { nil } == nil)
    }

    @Test("is not taken for the review of another text")
    func otherText() {
        let bytes = ReviewEntry(Samples.review(), day: nil).bytes
        #expect(ReviewEntry(bytes) { SourceText(bytes: Samples.text + [0x0A]) } == nil)
    }

    @Test("is worth nothing with one byte changed, added or taken away")
    func damage() {
        let whole = ReviewEntry(Samples.review(), day: nil).bytes
        for place in whole.indices {
            var changed = whole
            changed[place] ^= 0x01
            #expect(ReviewEntry(changed) { Samples.source() } == nil, "byte \(place)")
            #expect(ReviewEntry(Array(whole[..<place])) { Samples.source() } == nil, "\(place) bytes")
        }
        #expect(ReviewEntry(whole + [0]) { Samples.source() } == nil)
    }

    @Test("may hold anything behind a right checksum, and no count of it is believed")
    func hostile() {
        let start = Packing.mark.count + Packing.sumSize
        let whole = ReviewEntry(Samples.review(), day: nil).bytes
        for place in start..<whole.count {
            for value: UInt8 in [0x00, 0x7F, 0x80, 0xFF] {
                var content = Array(whole[start...])
                content[place - start] = value
                // What is read is a review or nothing; no count leads beyond the bytes, which would end the test.
                let entry = ReviewEntry(Self.sealed(content)) { Samples.source() }
                #expect(entry.map { $0.review.source.bytes == Samples.text } ?? true)
            }
        }
    }

    private static func sealed(_ content: [UInt8]) -> [UInt8] {
        let sum = Checksum.of(content[...])
        return Packing.mark + (0..<8).map { UInt8(truncatingIfNeeded: sum >> (8 * UInt64($0))) } + content
    }

    @Test("depends on the day where a note has a say, or is at fault")
    func day() {
        var noteAtFault = Samples.bare
        noteAtFault.topic = .suppression
        #expect(ReviewEntry.dependsOnDay(Samples.review()))
        #expect(ReviewEntry.dependsOnDay(Samples.review(findings: [noteAtFault])))
        #expect(!ReviewEntry.dependsOnDay(Samples.review(findings: [Samples.bare])))
    }

    @Test("has the sums of the published examples")
    func checksum() {
        #expect(Checksum.of([]) == 0xCBF2_9CE4_8422_2325)
        #expect(Checksum.of(Array("a".utf8)[...]) == 0xAF63_DC4C_8601_EC8C)
        #expect(Checksum.of(Array("foobar".utf8)[...]) == 0x8594_4171_F739_67E8)
    }
}
