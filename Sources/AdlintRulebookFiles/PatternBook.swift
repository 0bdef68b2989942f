internal import AdlintCore
internal import AdlintRegex
internal import AdlintRules

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// The patterns of a rulebook while it is read: terms put in, each examined once, each stored once.
final class PatternBook {
    private let log: DiagnosticLog
    private(set) var patterns: [PatternText]
    /// Of the added ones. The base's are left where they are, encoded: to read them all for the one that a user's rule might
    /// have in common with it takes longer than to check a draft.
    private var indices: [SourceKey: PatternIndex] = [:]
    /// The stage of the patterns that are read now.
    var stage = PatternStage.opening
    /// Of the added ones.
    private var stages: [PatternStage] = []
    private let terms: TermBook
    private let baseCount: Int

    init(patterns: [PatternText], terms: TermBook, log: DiagnosticLog) {
        self.patterns = patterns
        baseCount = patterns.count
        self.terms = terms
        self.log = log
    }

    /// A source that is the same byte by byte: PCRE2 tells spellings apart that are one to a `String`.
    private struct SourceKey: Hashable {
        let source: String

        static func == (left: SourceKey, right: SourceKey) -> Bool {
            // Byte by byte these texts take as long to compare as to read.
            guard left.source.utf8.count == right.source.utf8.count else { return false }
            var (left, right) = (left.source, right.source)
            // Unsafe: both have as many bytes, which are read within the calls.
            return left.withUTF8 { left in
                right.withUTF8 { right in
                    guard let first = left.baseAddress, let second = right.baseAddress else { return true }
                    return memcmp(first, second, left.count) == 0
                }
            }
        }

        func hash(into hasher: inout Hasher) {
            var source = source
            // Unsafe: the bytes are read within the call.
            source.withUTF8 { hasher.combine(WordHash.of(UnsafeRawBufferPointer($0))) }
        }
    }

    /// The literals of the patterns that came to those of the base.
    var packedLiterals: PackedStages {
        PackedStages(
            patterns[baseCount...].map(\.literals), stages: stages.map(\.rawValue), count: PatternStage.allCases.count)
    }

    /// Has a pattern looked for at once, if it came to those of the base.
    func seekAtOnce(_ pattern: PatternIndex) {
        if pattern.value >= baseCount { stages[pattern.value - baseCount] = .opening }
    }

    /// One pattern or a list of alternatives.
    func patterns(of value: YAMLValue) -> PatternList {
        PatternList(value.items().compactMap(pattern))
    }

    /// Warns of terms that nothing uses.
    func warnOfUnusedTerms() {
        terms.warnOfUnused(in: log)
    }

    private func pattern(of value: YAMLValue) -> PatternIndex? {
        guard let written = value.patternText(), let expansion = terms.expansion(of: written, in: value) else {
            return nil
        }
        let source = String(decoding: expansion.text, as: UTF8.self)
        if let index = indices[SourceKey(source: source)] {
            // What is looked for in more stages than one is looked for first.
            if stages[index.value - baseCount] != stage { stages[index.value - baseCount] = .opening }
            return index
        }
        let examination = PatternExamination(of: source, memo: terms.memo)
        if let fault = examination.fault {
            value.report(fault, in: expansion)
            return nil
        }
        let index = PatternIndex(patterns.count)
        patterns.append(PatternText(source: source, literals: examination.literals, factored: examination.factored))
        stages.append(stage)
        indices[SourceKey(source: source)] = index
        return index
    }
}

extension YAMLValue {
    /// Logs what is wrong with a pattern, at the very character where it can be told.
    func report(_ fault: PatternExamination.Fault, in expansion: TermExpansion) {
        guard let offset = fault.offset else { return error(fault.sentence) }
        log.error(fault.sentence, at: ScalarPositions(of: self).position(of: expansion.sourceOffset(of: offset)))
    }

    /// A pattern as it is written: one line, in the spelling of normalised prose.
    func patternText() -> String? {
        guard let text = rawText() else { return nil }
        if text.utf8.contains(0x0A) {
            error("A pattern is one line. Write alternatives as a list, and shared parts as terms.")
            return nil
        }
        if let offset = Self.offsetOfForeignSpelling(in: text) {
            let position = ScalarPositions(of: self).position(of: offset)
            log.error(Self.foreignSpelling, at: position)
            return nil
        }
        return text
    }

    private static let foreignSpelling =
        "This character never stands in the prose that patterns see: quotation marks are straight there, hyphens are -, "
        + "an ellipsis is three dots, every blank is an ordinary one. Write it so, or the pattern never matches."

    private static func offsetOfForeignSpelling(in text: String) -> Int? {
        var offset = 0
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xA0, 0xAD, 0x2000...0x2011, 0x2018...0x201F, 0x2026, 0x202F, 0x2032, 0x2033, 0x2212, 0xFEFF:
                return offset
            default: offset += UTF8.width(scalar)
            }
        }
        return nil
    }
}
