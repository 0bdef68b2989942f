internal import AdlintDigest
public import AdlintRules

/// The rulebook that a folder of rules builds upon.
public struct RulebookBase: Sendable {
    /// Its law and vocabulary.
    public var rulebook: Rulebook
    /// Its terms, each as a group ready to be put into a pattern (`(?:a|b)`).
    public var terms: [String: String]

    /// Makes a base; the default is none, for a rulebook that stands alone.
    public init(rulebook: Rulebook = Rulebook(), terms: [String: String] = [:]) {
        self.rulebook = rulebook
        self.terms = terms
    }
}

/// What became of a folder of rules.
public struct LoadedRulebook: Sendable {
    /// The law and vocabulary, those of the base included.
    public let rulebook: Rulebook
    /// The terms, those of the base included, each as a group ready to be put into a pattern.
    public let terms: [String: String]
    /// The files of the folder that define something.
    public let definitions: [RuleFile]
    /// The pages beside the definitions, in order of their paths.
    public let pages: [RuleFile]
    /// Faults that do not stop the rulebook from working.
    public let warnings: [RulebookDiagnostic]

    /// What tells this rulebook from every other one: `sha256:` and lower-case hexadecimal.
    public func digest() -> String {
        "sha256:" + SHA256Digest.hex(of: RulebookEncoder.encode(rulebook))
    }

    /// The same, from the digest of the base and the text of the folder's files, which takes a hundredth of the time.
    public func digest(upon base: String) -> String {
        guard !definitions.isEmpty else { return base }
        let parts = [base] + definitions.sorted { $0.path < $1.path }.flatMap { [$0.path, $0.text] }
        // The number of bytes before each part: no two lists of parts make one text.
        return "sha256:" + SHA256Digest.hex(of: parts.flatMap { Array("\($0.utf8.count):".utf8) + Array($0.utf8) })
    }
}
