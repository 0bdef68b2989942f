import AdlintCore
import Testing

@testable import AdlintRegex

@Suite struct StartFinderTests {
    private func places(of literals: [String], in text: String, from first: Int = 0, to end: Int? = nil) -> [Int] {
        guard let finder = StartFinder(literals.map { Array($0.utf8) }) else { return [] }
        let bytes = Array(text.utf8)
        var places: [Int] = []
        var position = first
        let end = end ?? bytes.count
        while let found = finder.next(in: bytes, from: position, before: end, within: TextRange(0, end)) {
            places.append(found)
            position = found + 1
        }
        return places
    }

    @Test func `finds literals of any length, without regard to ASCII case`() {
        #expect(places(of: ["ab", "would have had", "£"], in: "AB would HAVE had £5") == [0, 3, 18])
        #expect(places(of: ["past "], in: "past\tpast\npast") == [0, 5])
    }

    @Test func `finds what stands wholly before the end`() {
        #expect(places(of: ["gains"], in: "gains gains", to: 10) == [0])
        #expect(places(of: ["gains"], in: "gains gains", from: 1) == [6])
        #expect(places(of: ["gains"], in: "gain").isEmpty)
        #expect(places(of: ["gains"], in: "").isEmpty)
    }

    @Test func `takes a literal up to its first digit, since others may stand there`() {
        #expect(places(of: ["in 0000"], in: "in \u{661}999, in 1999, in May") == [0, 10, 19])
    }

    @Test func `takes any digit for the first of a figure, and what may be one beyond ASCII`() {
        #expect(places(of: ["0%", "00", "£"], in: "é5 to £7, \u{661}%") == [2, 7, 9, 12])
    }

    @Test func `takes a letter with a digit after it, whichever digit that is`() {
        #expect(places(of: ["x0", "x 0"], in: "x box x9, X 3, x\u{661} x") == [0, 4, 6, 10, 15])
        #expect(places(of: ["x0"], in: "x9", to: 1).isEmpty)
    }

    @Test func `finds some literals at the start of a word only`() {
        #expect(places(of: ["Win"], in: "in gain, in-in _in 9in") == [0, 9, 12])
        #expect(places(of: ["Wa", "ton"], in: "a tonal banana", from: 0) == [0, 2])
        #expect(places(of: ["W0"], in: "12 a3 4") == [0, 6])
    }

    @Test(arguments: [[], [""], ["a"], [" "], ["ab", "c"]])
    func `is not made of what stands nearly everywhere`(literals: [String]) {
        #expect(StartFinder(literals.map { Array($0.utf8) }) == nil)
    }

    @Test func `agrees with a plain search`() {
        var random = SeededGenerator(seed: 23)
        func word(_ count: Int) -> String {
            String((0..<count).map { _ in "aabbc é%".randomElement(using: &random) ?? "a" })
        }
        for _ in 0..<300 {
            let literals = (0..<6).map { _ in word(Int.random(in: 2...10, using: &random)) }
            let text = Array(word(80).utf8)
            let expected = text.indices.filter { index in
                literals.contains { text[index...].starts(with: $0.utf8.prefix(8)) }
            }
            #expect(places(of: literals, in: String(decoding: text, as: UTF8.self)) == expected)
        }
    }
}
