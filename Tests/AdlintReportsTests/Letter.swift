import AdlintCore
import AdlintReports

/// The newsletter of the recorded examples: a distant disclosure, an altered one, a covered claim, a claim that may not
/// be made, one that was let stand, and things that could not be checked.
enum Letter {
    static let text = """
        # ☕ Der Börsenbrief for Sunday

        Good morning. Füllhorn Foods rose 12% in Zürich on Friday 🎉 after its harvest report, and the bakers’ index \
        followed. We have more on that on Tuesday, when the figures of the mills are out.

        #AD

        # The Kestrel Signal 🚀

        Our partners at Kestrel have spent six years on one question: can a machine smell a takeover? They fed it every \
        deal since 1998, and the answer surprised them. Had it been running, the Kestrel Signal would have predicted 84% \
        of the biggest buyouts of the last decade, including the three that made the front pages, and it would have \
        done so with an average of nineteen days to spare, which is time enough for anybody with an account and a telephone.

        You need no experience. A ten-minute video shows how it works, and the first letter is free.

        It is a risk-free way to start, and after all nobody was ever ruined by a video. Remember that your capital could be at risk.

        Only 40 places remain until midnight.

        <!-- Past performance is not a reliable indicator of future performance. -->

        The figures refer to simulated past performance. Past performance is not a reliable indicator of future performance.

        ---

        #AD

        # Harbour Income Fund

        The fund returned 31.4% in the five years to 30 June 2026 (2022: 4.1%, 2023: 6.0%, 2024: 5.2%, 2025: 7.7%, \
        2026: 5.1%).

        Past performance is not a reliable indicator of future results. Capital at risk.

        ---

        You receive this letter because you asked for it. Unsubscribe | Privacy
        """

    static let draft = Draft(text)

    static let cobs6 = Authority(
        cite: "FCA COBS 4.6.6R(4)", url: "https://www.handbook.fca.org.uk/handbook/COBS/4/6.html", asOf: "2026-11",
        verified: "second-hand")
    static let cobs5 = Authority(
        cite: "FCA COBS 4.5.2R(2)", url: "https://www.handbook.fca.org.uk/handbook/COBS/4/5.html", asOf: "2026-11",
        verified: "seen")
    static let cobs2 = Authority(
        cite: "FCA COBS 4.6.2R(4)", url: "https://www.handbook.fca.org.uk/handbook/COBS/4/6.html", asOf: "2026-11",
        verified: "seen")
    static let cap = Authority(cite: "CAP Code 14.1", url: nil, asOf: "2026-11", verified: "from-memory")

    static let rules = [
        RuleDescriptor(
            id: "uk-simulated-performance", title: "Back-tested results need their own warning beside them",
            topic: .simulatedPerformance, severity: .error,
            url: "https://example.org/adlint/rules/uk-simulated-performance.html", authority: [cobs6]),
        RuleDescriptor(
            id: "uk-past-performance", title: "Past results need the past-performance warning",
            topic: .pastPerformance, severity: .error, authority: [cobs2]),
        RuleDescriptor(
            id: "uk-guarantee", title: "No investment is free of risk", topic: .guarantee, severity: .error,
            authority: [cobs5]),
        RuleDescriptor(
            id: "uk-capital-risk", title: "Say plainly that capital is at risk", topic: .capitalRisk,
            severity: .warning, authority: [cobs5]),
        RuleDescriptor(
            id: "uk-prominence", title: "A warning may not be smaller than the text around it", topic: .capitalRisk,
            severity: .warning, authority: [cobs5]),
    ]

    static let tool = ToolInfo(version: "0.1.0", rulebook: "sha256:9d5ed678fe57bcca610140957afab571")

    static var review: Review {
        Review(
            path: "drafts/2026-11-22 sunday.md", format: .markdown,
            digest: "5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9", jurisdictions: ["uk"],
            source: draft.source, regions: regions, claims: claims, findings: findings,
            notChecked: [
                NotChecked(
                    rule: "uk-prominence",
                    why:
                        "Markdown does not say in which size a warning will be set, so whether it is at least as large "
                        + "as the text around it could not be seen."),
                NotChecked(rule: "uk-image-text", why: "Words within pictures cannot be read."),
            ],
            document: draft.document)
    }
}

extension Letter {
    private static let simulated = draft.range("would have predicted 84% of the biggest buyouts")
    private static let simulatedWarning = draft.range(
        "The figures refer to simulated past performance. Past performance is not a reliable indicator of future "
            + "performance.")
    private static let returned = draft.range("returned 31.4% in the five years to 30 June 2026")
    private static let pastWarning = draft.range("Past performance is not a reliable indicator of future results.")
    private static let riskFree = draft.range("risk-free way to start")
    private static let capital = draft.range("your capital could be at risk")
    private static let pressure = draft.range("Only 40 places remain until midnight.")

