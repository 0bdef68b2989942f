import AdlintCore
import Testing

@testable import AdlintEngine

@Suite("Sentences in the making")
struct SentenceTests {
    /// What a look at each character gives.
    private static func squeezed(_ text: String) -> String {
        text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }

    @Test("have one blank between two words and none around them, however they are put together")
    func blanks() {
        var number: UInt64 = 1
        for _ in 0..<5_000 {
            var sentence = Sentence(capacity: 0)
            var whole = ""
            for _ in 0..<3 {
                var piece = ""
                for _ in 0..<14 {
                    number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    piece += ["a", "b", "é", "long", " ", " ", "\n"][Int(number >> 33) % 7]
                }
                sentence.append(piece)
                whole += piece
            }
            #expect(sentence.text == Self.squeezed(whole))
        }
    }

    @Test("fill the places of a rule's sentence, and leave those alone that nobody knows")
    func places() {
        let form = SentenceForm("{claim}  needs {what}, {reason} .\n{label} {missing")
        let text = form.filled { place, sentence in
            switch place {
            case .claim: sentence.append(quoting: TextRange(3, 8), of: Array("So: 84% up".utf8))
            case .reason: sentence.append("\nfor two  reasons ")
            default: return false
            }
            return true
        }
        #expect(text == "\" 84% \" needs {what}, for two reasons . {label} {missing")
    }

    @Test("quote no more of a draft than is read in passing")
    func quotations() {
        let prose = Array(String(repeating: "words ", count: 60).utf8)
        for count in [89, 90, 91, 300] {
            var sentence = Sentence(capacity: 0)
            sentence.append(quoting: TextRange(0, count), of: prose)
            #expect(sentence.text == Wording.squeezed(Wording.quote(String(decoding: prose[..<count], as: UTF8.self))))
        }
    }
}
