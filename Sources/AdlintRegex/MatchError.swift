public import AdlintCore

/// A match that did not come to an answer: neither a match nor the absence of one.
public struct MatchError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kept the engine from an answer.
    public enum Reason: Hashable, Sendable {
        /// The pattern does not compile.
        case pattern(PatternError)
        /// The pattern needed more work than a text of this length may cost.
        case work
        /// The pattern needed more memory than a match may take.
        case memory
        /// The range lies outside the text or cuts through a character.
        case range
        /// PCRE2 failed in another way.
        case engine
    }

    /// The source text of the pattern.
    public let pattern: String
    /// What kept the engine from an answer.
    public let reason: Reason
    /// PCRE2's error number (negative; `pcre2.h`), or that of the compile error; 0 where PCRE2 was not asked.
    public let code: Int32
    /// The range that was searched, in bytes of the text.
    public let range: TextRange

    /// A sentence that says what was stopped and what to do.
    public var description: String {
        switch reason {
        case .pattern(let error): error.description
        case .work:
            "The pattern `\(pattern)` was stopped after too much work on \(range.count) bytes of text. Write it so that"
                + " there is only one way to match the same words: no repeat within a repeat, such as `(a+)+`, and"
                + " repeats with a limit, such as `{0,80}`."
        case .memory:
            "The pattern `\(pattern)` was stopped because it needed too much memory on \(range.count) bytes of text."
                + " Give its repeats a limit, such as `{0,80}`, or make them possessive, such as `++`."
        case .range:
            "The pattern `\(pattern)` was asked to search bytes \(range.start) to \(range.end), which are not whole"
                + " characters of the text."
        case .engine:
            "The pattern `\(pattern)` could not be matched: \(EngineMessage.text(of: code)) (PCRE2 error \(code))."
        }
    }
}
