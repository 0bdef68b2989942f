import AdlintCore
import Testing

@testable import AdlintEngine

@Suite struct SentenceSplitterTests {
    private func split(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return SentenceSplitter.sentences(of: TextRange(0, bytes.count), in: bytes).map {
            String(decoding: bytes[$0.start..<$0.end], as: UTF8.self)
        }
    }

    @Test func sentencesEndAtStopsBeforeCapitals() {
        #expect(split("Up 14%. Down 2%! Why? Because.") == ["Up 14%.", "Down 2%!", "Why?", "Because."])
    }

    @Test func closingQuotationMarksStayWithTheirSentence() {
        #expect(split("He said \"yes.\" She left.") == ["He said \"yes.\"", "She left."])
    }

    @Test(arguments: ["It made 9.5% p.a. net of costs.", "Mr. Blake and J. Smith bought at 1.50.", "See e.g. Acme."])
    func abbreviationsAndDecimalsEndNone(text: String) {
        #expect(split(text) == [text])
    }

    @Test func theSentencesCoverTheBlock() {
        let text = "One. Two? 3 blind mice. \u{201C}Four.\u{201D}"
        #expect(split(text).joined(separator: " ") == text)
    }
}
