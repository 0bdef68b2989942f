internal import AdlintCore
internal import AdlintRegex
public import AdlintRules

/// Tries every pattern on texts that make careless ones run away.
///
/// A pattern that runs away on somebody's draft stops the check of that draft, so that it is better found before.
public enum PatternStress {
    /// What is wrong, a sentence for each pattern that does not come to an end within its limits.
    public static func runaways(in rulebook: Rulebook) -> [String] {
        var scratch = MatchScratch()
        return rulebook.patterns.compactMap { complaint(about: $0.source, &scratch) }
    }

    private static func complaint(about source: String, _ scratch: inout MatchScratch) -> String? {
        let pattern = Pattern(source)
        do {
            for text in texts {
                try scratch.forEachMatch(of: pattern, in: text, range: TextRange(0, text.bytes.count)) { _ in true }
            }
            return nil
        } catch {
            return "\(error) The pattern: \(source)"
        }
    }

    /// Blocks far longer than any that is written, of one thing over and over: each part of a pattern meets a text on
    /// which it can begin everywhere and end nowhere.
    private static let texts: [UTF8Text] = [
        "a", "word ", "1,000 ", "£1,000.50 or 12.5% ", "the the the, ", "(a) ", "- ", "'d have ",
        "our model would have returned 214% on shares since 2012 if you had invested £1,000 in the fund and held it ",
    ].map { UTF8Text(String(repeating: $0, count: 8_000 / $0.utf8.count)) }
}
