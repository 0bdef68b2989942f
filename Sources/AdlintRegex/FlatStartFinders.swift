/// The finders of the sets of a ``PrefilterBook`` that hold what matches begin with, made when the program was built: to make
/// one takes longer than to search a draft of 8 kB with it.
struct FlatStartFinders: Sendable {
    /// Where the finder of each set begins in ``bytes``; -1 for a set without one.
    private let places: FlatArray<Int32>
    private let bytes: FlatArray<UInt8>

    /// Lays out the finder of each set.
    init(_ finders: [StartFinder?]) {
        var writer = FlatWriter()
        var places: [Int32] = []
        for finder in finders {
            places.append(finder == nil ? -1 : Int32(writer.bytes.count))
            finder?.write(to: &writer)
        }
        self.places = FlatArray(places)
        bytes = FlatArray(writer.bytes)
    }

    /// The finders that ``write(to:)`` wrote; nil where it wrote that there are none.
    init?(_ reader: inout FlatReader) {
        places = reader.array()
        bytes = reader.array()
        if places.isEmpty { return nil }
    }

    /// Writes that nobody has made any.
    static func writeNone(to writer: inout FlatWriter) {
        writer.write([Int32]())
        writer.write([UInt8]())
    }

    /// Writes the finders as they are.
    func write(to writer: inout FlatWriter) {
        writer.write(places)
        writer.write(bytes)
    }

    /// The finder of a set, which reads its tables where they lie and lives no longer than they do; nil where there is none.
    subscript(set: Int) -> StartFinder? {
        let place = Int(places[set])
        guard place >= 0, place < bytes.count else { return nil }
        var reader = bytes.reader(from: place)
        return StartFinder(&reader)
    }
}
