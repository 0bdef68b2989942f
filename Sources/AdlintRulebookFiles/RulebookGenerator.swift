internal import AdlintRegex
internal import AdlintRules

/// A file that is made from the rules and committed.
public struct GeneratedFile: Sendable {
    /// Path below the package's root.
    public let path: String
    /// What it must hold.
    public let contents: String
}

/// Makes the files that follow from the rules: the compiled-in rulebook, its pages, the catalogue.
public enum RulebookGenerator {
    /// The page of what no rule decides, which the catalogue ends with.
    public static let remainder = "docs/left-to-a-person.md"

    /// The files for a rulebook.
    ///
    /// - Parameter remainder: The text of ``remainder``.
    public static func files(for loaded: LoadedRulebook, remainder: String) -> [GeneratedFile] {
        [
            GeneratedFile(path: "Sources/AdlintRules/BuiltinRulebook+Generated.swift", contents: rulebook(loaded)),
            GeneratedFile(path: "Sources/AdlintRules/BuiltinPages+Generated.swift", contents: pages(loaded.pages)),
            GeneratedFile(
                path: "rules/README.md", contents: RulebookCatalogue.text(of: loaded.rulebook, remainder: remainder)),
        ]
    }

    private static func rulebook(_ loaded: LoadedRulebook) -> String {
        let encoded = RulebookEncoder.encode(loaded.rulebook, terms: loaded.terms)
        // The literals stand in the order that the patterns have once they are decoded.
        let decoded = RulebookDecoder.decode(encoded) ?? Rulebook()
        let sources = decoded.patterns.map(\.source)
        let known = Dictionary(loaded.rulebook.patterns.map { ($0.source, $0.literals) }) { $1 }
        let packed = PackedStages(
            sources.map { known[$0] ?? RequiredLiterals() }, stages: decoded.stages(),
            count: PatternStage.allCases.count)
        return """
            \(heading)
            extension BuiltinRulebook {
                /// SHA-256 of the law and vocabulary.
                public static var digest: String { "\(loaded.digest())" }

                /// The law and vocabulary, as `RulebookEncoder` writes it.
                static var encoded: StaticString {
            \(literal(String(decoding: encoded, as: UTF8.self)))
                }

                /// The stage of each pattern (`PatternStage`), a digit each.
                static var encodedStages: StaticString {
            \(literal(packed.stages.map { String($0) }.joined()))
                }

                /// What the matches of each pattern of the first stage must contain, as `Prefilter.pack` writes it.
                static var openingLiterals: StaticString {
            \(literal(packed.books[0]))
                }

                /// The same of the patterns of claims.
                static var claimLiterals: StaticString {
            \(literal(packed.books[1]))
                }

                /// The same of the patterns of disclosures.
                static var disclosureLiterals: StaticString {
            \(literal(packed.books[2]))
                }
            }

            """
    }

    private static func pages(_ pages: [RuleFile]) -> String {
        let encoded = pages.map { page in
            let text = page.text.replacing("\r\n", with: "\n")
            return "@@ \(page.path) \(text.utf8.count)\n\(text)\n"
        }
        return """
            \(heading)
            extension BuiltinRulebook {
                /// The pages beside the rule files: a line with path and size before each.
                static var encodedPages: StaticString {
            \(literal(encoded.joined()))
                }
            }

            """
    }

    private static let heading = """
        // Made by `make generate` from the folder rules. Do not edit.
        // swift-format-ignore-file
        """

    /// A raw literal of several lines, with enough number signs that nothing in the text can end it or mean anything.
    private static func literal(_ text: String) -> String {
        let signs = String(repeating: "#", count: longestRun(of: "#", in: text) + 1)
        return "\(signs)\"\"\"\n\(text)\n\"\"\"\(signs)"
    }

    private static func longestRun(of sign: Character, in text: String) -> Int {
        var longest = 0
        var current = 0
        for character in text {
            current = character == sign ? current + 1 : 0
            longest = max(longest, current)
        }
        return longest
    }
}
