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

    /// To walk along the line for each position would take minutes.
    @Test func `many positions on one line of megabytes are found`() {
        let source = SourceText(bytes: Array(repeating: 0x61, count: 4_000_000))
        for offset in stride(from: 0, to: 4_000_000, by: 400) {
            #expect(source.position(of: offset).column == offset + 1)
        }
    }
}
