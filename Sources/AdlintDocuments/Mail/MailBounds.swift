internal import AdlintCore

/// Looks a mail over, once and quickly, before it is given to GMime, which has no bounds of its own.
///
/// Measured on GMime 3.2.13: half a million groups in each other in `From` overflow the stack, two million lines with
/// dashes within a thousand nested parts take 15 s, half a million empty parts 680 MB.
struct MailBounds {
    /// Bytes of the file; mail servers stop at about this.
    static let fileBytes = 32 << 20
    /// Lines that look like header lines.
    static let headerLines = 100_000
    /// Bytes, and colons, of one header line with addresses.
    static let addressBytes = 512 << 10
    static let addressColons = 200
    /// Declarations of parts within parts.
    static let boundaries = 200
    /// Lines that may be boundaries, where there are any.
    static let dashedLines = 20_000
    /// Such lines times declared boundaries: each line is compared with each boundary.
    static let comparisons = 1_000_000

    private var headerCount = 0
    private var dashedCount = 0
    private var boundaryCount = 0

    /// Checks a mail.
    ///
    /// - Throws: ``ReadingError`` when it passes a bound.
    static func check(_ file: [UInt8]) throws(ReadingError) {
        guard file.count <= fileBytes else {
            throw ReadingError("The mail is larger than \(fileBytes >> 20) MB and is not read. Take attachments out.")
        }
        var bounds = MailBounds()
        let excess = file.withUnsafeBufferPointer { bounds.excess(in: $0) }
        if let excess {
            throw ReadingError(
                "The mail has \(excess), which no mail program writes, and is not read. Ask where it comes from.")
        }
    }

    private mutating func excess(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        var start = 0
        while start < bytes.count {
            let end = Self.lineEnd(in: bytes, from: start)
            if let excess = take(UnsafeBufferPointer(rebasing: bytes[start..<end]), bytes, start) { return excess }
            start = end
        }
        guard boundaryCount > 0 else { return nil }
        if boundaryCount > Self.boundaries { return "more than \(Self.boundaries) groups of parts" }
        if dashedCount > Self.dashedLines || dashedCount * boundaryCount > Self.comparisons { return "too many parts" }
        return nil
    }

    private mutating func take(
        _ line: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
    ) -> String? {
        if line.count > 1, line[0] == 0x2D, line[1] == 0x2D { dashedCount += 1 }
        boundaryCount += Self.occurrences(of: Self.boundary, in: line) + Self.occurrences(of: Self.innerMail, in: line)
        guard let name = Self.headerName(of: line) else { return nil }
        headerCount += 1
        if headerCount > Self.headerLines { return "more than \(Self.headerLines) header lines" }
        guard Self.addressHeaders.contains(name) else { return nil }
        return Self.holdsExcessiveAddresses(bytes, from: start) ? "a header line with far too many addresses" : nil
    }

    // MARK: Lines

    private static let boundary = Array("boundary".utf8)
    private static let innerMail = Array("message/rfc822".utf8)
    private static let addressHeaders: Set<String> = ["from", "sender", "reply-to", "to", "cc", "bcc"]

    /// The byte after the line feed of the line that begins at `start`.
    private static func lineEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
        return min(index + 1, bytes.count)
    }

    /// The name before a colon, in lower case; nil for lines that are no header lines.
    private static func headerName(of line: UnsafeBufferPointer<UInt8>) -> String? {
        var count = 0
        while count < line.count, line[count] > 0x20, line[count] < 0x7F, line[count] != 0x3A { count += 1 }
        guard count > 0, count < line.count, line[count] == 0x3A || line[count] == 0x20 || line[count] == 0x09 else {
            return nil
        }
        var colon = count
        while colon < line.count, line[colon] == 0x20 || line[colon] == 0x09 { colon += 1 }
        guard colon < line.count, line[colon] == 0x3A else { return nil }
        // Longer names are counted, but none of them is looked at.
        return count > 20 ? "" : String(decoding: line.prefix(count), as: UTF8.self).lowercased()
    }

    /// Whether a header line with addresses, its continuations included, is too long or too deep.
    private static func holdsExcessiveAddresses(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var colons = 0
        var index = start
        while index < bytes.count {
            if bytes[index] == 0x3A { colons += 1 }
            if colons > addressColons || index - start > addressBytes { return true }
            let isEnd = bytes[index] == 0x0A
            index += 1
            let continues = index < bytes.count && (bytes[index] == 0x20 || bytes[index] == 0x09)
            if isEnd, !continues { return false }
        }
        return false
    }

    /// How often a word stands in a line, in capitals or not.
    private static func occurrences(of word: [UInt8], in line: UnsafeBufferPointer<UInt8>) -> Int {
        guard line.count >= word.count else { return 0 }
        var count = 0
        for start in 0...(line.count - word.count) where line[start] | 0x20 == word[0] {
            var length = 1
            while length < word.count, line[start + length] | 0x20 == word[length] { length += 1 }
            if length == word.count { count += 1 }
        }
        return count
    }
}