    static var regions: [Region] {
        let first = draft.range("#AD\n\n# The Kestrel").start
        let second = draft.range("#AD\n\n# Harbour").start
        return [
            Region(kind: .editorial, range: TextRange(0, first)),
            Region(kind: .ad, range: TextRange(first, simulatedWarning.end), isLabelled: true),
            Region(kind: .ad, range: TextRange(second, draft.range("Capital at risk.").end), isLabelled: true),
            Region(
                kind: .boilerplate,
                range: draft.range("You receive this letter because you asked for it. Unsubscribe | Privacy")),
        ]
    }

    static var claims: [Claim] {
        [
            Claim(
                topic: .simulatedPerformance, name: "simulated-performance", range: simulated,
                obligations: [
                    ClaimObligation(
                        rule: "uk-simulated-performance", state: .unmet,
                        disclosure: DisclosurePlace(range: simulatedWarning, blocks: 4, words: 111)),
                    ClaimObligation(rule: "uk-prominence", state: .notChecked),
                ]),
            Claim(
                topic: .capitalRisk, name: "investment", range: riskFree,
                obligations: [
                    ClaimObligation(
                        rule: "uk-capital-risk", state: .unmet,
                        disclosure: DisclosurePlace(range: capital, blocks: 0, words: 11))
                ]),
            Claim(
                topic: .pastPerformance, name: "past-performance", range: returned,
                obligations: [
                    ClaimObligation(
                        rule: "uk-past-performance", state: .met,
                        disclosure: DisclosurePlace(range: pastWarning, blocks: 1, words: 10))
                ]),
        ]
    }

    static var findings: [Finding] {
        [
            Finding(
                rule: "uk-simulated-performance", topic: .simulatedPerformance, problem: .distant, severity: .error,
                message:
                    "“would have predicted 84% of the biggest buyouts” is a simulated result, and its warning does "
                    + "not stand beside it. Nobody obtained this result: the reader must learn that where he reads the "
                    + "figure. Move the warning into the paragraph of the claim, or directly after it.",
                suggestion: "The figures refer to simulated past performance. Past performance is not a reliable "
                    + "indicator of future performance.",
                range: simulated,
                related: [
                    Related(
                        message: "the nearest warning stands here, 4 blocks and 111 words after the claim",
                        range: simulatedWarning)
                ],
                authority: [cobs6, cap],
                fixes: [
                    Fix(
                        description: "Insert the warning after the paragraph of the claim.", isSafe: false,
                        edits: [
                            Edit(
                                range: TextRange(simulatedInsertion, simulatedInsertion),
                                replacement: "\n\nThe figures refer to simulated past performance. Past performance is "
                                    + "not a reliable indicator of future performance.")
                        ])
                ],
                fingerprint: "8b1a9953c4611296a827abf8c47804d7"),
            Finding(
                rule: "uk-guarantee", topic: .guarantee, problem: .prohibited, severity: .error,
                message:
                    "“risk-free way to start” promises what no investment can keep. No warning mends it: leave the "
                    + "words out.",
                range: riskFree, authority: [cobs5],
                fixes: [
                    Fix(
                        description: "Replace “risk-free way” by “way”.", isSafe: true,
                        edits: [Edit(range: draft.range("risk-free way"), replacement: "way")])
                ],
                fingerprint: "7d793037a0760186574b0282f2f435e7"),
            Finding(
                rule: "uk-capital-risk", topic: .capitalRisk, problem: .altered, severity: .warning,
                message: "The warning is softened: “could be” for “is”. A warning that plays the risk down is no "
                    + "warning. Write it as it stands below.",
                suggestion: "Capital at risk.", range: capital,
                related: [Related(message: "the claim that it should cover", range: riskFree)], authority: [cobs5],
                fingerprint: "e4da3b7fbbce2345d7772b0674a318d5"),
            Finding(
                rule: "uk-pressure", topic: .pressure, problem: .prohibited, severity: .info,
                message: "“Only 40 places remain until midnight.” presses the reader to decide. Leave it out, or show "
                    + "that it is true.",
                range: pressure, fingerprint: "1679091c5a880faf6fb5e6087eb1b2dc",
                suppression: Suppression(
                    kind: .inDraft, reason: "the venue holds 40, letter of 3 November", by: "m.köhler",
                    until: "2026-12-31")),
        ]
    }

    private static var simulatedInsertion: Int { draft.range("an account and a telephone.").end }
}
