public import AdlintCore

/// Turns the bytes of a file into a ``SourceText``: UTF-8 with or without byte order mark, UTF-16 with one.
///
/// Every other encoding is an error and never a guess: a wrongly guessed pound sign would be a wrong finding.
public struct SourceDecoder: Sendable {
    /// The largest file that is read unless another bound is given, in bytes: 64 MB.
    public static let defaultSizeLimit = 64 << 20

    /// The largest file that is read, in bytes.
    public let sizeLimit: Int

    /// Makes a decoder with a bound on the size of files.
    public init(sizeLimit: Int = SourceDecoder.defaultSizeLimit) {
        self.sizeLimit = sizeLimit
    }

    /// Decodes the bytes of a file.
    ///
    /// UTF-8 without a mark is taken over as it is, without a copy.
    ///
    /// - Throws: ``ReadingError`` when the file is larger than ``sizeLimit``, is no text (a NUL byte, a known binary
    ///   format) or is in another encoding; its offset is that of the first bad byte in the file.
    public func decode(_ bytes: [UInt8]) throws(ReadingError) -> SourceText {
        guard bytes.count <= sizeLimit else { throw .tooLarge(bytes.count, limit: sizeLimit) }
        if let name = BinaryFormat.name(of: bytes) { throw .binary(name) }
        switch ByteOrderMark(of: bytes) {
        case .none:
            try check(bytes, from: 0)
            return SourceText(bytes: bytes, encoding: .utf8)
        case .utf8:
            try check(bytes, from: 3)
            return SourceText(bytes: Array(bytes[3...]), encoding: .utf8WithMark)
        case .utf16LittleEndian:
            return SourceText(
                bytes: try UTF16Decoding.utf8(from: bytes, isLittleEndian: true), encoding: .utf16LittleEndian)
        case .utf16BigEndian:
            return SourceText(
                bytes: try UTF16Decoding.utf8(from: bytes, isLittleEndian: false), encoding: .utf16BigEndian)
        case .utf32:
            throw .utf32()
        }
    }

    private func check(_ bytes: [UInt8], from start: Int) throws(ReadingError) {
        switch UTF8Validation.firstFlaw(in: bytes, from: start) {
        case .none: return
        case .nul(let offset): throw .nul(at: offset, looksLikeUTF16: looksLikeUTF16(bytes))
        case .malformed(let offset):
            let line = bytes[..<offset].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
            throw .notUTF8(bytes[offset], at: offset, line: line)
        }
    }

    /// Whether a quarter of the first bytes are NUL, all in even places or all in odd ones.
    private func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(64)
        let places = head.indices.filter { head[$0] == 0 }
        return places.count * 4 >= head.count && Set(places.map { $0 % 2 }).count == 1
    }
}

/// What the first bytes of a file say about its encoding (Unicode 16, section 23.8).
private enum ByteOrderMark {
    case none, utf8, utf16LittleEndian, utf16BigEndian, utf32

    init(of bytes: [UInt8]) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            self = .utf8
        } else if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            self = .utf32
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            self = .utf16LittleEndian
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self = .utf16BigEndian
        } else {
            self = .none
        }
    }
}

/// Formats that people send by mistake, known by their first bytes.
private enum BinaryFormat {
    private static let signatures: [(bytes: [UInt8], name: String)] = [
        (Array("%PDF-".utf8), "a PDF"),
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive (a Word document, perhaps, under another name)"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document (.doc, .xls, .msg)"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        (Array("GIF8".utf8), "a GIF picture"),
        (Array("{\\rtf".utf8), "a Rich Text (RTF) document"),
        ([0x1F, 0x8B], "a gzip archive"),
    ]

    static func name(of bytes: [UInt8]) -> String? {
        // Text begins with none of these.
        guard let first = bytes.first, signatures.contains(where: { $0.bytes[0] == first }) else { return nil }
        return signatures.first { bytes.starts(with: $0.bytes) }?.name
    }
}
