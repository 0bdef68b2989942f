/// Ranges that stand in order, none overlapping another: sentences, or the matches of one pattern. Asked for every match of a
/// text, they must not be gone through one by one.
extension [TextRange] {
    /// The place of the last range that begins at `offset` or before it; nil where there is none.
    public func lastIndex(beginningBy offset: Int) -> Int? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].start <= offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }

    /// Whether any of the ranges shares a byte with `range`.
    public func overlap(_ range: TextRange) -> Bool {
        guard let last = lastIndex(beginningBy: range.end - 1) else { return false }
        return self[last].overlaps(range)
    }
}
