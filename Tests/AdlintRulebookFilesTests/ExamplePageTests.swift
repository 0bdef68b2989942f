import AdlintCore
import AdlintRulebookFiles
import Testing

struct ExamplePageTests {
    private func page(_ text: String, path: String = "uk/uk-x.md") -> ExamplePage {
        ExamplePage(RuleFile(path: path, text: text), root: "rules")
    }

    @Test func fencesWithAFormatAndAVerdictAreExamples() {
        let page = page(
            """
            # X

            ```text flagged missing jurisdiction=uk,us readers=retail todo alone only
            ⟦one⟧
            two
            ```

            ```yaml
            no: example
            ```

            ```text
            no example either
            ```

            ~~~~markdown fine
            ```
            within
            ```
            ~~~~
            """)
        #expect(page.faults == [])
        #expect(page.subject == .rule(id: "uk-x", jurisdiction: "uk"))
        #expect(page.examples.map(\.markedText) == ["⟦one⟧\ntwo\n", "```\nwithin\n```\n"])
        #expect(page.examples.map(\.format) == [.text, .markdown])
        #expect(page.examples.map(\.verdict) == [.flagged, .fine])
        #expect(page.examples.map(\.line) == [3, 16])
        #expect(page.examples.map(\.isTodo) == [true, false])
        #expect(page.examples.first?.problem == .missing)
        #expect(page.examples.first?.jurisdictions == ["uk", "us"])
        #expect(page.examples.first?.facts == ["readers": "retail"])
        #expect(page.examples.first?.isAlone == true)
        #expect(page.examples.first?.isOnly == true)
    }

    @Test(arguments: [
        ("claims/x.md", ExamplePage.Subject.claim("x")), ("disclosures/x.md", .disclosure("x")),
        ("labels/uk.md", .labels), ("labels/regions.md", .regions),
        ("us/us-x.md", .rule(id: "us-x", jurisdiction: "us")),
    ])
    func theFolderSaysWhatAPageIsAbout(path: String, subject: ExamplePage.Subject) {
        #expect(page("", path: path).subject == subject)
    }

    @Test(arguments: [
        (
            "```text flaged\na\n```",
            "1:1: error: An example is flagged or fine, and here stands 'flaged'. Did you mean 'flagged'?"
        ),
        ("```text flagged\na\n```", "1:1: error: A flagged example marks what is found with ⟦ and ⟧."),
        ("```text flagged\n⟦a\n```", "1:1: error: The marks ⟦ and ⟧ of this example do not pair up."),
        ("```text flagged\n⟦a⟦b⟧⟧\n```", "1:1: error: The marks ⟦ and ⟧ of this example do not pair up."),
        ("```text fine\n⟦a⟧\n```", "1:1: error: In a fine example nothing is found, so that nothing can be marked."),
        ("\n```text fine\na", "2:1: error: This fence is not closed."),
        ("```text fine toda\na\n```", "1:1: error: An example knows no word 'toda'. Did you mean 'todo'?"),
    ])
    func aFaultIsTold(text: String, fault: String) {
        #expect(page(text).faults.map(\.description) == ["rules/uk/uk-x.md:\(fault)"])
    }

    @Test func anExampleOfALabelNamesIt() {
        #expect(page("```text flagged sponsored\n⟦a⟧\n```", path: "labels/uk.md").examples.map(\.name) == ["sponsored"])
        #expect(page("```text flagged\n⟦a⟧\n```", path: "labels/uk.md").faults.count == 1)
    }

    @Test func marksAreTakenOutAndCountedInBytes() throws {
        let text = try #require(MarkedText("é⟦ab⟧c⟦⟧"))
        #expect(String(decoding: text.bytes, as: UTF8.self) == "éabc")
        #expect(text.spans == [TextRange(2, 4), TextRange(5, 5)])
    }
}
