import Testing

@testable import AdlintEngine

@Suite struct PeriodReaderTests {
    @Test(arguments: [
        ("over four years", 48), ("over the last five years", 60), ("the 18 months to March", 18),
        ("between January 2016 and December 2025", 120), ("1 January 2021 to 31 December 2025", 60),
        ("2016-2025", 120), ("Jan 2010 to Jan 2026", 193), ("over two decades", 240),
        ("from January 2021 to December 2025", 60), ("2021-2025", 60), ("7.9% a year over four years", 48),
        ("2021 9.0%, 2022 -4.1%, 2023 6.2%, 2024 11.0%, 2025 14.1%", 60),
    ])
    func lengthsAreRead(text: String, months: Int) {
        #expect(PeriodReader.months(in: Tokens(text)) == months)
    }

    @Test(arguments: ["since 2015", "7.9% a year since launch in May 2023", "up 214%", "in record time"])
    func whatHasNoLengthIsLeftOpen(text: String) {
        #expect(PeriodReader.months(in: Tokens(text)) == nil)
    }
}
