import AdlintCore

/// Reads how long a period is out of the words that name it.
///
/// Understood: a number of years, quarters or months in figures or words ("over the last four years"), a range of dates
/// ("January 2016 to December 2025", "2016-2025"), and a row of years with a figure each (one year a year named). Not
/// understood, and so nil: a beginning without an end ("since 2015"), since no clock is read.
enum PeriodReader {
    /// The longest period named, in months; nil where none is understood.
    static func months(in tokens: Tokens) -> Int? {
        let years = (0..<tokens.count).compactMap { index in year(at: index, in: tokens).map { (index, $0) } }
        return [lengths(tokens).max(), ranges(tokens, years).max(), row(tokens, years)].compactMap { $0 }.max()
    }

    // MARK: A number of years

    private static func lengths(_ words: Tokens) -> [Int] {
        words.hashes.indices.dropFirst().compactMap { index in
            guard let unit = monthsPerUnit[words.hashes[index]], let count = number(before: index, in: words) else {
                return nil
            }
            return count * unit
        }
    }

    /// The number right before a unit, an adjective or "calendar" between them allowed.
    private static func number(before index: Int, in words: Tokens) -> Int? {
        for back in 1...2 where index - back >= 0 {
            let word = words.text(index - back)
            // "9% a year" is a rate and "in a year" a period.
            let before = index - back > 0 ? words.text(index - back - 1) : ""
            if word == "a", !["in", "over", "within"].contains(before) { continue }
            if let value = number(word) { return value }
        }
        return nil
    }

    private static func number(_ word: String) -> Int? {
        if let value = Int(word), (1...200).contains(value) { return value }
        return numberWords[word]
    }

    // MARK: A range of dates

    private static func ranges(_ words: Tokens, _ years: [(word: Int, year: Int)]) -> [Int] {
        guard years.count > 1 else { return [] }
        let dates = years.map { date(of: $0.year, at: $0.word, in: words) }
        return zip(dates, dates.dropFirst()).compactMap { first, second in
            guard second.word - first.end <= 4, isLinked((first.end..<second.word).map(words.text)) else { return nil }
            let start = first.year * 12 + (first.month ?? 1)
            let end = second.year * 12 + (second.month ?? 12)
            // Bare years and whole months count with both ends; so does the first day of a month with the last of one.
            let isWhole = first.day == nil && second.day == nil || first.day == 1 && (second.day ?? 0) >= 28
            let months = end - start + (isWhole ? 1 : 0)
            return months > 0 && months < 1_200 ? months : nil
        }
    }

    private static func isLinked(_ between: [String]) -> Bool {
        between.isEmpty || between.contains { ["to", "and", "until", "till", "through"].contains($0) }
    }

    private struct Date {
        let year: Int
        let month: Int?
        let day: Int?
        /// Index of its first word, and of the word after its last.
        let word: Int
        let end: Int
    }

    private static func date(of year: Int, at index: Int, in words: Tokens) -> Date {
        let before = index > 0 ? words.text(index - 1) : ""
        guard before.utf8.count >= 3, let month = months[String(before.prefix(3))] else {
            return Date(year: year, month: nil, day: nil, word: index, end: index + 1)
        }
        let day = index > 1 ? Int(words.text(index - 2)).flatMap { (1...31).contains($0) ? $0 : nil } : nil
        return Date(year: year, month: month, day: day, word: index - (day == nil ? 1 : 2), end: index + 1)
    }

    private static func year(at index: Int, in words: Tokens) -> Int? {
        guard words.ranges[index].count == 4, let value = Int(words.text(index)), (1_900...2_100).contains(value) else {
            return nil
        }
        return value
    }

    // MARK: A row of years

    /// Years that each have a percentage near: five of them are five periods.
    private static func row(_ words: Tokens, _ years: [(word: Int, year: Int)]) -> Int? {
        let rated = years.filter { word, _ in
            (max(0, word - 4)..<min(words.count, word + 6)).contains { words.text($0).hasSuffix("%") }
        }
        let count = Set(rated.map(\.year)).count
        return count >= 2 ? count * 12 : nil
    }

    /// By the hash of the unit's name.
    private static let monthsPerUnit: [UInt64: Int] = {
        let units = [
            "year": 12, "years": 12, "yr": 12, "yrs": 12, "quarters": 3, "month": 1, "months": 1, "decade": 120,
            "decades": 120,
        ]
        return Dictionary(uniqueKeysWithValues: units.map { (Tokens($0.key).hashes[0], $0.value) })
    }()

    private static let months = [
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11,
        "dec": 12,
    ]

    private static let numberWords = [
        "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    ]
}
