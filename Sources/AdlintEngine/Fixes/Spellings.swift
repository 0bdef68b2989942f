import AdlintCore

/// How a draft spells what can be spelled in several ways, found in one pass over its bytes.
struct Spellings {
    /// Whether it has no other characters than ASCII's.
    private(set) var isASCII = true
    /// The references that it uses, without sign and semicolon ("rsquo", "#8217"), and how often.
    private(set) var references: [String: Int] = [:]
    private var straightApostrophes = 0
    private var curlyApostrophes = 0

    init(of bytes: [UInt8]) {
        // Unsafe: a pass over all bytes, without a check for each.
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index + 8 <= bytes.count {
                let eight = EightBytes(in: bytes, at: index)
                // `&` and the apostrophe differ in their lowest bit.
                var telling = eight.places(of: 0x26, besides: 1) | eight.beyondASCII
                while telling != 0 {
                    note(bytes, at: index + EightBytes.first(in: telling))
                    telling &= telling &- 1
                }
                index += 8
            }
            while index < bytes.count {
                note(bytes, at: index)
                index += 1
            }
        }
    }

    private mutating func note(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
        switch bytes[index] {
        case 0x26: noteReference(bytes[(index + 1)...])
        case 0x27: straightApostrophes += 1
        case 0x80...:
            isASCII = false
            // U+2019 in UTF-8.
            let isApostrophe =
                bytes[index] == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99
            if isApostrophe { curlyApostrophes += 1 }
        default: break
        }
    }

    /// The spelling of the apostrophe that is used most.
    func apostrophe(inHTML isHTML: Bool) -> String {
        var best = (spelling: "'", count: straightApostrophes)
        if curlyApostrophes > best.count { best = ("’", curlyApostrophes) }
        guard isHTML else { return best.spelling }
        for name in ["rsquo", "#8217", "#x2019"] {
            let count = references[name, default: 0]
            if count > best.count { best = ("&\(name);", count) }
        }
        return best.spelling
    }

    /// The longest that are known are as long as this ("#x2019").
    private static let longest = 6

    private mutating func noteReference(_ rest: Slice<UnsafeBufferPointer<UInt8>>) {
        let name = rest.prefix(Self.longest + 1).prefix { $0 != 0x3B && $0 < 0x80 && $0 > 0x20 }
        guard !name.isEmpty, name.count <= Self.longest, name.endIndex < rest.endIndex, rest[name.endIndex] == 0x3B
        else { return }
        references[String(decoding: name, as: UTF8.self), default: 0] += 1
    }
}
