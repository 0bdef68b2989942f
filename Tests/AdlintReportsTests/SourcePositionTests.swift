import AdlintCore
import Testing

@Suite struct SourcePositionTests {
    private static let text = String(repeating: "aü€🚀\n東京 is far from every mark ", count: 200)

    @Test(arguments: [SourceEncoding.utf8, .utf8WithMark, .utf16LittleEndian])
    func `a position counts as one that walks from the start`(encoding: SourceEncoding) {
        let source = SourceText(bytes: Array(Self.text.utf8), encoding: encoding)
        var (offset, line, column, units) = (0, 1, 1, 0)
        for scalar in Self.text.unicodeScalars {
            let inFile =
                switch encoding {
                case .utf16LittleEndian: 2 + 2 * units
                case .utf8WithMark: 3 + offset
                default: offset
                }
            #expect(source.position(of: offset) == SourcePosition(offset: inFile, line: line, column: column))
            offset += UTF8.width(scalar)
            units += UTF16.width(scalar)
            (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
        }
        #expect(source.position(of: offset + 99) == source.position(of: offset))
    }

    @Test func `the two places of a range are those of its ends`() {
        for text in [Self.text, "plain\r\nASCII\rof four\n\nlines", ""] {
            let source = SourceText(bytes: Array(text.utf8))
            for start in stride(from: -1, through: source.bytes.count + 1, by: 7) {
                for end in [start, start + 1, start + 5, start + 40, start + 3_000] {
                    let places = source.positions(of: TextRange(start, end))
                    #expect(places.start == source.position(of: start))
                    #expect(places.end == source.position(of: end))
                }
            }
        }
    }

    @Test func `a line ends after LF, CRLF or a lone CR, wherever it stands`() {
        let ends: [[UInt8]] = [[0x0A], [0x0D], [0x0D, 0x0A], [0x0A, 0x0A], [0x0D, 0x0D, 0x0A], [0x0A, 0x0D]]
        for end in ends {
            for before in 0..<20 {
                let bytes = [UInt8](repeating: 0x61, count: before) + end + [UInt8](repeating: 0x62, count: 9)
                var expected = [0]
                for (index, byte) in bytes.enumerated()
                where byte == 0x0A || (byte == 0x0D && bytes[index + 1] != 0x0A) {
                    expected.append(index + 1)
                }
                let source = SourceText(bytes: bytes)
                #expect((1...source.lineCount).map { source.line($0).start } == expected)
            }
        }
    }

    /// To walk along the line for each position would take minutes.
    @Test func `many positions on one line of megabytes are found`() {
        let source = SourceText(bytes: Array(repeating: 0x61, count: 4_000_000))
        for offset in stride(from: 0, to: 4_000_000, by: 400) {
            #expect(source.position(of: offset).column == offset + 1)
        }
    }
}
