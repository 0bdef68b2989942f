import AdlintCore
import AdlintRules
import Testing

@testable import AdlintEngine

/// Each copy of a prescribed text is an attempt of its own.
@Suite struct VerbatimFinderTests {
    private let statement = PrescribedText(
        id: "T",
        text: """
            Hypothetical performance results have many inherent limitations, some of which are described below. No \
            representation is being made that any account will or is likely to achieve profits or losses similar to those \
            shown. In fact, there are frequently sharp differences between hypothetical performance results and the actual \
            results subsequently achieved by any particular trading program.
            """)

    private func found(_ written: String) -> [(isVerbatim: Bool, words: String)] {
        let finder = VerbatimFinder([[statement]])
        let words = TokenRuns(Tokens(written))
        return finder.find(0, in: words).map { attempt in
            let range = attempt.sighting.comparison.range
            return (
                attempt.sighting.comparison.isVerbatim,
                String(decoding: Array(written.utf8)[range.start..<range.end], as: UTF8.self)
            )
        }
    }

    @Test("copies that stand close together are each read whole", arguments: ["", " Below, our results.", " x y z"])
    func closeCopies(between words: String) {
        let copies = found("Our system. " + statement.text + words + " " + statement.text + " The end.")
        #expect(copies.count == 2)
        #expect(copies.allSatisfy { $0.isVerbatim && $0.words.hasPrefix("Hypothetical") })
    }

    @Test func threeCopies() {
        let copies = found([statement.text, statement.text, statement.text].joined(separator: " And again: "))
        #expect(copies.map(\.isVerbatim) == [true, true, true])
    }

    @Test("a changed copy beside a right one is told apart", arguments: [true, false])
    func changedBesideRight(isFirst: Bool) {
        let changed = statement.text.replacing("sharp differences", with: "small gaps")
        let copies = found(isFirst ? changed + " " + statement.text : statement.text + " " + changed)
        #expect(copies.map(\.isVerbatim) == (isFirst ? [false, true] : [true, false]))
    }

    @Test func oneCopyStaysOne() {
        #expect(found("Read this: " + statement.text).count == 1)
        #expect(found("Nothing of the kind stands here.").isEmpty)
    }
}
