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
            for index in bytes.indices {
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
