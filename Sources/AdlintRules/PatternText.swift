public import AdlintRegex

/// The text of a pattern, and what its matches must contain.
///
/// Patterns of the built-in rulebook stay in its encoded bytes until they are asked for: most drafts need few of them.
public struct PatternText: Sendable {
    private enum Storage {
        // Few patterns are so, and without a box each of the others would take as much room.
        indirect case written(source: String, literals: RequiredLiterals, factored: String?)
        case encoded(EncodedPattern)
    }
    private let storage: Storage

    /// Makes a pattern's text.
    ///
    /// - Parameter factored: What ``Pattern/factored()`` gives of it, where that is known.
    public init(source: String, literals: RequiredLiterals, factored: String? = nil) {
        storage = .written(source: source, literals: literals, factored: factored)
    }

    init(_ encoded: EncodedPattern) {
        storage = .encoded(encoded)
    }

    /// PCRE2 syntax, terms already put in. Matched without regard to case on normalised prose.
    public var source: String {
        switch storage {
        case .written(let source, _, _): source
        case .encoded(let pattern): pattern.source
        }
    }

    /// The pattern, ready to be compiled when it is first needed, or taken over from what was compiled with the program.
    public var pattern: Pattern {
        switch storage {
        case .written(let source, _, let factored):
            Pattern(lazily: { source }, factored: { factored })
        case .encoded(let encoded) where encoded.storage.hasFactored:
            Pattern(lazily: { encoded.source }, factored: { encoded.factored })
        case .encoded(let encoded):
            Pattern(lazily: { encoded.source }, precompiled: encoded.storage.image?[encoded.range.lowerBound])
        }
    }

    /// What ``Pattern/factored()`` gives of it; nil where that is not known.
    var factored: String? {
        switch storage {
        case .written(_, _, let factored): factored
        case .encoded(let encoded): encoded.factored
        }
    }

    /// Where the pattern stands in an encoded rulebook, in bytes; nil where it stands in none.
    var range: Range<Int>? {
        if case .encoded(let encoded) = storage { encoded.range } else { nil }
    }

    /// The literals that a text must hold. Those of the built-in rulebook are worked out anew at each reading:
    /// ``Rulebook/packedLiterals`` has all of them at hand.
    public var literals: RequiredLiterals {
        switch storage {
        case .written(_, let literals, _): literals
        case .encoded(let pattern): RequiredLiterals.of(pattern.source)
        }
    }
}

extension PatternText: Hashable {
    /// Whether both have the same source, which decides the literals too.
    public static func == (left: PatternText, right: PatternText) -> Bool {
        left.source == right.source
    }

    /// Hashes the source.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(source)
    }
}
