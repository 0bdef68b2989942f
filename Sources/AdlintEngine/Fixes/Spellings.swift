/// How a draft spells what can be spelled in several ways, found in one pass over its bytes.
struct Spellings {
    /// Whether it has no other characters than ASCII's.
    private(set) var isASCII = true
    /// The references that it uses, without sign and semicolon ("rsquo", "#8217").
    private(set) var references: Set<String> = []
    private var counts: [String: Int] = [:]

    init(of bytes: [UInt8]) {
        // Unsafe: a pass over all bytes, without a check for each.
        bytes.withUnsafeBufferPointer { bytes in
            var next = 0
            while next < bytes.count {
                // Eight bytes from `next` on are within the text.
                if next + 8 <= bytes.count,
                    !Self.mayTell(UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: next, as: UInt64.self))
                {
                    next += 8
                    continue
                }
                let index = next
                next += 1
                let byte = bytes[index]
                if byte == 0x26 {
                    noteReference(bytes[(index + 1)...])
                } else if byte == 0x27 {
                    counts["'", default: 0] += 1
                } else if byte >= 0x80 {
                    isASCII = false
                    if byte == 0xE2, bytes[index...].starts(with: "’".utf8) { counts["’", default: 0] += 1 }
                }
            }
        }
    }

    /// The spelling of the apostrophe that is used most.
    func apostrophe(inHTML isHTML: Bool) -> String {
        let spellings = ["'", "’"] + (isHTML ? ["&rsquo;", "&#8217;", "&#x2019;"] : [])
        var best = spellings[0]
        for spelling in spellings where counts[spelling, default: 0] > counts[best, default: 0] { best = spelling }
        return best
    }

    /// Whether one of eight bytes is `&`, an apostrophe or beyond ASCII; seldom a wrong "yes", never a wrong "no".
    private static func mayTell(_ eight: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        // `&` and `'` differ in their lowest bit alone.
        let differing = (eight | ones) ^ (ones &* 0x27)
        return ((differing &- ones) & ~differing | eight) & (ones &* 0x80) != 0
    }

    /// The longest that are known are as long as this ("#x2019").
    private static let longest = 6

    private mutating func noteReference(_ rest: Slice<UnsafeBufferPointer<UInt8>>) {
        let name = rest.prefix(Self.longest + 1).prefix { $0 != 0x3B && $0 < 0x80 && $0 > 0x20 }
        guard !name.isEmpty, name.count <= Self.longest, name.endIndex < rest.endIndex, rest[name.endIndex] == 0x3B
        else { return }
        let text = String(decoding: name, as: UTF8.self)
        references.insert(text)
        counts["&\(text);", default: 0] += 1
    }
}
