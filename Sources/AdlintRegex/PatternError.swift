/// A pattern that PCRE2 does not accept.
public struct PatternError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The source text of the pattern.
    public let pattern: String
    /// PCRE2's error number (`pcre2.h`, `PCRE2_ERROR_...`, 100 and above).
    public let code: Int32
    /// Where reading stopped: bytes from the start of ``pattern``.
    public let offset: Int
    /// PCRE2's own words.
    public let reason: String

    /// A sentence that says what, where and why, and what to do where that is known.
    public var description: String {
        let sentence = "The pattern cannot be read at byte \(offset), \(place): \(reason)."
        guard let help = PatternHelp.sentence(for: code) else { return sentence }
        return sentence + " " + help
    }

    private var place: String {
        let before = Array(pattern.utf8.prefix(offset))
        guard !before.isEmpty else { return "at its start" }
        return "after `\(tail(of: String(decoding: before, as: UTF8.self)))`"
    }

    private func tail(of text: String) -> String {
        let limit = 24
        return text.count <= limit ? text : "..." + text.suffix(limit)
    }
}

/// What a rule author can do about the refusals that are met most.
enum PatternHelp {
    static func sentence(for code: Int32) -> String? {
        switch code {
        case 101: "Write `\\\\` for a backslash."
        case 103: "A backslash before a letter has a meaning of its own; leave it out for the letter itself."
        case 106: "Close the class with `]`, or write `\\[` for a bracket."
        case 108: "Write the smaller character first, or put the hyphen at the end of the class."
        case 109: "Put a character or a group before `*`, `+`, `?` or `{`, or write a backslash before it."
        case 111: "After `(?` PCRE2 knows `:`, `=`, `!`, `<=`, `<!`, `>`, `<name>` and option letters."
        case 114: "Close every `(` with `)`, or write `\\(` for a parenthesis."
        case 115: "Name a group that the pattern has."
        case 120: "Split the pattern into several."
        case 122: "Open the group with `(`, or write `\\)` for a parenthesis."
        case 125:
            "PCRE2 10.42 does not support a lookbehind of variable length: give every alternative of `(?<=...)` or"
                + " `(?<!...)` one fixed length, use several lookbehinds, or match the words and leave them out with `\\K`."
        case 135: "Write the lookbehind without subroutine calls and without repeats."
        case 143: "Give each group its own name, or begin the pattern with `(?J)` to share one name."
        case 147: "See the property names of Unicode, such as `\\p{L}` for letters or `\\p{Sc}` for currency signs."
        case 183: "`\\C` would match half a character; write `.` for any character."
        default: nil
        }
    }
}
