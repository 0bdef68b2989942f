import AdlintCore
import Testing

@testable import AdlintDocuments

@Suite("Source decoding")
struct SourceDecodingTests {
    private let sample = "Caf\u{E9} \u{20AC}5 \u{1F680}\nnext"

    private func utf16(_ text: String, isLittleEndian: Bool) -> [UInt8] {
        let units = [0xFEFF] + Array(text.utf16)
        return units.flatMap { unit in
            let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            return isLittleEndian ? pair : pair.reversed()
        }
    }

    private func error(_ bytes: [UInt8], limit: Int = SourceDecoder.defaultSizeLimit) -> ReadingError? {
        do {
            _ = try SourceDecoder(sizeLimit: limit).decode(bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test("UTF-8 is taken as it is, a byte order mark stays out of the text and in the offsets")
    func utf8() throws {
        let plain = try SourceDecoder().decode(Array(sample.utf8))
        #expect(plain.encoding == .utf8)
        #expect(plain.bytes == Array(sample.utf8))
        let marked = try SourceDecoder().decode([0xEF, 0xBB, 0xBF] + Array(sample.utf8))
        #expect(marked.encoding == .utf8WithMark)
        #expect(marked.bytes == plain.bytes)
        #expect(marked.position(of: 0).offset == 3)
    }

    @Test("UTF-16 with a mark becomes UTF-8, and places lead back into the file", arguments: [true, false])
    func utf16(isLittleEndian: Bool) throws {
        let file = utf16(sample, isLittleEndian: isLittleEndian)
        let source = try SourceDecoder().decode(file)
        #expect(source.bytes == Array(sample.utf8))
        let place = source.bytes.firstRange(of: "next").start
        let position = source.position(of: place)
        #expect((position.line, position.column) == (2, 1))
        let unit = [file[position.offset], file[position.offset + 1]]
        #expect(unit == (isLittleEndian ? [0x6E, 0] : [0, 0x6E]))
    }

    @Test(
        "A bad byte is an error with its offset in the file",
        arguments: [
            (Array("abc".utf8) + [0xE9, 0x20], 3), ([0xEF, 0xBB, 0xBF, 0x61, 0xFF], 4),
            (Array("0123456789ab".utf8) + [0xC3], 12), ([0x61, 0xE2, 0x82], 1), ([0xC0, 0xAF], 0),
            ([0x61, 0xED, 0xA0, 0x80], 1), ([0x61, 0xF4, 0x90, 0x80, 0x80], 1), ([0x80], 0),
            ([0xF0, 0x80, 0x80, 0x80], 0),
            ([0xE0, 0x9F, 0xBF], 0), ([0xF5, 0x80, 0x80, 0x80], 0),
        ])
    func malformed(bytes: [UInt8], offset: Int) throws {
        let flaw = try #require(error(bytes))
        #expect(flaw.offset == offset)
        #expect(flaw.description.contains("UTF-8"))
    }

    @Test("The sentence names byte, offset, line and what to do")
    func sentence() {
        #expect(
            error(Array("one\ntwo ".utf8) + [0xA3])?.description
                == "The byte 0xA3 at offset 8, in line 2, is not valid UTF-8. The file was probably saved as "
                + "Windows-1252 or Latin-1: save it as UTF-8.")
    }

    @Test("Validation agrees with the standard library on every two and three byte start", arguments: [0, 5, 8])
    func validationAgrees(padding: Int) {
        let head = Array("abcdefgh".utf8.prefix(padding))
        for first in UInt8(0x80)...0xFF {
            for second in stride(from: UInt8(0x01), through: 0xFF, by: 3) {
                for tail in [[], [0x80], [0x80, 0x80], [0xBF, 0x41], [0x41]] as [[UInt8]] {
                    let bytes = head + [first, second] + tail
                    let isValid = String(validating: bytes, as: UTF8.self) != nil
                    #expect((UTF8Validation.firstFlaw(in: bytes, from: 0) == .none) == isValid, "\(bytes)")
                }
            }
        }
    }

    @Test("NUL bytes, known binary formats and other encodings have their own sentences")
    func binary() {
        #expect(error(Array("text".utf8) + [0] + Array("more text".utf8))?.description.contains("NUL") == true)
        #expect(error([0x61, 0, 0x62, 0, 0x63, 0])?.description.contains("UTF-16 without") == true)
        #expect(error(Array("%PDF-1.7".utf8))?.description.contains("a PDF") == true)
        #expect(error([0x50, 0x4B, 3, 4, 0x14])?.description.contains("ZIP") == true)
        #expect(error([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0])?.description.contains("UTF-32") == true)
    }

    @Test("Broken UTF-16 is an error with its offset")
    func brokenUTF16() {
        #expect(error([0xFF, 0xFE, 0x61])?.offset == 2)
        #expect(error([0xFF, 0xFE, 0x61, 0, 0x00, 0xD8])?.offset == 4)
        #expect(error([0xFF, 0xFE, 0x00, 0xDC, 0x61, 0])?.offset == 2)
        #expect(error([0xFF, 0xFE, 0x3D, 0xD8, 0x61, 0])?.offset == 2)
        #expect(error([0xFF, 0xFE, 0, 0, 0x61, 0x61])?.offset == 0 || error([0xFF, 0xFE, 0x61, 0, 0, 0])?.offset == 4)
    }

    @Test("A file beyond the bound is an error that says the bound")
    func tooLarge() {
        #expect(error(Array("12345".utf8), limit: 5) == nil)
        #expect(error(Array("123456".utf8), limit: 5)?.description.contains("up to 5 bytes") == true)
    }

    @Test("An empty file is an empty draft")
    func empty() throws {
        #expect(try SourceDecoder().decode([]).bytes.isEmpty)
        #expect(try SourceDecoder().decode([0xFF, 0xFE]).bytes.isEmpty)
    }

    @Test(
        "The ending of a path tells the format",
        arguments: [
            ("a.txt", DraftFormat.text), ("a/b.TEXT", .text), ("x.md", .markdown), ("x.markdown", .markdown),
            ("x.mdown", .markdown), ("p.html", .html), ("p.HTM", .html), ("p.xhtml", .html), ("w.docx", .docx),
            ("w.odt", .odt), ("m.eml", .email), ("archive.tar.md", .markdown),
        ])
    func formats(path: String, format: DraftFormat) {
        #expect(DraftFormat.of(path: path) == format)
    }

    @Test("Other endings tell nothing", arguments: ["a", "a.pdf", "dir.md/file", ".md", "dir/.txt", "a.", ""])
    func noFormat(path: String) {
        #expect(DraftFormat.of(path: path) == nil)
    }
}
