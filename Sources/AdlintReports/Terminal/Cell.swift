import AdlintCore

/// One character of a source line as it is shown: how wide it is, and the bytes that it stands for.
///
/// Excerpts are made of some thousands of them a draft: it is sixteen bytes, and holds nothing that is counted.
struct Cell {
    /// What is drawn.
    enum Drawing: UInt8 {
        /// The source's own bytes.
        case source
        /// Four blanks. A fixed width: the excerpt is cut and wrapped, so that tab stops would not be the editor's anyway.
        case tab
        /// The source's characters, concealed ones by their numbers.
        case numbers
        /// Something that is not in the source: the ellipsis of a cut.
        case cutBefore, cutBetween, cutAfter

        /// The text, where it is the same each time.
        var text: StaticString {
            switch self {
            case .source, .numbers: ""
            case .tab: "    "
            case .cutBefore: "… "
            case .cutBetween: " … "
            case .cutAfter: " …"
            }
        }
    }

    let drawing: Drawing
    let isBlank: Bool
    private let columns: Int32
    private let start: Int32
    private let end: Int32

    /// Its columns.
    var width: Int { Int(columns) }
    /// The bytes of the source; empty and outside of it for something that is only drawn.
    var range: TextRange { TextRange(Int(start), Int(end)) }

    private init(_ drawing: Drawing, width: Int, isBlank: Bool, _ start: Int, _ end: Int) {
        self.drawing = drawing
        self.isBlank = isBlank
        columns = Int32(truncatingIfNeeded: width)
        self.start = Int32(truncatingIfNeeded: start)
        self.end = Int32(truncatingIfNeeded: end)
    }

    /// A character of one byte.
    @inline(__always)
    private init(_ drawing: Drawing, width: Int32, isBlank: Bool, _ start: Int) {
        self.drawing = drawing
        self.isBlank = isBlank
        columns = width
        self.start = Int32(truncatingIfNeeded: start)
        end = Int32(truncatingIfNeeded: start &+ 1)
    }

    /// The ellipsis of a cut.
    init(cut drawing: Drawing) {
        self.init(drawing, width: drawing == .cutBetween ? 3 : 2, isBlank: false, -1, -1)
    }

    /// A character of the source.
    private init(_ character: Character, _ start: Int, _ end: Int) {
        let isBlank = character == " " || character == "\t" || character == "\u{A0}"
        if character == "\t" {
            self.init(.tab, width: 4, isBlank: isBlank, start, end)
        } else if character.unicodeScalars.contains(where: Visible.isConcealed) {
            self.init(.numbers, width: DisplayWidth.of(Visible.line(String(character))), isBlank: isBlank, start, end)
        } else {
            self.init(.source, width: DisplayWidth.of(character), isBlank: isBlank, start, end)
        }
    }

    /// The characters of a range of source that begins and ends with whole scalars; nil where they are wider than
    /// `widest`.
    static func cells(of range: TextRange, in source: SourceText, widest: Int = .max) -> [Cell]? {
        var cells: [Cell] = []
        cells.reserveCapacity(min(range.count, widest))
        var width = 0
        // Unsafe: one bounds check a range instead of one a byte; the bytes are read within the call.
        return source.bytes[range.start..<range.end].withUnsafeBufferPointer { bytes in
            var offset = 0
            while offset < bytes.count, width <= widest {
                let end = offset + min(plainCount(in: bytes, from: offset), widest - width)
                if end > offset {
                    append(plain: bytes, offset..<end, from: range.start, to: &cells)
                    width += end - offset
                    offset = end
                    continue
                }
                let length = PlainScalars.length(in: bytes, at: offset)
                let next = offset + length
                if length > 0, next == bytes.count || PlainScalars.mayBegin(bytes, at: next) {
                    cells.append(Cell(plain: bytes, offset, next, from: range.start))
                    width += 1
                    offset = next
                } else {
                    offset = append(upToASCII: bytes, offset, from: range.start, to: &cells, &width)
                }
            }
            return width <= widest ? cells : nil
        }
    }

    /// How many characters of printable ASCII follow that nothing combines with.
    private static func plainCount(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var end = start
        while end + 8 <= bytes.count, EightBytes(in: bytes, at: end).arePrintableASCII { end += 8 }
        while end < bytes.count, bytes[end] &- 0x20 < 0x5F { end += 1 }
        return end < bytes.count && end > start && bytes[end] >= 0x80 ? end - start - 1 : end - start
    }

    private static func append(
        plain bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>, from start: Int, to cells: inout [Cell]
    ) {
        cells.append(addingCapacity: part.count) { span in
            for offset in part {
                span.append(Cell(.source, width: 1, isBlank: bytes[offset] == 0x20, start + offset))
            }
        }
    }

    /// A plain scalar of the source that nothing combines with.
    private init(plain bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ next: Int, from start: Int) {
        let isBlank = bytes[offset] == 0x20 || (bytes[offset] == 0xC2 && bytes[offset + 1] == 0xA0)
        self.init(.source, width: 1, isBlank: isBlank, start + offset, start + next)
    }

    /// Appends the characters up to the next ASCII one.
    private static func append(
        upToASCII bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, from start: Int, to cells: inout [Cell],
        _ width: inout Int
    ) -> Int {
        var next = offset + 1
        while next < bytes.count, bytes[next] >= 0x80 { next += 1 }
        var place = start + offset
        for character in String(decoding: bytes[offset..<next], as: UTF8.self) {
            let end = place + character.utf8.count
            cells.append(Cell(character, place, end))
            width += cells[cells.count - 1].width
            place = end
        }
        return next
    }

    /// Draws a row of cells.
    static func write(_ cells: some Collection<Cell>, of source: SourceText, to output: inout ReportOutput) {
        var run = TextRange(0, 0)
        for cell in cells {
            if cell.drawing == .source {
                if run.end == cell.range.start, !run.isEmpty {
                    run = run.union(cell.range)
                    continue
                }
                output.write(source.bytes[run.start..<run.end])
                run = cell.range
                continue
            }
            output.write(source.bytes[run.start..<run.end])
            run = TextRange(0, 0)
            if cell.drawing == .numbers {
                output.write(Visible.line(source.string(in: cell.range)))
            } else {
                output.write(literal: cell.drawing.text)
            }
        }
        output.write(source.bytes[run.start..<run.end])
    }
}
