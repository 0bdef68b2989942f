import Testing

@testable import AdlintRules

@Suite struct PatternListTests {
    @Test func `holds what it was made of`() {
        for count in 0..<40 {
            let patterns = (0..<count).map { PatternIndex($0 * 7 % 11) }
            let list = PatternList(patterns)
            #expect(Array(list) == patterns)
            #expect(list == PatternList(patterns))
            #expect(list != PatternList(patterns + [PatternIndex(1)]))
        }
        #expect([PatternIndex(3), PatternIndex(1)] as PatternList == PatternList([PatternIndex(3), PatternIndex(1)]))
    }

    @Test func `lists made one after the other stay what they are, however little room there is`() {
        for capacity in [0, 1, 2, 5, 64] {
            var builder = PatternListBuilder(capacity: capacity)
            let made = (0..<30).map { number in
                for value in 0..<number % 7 { builder.append(PatternIndex(100 * number + value)) }
                return builder.list()
            }
            for (number, list) in made.enumerated() {
                #expect(list.map(\.value) == (0..<number % 7).map { 100 * number + $0 })
            }
        }
    }

    @Test func `one list and another are one`() {
        var list: PatternList = [PatternIndex(1)]
        list += []
        list += [PatternIndex(2), PatternIndex(1)]
        #expect(list.map(\.value) == [1, 2, 1])
        #expect([] + list == list)
        #expect(Set([list, list, []]).count == 2)
    }
}
