import AdlintCore
import AdlintReports
import AdlintRules
import ArgumentParser

/// `adlint rules`.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "List the rules, built-in ones and those of the configuration.")

    /// The ways to list them.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json
    }

    @Option(help: "Only rules of this law (uk, us, eu, ...); may be repeated.")
    var jurisdiction: [String] = []

    @Option(help: "Only rules of which some source was checked longer ago than this (12m, 2y): read the law again.")
    var olderThan: Age?

    @Option(help: "How to list them: text or json.")
    var format = Format.text

    @OptionGroup var options: RulebookOptions

    func run() throws {
        let book = try options.book()
        let wanted = Set(jurisdiction.map { $0.lowercased() })
        let laws = Set(book.rulebook.rules.map(\.jurisdiction))
        for law in wanted.subtracting(laws).sorted() {
            throw Diagnostic("There are no rules for the jurisdiction '\(law)'." + NearNamesHint.text(law, among: laws))
        }
        let rules = book.rulebook.rules.filter { rule in
            (wanted.isEmpty || wanted.contains(rule.jurisdiction))
                && olderThan.map { age in rule.authority.contains { age.isPassed(by: $0.asOf) } } ?? true
        }
        switch format {
        case .text: try Output.write(RuleTable(rules).text)
        case .json:
            let tool = ToolInfo(version: Version.current, rulebook: book.digest)
            let entries = rules.map {
                RuleCatalogue.Entry(
                    rule: RuleDescriptor($0), jurisdiction: $0.jurisdiction, status: $0.status, since: $0.since)
            }
            try Output.write(RuleCatalogue.json(entries, tool: tool))
        }
    }
}

/// Rules in aligned columns.
struct RuleTable {
    private let rows: [[String]]

    init(_ rules: [Rule]) {
        rows = rules.map { [$0.id, $0.severity.rawValue, $0.jurisdiction, $0.topic.rawValue, $0.title] }
    }

    /// One line a rule; the last column is as wide as it needs.
    var text: String {
        let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
        let lines = rows.map { row in
            let cells = zip(row, widths).map { cell, width in
                cell + String(repeating: " ", count: width - cell.count)
            }
            return (cells + [row[4]]).joined(separator: "  ")
        }
        return lines.map { Diagnostic.printable($0) + "\n" }.joined()
    }
}
