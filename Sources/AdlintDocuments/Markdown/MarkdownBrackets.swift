/// Keeps MD4C's time linear: opening brackets beyond any honest use are hidden from it.
///
/// MD4C 0.4 takes quadratic time over brackets within one paragraph: nested ones (its issue 172), ones on many lines
/// (issue 236), many in a row. Nothing else that was tried does. A paragraph of a newsletter has a dozen.
struct MarkdownBrackets {
    /// Opening brackets that count in one paragraph.
    static let mostInParagraph = 4_000
    /// Lines of a paragraph in which they count.
    static let mostLines = 1_000
    /// Depth to which they nest.
    static let deepest = 32

    private var count = 0
    private var lines = 0
    private var depth = 0

    /// Overwrites the brackets too many with parentheses, which are inert there. The length stays the same.
    static func hideExcess(in bytes: inout [UInt8], from start: Int) {
        var scan = MarkdownBrackets()
        var excess: [Int] = []
        var index = start
        while index < bytes.count { index = scan.line(in: bytes, from: index, excess: &excess) }
        for place in excess { bytes[place] = 0x28 }
    }

    /// Scans a line and gives the start of the next one.
    private mutating func line(in bytes: [UInt8], from start: Int, excess: inout [Int]) -> Int {
        var index = start
        if beginsBlock(in: bytes, at: &index) { self = MarkdownBrackets() }
        lines += 1
        while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D {
            if bytes[index] == 0x5B {
                count += 1
                depth += 1
                if count > Self.mostInParagraph || lines > Self.mostLines || depth > Self.deepest {
                    excess.append(index)
                }
            } else if bytes[index] == 0x5D {
                depth = max(0, depth - 1)
            }
            index += 1
        }
        return index + 1
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
