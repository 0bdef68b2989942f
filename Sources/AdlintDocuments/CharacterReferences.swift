/// Character references such as `&pound;`, `&#8217;` and `&#x2019;` (HTML standard, section 13.2.5.72 and following).
///
/// The closing semicolon is required, as in CommonMark (section 2.5).
enum CharacterReferences {
    /// The reference that begins at `index`: its characters and its length in bytes; nil if none does.
    static func reference(in bytes: some RandomAccessCollection<UInt8>, at index: Int) -> (text: String, count: Int)? {
        // The longest name, CounterClockwiseContourIntegral, has 31 letters.
        let start = bytes.index(bytes.startIndex, offsetBy: index)
        let window = bytes[start...].prefix(40)
        guard window.first == 0x26, let end = window.firstIndex(of: 0x3B) else { return nil }
        let body = Array(window[window.index(after: window.startIndex)..<end])
        guard let text = body.first == 0x23 ? numeric(body.dropFirst()) : named(body) else { return nil }
        return (text, body.count + 2)
    }

    /// The text with every reference replaced.
    static func decoded(_ bytes: [UInt8]) -> String {
        guard bytes.contains(0x26) else { return String(decoding: bytes, as: UTF8.self) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x26, let (text, count) = reference(in: bytes, at: index) {
                result.append(contentsOf: text.utf8)
                index += count
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func named(_ name: [UInt8]) -> String? {
        guard !name.isEmpty, name.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }) else { return nil }
        let name = String(decoding: name, as: UTF8.self)
        return frequent[name] ?? names[name]
    }

    /// The standard's table for C1 controls is applied later, by ``ProseNormaliser``.
    private static func numeric(_ digits: ArraySlice<UInt8>) -> String? {
        let isHexadecimal = digits.first.map { $0 | 0x20 == 0x78 } ?? false
        let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
        guard (1...8).contains(text.utf8.count), text.utf8.first != 0x2B, text.utf8.first != 0x2D,
            let value = UInt32(text, radix: isHexadecimal ? 16 : 10)
        else { return nil }
        guard value != 0, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
        return String(Character(scalar))
    }

    /// Those that newsletters use, so that the whole table is seldom needed.
    private static let frequent: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "pound": "\u{A3}",
        "euro": "\u{20AC}", "cent": "\u{A2}", "ndash": "\u{2013}", "mdash": "\u{2014}", "hellip": "\u{2026}",
        "lsquo": "\u{2018}", "rsquo": "\u{2019}", "ldquo": "\u{201C}", "rdquo": "\u{201D}", "copy": "\u{A9}",
        "reg": "\u{AE}", "trade": "\u{2122}", "bull": "\u{2022}", "middot": "\u{B7}", "rarr": "\u{2192}",
        "raquo": "\u{BB}", "laquo": "\u{AB}", "shy": "\u{AD}", "zwnj": "\u{200C}", "times": "\u{D7}",
        "frac12": "\u{BD}", "dagger": "\u{2020}", "eacute": "\u{E9}",
    ]

    private static let names: [String: String] = table.withUTF8Buffer { bytes in
        var names: [String: String] = [:]
        names.reserveCapacity(2_200)
        for entry in bytes.split(whereSeparator: { $0 == 0x3B || $0 == 0x0A }) {
            let parts = entry.split(separator: 0x20)
            guard parts.count == 2 else { continue }
            var text = ""
            for code in parts[1].split(separator: 0x2B) {
                let value = UInt32(String(decoding: code, as: UTF8.self), radix: 16)
                if let scalar = value.flatMap(Unicode.Scalar.init) { text.unicodeScalars.append(scalar) }
            }
            names[String(decoding: parts[0], as: UTF8.self)] = text
        }
        return names
    }
}
