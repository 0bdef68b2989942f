import AdlintCore
import AdlintRulebookFiles
import Testing

/// The runner with a checker that finds every "bad", and takes "whole" for a disclosure and "half" for a part of it.
struct ExampleRunnerTests {
    private func failures(_ text: String, path: String = "uk/uk-x.md", finding words: [String] = ["bad"]) -> [String] {
        let page = ExamplePage(RuleFile(path: path, text: text), root: "rules")
        return ExampleRunner { Self.outcome(of: $0, words) }.failures(of: page).map { failure in
            (failure.isTodo ? "todo " : "") + failure.diagnostic.description
        }
    }

    private static func outcome(of draft: ExampleDraft, _ words: [String]) -> ExampleOutcome {
        let found = words.flatMap { ranges(of: $0, in: draft.bytes) }.sorted()
        let rule = found.map {
            Finding(rule: "uk-x", topic: .costs, problem: .missing, severity: .error, message: "", range: $0)
        }
        let sightings =
            found.map { ExampleOutcome.Sighting(kind: .claim, name: "x", isComplete: true, range: $0) }
            + ranges(of: "whole", in: draft.bytes).map {
                .init(kind: .disclosure, name: "x", isComplete: true, range: $0)
            }
            + ranges(of: "half", in: draft.bytes).map {
                .init(kind: .disclosure, name: "x", isComplete: false, range: $0)
            }
        return ExampleOutcome(findings: rule, sightings: sightings, regions: [])
    }

    private static func ranges(of word: String, in bytes: [UInt8]) -> [TextRange] {
        let word = Array(word.utf8)
        return bytes.indices.filter { bytes[$0...].starts(with: word) }.map { TextRange($0, $0 + word.count) }
    }

    @Test func aFlaggedExampleIsHitExactly() {
        #expect(failures("```text flagged missing\na ⟦bad⟧ day & a ⟦bad⟧ night\n```") == [])
    }

    @Test func aMissIsTold() {
        #expect(
            failures("```text flagged\na ⟦good⟧ day\n```") == [
                "rules/uk/uk-x.md:1:1: error: This example must have this found in it: ⟦good⟧; nothing is."
            ])
    }

    @Test func aSpanThatIsLongerIsAMiss() {
        #expect(
            failures("```text flagged\na ⟦bad day⟧\n```") == [
                "rules/uk/uk-x.md:1:1: error: This example must have this found in it: ⟦bad day⟧; this is found: ⟦bad⟧."
            ])
    }

    @Test func aFindOutsideTheMarksIsTold() {
        #expect(
            failures("```text flagged\na ⟦bad⟧ bad day\n```") == [
                "rules/uk/uk-x.md:1:1: error: This example must have nothing found outside its marks; this is found "
                    + "besides: ⟦bad⟧."
            ])
    }

    @Test func aFineExampleHasNothing() {
        #expect(failures("```text fine\na good day\n```") == [])
        #expect(
            failures("```text fine\na bad day\n```") == [
                "rules/uk/uk-x.md:1:1: error: This example must have nothing found in it, and this is: ⟦bad⟧."
            ])
    }

    @Test func anotherProblemIsTold() {
        #expect(
            failures("```text flagged altered\na ⟦bad⟧ day\n```") == [
                "rules/uk/uk-x.md:1:1: error: This example must be flagged as altered, and is flagged as missing: ⟦bad⟧."
            ])
    }

    @Test func theSameSpanTwiceIsOneTooMany() {
        #expect(
            failures("```text flagged\na ⟦bad⟧ day\n```", finding: ["bad", "bad"]) == [
                "rules/uk/uk-x.md:1:1: error: This example has a span that is found more than once: ⟦bad⟧, ⟦bad⟧."
            ])
    }

    @Test func otherFormsAreRunToo() {
        #expect(
            failures("```text fine\na good\nday\n```", finding: ["good\r\nday"]) == [
                "rules/uk/uk-x.md:1:1: error: This example with CRLF line ends must have nothing found in it, and this is: "
                    + "⟦good / day⟧."
            ])
        #expect(
            failures("```text fine\na good day\n```", finding: ["Über uns\n\na good"]) == [
                "rules/uk/uk-x.md:1:1: error: This example after a line of other text must have nothing found in it, and "
                    + "this is: ⟦Über uns / a good⟧."
            ])
        #expect(
            failures("```text fine\na good day\n```", finding: ["<p>a"]) == [
                "rules/uk/uk-x.md:1:1: error: This example as HTML must have nothing found in it, and this is: ⟦<p>a⟧."
            ])
    }

    @Test func anExampleMayOptOutOfOtherForms() {
        #expect(failures("```text fine only\na good day\n```", finding: ["<p>a"]) == [])
        #expect(failures("```text fine alone\na good day\n```", finding: ["Über"]) == [])
    }

    @Test func listsAndRulersAreNotMadeIntoParagraphs() {
        #expect(failures("```text fine\n- a good day\n```", finding: ["<p>"]) == [])
        #expect(failures("```text fine\na\n---\nb\n```", finding: ["<p>"]) == [])
    }

    @Test func frontMatterStaysInFront() {
        #expect(failures("```markdown fine\n---\ntitle: a\n---\nb\n```", finding: ["uns\n\n---"]) == [])
    }

    @Test func aKnownGapDoesNotFailUntilItCloses() {
        #expect(
            failures("```text fine todo\na bad day\n```") == [
                "todo rules/uk/uk-x.md:1:1: warning: This example must have nothing found in it, and this is: ⟦bad⟧."
            ])
        #expect(
            failures("```text fine todo\na good day\n```") == [
                "rules/uk/uk-x.md:1:1: error: This gap is closed. Take 'todo' away."
            ])
    }

    @Test func aClaimIsDetectedAtItsSpan() {
        #expect(failures("```text flagged\na ⟦bad⟧ day\n```", path: "claims/x.md") == [])
        #expect(failures("```text flagged\na ⟦bad⟧ day\n```", path: "claims/y.md").count == 1)
    }

    @Test func aDisclosureIsFineWhenWholeAndFlaggedWhenNot() {
        #expect(failures("```text fine\nthe whole\n```", path: "disclosures/x.md") == [])
        #expect(failures("```text fine\nthe ⟦whole⟧\n```", path: "disclosures/x.md") == [])
        #expect(failures("```text flagged\nthe ⟦half⟧\n```", path: "disclosures/x.md") == [])
        #expect(
            failures("```text fine\nthe half\n```", path: "disclosures/x.md") == [
                "rules/disclosures/x.md:1:1: error: This example must hold the whole disclosure, and only this is "
                    + "recognised: ⟦half⟧."
            ])
        #expect(
            failures("```text flagged\nthe ⟦half⟧ and the whole\n```", path: "disclosures/x.md") == [
                "rules/disclosures/x.md:1:1: error: This example must not be taken for the whole disclosure, and is: "
                    + "⟦whole⟧."
            ])
    }
}
