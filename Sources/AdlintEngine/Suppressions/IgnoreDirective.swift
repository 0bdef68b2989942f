import AdlintCore

/// A note in a draft that waves findings through: `adlint-ignore RULE, RULE: "reason" by NAME until YYYY-MM-DD`.
///
/// It stands in a comment (`<!-- ... -->`) of Markdown or HTML, or in plain text in square brackets or a comment as a
/// paragraph of its own. The reason is required; who and until when are not.
struct IgnoreDirective: Equatable {
    /// Ids of rules, in the order written.
    let rules: [String]
    let reason: String
    let by: String?
    /// The last day on which it holds ("2027-01-31").
    let until: String?

    /// Why a note that begins as a directive is none.
    struct Fault: Error, Equatable {
        let sentence: String
    }

    static let keyword = "adlint-ignore"

    /// Reads the words of a block; nil where they are no directive at all.
    static func read(_ words: String) throws(Fault) -> IgnoreDirective? {
        var text = words.trimmingPrefix("<!--").drop { $0 == " " || $0 == "[" }
        guard text.hasPrefix(keyword) else { return nil }
        text = text.dropFirst(keyword.count)
        if text.hasSuffix("-->") { text = text.dropLast(3) }
        while let last = text.last, last == " " || last == "]" { text = text.dropLast() }
        guard text.first == " ", let colon = text.firstIndex(of: ":") else {
            throw Fault(sentence: "it names no rule and no reason. Write: \(form)")
        }
        let rules = text[..<colon].split(separator: ",").map { $0.filter { $0 != " " } }
        guard !rules.isEmpty, rules.allSatisfy(isRuleName) else {
            throw Fault(sentence: "'\(text[..<colon])' is no list of rule ids. Write: \(form)")
        }
        return try read(rest: text[text.index(after: colon)...], rules: rules)
    }

    private static let form = "\(keyword) RULE: \"reason\" by NAME until YYYY-MM-DD"

    private static func read(rest: Substring, rules: [String]) throws(Fault) -> IgnoreDirective {
        let rest = rest.drop { $0 == " " }
        guard rest.first == "\"", let close = rest.dropFirst().firstIndex(of: "\"") else {
            throw Fault(sentence: "it gives no reason in quotation marks. Write: \(form)")
        }
        let reason = rest[rest.index(after: rest.startIndex)..<close]
        guard reason.contains(where: { $0 != " " }) else {
            throw Fault(sentence: "its reason is empty. Write why the finding may stand.")
        }
        let tail = rest[rest.index(after: close)...].split(separator: " ")
        let until = try date(in: tail)
        let by = tail.first == "by" ? tail.dropFirst().prefix { $0 != "until" }.joined(separator: " ") : nil
        guard tail.isEmpty || tail.first == "by" || tail.first == "until", by != "" else {
            throw Fault(sentence: "'\(tail.joined(separator: " "))' is neither 'by NAME' nor 'until YYYY-MM-DD'.")
        }
        return IgnoreDirective(rules: rules, reason: String(reason), by: by, until: until)
    }

    private static func date(in tail: [Substring]) throws(Fault) -> String? {
        guard let index = tail.firstIndex(of: "until") else { return nil }
        guard index + 2 == tail.count, CalendarDay.isDay(tail[index + 1]) else {
            throw Fault(sentence: "the date after 'until' is no day of the form YYYY-MM-DD at the end of the note.")
        }
        return String(tail[index + 1])
    }

    private static func isRuleName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }
}

/// Days of the calendar as `YYYY-MM-DD`, which order as text.
public enum CalendarDay {
    /// Whether a text is a day that exists (Gregorian calendar; ISO 8601, 5.2.2.1).
    public static func isDay(_ text: some StringProtocol) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2],
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), (1...12).contains(month)
        else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...days[month - 1]).contains(day)
    }
}
