import AdlintCore
import Testing

@testable import AdlintRegex

@Suite struct PatternImageTests {
    private static let sources = [
        #"\b(\d+) ?%"#, "past performance", "(?<=not a |never )guarantee", "(?<n>a)(?(<n>)b|c)", #"\Gx"#, "été|ÜBER",
    ]

    /// An image with its bytes, which must outlive it.
    private static func image(_ sources: [String], owner: String = "o") throws -> (PatternImage, [PrecompiledPattern]) {
        let patterns = sources.enumerated().map { (key: $0.offset * 7 + 3, source: $0.element) }
        let stages = sources.indices.map { UInt8($0 % 3) }
        let prefilter = StagedPrefilter(
            PackedStages(sources.map { RequiredLiterals.of($0) }, stages: stages, count: 3))
        let unlinked = try PatternImage.compile(patterns, prefilter: prefilter, owner: owner)
        let image = try #require(PatternImage(unlinked.loaded(), owner: owner))
        return (image, try patterns.map { try #require(image[$0.key]) })
    }

    private static var nothing: StagedPrefilter { StagedPrefilter(PackedStages([], stages: [], count: 3)) }

    private static func leaked(_ bytes: [UInt8]) -> UnsafeRawBufferPointer {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
        copy.copyBytes(from: bytes)
        return UnsafeRawBufferPointer(copy)
    }

    private static func decoded(_ precompiled: PrecompiledPattern) -> Pattern {
        Pattern(lazily: { "the source is not needed" }, precompiled: precompiled)
    }

    @Test func `what is taken over matches as what is compiled`() throws {
        let text = "not a guarantee: 12 % of Über été, x ab; PAST PERFORMANCE 7%"
        let (_, patterns) = try Self.image(Self.sources)
        for (source, precompiled) in zip(Self.sources, patterns) {
            let pattern = Self.decoded(precompiled)
            #expect(try Matching.all(pattern, in: text) == Matching.all(Pattern(source), in: text), "\(source)")
            #expect(try pattern.groupNames() == Pattern(source).groupNames(), "\(source)")
            #expect(try pattern.code().isDivisible == Pattern(source).code().isDivisible)
        }
    }

    @Test func `every pattern of the corpus survives`() throws {
        let sources = try Corpus.patterns().filter { (try? Pattern($0).validate()) != nil }
        #expect(sources.count > 50)
        let text = Self.sources.joined(separator: " ") + " our readers banked gains of 48%, 92% and 310% since 2015."
        for (source, precompiled) in zip(sources, try Self.image(sources).1) {
            let taken = try Matching.all(Self.decoded(precompiled), in: text)
            #expect(try taken == Matching.all(Pattern(source), in: text), "\(source)")
        }
    }

    @Test func `the prefilter that is taken over names the same candidates`() throws {
        let sources = try Corpus.patterns()
        let made = Prefilter(sources.map { RequiredLiterals.of($0) })
        let taken = try #require(try Self.image(sources.filter { (try? Pattern($0).validate()) != nil }).0.prefilter)
        #expect(taken.patternCount > 50)
        let again = try #require(Prefilter(flattened: Self.leaked(made.flattened())))
        for text in try Corpus.drafts()?.prefix(40).map({ $0.bytes }) ?? [Array("gains of 48%, guaranteed".utf8)] {
            guard let text = UTF8Text(validating: text) else { continue }
            let blocks = stride(from: 0, to: text.bytes.count, by: 500).map { TextRange($0, $0 + 500) }
            let (left, right) = (made.scan(text, blocks: blocks), again.scan(text, blocks: blocks))
            for pattern in 0..<made.patternCount {
                #expect(
                    left.candidates(of: pattern).map(left.block(of:))
                        == right.candidates(of: pattern).map(right.block(of:)))
            }
        }
        #expect(Prefilter(flattened: Self.leaked(Array(made.flattened().dropLast(9)))) == nil)
    }

    @Test func `finders that are taken over find the same places`() throws {
        let sources = try Corpus.patterns()
        let made = Prefilter(sources.map { RequiredLiterals.of($0) })
        let taken = try #require(Prefilter(flattened: Self.leaked(made.flattened())))
        let text = Array("Our readers banked gains of 48%, 92% and £310 since 2015, and have had \u{0663}% too.".utf8)
        var places = 0
        for pattern in 0..<made.patternCount {
            let (left, right) = (made.startFinder(of: pattern), taken.startFinder(of: pattern))
            #expect((left == nil) == (right == nil), "\(sources[pattern])")
            let (range, end) = (TextRange(0, text.count), text.count)
            for start in text.indices {
                let place = left?.next(in: text, from: start, before: end, within: range)
                #expect(place == right?.next(in: text, from: start, before: end, within: range), "\(sources[pattern])")
                if place == start { places += 1 }
            }
        }
        #expect(places > 20)
    }

    @Test func `threads make machine code of one pattern at once`() async throws {
        let pattern = Self.decoded(try Self.image([#"\b(\d+) ?%"#]).1[0])
        let text = UTF8Text(String(repeating: "12% of 7 % ", count: 2_000))
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    var scratch = MatchScratch()
                    var count = 0
                    try scratch.forEachMatch(of: pattern, in: text, range: TextRange(0, text.bytes.count)) { _ in
                        count += 1
                        return true
                    }
                    return count
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts == Array(repeating: 4_000, count: 8))
    }

    @Test func `an image of others is none, and half of one gives nothing`() throws {
        let bytes = try PatternImage.compile([(key: 1, source: "a")], prefilter: Self.nothing, owner: "ours").bytes
        #expect(PatternImage(Self.leaked(bytes), owner: "ours") != nil)
        #expect(PatternImage(Self.leaked(bytes), owner: "theirs") == nil)
        let half = PatternImage(Self.leaked(Array(bytes.prefix(400))), owner: "ours")
        #expect(half?[1] == nil)
        #expect(half?.prefilter == nil)
        #expect(PatternImage(Self.leaked(Array(bytes.prefix(20))), owner: "ours") == nil)
        let image = try #require(PatternImage(Self.leaked(bytes), owner: "ours"))
        #expect(image[0] == nil)
        #expect(image[2] == nil)
    }

    @Test func `an image of another PCRE2 is none`() throws {
        var bytes = try PatternImage.compile([(key: 1, source: "a")], prefilter: Self.nothing, owner: "ours").bytes
        bytes[0] ^= 0xFF
        #expect(PatternImage(Self.leaked(bytes), owner: "ours") == nil)
    }

    @Test func `code has three pointers, and is the same wherever it was compiled`() throws {
        let (tables, others) = (CharacterTables(), CharacterTables())
        #expect(tables.bytes == others.bytes && !tables.bytes.isEmpty)
        for source in Self.sources {
            let left = try CodeBlock(compiling: source, with: tables, and: others)
            let right = try CodeBlock(compiling: source, with: others, and: tables)
            #expect(left.pointers.map(\.pointee) == [.allocate, .free, .tables])
            #expect(left.pointers.map(\.place) == right.pointers.map(\.place))
            let places = Set(left.pointers.flatMap { $0.place..<$0.place + MemoryLayout<UInt>.size })
            #expect(left.bytes.indices.allSatisfy { left.bytes[$0] == right.bytes[$0] || places.contains($0) })
        }
        #expect(throws: PatternError.self) { try CodeBlock(compiling: "(", with: tables, and: others) }
    }

    @Test func `the assembler is given every byte once, and the addresses for the zeros`() throws {
        let image = try PatternImage.compile(
            [(key: 1, source: "a"), (key: 2, source: "b")], prefilter: Self.nothing, owner: "ours")
        let lines = image.assembly(symbol: "here", file: "there").split(separator: "\n").map {
            $0.split(separator: " ")
        }
        var end = 0
        for line in lines where line[0] == ".incbin" {
            #expect(line[1] == "\"there\",")
            let (start, count) = (try #require(Int(line[2].dropLast())), try #require(Int(line[3])))
            #expect(image.bytes[end..<start].allSatisfy { $0 == 0 })
            end = start + count
        }
        #expect(end == image.bytes.count)
        let addresses = lines.filter { $0[0].hasSuffix("byte") }.map { $0[1] }
        #expect(addresses == ["malloc", "free", "here", "malloc", "free", "here"])
    }
}
