/// Literals by some neighbouring bytes of each (``LiteralKey``).
struct LiteralTable: Sendable {
    /// A literal.
    struct Entry: Sendable {
        /// It stands at the start of a word only.
        static let startsWord: UInt8 = 1
        /// It stands at the end of a word only.
        static let endsWord: UInt8 = 2
        /// The key is all of it.
        static let isWhole: UInt8 = 4

        /// The bytes that it is found by, the first one lowest.
        let key: UInt64
        /// Where the literal begins in ``LiteralTable/bytes``.
        let start: Int32
        /// Its bytes, marks of its edges (``WordEdge``) left out.
        let count: Int32
        /// The next entry of the same slot, plus 1; 0 for none.
        let next: Int32
        /// ``LiteralKey/offset``.
        let offset: UInt16
        let traits: UInt8
        /// Fills the last byte, so that entries that are the same are written with the same bytes.
        private let filler: UInt8 = 0

        init(key: UInt64, start: Int32, count: Int32, next: Int32, offset: UInt16, traits: UInt8) {
            self.key = key
            self.start = start
            self.count = count
            self.next = next
            self.offset = offset
            self.traits = traits
        }

        func has(_ trait: UInt8) -> Bool { traits & trait != 0 }
    }

    /// A text that holds the literals.
    let bytes: FlatArray<UInt8>
    /// In the order of the literals.
    let entries: FlatArray<Entry>
    /// Keys after the start of a word.
    let starts: KeyTable
    /// Keys before the end of a word.
    let ends: KeyTable
    /// Keys that may stand anywhere.
    let others: KeyTable
    /// Whole words.
    let words: WordTable

    /// A table of the literals at some places of a packed text, the mark of each before it.
    ///
    /// - Parameter isWanted: Whether a literal, by its number, is to be found at all.
    init(_ literals: [Range<Int32>], in packed: UnsafeBufferPointer<UInt8>, isWanted: (Int) -> Bool) {
        let keys = literals.map { LiteralKey(of: $0, in: packed) }
        let wanted = keys.enumerated().filter { isWanted($0.offset) }.map(\.element)
        var builder = LiteralTableBuilder(wanted)
        for (number, key) in keys.enumerated() { builder.insert(key, isWanted: isWanted(number)) }
        bytes = FlatArray(Array(packed))
        entries = FlatArray(builder.entries)
        starts = builder.tables[0].table
        ends = builder.tables[1].table
        others = builder.tables[2].table
        words = builder.words.table
    }

    /// The table that ``write(to:)`` wrote.
    init(_ reader: inout FlatReader) {
        bytes = reader.array()
        entries = reader.array()
        starts = KeyTable(&reader)
        ends = KeyTable(&reader)
        others = KeyTable(&reader)
        words = WordTable(&reader)
    }

    /// Writes the table as it is.
    func write(to writer: inout FlatWriter) {
        writer.write(bytes)
        writer.write(entries)
        for table in [starts, ends, others] { table.write(to: &writer) }
        words.write(to: &writer)
    }

    /// Whether a literal has a digit.
    func hasDigit(_ number: Int) -> Bool {
        let entry = entries[number]
        return bytes[Int(entry.start)..<Int(entry.start + entry.count)].contains(0x30)
    }

    /// Calls `body` with the bytes of a literal, the mark of its start before them where it has one.
    func withLiteral<Result>(_ number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let entry = entries[number]
        let mark = entry.has(Entry.startsWord) ? 1 : 0
        // An entry and its mark lie within the text of the table, which outlives the call.
        return body(
            UnsafeBufferPointer(start: bytes.base + Int(entry.start) - mark, count: Int(entry.count) + mark))
    }
}
