/// Keeps MD4C's time linear: brackets and tildes beyond any honest use are hidden from it.
///
/// MD4C 0.4 takes quadratic time over brackets within one paragraph: nested ones (its issue 172), ones on many lines
/// (issue 236), many in a row; and over nested strike-through. Nothing else that random search came up with does. A
/// paragraph of a newsletter has a dozen of each.
struct MarkdownExcess {
    /// Opening brackets that count in one paragraph.
    static let mostBrackets = 4_000
    /// Depth to which they nest.
    static let deepest = 32
    /// Lines of a paragraph in which they count.
    static let mostLines = 1_000
    /// Marks of strike-through that count in one paragraph.
    static let mostTildes = 1_000

    private var brackets = 0
    private var tildes = 0
    private var lines = 0
    private var depth = 0

    /// Overwrites what is too many with commas, which mean nothing in Markdown. The length stays the same.
    static func hide(in bytes: inout [UInt8], from start: Int) {
        guard mayHaveExcess(bytes, from: start) else { return }
        var scan = MarkdownExcess()
        var excess: [Int] = []
        var index = start
        while index < bytes.count { index = scan.line(in: bytes, from: index, excess: &excess) }
        for place in excess { bytes[place] = 0x2C }
    }

    /// Whether there are enough brackets or tildes in all for one paragraph to have too many.
    private static func mayHaveExcess(_ bytes: [UInt8], from start: Int) -> Bool {
        let brackets = ByteSearch.count(0x5B, in: bytes, from: start)
        if brackets > deepest || ByteSearch.count(0x7E, in: bytes, from: start) > mostTildes { return true }
        guard brackets > 0, bytes.count - start >= mostLines else { return false }
        return ByteSearch.count(0x0A, in: bytes, from: start) + ByteSearch.count(0x0D, in: bytes, from: start)
            >= mostLines
    }

    /// Scans a line and gives the start of the next one.
    private mutating func line(in bytes: [UInt8], from start: Int, excess: inout [Int]) -> Int {
        var index = start
        if beginsBlock(in: bytes, at: &index) { self = MarkdownExcess() }
        lines += 1
        while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D {
            switch bytes[index] {
            case 0x5B:
                brackets += 1
                depth += 1
                let isExcess = brackets > Self.mostBrackets || lines > Self.mostLines || depth > Self.deepest
                if isExcess { excess.append(index) }
            case 0x5D: depth = max(0, depth - 1)
            case 0x7E: index = tildes(in: bytes, at: index, excess: &excess) - 1
            default: break
            }
            index += 1
        }
        return index + 1
    }

    /// Counts a run of tildes and gives its end. Three or more make a fence, if anything.
    private mutating func tildes(in bytes: [UInt8], at start: Int, excess: inout [Int]) -> Int {
        var end = start
        while end < bytes.count, bytes[end] == 0x7E { end += 1 }
        guard end - start < 3 else { return end }
        tildes += 1
        if tildes > Self.mostTildes { excess += Array(start..<end) }
        return end
    }

    /// Whether the line is blank, or begins a bullet or a heading: such a line goes on with no paragraph.
    private func beginsBlock(in bytes: [UInt8], at index: inout Int) -> Bool {
        var indent = 0
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x3E {
            indent = bytes[index] == 0x3E ? -1 : bytes[index] == 0x09 ? 4 : indent + 1
            index += 1
        }
        guard index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D else { return true }
        guard indent < 4, index + 1 < bytes.count, bytes[index + 1] == 0x20 else { return false }
        return bytes[index] == 0x2D || bytes[index] == 0x2A || bytes[index] == 0x2B || bytes[index] == 0x23
    }
}
