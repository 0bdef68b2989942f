/// Finds the name that a person meant.
package enum NearNames {
    /// " Did you mean 'x'?", or a list of all names where it is short, or nothing. Begins with a blank.
    package static func hint(for name: String, among names: some Sequence<String>) -> String {
        let names = Set(names).sorted()
        if let near = nearest(to: name, among: names) { return " Did you mean '\(near)'?" }
        guard !names.isEmpty, names.count <= 20 else { return "" }
        return " It may be: \(names.joined(separator: ", "))."
    }

    /// The most similar name, if it is similar enough to be meant.
    package static func nearest(to name: String, among names: some Sequence<String>) -> String? {
        let limit = max(1, name.utf8.count / 3)
        let ranked = names.map { (distance(name, $0), $0) }.filter { $0.0 <= limit }
        return ranked.min { $0 < $1 }?.1
    }

    /// Levenshtein's distance, in bytes, with a swap of neighbours counted once.
    static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left.utf8.prefix(80))
        let right = Array(right.utf8.prefix(80))
        var before: [Int] = []
        var above = Array(0...right.count)
        for row in 0..<left.count {
            var current = [row + 1]
            for column in 0..<right.count {
                let replaced = above[column] + (left[row] == right[column] ? 0 : 1)
                var best = min(replaced, above[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    best = min(best, before[column - 1] + 1)
                }
                current.append(best)
            }
            before = above
            above = current
        }
        return above[right.count]
    }
}
