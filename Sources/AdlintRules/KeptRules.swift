internal import AdlintCore
public import AdlintRegex

/// Rules of a publisher's own upon the built-in ones, worked out, as a run of the program keeps them for the next one.
///
/// The bytes are arrays one after the other (``FlatWriter``):
/// 1. a mark, and what they are kept under;
/// 2. a checksum of what follows;
/// 3. the digest and the warnings, a zero after each part;
/// 4. where the patterns of the built-in rulebook begin and end in it;
/// 5. the rulebook as ``RulebookEncoder`` writes it, terms first, then the patterns of the publisher's own, each with what it is
///    compiled as, then everything else with each pattern by its number;
/// 6. the prefilter of the publisher's own patterns.
///
/// Only the program that wrote them reads them. Bytes that are damaged, or that somebody else has written, are as good as none:
/// no place in them is believed before it was looked at.
public struct KeptRules: Sendable {
    /// A fault that does not stop the rules from working.
    public struct Warning: Equatable, Sendable {
        /// The file, as messages name it.
        public let path: String
        /// Lines from 1.
        public let line: Int
        /// Unicode scalars from 1.
        public let column: Int
        /// What is wrong, why, and what to do.
        public let sentence: String

        /// Makes a warning.
        public init(path: String, line: Int, column: Int, sentence: String) {
            self.path = path
            self.line = line
            self.column = column
            self.sentence = sentence
        }
    }
    /// The rules, the built-in ones among them, with their prefilter.
    public let rulebook: Rulebook
    /// `sha256:` and the digest of all files that they were made of.
    public let digest: String
    /// In the order in which they are told.
    public let warnings: [Warning]

    /// Takes over what was worked out.
    public init(rulebook: Rulebook, digest: String, warnings: [Warning]) {
        self.rulebook = rulebook
        self.digest = digest
        self.warnings = warnings
    }

    private static let mark = "adlint, own rules\n"

    private static func mark(_ name: String) -> [UInt8] { Array((mark + name).utf8) }
}

// MARK: - Writing

extension KeptRules {
    /// The bytes to keep; nil where they would not be read as what was worked out.
    ///
    /// - Parameters:
    ///   - name: What they are kept under, without a zero.
    ///   - terms: The terms of the patterns, expanded.
    public func bytes(name: String, terms: [String: String]) -> [UInt8]? {
        let builtin = BuiltinRulebook.load()
        guard let first = builtin.madePrefilter, let prefilter = rulebook.prefilter,
            let places = Self.places(of: builtin.patterns),
            let text = RulebookEncoder.encode(rulebook, after: builtin.patterns.count, terms: terms),
            let notes = notes
        else { return nil }
        var body = FlatWriter()
        body.write(notes)
        body.write(places)
        body.write(text)
        body.write(prefilter.withoutFirst(first).flattened(hasFinders: false))
        var writer = FlatWriter()
        writer.write(Self.mark(name))
        writer.write([body.bytes.withUnsafeBytes(WordSum.of)])
        let bytes = writer.bytes + body.bytes
        guard let again = KeptRules(FlatMemory(bytes), name: name), again.warnings == warnings,
            RulebookEncoder.encode(again.rulebook, after: builtin.patterns.count, terms: terms) == text
        else { return nil }
        return bytes
    }

    private var notes: [UInt8]? {
        let parts = [digest] + warnings.flatMap { [$0.path, String($0.line), String($0.column), $0.sentence] }
        guard !parts.contains(where: { $0.utf8.contains(0) }) else { return nil }
        return parts.flatMap { $0.utf8 + [0] }
    }

    private static func places(of patterns: [PatternText]) -> [Int32]? {
        var places: [Int32] = []
        for pattern in patterns {
            guard let range = pattern.range else { return nil }
            places += [Int32(range.lowerBound), Int32(range.upperBound)]
        }
        return places
    }
}

// MARK: - Reading

extension KeptRules {
    /// Reads what ``bytes(name:terms:)`` gave; nil where it is not whole, not of this name, or not of this program.
    public init?(_ memory: FlatMemory, name: String) {
        var reader = FlatReader(memory)
        let mark = reader.array(of: UInt8.self)
        let sum = reader.array(of: UInt64.self)
        guard !reader.isDamaged, mark.values.elementsEqual(Self.mark(name)), sum.count == 1,
            sum[0] == WordSum.of(reader.rest)
        else { return nil }
        let notes = reader.array(of: UInt8.self)
        let places = reader.array(of: Int32.self)
        let text = reader.array(of: UInt8.self)
        let own = reader.array(of: UInt8.self)
        guard reader.isAtEnd, let (digest, warnings) = Self.notes(notes.values),
            let patterns = BuiltinRulebook.patterns(at: places.values),
            var rulebook = RulebookDecoder.decode(CodecStorage(text, hasFactored: true), upon: patterns),
            let prefilter = StagedPrefilter(kept: own).flatMap({ BuiltinRulebook.prefilter.followed(by: $0) }),
            prefilter.patternCount == rulebook.patterns.count
        else { return nil }
        rulebook.prefilter = prefilter
        self.init(rulebook: rulebook, digest: digest, warnings: warnings)
    }

    private static func notes(_ bytes: UnsafeBufferPointer<UInt8>) -> (digest: String, warnings: [Warning])? {
        let parts = bytes.split(separator: 0, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        // Behind the last zero there is nothing.
        guard parts.count % 4 == 2 else { return nil }
        var warnings: [Warning] = []
        for first in stride(from: 1, to: parts.count - 1, by: 4) {
            guard let line = Int(parts[first + 1]), let column = Int(parts[first + 2]) else { return nil }
            warnings.append(Warning(path: parts[first], line: line, column: column, sentence: parts[first + 3]))
        }
        return (parts[0], warnings)
    }
}
