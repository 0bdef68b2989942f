/// The last line of the terminal report.
struct TerminalSummary {
    let paint: Paint

    /// "3 drafts checked: 2 errors, 1 warning; 4 claims covered. 1 draft could not be checked."
    func text(_ summary: RunSummary) -> String {
        var text =
            "\(Phrases.count(summary.drafts, "draft")) checked: \(paint(Phrases.findings(summary), role(summary)))"
        var more: [String] = []
        if summary.covered > 0 { more.append("\(Phrases.count(summary.covered, "claim")) covered") }
        if summary.suppressed > 0 { more.append("\(summary.suppressed) suppressed") }
        if summary.notChecked > 0 { more.append("\(summary.notChecked) not checked") }
        if !more.isEmpty { text += "; " + Phrases.list(more) }
        text += "."
        if summary.failed > 0 {
            text += paint(" \(Phrases.count(summary.failed, "draft")) could not be checked.", .error)
        }
        return text + fixes(summary)
    }

    /// "\n1 finding fixed; 2 fixable with --fix, 1 more with --fix --unsafe-fixes." where there is any.
    private func fixes(_ summary: RunSummary) -> String {
        var parts: [String] = []
        if summary.fixed > 0 { parts.append("\(Phrases.count(summary.fixed, "finding")) fixed") }
        if summary.fixable > 0 { parts.append("\(Phrases.count(summary.fixable, "finding")) fixable with --fix") }
        if summary.unsafelyFixable > 0 {
            let further =
                summary.fixable > 0
                ? "\(summary.unsafelyFixable) more" : Phrases.count(summary.unsafelyFixable, "finding") + " fixable"
            parts.append("\(further) with --fix --unsafe-fixes (to be looked at)")
        }
        return parts.isEmpty ? "" : "\n" + Phrases.list(parts, by: "; ") + "."
    }

    private func role(_ summary: RunSummary) -> Paint.Role {
        if summary.errors > 0 { return .error }
        if summary.warnings > 0 { return .warning }
        return summary.infos > 0 ? .info : .covered
    }
}
