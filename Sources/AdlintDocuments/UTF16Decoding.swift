/// UTF-16 with byte order mark to UTF-8.
enum UTF16Decoding {
    /// The text after the mark.
    ///
    /// - Throws: ``ReadingError`` at a lone surrogate, a NUL or half a code unit, with its offset in the file.
    static func utf8(from bytes: [UInt8], isLittleEndian: Bool) throws(ReadingError) -> [UInt8] {
        guard bytes.count % 2 == 0 else { throw .oddUTF16(at: bytes.count - 1) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        let low = isLittleEndian ? 0 : 1
        var index = 2
        while index < bytes.count {
            let unit = UInt32(bytes[index + low]) | UInt32(bytes[index + 1 - low]) << 8
            if unit == 0 { throw .nul(at: index, looksLikeUTF16: false) }
            if unit & 0xF800 != 0xD800 {
                append(unit, to: &result)
                index += 2
                continue
            }
            guard unit < 0xDC00, index + 3 < bytes.count else { throw .loneSurrogate(at: index) }
            let trail = UInt32(bytes[index + 2 + low]) | UInt32(bytes[index + 3 - low]) << 8
            guard trail & 0xFC00 == 0xDC00 else { throw .loneSurrogate(at: index) }
            append(0x10000 + (unit & 0x3FF) << 10 + trail & 0x3FF, to: &result)
            index += 4
        }
        return result
    }

    private static func append(_ value: UInt32, to result: inout [UInt8]) {
        switch value {
        case ..<0x80:
            result.append(UInt8(value))
        case ..<0x800:
            result.append(UInt8(0xC0 | value >> 6))
            result.append(UInt8(0x80 | value & 0x3F))
        case ..<0x10000:
            result.append(UInt8(0xE0 | value >> 12))
            result.append(UInt8(0x80 | value >> 6 & 0x3F))
            result.append(UInt8(0x80 | value & 0x3F))
        default:
            result.append(UInt8(0xF0 | value >> 18))
            result.append(UInt8(0x80 | value >> 12 & 0x3F))
            result.append(UInt8(0x80 | value >> 6 & 0x3F))
            result.append(UInt8(0x80 | value & 0x3F))
        }
    }
}
