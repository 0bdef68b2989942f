import AdlintCore
import AdlintReports

/// A run in which everything that others write tries to become mark-up, a script or a command.
enum Hostile {
    static let payloads = [
        "<script>document.title='owned'</script>", "\"><img src=x onerror=\"document.title='owned'\">",
        "' onmouseover='document.title=1' x='", "</style><script>document.title='owned'</script>",
        "<svg/onload=document.title='owned'>", "</mark></p></section><h1>No findings</h1>", "<!-- -->", "<![CDATA[x]]>",
        "]]>", "&lt;script&gt;", "javascript:document.title='owned'", "<base href=\"https://evil.example/\">",
        "<meta http-equiv=\"refresh\" content=\"0;url=https://evil.example/\">", "{{7*7}}", "${7*7}", "`x`",
        "| a | b |\n|---|---|", "![x](https://evil.example/x.png)", "[x](javascript:alert(1))", "<details open>",
        "::error file=x::owned", "%0A::error::owned", "\u{202E}reversed", "\u{1B}[2J", "\u{0}", "\u{FFFE}",
        "@everyone #1",
    ]

    static let addresses = [
        "javascript:document.title='owned'", "JaVaScRiPt:alert(1)", " https://evil.example", "data:text/html,<script>",
        "https://evil.example/\"><script>document.title='owned'</script>", "//evil.example", "file:///etc/passwd",
        "https://", "https://evil.example/\u{202E}x", "http:\\\\evil.example", "vbscript:x",
    ]

    static var run: RunReport {
        RunReport(
            tool: ToolInfo(name: payloads[0], version: payloads[1], rulebook: payloads[2]),
            reviews: payloads.indices.flatMap { [review($0, hasDocument: true), review($0, hasDocument: false)] },
            failures: payloads.map { DraftFailure(path: $0, message: $0) })
    }

    static var rules: [RuleDescriptor] {
        payloads.enumerated().map { index, payload in
            RuleDescriptor(
                id: payload, title: payload, topic: .guarantee, severity: .error,
                url: addresses[index % addresses.count], authority: [authority(index)])
        }
    }

    private static func authority(_ index: Int) -> Authority {
        Authority(
            cite: payloads[index], url: addresses[index % addresses.count], asOf: payloads[index],
            verified: payloads[index])
    }

    private static func review(_ index: Int, hasDocument: Bool) -> Review {
        let payload = payloads[index]
        let draft = Draft("# Head \(payload)\n\nclaimed \(payload) here\n\n<!-- \(payload) -->\n\nwarned \(payload)")
        let bytes = draft.source.bytes.count
        let claim = TextRange(draft.range("claimed").start, draft.range(" here").start)
        let warning = TextRange(draft.range("warned").start, bytes)
        let finding = Finding(
            rule: payload, topic: .guarantee, problem: .distant, severity: .error, message: payload,
            suggestion: payload, range: claim,
            related: [Related(message: payload, range: warning), Related(message: payload, range: TextRange(0, 6))],
            authority: [authority(index)],
            fixes: [
                Fix(description: payload, isSafe: true, edits: [Edit(range: claim, replacement: payload)])
            ], fingerprint: payload)
        var suppressed = finding
        suppressed.suppression = Suppression(kind: .inDraft, reason: payload, by: payload, until: payload)
        return Review(
            path: payload, format: .html, digest: payload, jurisdictions: [payload], source: draft.source,
            regions: [Region(kind: .ad, range: TextRange(0, bytes))],
            claims: [
                Claim(
                    topic: .guarantee, name: payload, range: claim,
                    obligations: [
                        ClaimObligation(
                            rule: payload, state: .unmet,
                            disclosure: DisclosurePlace(range: warning, blocks: 2, words: 3)),
                        ClaimObligation(rule: payload, state: .met, disclosure: nil),
                    ])
            ],
            findings: [finding, suppressed], notChecked: [NotChecked(rule: payload, why: payload)],
            document: hasDocument ? draft.document : nil)
    }
}
