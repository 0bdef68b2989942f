/// The sentences of the decoder.
extension ReadingError {
    static func tooLarge(_ count: Int, limit: Int) -> ReadingError {
        ReadingError(
            "The file has \(count) bytes; adlint reads drafts of up to \(limit) bytes. "
                + "Split it, or check whether it is the draft.")
    }

    static func binary(_ name: String) -> ReadingError {
        ReadingError(
            "The file is \(name), not a text. Save the draft as text, Markdown, HTML, Word (.docx) or mail (.eml), "
                + "with the right ending.", offset: 0)
    }

    static func nul(at offset: Int, looksLikeUTF16: Bool) -> ReadingError {
        looksLikeUTF16
            ? ReadingError(
                "The file seems to be UTF-16 without a byte order mark (NUL byte at offset \(offset)). "
                    + "Save it as UTF-8.", offset: offset)
            : ReadingError(
                "The file is not a text: the byte at offset \(offset) is NUL, which no text contains. "
                    + "Check whether it is the draft.", offset: offset)
    }

    static func notUTF8(_ byte: UInt8, at offset: Int, line: Int) -> ReadingError {
        let value = String(byte, radix: 16, uppercase: true)
        return ReadingError(
            "The byte 0x\(value) at offset \(offset), in line \(line), is not valid UTF-8. "
                + "The file was probably saved as Windows-1252 or Latin-1: save it as UTF-8.", offset: offset)
    }

    static func utf32() -> ReadingError {
        ReadingError("The file is UTF-32, which adlint does not read. Save it as UTF-8.", offset: 0)
    }

    static func loneSurrogate(at offset: Int) -> ReadingError {
        ReadingError(
            "The UTF-16 text has half a character (a lone surrogate) at offset \(offset). "
                + "Save the file as UTF-8 from its editor.", offset: offset)
    }

    static func oddUTF16(at offset: Int) -> ReadingError {
        ReadingError(
            "The UTF-16 text ends in the middle of a character, at offset \(offset). "
                + "The file was probably cut off: save it again.", offset: offset)
    }
}
