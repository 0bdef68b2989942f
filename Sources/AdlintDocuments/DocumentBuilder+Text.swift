public import AdlintCore

extension DocumentBuilder {
    /// Appends source bytes, normalised. `range` must lie on scalar boundaries of the source.
    public mutating func append(source range: TextRange) {
        let bytes = document.source.bytes
        let end = min(range.end, bytes.count)
        var index = max(0, range.start)
        while index < end {
            let plain = plainRun(in: bytes, from: index, to: end)
            if plain > index {
                let before = openProse(at: index)
                document.prose.append(contentsOf: bytes[index..<plain])
                document.map.appendVerbatim(source: index, count: plain - index)
                noteStyle(from: before)
                index = plain
            }
            guard index < end else { return }
            let (scalar, count) = UTF8Decoding.scalar(in: bytes, at: index)
            append(scalar, source: TextRange(index, index + count))
            index += count
        }
    }

    /// Appends characters that stand in the source as something else (an entity, an escape), normalised.
    public mutating func append(_ text: String, source: TextRange) {
        for scalar in text.unicodeScalars { append(scalar, source: source) }
    }

    /// Appends one blank: a soft line end, a `<br>`.
    public mutating func appendSpace(source: TextRange) {
        guard hasProse, pendingSpace == nil else { return }
        pendingSpace = source
    }

    /// The line feed between two blocks; it belongs to the style run before it, so that runs have no gaps.
    mutating func appendLineFeed(sourceEnd: Int) {
        document.prose.append(0x0A)
        document.map.appendReplaced(source: TextRange(sourceEnd, sourceEnd), count: 1)
        let end = document.prose.count
        if let last = document.styleRuns.last, last.prose.end == end - 1 {
            document.styleRuns[document.styleRuns.count - 1].prose = TextRange(last.prose.start, end)
        }
    }

    /// The style that most bytes of a range have; of equals the one that was known first.
    func predominantStyle(in range: TextRange) -> Int? {
        guard let last = document.styleRuns.last, last.prose.end > range.start else { return nil }
        if last.prose.start <= range.start { return last.style }
        var counts: [Int: Int] = [:]
        for run in document.styleRuns.reversed() {
            guard run.prose.end > range.start else { break }
            counts[run.style, default: 0] += min(run.prose.end, range.end) - max(run.prose.start, range.start)
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    // MARK: One character

    private mutating func append(_ scalar: Unicode.Scalar, source: TextRange) {
        switch ProseNormaliser.form(of: scalar) {
        case .same: emit(scalar, source: source)
        case .ascii(let byte): emit(byte, source: source)
        case .text(let text): emit(text, source: source)
        case .blank: appendSpace(source: source)
        case .dropped: break
        case .fraction(let text):
            if let last = lastByte, isDigit(last) { appendSpace(source: TextRange(source.start, source.start)) }
            emit(text, source: source)
        case .superscript(let digit):
            if !isFootnoteMarker() { emit(digit, source: source) }
        }
    }

    private mutating func emit(_ scalar: Unicode.Scalar, source: TextRange) {
        let before = openProse(at: source.start)
        let start = document.prose.count
        UTF8.encode(scalar) { document.prose.append($0) }
        document.map.appendReplaced(source: source, count: document.prose.count - start)
        noteStyle(from: before)
    }

    private mutating func emit(_ byte: UInt8, source: TextRange) {
        let before = openProse(at: source.start)
        document.prose.append(byte)
        document.map.appendReplaced(source: source, count: 1)
        noteStyle(from: before)
    }

    private mutating func emit(_ text: StaticString, source: TextRange) {
        let before = openProse(at: source.start)
        let start = document.prose.count
        text.withUTF8Buffer { document.prose.append(contentsOf: $0) }
        document.map.appendReplaced(source: source, count: document.prose.count - start)
        noteStyle(from: before)
    }

    /// Makes the prose ready for a character: a block is open, the blank before it is written.
    ///
    /// - Returns: where the prose ended before.
    @inline(__always)
    private mutating func openProse(at sourceStart: Int) -> Int {
        if block == nil { beginBlock(.paragraph, sourceStart: sourceStart) }
        let before = document.prose.count
        if let space = pendingSpace {
            pendingSpace = nil
            document.prose.append(0x20)
            if space.count == 1, document.source.bytes[space.start] == 0x20 {
                document.map.appendVerbatim(source: space.start, count: 1)
            } else {
                document.map.appendReplaced(source: space, count: 1)
            }
        }
        return before
    }

    private mutating func noteStyle(from start: Int) {
        guard let style = currentStyle else { return }
        let end = document.prose.count
        if let last = document.styleRuns.last, last.style == style, last.prose.end == start {
            document.styleRuns[document.styleRuns.count - 1].prose = TextRange(last.prose.start, end)
        } else {
            document.styleRuns.append(StyleRun(prose: TextRange(start, end), style: style))
        }
    }

    // MARK: What stands before

    /// The last byte of the open block, if no blank waits after it.
    private var lastByte: UInt8? { hasProse && pendingSpace == nil ? document.prose.last : nil }

    /// Whether a raised digit at the current place marks a footnote: it does, unless it stands at the start of a word
    /// or after a unit of one or two letters (m², CO₂). "84%¹" and "£250¹" must not be read as other figures.
    private func isFootnoteMarker() -> Bool {
        guard let last = lastByte else { return false }
        guard isLetter(last), let block else { return true }
        let word = document.prose[block.prose.start...].reversed().prefix(3).prefix(while: isLetter)
        return word.count == 3
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

    /// The end of the run from `start` that needs no normalising: characters of form `same` and lone blanks between.
    private func plainRun(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
        var index = start
        while index < end {
            index = Self.plainASCIIRun(in: bytes, from: index, isStart: index == start, to: end)
            guard index < end, bytes[index] >= 0x80 else { return index }
            let (scalar, count) = UTF8Decoding.scalar(in: bytes, at: index)
            guard case .same = ProseNormaliser.form(of: scalar), index + count <= end else { return index }
            index += count
        }
        return index
    }

    /// The same for ASCII alone; a blank is no start of a run, and no end.
    private static func plainASCIIRun(in bytes: [UInt8], from start: Int, isStart: Bool, to end: Int) -> Int {
        // Unsafe: the slice checks the bounds once, and every index stays below its count.
        bytes[start..<end].withUnsafeBufferPointer { part in
            // What was passed ends with no blank.
            var index = part.first == 0x20 && isStart ? 0 : plainWords(in: part)
            while index < part.count {
                if part[index] &- 0x21 < 0x5E {
                    index += 1
                } else if part[index] == 0x20, index > 0 || !isStart, index + 1 < part.count,
                    part[index + 1] &- 0x21 < 0x5E
                {
                    index += 2
                } else {
                    break
                }
            }
            return start + index
        }
    }

    /// The end of what is plain at a glance: printable ASCII without two blanks side by side, eight bytes at a time.
    private static func plainWords(in part: UnsafeBufferPointer<UInt8>) -> Int {
        var index = 0
        while index + 8 <= part.count {
            let eight = EightBytes(in: part, at: index)
            let blanks = eight.places(of: 0x20)
            guard eight.arePrintableASCII, EightBytes.doubled(in: blanks) == 0 else { break }
            // A blank at the end is looked at again, with what follows it.
            index += EightBytes.hasLast(blanks) ? 7 : 8
        }
        return index
    }
}
