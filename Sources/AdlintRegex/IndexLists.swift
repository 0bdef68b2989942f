/// Many short lists of numbers in two arrays, one list after the other.
struct IndexLists: Sendable {
    /// Where each list begins, and where the last one ends.
    private var starts: [Int32] = [0]
    private var items: [Int32] = []

    /// No lists.
    init() {}

    /// The lists that ``write(to:)`` wrote.
    init(_ reader: inout FlatReader) {
        starts = reader.array()
        items = reader.array()
    }

    /// Writes the lists as they are.
    func write(to writer: inout FlatWriter) {
        writer.write(starts)
        writer.write(items)
    }

    /// The number of lists.
    var count: Int { starts.count - 1 }

    /// Adds to the list that is being made.
    mutating func append(_ item: Int) {
        items.append(Int32(truncatingIfNeeded: item))
    }

    /// Ends the list that is being made.
    mutating func endList() {
        starts.append(Int32(truncatingIfNeeded: items.count))
    }

    /// The places of a list's items.
    func places(of list: Int) -> Range<Int> {
        Int(starts[list])..<Int(starts[list + 1])
    }

    /// The item at a place.
    subscript(place: Int) -> Int {
        Int(items[place])
    }

    /// For each number below `count` the lists that it stands in, in order.
    func inverted(count: Int) -> IndexLists {
        var inverse = IndexLists()
        inverse.starts = [Int32](repeating: 0, count: count + 1)
        inverse.items = [Int32](repeating: 0, count: items.count)
        for item in items { inverse.starts[Int(item) + 1] += 1 }
        for index in 0..<count { inverse.starts[index + 1] += inverse.starts[index] }
        var next = inverse.starts
        for list in 0..<self.count {
            for place in places(of: list) {
                let item = self[place]
                inverse.items[Int(next[item])] = Int32(truncatingIfNeeded: list)
                next[item] += 1
            }
        }
        return inverse
    }
}
