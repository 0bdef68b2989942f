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

    @Test func `patterns that came to others are kept by themselves`() throws {
        let added = PackedStages(
            [RequiredLiterals(sets: [["fee"]], starts: ["fee"]), RequiredLiterals(sets: [])], stages: [2, 0], count: 3)
        let all = prefilter.followed(by: added)
        let kept = FlatArray(all.withoutFirst(prefilter).flattened(hasFinders: false))
        let own = try #require(StagedPrefilter(kept: kept))
        #expect(Self.places(own) == [[2, 0], [0, 0]])
        let again = try #require(prefilter.followed(by: own))
        #expect(Self.places(again) == Self.places(all))
        for text in ["a fee for a gain", "a big loss", ""] {
            #expect(Self.candidates(again, text) == Self.candidates(all, text))
        }
        #expect(again.startFinder(of: 4) != nil && again.startFinder(of: 3) != nil)
        #expect(StagedPrefilter(kept: FlatArray(all.flattened())) == nil, "finders are not looked through")
        #expect(prefilter.followed(by: StagedPrefilter(PackedStages(books: [""], stages: []))) == nil)
    }

    @Test func `whatever a kept prefilter was made of, a search stays within it`() throws {
        let literals = (0..<40).map { number in
            RequiredLiterals(
                sets: [["word\(number)", "W\(number % 7)0 per cent", "and on"], ["risk", "Wgain"]],
                starts: number % 3 == 0 ? ["Wword\(number)", "the word"] : [], reach: nil)
        }
        let stages = literals.indices.map { UInt8($0 % 3) }
        let bytes = StagedPrefilter(PackedStages(literals, stages: stages, count: 3)).flattened(hasFinders: false)
        // The small tables are mostly zeros, and so are most of the bytes: places that say something are tried more often.
        let telling = bytes.indices.filter { bytes[$0] != 0 }
        var random = SeededGenerator(seed: 11)
        let text = "word3 and on, a gain of 30 per cent or a risk, the word7 and word12"
        var taken = 0
        for _ in 0..<4_000 {
            var forged = bytes
            for _ in 0..<Int.random(in: 1...2, using: &random) {
                let place =
                    Bool.random(using: &random)
                    ? telling.randomElement(using: &random)! : bytes.indices.randomElement(using: &random)!
                forged[place] = [0xFF, 0x7F, 0, 1, UInt8.random(in: 0...255, using: &random)].randomElement(
                    using: &random)!
            }
            guard let prefilter = StagedPrefilter(kept: FlatArray(forged)) else { continue }
            taken += 1
            _ = Self.candidates(prefilter, text)
            for pattern in 0..<prefilter.patternCount { _ = prefilter.startFinder(of: pattern) }
        }
        // Else nothing was searched by.
        #expect(taken > 100)
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
