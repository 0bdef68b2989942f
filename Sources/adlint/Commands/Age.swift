import ArgumentParser

/// How long ago something was, in whole months: `12m`, `2y`.
struct Age: ExpressibleByArgument {
    let months: Int

    init?(argument: String) {
        guard let unit = argument.last, let count = Int(argument.dropLast()), (1...1_200).contains(count) else {
            return nil
        }
        switch unit {
        case "m": months = count
        case "y": months = count * 12
        default: return nil
        }
    }

    /// Whether more months have gone by since the month of a date ("2026-04", "2026-04-30"); a date that cannot be read
    /// counts as too old, since nobody can say when the law was read.
    func isPassed(by date: String, today: String = Today.text) -> Bool {
        guard let then = Self.month(of: date), let now = Self.month(of: today) else { return true }
        return now - then > months
    }

    private static func month(of date: String) -> Int? {
        let parts = date.split(separator: "-")
        guard parts.count >= 2, let year = Int(parts[0]), let month = Int(parts[1]), (1...12).contains(month) else {
            return nil
        }
        return year * 12 + month
    }
}
