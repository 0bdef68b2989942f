import AdlintCore
import Testing

@testable import AdlintRegex

@Suite struct StagedPrefilterTests {
    private static let literals: [RequiredLiterals] = [
        RequiredLiterals(sets: [["risk"]]), RequiredLiterals(sets: [["gain"]]), RequiredLiterals(sets: []),
        RequiredLiterals(sets: [["loss"]], starts: ["big loss"]),
    ]
    private static let stages: [UInt8] = [1, 0, 1, 2]

    private static func leaked(_ bytes: [UInt8]) -> UnsafeRawBufferPointer {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
        copy.copyBytes(from: bytes)
        return UnsafeRawBufferPointer(copy)
    }

    private static func places(_ prefilter: StagedPrefilter) -> [[Int]] {
        (0..<prefilter.patternCount).map { [prefilter.place(of: $0).stage, prefilter.place(of: $0).number] }
    }

    /// The patterns that can match in a text, each asked for in its stage.
    private static func candidates(_ prefilter: StagedPrefilter, _ text: String) -> [Int] {
        let text = UTF8Text(text)
        let hits = prefilter.stages.map { $0.scan(text, blocks: [TextRange(0, text.bytes.count)]) }
        return (0..<prefilter.patternCount).filter { pattern in
            let place = prefilter.place(of: pattern)
            return hits[place.stage].canMatch(place.number, inBlock: 0)
        }
    }

    private let prefilter = StagedPrefilter(PackedStages(literals, stages: stages, count: 3))

    @Test func `patterns are numbered within their stages`() {
        #expect(Self.places(prefilter) == [[1, 0], [0, 0], [1, 1], [2, 0]])
        #expect(prefilter.stages.map(\.patternCount) == [1, 2, 1])
        #expect(Self.candidates(prefilter, "no gain without risk") == [0, 1, 2])
        #expect(Self.candidates(prefilter, "a big loss") == [2, 3])
        #expect(prefilter.startFinder(of: 3) != nil)
        #expect(prefilter.startFinder(of: 1) == nil)
    }

    @Test func `it is read back as it was written`() throws {
        let bytes = prefilter.flattened()
        let taken = try #require(StagedPrefilter(flattened: Self.leaked(bytes)))
        #expect(Self.places(taken) == Self.places(prefilter))
        for text in ["no gain without risk", "a big loss", ""] {
            #expect(Self.candidates(taken, text) == Self.candidates(prefilter, text))
        }
        for length in [0, 15, 40, bytes.count / 2, bytes.count - 9] {
            #expect(StagedPrefilter(flattened: Self.leaked(Array(bytes.prefix(length)))) == nil, "\(length) bytes")
        }
    }

    @Test func `patterns that are added stand in the stages that they want`() {
        let added = PackedStages(
            [RequiredLiterals(sets: [["fee"]]), RequiredLiterals(sets: [])], stages: [2, 0], count: 3)
        let all = prefilter.followed(by: added)
        #expect(Self.places(all) == Self.places(prefilter) + [[2, 1], [0, 1]])
        #expect(Self.candidates(all, "a fee for a gain") == [1, 2, 4, 5])
        let packed = PackedStages(Self.literals, stages: Self.stages, count: 3)
        #expect(Self.places(StagedPrefilter(packed.followed(by: added))) == Self.places(all))
        #expect(Self.candidates(StagedPrefilter(packed.followed(by: added)), "a fee for a gain") == [1, 2, 4, 5])
        #expect(prefilter.followed(by: PackedStages([], stages: [], count: 3)).patternCount == 4)
    }
}
