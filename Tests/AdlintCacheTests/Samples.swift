import AdlintCore

/// Reviews in which every field holds something.
enum Samples {
    static let text = Array("#AD\n\nOur picks doubled. Past performance is no guide.\n".utf8)

    static func source() -> SourceText { SourceText(bytes: text) }

    static var extracted: SourceText {
        var paragraphs = ParagraphIndex()
        paragraphs.append(start: 0, story: .body)
        paragraphs.append(start: 5, story: .footnote)
        paragraphs.append(start: 24, story: .body)
        return SourceText(bytes: text, encoding: .extracted, paragraphs: paragraphs)
    }

    static func review(source: SourceText = source(), findings: [Finding] = [full, bare]) -> Review {
        var review = Review(
            path: "", format: source.encoding == .extracted ? .docx : .markdown, digest: "",
            jurisdictions: ["eu", "uk"], source: source)
        review.regions = [
            Region(kind: .ad, range: TextRange(0, 23), isLabelled: true),
            Region(kind: .editorial, range: TextRange(24, 54)),
        ]
        review.claims = [
            Claim(
                topic: .pastPerformance, name: "past-gain", range: TextRange(5, 23),
                obligations: [
                    ClaimObligation(
                        rule: "uk-past-performance", state: .met,
                        disclosure: DisclosurePlace(
                            range: TextRange(24, 52), blocks: 0, words: 300, apart: .inOtherMargin)),
                    ClaimObligation(rule: "uk-data", state: .notChecked),
                ])
        ]
        review.findings = findings
        review.notChecked = [NotChecked(rule: "adlint-unread", why: "the attachment terms.pdf is not read")]
        return review
    }

    static let bare = Finding(
        rule: "uk-ad-label", topic: .adLabel, problem: .missing, severity: .info, message: "Say it.",
        range: TextRange(0, 0))

    static let full: Finding = {
        var finding = Finding(
            rule: "uk-past-performance", topic: .pastPerformance, problem: .obscured, severity: .error,
            message: "“Our picks doubled” needs a warning – £100 would do.", suggestion: "Past performance …",
            range: TextRange(5, 23), related: [Related(message: "the disclosure", range: TextRange(24, 52))],
            authority: [
                Authority(cite: "FCA COBS 4.6.2R", url: "https://example.org", asOf: "2026-11", verified: "seen"),
                Authority(cite: "CAP 14.5", url: nil, asOf: "2026-10", verified: "second-hand", problem: .obscured),
            ],
            fixes: [
                Fix(
                    description: "Put it beside the claim.", isSafe: false,
                    edits: [
                        Edit(range: TextRange(23, 23), replacement: "\n\nPast …"),
                        Edit(range: TextRange(24, 52), replacement: ""),
                    ])
            ],
            fingerprint: "00ff", suppression: noted)
        finding.parts = [
            FindingPart(range: TextRange(5, 8), message: "one", fingerprint: "01"),
            FindingPart(range: TextRange(9, 23), message: "two", fingerprint: "02"),
        ]
        finding.alsoRules = ["ie-past-performance"]
        return finding
    }()

    static let noted = Suppression(
        kind: .inDraft, reason: "agreed", by: "A. Brown", until: "2026-12-31", since: nil)
}
