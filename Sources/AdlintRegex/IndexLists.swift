/// Many short lists of numbers in two arrays, one list after the other.
struct IndexLists: Sendable {
    /// Lists that are being made.
    struct Builder {
        /// Where each list begins, and where the last one ends.
        private var starts: [Int32] = [0]
        private var items: [Int32] = []

        /// The number of lists that are ended.
        var count: Int { starts.count - 1 }

        /// The lists that are ended.
        var lists: IndexLists { IndexLists(starts: FlatArray(starts), items: FlatArray(items)) }

        /// Adds to the list that is being made.
        mutating func append(_ item: Int) {
            items.append(Int32(truncatingIfNeeded: item))
        }

        /// Ends the list that is being made.
        mutating func endList() {
            starts.append(Int32(truncatingIfNeeded: items.count))
        }
    }

    /// Where each list begins, and where the last one ends.
    let starts: FlatArray<Int32>
    let items: FlatArray<Int32>

    private init(starts: FlatArray<Int32>, items: FlatArray<Int32>) {
        self.starts = starts
        self.items = items
    }

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

    /// Whether a list has no items.
    func isEmpty(_ list: Int) -> Bool {
        starts[list] == starts[list + 1]
    }

    /// The places of a list's items.
    func places(of list: Int) -> Range<Int> {
        Int(starts[list])..<Int(starts[list + 1])
    }

    /// The items of a list, as long as the lists live.
    @inline(__always)
    subscript(list list: Int) -> UnsafeBufferPointer<Int32> {
        // Unsafe: the places of a list are within the items.
        let start = Int(starts[list])
        return UnsafeBufferPointer(start: items.base + start, count: Int(starts[list + 1]) - start)
    }

    /// The item at a place.
    subscript(place: Int) -> Int {
        Int(items[place])
    }

    /// For each number below `count` the lists that it stands in, in order, as far as they are wanted.
    func inverted(count: Int, isWanted: (Int) -> Bool = { _ in true }) -> IndexLists {
        let wanted = (0..<self.count).filter(isWanted)
        var starts = [Int32](repeating: 0, count: count + 1)
        for list in wanted {
            for place in places(of: list) { starts[self[place] + 1] += 1 }
        }
        for index in 0..<count { starts[index + 1] += starts[index] }
        var inverse = [Int32](repeating: 0, count: Int(starts[count]))
        var next = starts
        for list in wanted {
            for place in places(of: list) {
                let item = self[place]
                inverse[Int(next[item])] = Int32(truncatingIfNeeded: list)
                next[item] += 1
            }
        }
        return IndexLists(starts: FlatArray(starts), items: FlatArray(inverse))
    }
}
