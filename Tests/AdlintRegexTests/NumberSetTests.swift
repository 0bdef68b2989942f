import Testing

@testable import AdlintRegex

@Suite struct NumberSetTests {
    private static func numbers(_ set: borrowing NumberSet) -> [Int] {
        (0..<set.count).map { set[$0] }
    }

    @Test func `keeps each number once, in order`() {
        var set = NumberSet()
        set.begin(below: 200)
        for number in [130, 0, 199, 130, 63, 64, 0] { set.insert(number) }
        let held = (0..<200).filter { set.holds($0) }
        #expect(Self.numbers(set) == [130, 0, 199, 63, 64])
        #expect(held == [0, 63, 64, 130, 199])
    }

    @Test func `is empty again after it was begun anew, whatever was in`() {
        var set = NumberSet()
        for count in [100, 100, 64, 1_000, 7] {
            set.begin(below: count)
            let held = (0..<count).filter { set.holds($0) }
            #expect(held.isEmpty && set.count == 0)
            for number in stride(from: 0, to: count, by: 3) { set.insert(number) }
            #expect(set.count == (count + 2) / 3)
        }
    }
}
