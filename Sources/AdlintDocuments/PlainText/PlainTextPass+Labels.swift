import AdlintCore

/// Ad labels, and lines with a ruler directly below them.
extension PlainTextPass {
    func isLabel(_ line: TextLine) -> Bool {
        guard AdLabelLine.isCandidate(bytes[line.content.start..<line.content.end]),
            let short = ShortLine(line.content, in: bytes)
        else { return false }
        return AdLabelLine.matches(short)
    }

    mutating func readLabel(_ line: TextLine) {
        closeLists(at: line.content.start)
        let bare = Ruler.undecorated(line.content, in: bytes) ?? line.content
        builder.beginBlock(.paragraph, sourceStart: line.content.start)
        appendWords(bare)
        builder.endBlock(sourceEnd: line.content.end)
        let short = ShortLine(line.content, in: bytes)
        headings.note(firstLine: short, lastLine: short, byteCount: line.content.count, isHeading: false)
        isAtStart = false
    }

    /// Reads a line with a ruler directly below it: a heading, or a label with its underline.
    mutating func readUnderlined(_ line: TextLine) -> Bool {
        guard case .ruler(let ruler, isDirectlyBelow: true) = chunks.upcoming,
            let short = ShortLine(line.content, in: bytes)
        else { return false }
        // A ruler below a label frames it; taken for a break it would end the ad before it began.
        if AdLabelLine.matches(short) {
            readLabel(line)
            _ = chunks.next()
            return true
        }
        guard let mark = underlineMark(ruler, below: line), headings.isUnderlinedHeading(short, at: place) else {
            return false
        }
        emitHeading(
            line.content, source: line.content.union(ruler.content), level: mark == 0x3D || !hasHeading ? 1 : 2)
        headings.note(firstLine: short, lastLine: short, byteCount: line.content.count, isHeading: true)
        _ = chunks.next()
        isAtStart = false
        followsQuotation = false
        return true
    }

    /// The mark of a ruler that underlines: one kind of mark, about as long as the words, or `---`.
    private func underlineMark(_ ruler: TextLine, below line: TextLine) -> UInt8? {
        let mark = bytes[ruler.content.start]
        guard mark == 0x3D || mark == 0x2D || mark == 0x7E else { return nil }
        guard bytes[ruler.content.start..<ruler.content.end].allSatisfy({ $0 == mark }) else { return nil }
        let length = ruler.content.count
        let words = String(decoding: bytes[line.content.start..<line.content.end], as: UTF8.self).count
        return length <= 5 || (length * 2 >= words && length <= words * 2) ? mark : nil
    }
}
