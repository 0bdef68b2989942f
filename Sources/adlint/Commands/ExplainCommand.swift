import AdlintCore
import AdlintRulebookFiles
import AdlintRules
import ArgumentParser

/// `adlint explain`.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain a rule: what it wants and why, its source, and the words to write.")

    @Argument(help: "The rule's id, as it stands in brackets in a finding, or the beginning that several rules share.")
    var rule: String

    @OptionGroup var options: RulebookOptions

    func run() throws {
        let book = try options.book()
        let found = Self.rules(named: rule, in: book.rulebook.rules)
        guard !found.isEmpty else {
            let ids = book.rulebook.rules.map(\.id)
            throw Diagnostic(
                "There is no rule '\(rule)'.\(NearNamesHint.text(rule, among: ids, orElse: "adlint rules"))")
        }
        let texts = found.map { RuleExplanation($0, in: book).text }
        try Output.write(Diagnostic.printable(texts.joined(separator: "\n----------\n\n")))
    }

    /// The rule of this id; where there is none, those whose ids go on from it ("uk-rmmi-warning": one for each class of
    /// product).
    private static func rules(named name: String, in rules: [Rule]) -> [Rule] {
        let exact = rules.filter { $0.id == name }
        return exact.isEmpty ? rules.filter { $0.id.hasPrefix(name + "-") } : exact
    }
}

/// A rule in words.
struct RuleExplanation {
    private let rule: Rule
    private let book: LoadedBook

    init(_ rule: Rule, in book: LoadedBook) {
        self.rule = rule
        self.book = book
    }

    /// The whole explanation, with a line end after the last line.
    var text: String {
        let parts = [heading, authority, disclosures.joined(separator: "\n\n"), page]
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private var heading: String {
        """
        \(rule.id): \(rule.title)

        topic:        \(rule.topic.rawValue)
        severity:     \(rule.severity.rawValue)
        jurisdiction: \(rule.jurisdiction)
        """
    }

    private var authority: String {
        let lines = rule.authority.map { authority in
            "  \(authority.cite)" + (authority.url.map { "\n    \($0)" } ?? "")
                + "\n    as of \(authority.asOf), \(authority.verified)"
        }
        return lines.isEmpty ? "" : "Law:\n" + lines.joined(separator: "\n")
    }

    /// What each disclosure that meets the rule must say.
    private var disclosures: [String] {
        guard case .disclosure(let names, let place, _) = rule.demand else { return [] }
        return names.compactMap { name in
            book.rulebook.disclosures.first { $0.name == name }.map { text(of: $0, place) }
        }
    }

    private func text(of disclosure: DisclosureDefinition, _ place: Place) -> String {
        var lines = ["What meets it: \(disclosure.title) (place: \(place.rawValue))"]
        let elements = disclosure.elements.filter { !$0.isOptional }
        if !elements.isEmpty { lines.append("  It must say:") }
        lines += elements.map { "    - \($0.says)" }
        let texts = disclosure.texts.filter { $0.why == nil }
        if !texts.isEmpty { lines.append("  The law gives the words\(texts.count > 1 ? ", one of" : ""):") }
        lines += texts.map { "    - \($0.text)" }
        lines.append("  To write: \"\(disclosure.suggestion)\"")
        return lines.joined(separator: "\n")
    }

    private var page: String {
        var text = book.page(of: rule) ?? ""
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
