internal import AdlintCore
public import AdlintRegex

/// The rulebook that is compiled into the program.
public enum BuiltinRulebook {
    /// The law and vocabulary. It is decoded anew at each call, in a fraction of a millisecond.
    ///
    /// - Parameter jurisdictions: Whose rules to decode; nil for all. Rules of `any` always come along.
    public static func load(jurisdictions: [String]? = nil) -> Rulebook {
        let image = PatternImage.linked(for: digest)
        guard var rulebook = RulebookDecoder.decode(encoded, jurisdictions: jurisdictions, image: image) else {
            // A constant of the program, which a test compares with the rule files.
            preconditionFailure("the built-in rulebook is damaged; run `make generate`")
        }
        rulebook.prefilter = image?.prefilter
        rulebook.packLiterals { packedLiterals }
        return rulebook
    }

    /// Its patterns, compiled by the PCRE2 in use, and their prefilter as an image to link into the program.
    ///
    /// - Throws: As ``PatternImage/compile(_:prefilter:owner:)``.
    public static func compiledPatterns() throws -> UnlinkedImage {
        let prefilter = StagedPrefilter(packedLiterals)
        let patterns = load().patterns
        let ordered = commonestFirst(prefilter).map { patterns[$0] }
        return try PatternImage.compile(
            ordered.compactMap { text in text.range.map { (key: $0.lowerBound, source: text.source) } },
            prefilter: prefilter, owner: digest)
    }

    /// The prefilter of its patterns: the linked one, or one that is made of their literals.
    static var prefilter: StagedPrefilter {
        PatternImage.linked(for: digest)?.prefilter ?? StagedPrefilter(packedLiterals)
    }

    /// Its patterns, of which it is known where in the encoded rulebook each begins and ends; nil where that cannot be.
    static func patterns(at places: UnsafeBufferPointer<Int32>) -> [PatternText]? {
        let storage = RulebookDecoder.storageWithTerms(encoded, image: PatternImage.linked(for: digest))
        guard places.count % 2 == 0 else { return nil }
        var patterns: [PatternText] = []
        // The patterns that others add find room.
        patterns.reserveCapacity(places.count)
        for place in stride(from: 0, to: places.count, by: 2) {
            let (start, end) = (Int(places[place]), Int(places[place + 1]))
            guard start >= 0, start <= end, end <= storage.bytes.count else { return nil }
            patterns.append(PatternText(EncodedPattern(storage: storage, range: start..<end)))
        }
        return patterns
    }

    private static var packedLiterals: PackedStages {
        PackedStages(
            books: [openingLiterals, claimLiterals, disclosureLiterals].map {
                String(decoding: $0.bytes, as: UTF8.self)
            },
            stages: encodedStages.bytes.map { $0 - UInt8(ascii: "0") })
    }

    /// The patterns by how many lines of the pages they would be tried on: these are full of what drafts say.
    private static func commonestFirst(_ prefilter: StagedPrefilter) -> [Int] {
        let lines = pages().flatMap { $0.text.utf8.split(separator: 0x0A) }
        var (text, blocks): ([UInt8], [TextRange]) = ([], [])
        for line in lines {
            blocks.append(TextRange(text.count, text.count + line.count))
            text += line
        }
        let prose = UTF8Text(String(decoding: text, as: UTF8.self))
        let hits = prefilter.stages.map { $0.scan(prose, blocks: blocks) }
        let counts = (0..<prefilter.patternCount).map { pattern in
            let place = prefilter.place(of: pattern)
            return hits[place.stage].candidates(of: place.number).count
        }
        return counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
    }

    /// The terms of its patterns, each as a group ready to be put into a pattern, for rules of users.
    public static func terms() -> [String: String] {
        RulebookDecoder.terms(of: encoded)
    }

    /// The page of a rule by its id, or of a claim, disclosure or file of labels by its name or path
    /// (`claims/forecast`). Nil where there is none.
    public static func page(of name: String) -> String? {
        let found = pages().filter { page in
            page.path == "\(name).md" || page.path.hasSuffix("/\(name).md")
        }
        return (found.first { isRule($0.path) } ?? found.first)?.text
    }

    /// Every page by its path below the rules' root, in order.
    public static func pages() -> [(path: String, text: String)] {
        var pages: [(path: String, text: String)] = []
        var rest = encodedPages.bytes[...]
        while let lineEnd = rest.firstIndex(of: 0x0A) {
            let parts = rest[rest.startIndex..<lineEnd].split(separator: 0x20)
            guard parts.count == 3, let count = Int(String(decoding: parts[2], as: UTF8.self)) else { break }
            let text = rest[(lineEnd + 1)...].prefix(count)
            pages.append((String(decoding: parts[1], as: UTF8.self), String(decoding: text, as: UTF8.self)))
            // The text's own line feed follows it.
            rest = rest[text.endIndex...].dropFirst()
        }
        return pages
    }

    private static func isRule(_ path: String) -> Bool {
        !["terms/", "labels/", "claims/", "disclosures/"].contains { path.hasPrefix($0) }
    }
}

extension StaticString {
    /// A literal's bytes; it lives as long as the program.
    var bytes: UnsafeBufferPointer<UInt8> {
        // A literal of a single scalar may have no pointer; what is stored so is never that short.
        hasPointerRepresentation
            ? UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
            : UnsafeBufferPointer(start: nil, count: 0)
    }
}
