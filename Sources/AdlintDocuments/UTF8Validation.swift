/// Checks that bytes are UTF-8 (Unicode 16, table 3-7) and hold no NUL, eight ASCII bytes at a time.
enum UTF8Validation {
    enum Flaw: Equatable {
        case none
        case nul(Int)
        case malformed(Int)
    }

    /// The first flaw from `start` on; for a malformed sequence, the place of its first byte.
    static func firstFlaw(in bytes: [UInt8], from start: Int) -> Flaw {
        // Unsafe: one bounds check a word instead of one a byte; `index` stays below `count` throughout.
        bytes.withUnsafeBytes { buffer in
            var index = start
            let count = buffer.count
            while index < count {
                if index + 8 <= count, isPlain(buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
                    index += 8
                    continue
                }
                let byte = buffer[index]
                if byte == 0 { return .nul(index) }
                let length = byte < 0x80 ? 1 : sequenceLength(in: buffer, at: index)
                if length == 0 { return .malformed(index) }
                index += length
            }
            return .none
        }
    }

    /// Whether all eight bytes are ASCII and none is NUL.
    @inline(__always)
    private static func isPlain(_ word: UInt64) -> Bool {
        let high: UInt64 = 0x8080_8080_8080_8080
        let ones: UInt64 = 0x0101_0101_0101_0101
        return (word | (word &- ones)) & high == 0
    }

    /// The length of the well-formed sequence of two to four bytes at `index`, or 0.
    private static func sequenceLength(in buffer: UnsafeRawBufferPointer, at index: Int) -> Int {
        let first = buffer[index]
        let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
        guard length > 0, index + length <= buffer.count else { return 0 }
        let second = buffer[index + 1]
        let lowest: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
        let highest: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
        guard second >= lowest, second <= highest else { return 0 }
        for next in 2..<max(2, length) where buffer[index + next] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
