import AdlintCore

/// Words that several reports say alike.
enum Phrases {
    /// A number and its noun: "1 block", "3 blocks".
    static func count(_ number: Int, _ noun: String) -> String {
        "\(number) " + Self.noun(noun, number)
    }

    /// A noun as it follows a number: "block" after 1, else "blocks".
    static func noun(_ noun: String, _ number: Int) -> String {
        number == 1 ? noun : noun + "s"
    }

    /// Where a disclosure stands, seen from its claim: "in the next block, 4 words away".
    static func place(of disclosure: DisclosurePlace, from claim: TextRange) -> String {
        if let apart = disclosure.apart { return apart.rawValue }
        let isBefore = disclosure.range.start < claim.start
        let words = disclosure.words == 0 ? "right beside it" : "\(count(disclosure.words, "word")) away"
        switch disclosure.blocks {
        case 0: return "in the same block, \(words)"
        case 1: return "in the \(isBefore ? "block before" : "next block"), \(words)"
        default:
            return "\(count(disclosure.blocks, "block")) and \(count(disclosure.words, "word")) "
                + (isBefore ? "before" : "after")
        }
    }

    /// Parts with a separator between them: `joined`, without what the runtime takes to look its types up.
    static func list(_ parts: [String], by separator: String = ", ") -> String {
        var text = ""
        for (place, part) in parts.enumerated() {
            if place > 0 { text += separator }
            text += part
        }
        return text
    }

    /// What a problem means, for a person who does not know our words.
    static func meaning(of problem: Problem) -> String {
        switch problem {
        case .missing: "nowhere in the draft"
        case .distant: "in the draft, but not beside the claim"
        case .altered: "there, but not in the words that the rule wants"
        case .obscured: "there, but hidden or played down"
        case .prohibited: "may not be said"
        }
    }

    /// What a finding says is wrong, in a phrase.
    static func meaning(of finding: Finding) -> String {
        finding.topic == .suppression ? "a decision that does not hold" : meaning(of: finding.problem)
    }

    /// How far a citation can be trusted: "as of 2026-11, seen at the source".
    static func standing(of authority: Authority) -> String {
        let manner: String
        switch authority.verified {
        case "seen": manner = "seen at the source"
        case "second-hand": manner = "second-hand"
        case "from-memory": manner = "from memory"
        default: manner = authority.verified
        }
        return "as of \(authority.asOf), \(manner)"
    }

    /// A topic as words: "simulated performance".
    static func name(of topic: Topic) -> String {
        String(topic.rawValue.map { $0 == "-" ? " " : $0 })
    }

    /// Who let a finding stand, until when and why.
    static func decision(_ suppression: Suppression) -> String {
        var text: String
        switch suppression.kind {
        case .inDraft: text = "in the draft"
        case .configuration: text = "by the configuration"
        case .baseline: text = "by the baseline"
        }
        if let by = suppression.by { text += ", by \(by)" }
        if let until = suppression.until { text += ", until \(until)" }
        if let reason = suppression.reason { text += ": \(reason)" }
        return text
    }

    /// The counts of findings: "2 errors, 1 warning", or "no findings".
    static func findings(_ summary: RunSummary) -> String {
        var parts: [String] = []
        if summary.errors > 0 { parts.append(count(summary.errors, "error")) }
        if summary.warnings > 0 { parts.append(count(summary.warnings, "warning")) }
        if summary.infos > 0 { parts.append(count(summary.infos, "note")) }
        return parts.isEmpty ? "no findings" : list(parts)
    }
}
