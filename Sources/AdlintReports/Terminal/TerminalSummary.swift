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
        if !more.isEmpty { text += "; " + more.joined(separator: ", ") }
        text += "."
        guard summary.failed > 0 else { return text }
        return text + paint(" \(Phrases.count(summary.failed, "draft")) could not be checked.", .error)
    }

    private func role(_ summary: RunSummary) -> Paint.Role {
        if summary.errors > 0 { return .error }
        if summary.warnings > 0 { return .warning }
        return summary.infos > 0 ? .info : .covered
    }
}
