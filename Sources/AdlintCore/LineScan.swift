/// Finds where the lines of a text begin, in one pass: a line ends after LF, CRLF or a lone CR.
struct LineScan {
    /// The first bytes of the lines; an empty text has one line.
    private(set) var starts = [0]
    /// The bytes of the longest line, its end with it.
    private(set) var longest = 0
    /// Whether the text has no other characters than ASCII's.
    private(set) var isASCII = true

    /// Scans valid UTF-8.
    init(_ bytes: [UInt8]) {
        starts.reserveCapacity(bytes.count / 64 + 2)
        // Unsafe: a bounds check a word instead of one a byte; the words that are loaded end at `count`.
        bytes.withUnsafeBufferPointer { all in
            var index = 0
            while index + 8 <= all.count {
                let eight = EightBytes(in: all, at: index)
                if !eight.arePrintableASCII { note(eight, at: index, in: all) }
                index += 8
            }
            while index < all.count {
                if all[index] >= 0x80 { isASCII = false }
                if all[index] == 0x0A || all[index] == 0x0D { note(index, in: all) }
                index += 1
            }
        }
        longest = max(longest, bytes.count - starts[starts.count - 1])
    }

    private mutating func note(_ eight: EightBytes, at index: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        if eight.beyondASCII != 0 { isASCII = false }
        var ends = eight.places(of: 0x0A) | eight.places(of: 0x0D)
        while ends != 0 {
            note(index + EightBytes.first(in: ends), in: bytes)
            ends &= ends &- 1
        }
    }

    /// Takes the end of a line down; of CRLF the LF ends it.
    @inline(__always)
    private mutating func note(_ place: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        if bytes[place] == 0x0D, place + 1 < bytes.count, bytes[place + 1] == 0x0A { return }
        longest = max(longest, place + 1 - starts[starts.count - 1])
        starts.append(place + 1)
    }
}
