internal import AdlintCore

/// An entry that is no entry, or not whole: it is as good as none.
struct DamagedEntry: Error {}

/// Reads what ``Packing`` wrote. Every count is held against the bytes that are left, whatever the file says.
struct Unpacking {
    private let bytes: [UInt8]
    private var cursor: Int
    private var texts: [String] = []
    /// The bytes of the draft's text, beyond which no range lies.
    var sourceSize = Int.max

    /// Opens an entry.
    ///
    /// - Throws: ``DamagedEntry`` where it is of another form, or its checksum is wrong.
    init(_ bytes: [UInt8]) throws(DamagedEntry) {
        let start = Packing.mark.count + Packing.sumSize
        guard bytes.count > start, bytes.starts(with: Packing.mark) else { throw DamagedEntry() }
        let sum = bytes[Packing.mark.count..<start].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard sum == Checksum.of(bytes[start...]) else { throw DamagedEntry() }
        self.bytes = bytes
        cursor = start
        texts = try list { unpacking throws(DamagedEntry) in
            String(decoding: try unpacking.raw(), as: UTF8.self)
        }
    }

    /// Whether everything was read.
    var isAtEnd: Bool { cursor == bytes.count }

    mutating func number() throws(DamagedEntry) -> Int {
        var number: UInt = 0
        for shift in stride(from: 0, to: UInt.bitWidth, by: 7) {
            guard cursor < bytes.count else { throw DamagedEntry() }
            let byte = bytes[cursor]
            cursor += 1
            number |= UInt(byte & 0x7F) << UInt(shift)
            if byte < 0x80 { return Int(bitPattern: number) }
        }
        throw DamagedEntry()
    }

    mutating func flag() throws(DamagedEntry) -> Bool {
        try number() != 0
    }

    mutating func text() throws(DamagedEntry) -> String {
        let place = try number()
        guard texts.indices.contains(place) else { throw DamagedEntry() }
        return texts[place]
    }

    mutating func textIfAny() throws(DamagedEntry) -> String? {
        try flag() ? try text() : nil
    }

    mutating func word<Word: CaseIterable>(_ type: Word.Type = Word.self) throws(DamagedEntry) -> Word {
        guard let word: Word = try wordIfAny() else { throw DamagedEntry() }
        return word
    }

    mutating func wordIfAny<Word: CaseIterable>(_ type: Word.Type = Word.self) throws(DamagedEntry) -> Word? {
        let place = try number()
        guard place != 0 else { return nil }
        guard let word = Word.allCases.dropFirst(place - 1).first, place > 0 else { throw DamagedEntry() }
        return word
    }

    mutating func range() throws(DamagedEntry) -> TextRange {
        let (start, count) = (try number(), try number())
        guard (0...sourceSize).contains(start), (0...sourceSize - start).contains(count) else { throw DamagedEntry() }
        return TextRange(start, start + count)
    }

    mutating func raw() throws(DamagedEntry) -> ArraySlice<UInt8> {
        let count = try count()
        defer { cursor += count }
        return bytes[cursor..<cursor + count]
    }

    mutating func list<Element>(
        _ each: (inout Unpacking) throws(DamagedEntry) -> Element
    ) throws(DamagedEntry) -> [Element] {
        let count = try count()
        var elements: [Element] = []
        elements.reserveCapacity(count)
        for _ in 0..<count { elements.append(try each(&self)) }
        return elements
    }

    /// How many follow; each takes a byte at least.
    private mutating func count() throws(DamagedEntry) -> Int {
        let count = try number()
        guard (0...bytes.count - cursor).contains(count) else { throw DamagedEntry() }
        return count
    }
}
