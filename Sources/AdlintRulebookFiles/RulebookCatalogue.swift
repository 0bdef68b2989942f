internal import AdlintCore
internal import AdlintRules

/// The catalogue of all rules, for people: `rules/README.md`.
enum RulebookCatalogue {
    /// The page.
    ///
    /// - Parameter remainder: What no rule decides, as a page of its own; its headings come one level lower.
    static func text(of book: Rulebook, remainder: String) -> String {
        let jurisdictions = Set(book.rules.map(\.jurisdiction)).sorted()
        let sections = jurisdictions.map { name in
            section(name, book.rules.filter { $0.jurisdiction == name }, book)
        }
        let lowered = remainder.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("#") ? "#" + $0 : String($0) }.joined(separator: "\n")
        return ([introduction(book)] + sections + [lowered]).joined(separator: "\n")
    }

    private static func introduction(_ book: Rulebook) -> String {
        """
        <!-- Made by `make generate`. Do not edit. -->

        # Rules

        \(book.rules.count) rules, by jurisdiction. A rule is a `.yml` file and, beside it, a page with its reasons and its
        examples. None of this is legal advice: a compliance officer decides. What no rule decides stands at the end, under
        [Left to a person](#left-to-a-person).

        *As of* is the month to which the source was checked. *Verified* says how: *seen* (the publisher's page was read),
        *second-hand* (read in somebody else's text) or *from memory* (not read; check before relying on the number).

        """
    }

    private static func section(_ jurisdiction: String, _ rules: [Rule], _ book: Rulebook) -> String {
        let rows = rules.map { rule in
            let cells = [
                "[`\(rule.id)`](\(jurisdiction)/\(rule.id).md)", rule.title, rule.topic.rawValue,
                rule.severity.rawValue,
                rule.authority.map(cite).joined(separator: "<br>"), unique(rule.authority.map(\.asOf)),
                unique(rule.authority.map { $0.verified.replacing("-", with: " ") }), check(of: rule, in: book),
            ]
            return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
        }
        return """
            ## \(jurisdiction)

            | rule | title | topic | severity | authority | as of | verified | what is checked |
            |---|---|---|---|---|---|---|---|
            \(rows.joined(separator: "\n"))

            """
    }

    private static func cite(_ authority: Authority) -> String {
        authority.url.map { "[\(authority.cite)](\($0))" } ?? authority.cite
    }

    private static func unique(_ values: [String]) -> String {
        Set(values).sorted().joined(separator: ", ")
    }

    private static func check(of rule: Rule, in book: Rulebook) -> String {
        let claims = rule.trigger.claims.map { name in book.claims.first { $0.name == name }?.title ?? name }
        let regions = rule.trigger.regions.map(\.rawValue).joined(separator: ", ")
        switch rule.demand {
        case .nothing: return "\(claims.joined(separator: " or ")) (\(regions)): may not be said"
        case .notMostProminent:
            return "\(claims.joined(separator: " or ")) (\(regions)): not the most prominent feature"
        case .label(.opensAd): return "every ad opens with an accepted label"
        case .label(.marksLink): return "every affiliate link is marked where it stands"
        case .label(.subject): return "a mail shows from sender and subject that it advertises"
        case .disclosure(let names, let place, let prominence):
            let titles = names.map { name in book.disclosures.first { $0.name == name }?.title ?? name }
            return "\(claims.joined(separator: " or ")) (\(regions)): \(titles.joined(separator: " or ")), "
                + "\(words(for: place)), \(words(for: prominence))"
        }
    }

    private static func words(for place: Place) -> String {
        switch place {
        case .block: "in the same block"
        case .adjacent: "adjacent"
        case .boxed: "adjacent or opening the ad"
        case .before: "in the same block or the one before"
        case .touching: "directly before or after"
        case .piece: "in the same piece"
        case .region: "in the same region"
        case .draft: "anywhere in the draft"
        }
    }

    private static func words(for prominence: Prominence) -> String {
        switch prominence {
        case .visible: "visible"
        case .legible: "neither faint nor far smaller than the text"
        case .body: "not smaller or fainter than the text"
        case .claim: "not smaller than the claim"
        }
    }
}
