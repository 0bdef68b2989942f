import AdlintCore
import AdlintReports

/// The run of the recorded examples.
enum Examples {
    static var run: RunReport {
        RunReport(tool: Letter.tool, reviews: [Letter.review, clean, word], failures: [failure])
    }

    static let options = ReportOptions(rules: Letter.rules)

    /// A draft with nothing to say about.
    static var clean: Review {
        let draft = Draft("Grüße aus Köln.\n\nNo advertisement today.\n", format: .text)
        return Review(
            path: "drafts/clean.txt", format: .text,
            digest: "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b", jurisdictions: ["uk"],
            source: draft.source,
            regions: [Region(kind: .editorial, range: TextRange(0, draft.source.bytes.count))],
            document: draft.document)
    }

    /// A Word draft: places are of the extracted text.
    static var word: Review {
        let draft = Draft(
            "Werbung\n\nOur picks made 214% last year. 東京 and 🇯🇵 followed.\n", format: .docx, encoding: .extracted)
        let range = draft.range("made 214% last year")
        return Review(
            path: "drafts/partner.docx", format: .docx,
            digest: "d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35", jurisdictions: ["eu", "uk"],
            source: draft.source,
            regions: [Region(kind: .ad, range: TextRange(0, draft.source.bytes.count), isLabelled: true)],
            claims: [
                Claim(
                    topic: .pastPerformance, name: "past-performance", range: range,
                    obligations: [ClaimObligation(rule: "uk-past-performance", state: .unmet)])
            ],
            findings: [
                Finding(
                    rule: "uk-past-performance", topic: .pastPerformance, problem: .missing, severity: .error,
                    message: "“made 214% last year” is a past result, and no warning stands anywhere in the draft.",
                    suggestion: "Past performance is not a reliable indicator of future results.", range: range,
                    authority: [Letter.cobs2], fingerprint: "c9f0f895fb98ab9159f51fd0297e236d")
            ],
            document: draft.document)
    }

    static let failure = DraftFailure(
        path: "drafts/broken.html", message: "The draft nests elements more than 512 deep. Simplify its tables.",
        position: SourcePosition(offset: 20481, line: 311, column: 7))
}
