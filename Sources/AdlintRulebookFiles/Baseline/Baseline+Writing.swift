extension Baseline {
    /// The file's text: drafts by path, their findings by rule and words, a line a fact, so that a change of the file shows
    /// what was decided.
    public var text: String {
        var lines = [
            "# Findings that adlint lets stand, because they were there before. 'adlint baseline' writes this file,",
            "# 'adlint baseline --prune' takes out what is mended. reason, by and until (YYYY-MM-DD) may be added by hand.",
            "version: 1",
        ]
        let drafts = drafts.filter { !$0.value.isEmpty }
        lines.append(drafts.isEmpty ? "drafts: {}" : "drafts:")
        for (path, entries) in drafts.sorted(by: { $0.key < $1.key }) {
            lines.append("  \(Self.quoted(path)):")
            for entry in entries.sorted(by: Self.precedes) { lines += Self.lines(of: entry) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func precedes(_ left: Entry, _ right: Entry) -> Bool {
        (left.rule, left.words, left.problem, left.fingerprint)
            < (right.rule, right.words, right.problem, right.fingerprint)
    }

    private static func lines(of entry: Entry) -> [String] {
        let facts = [
            ("rule", entry.rule), ("problem", entry.problem), ("words", entry.words),
            ("fingerprint", entry.fingerprint), ("since", entry.since), ("reason", entry.reason ?? ""),
            ("by", entry.by ?? ""), ("until", entry.until ?? ""),
        ]
        return facts.filter { !$0.1.isEmpty }.enumerated().map { index, fact in
            "    \(index == 0 ? "-" : " ") \(fact.0): \(quoted(fact.1))"
        }
    }

    /// As it is where YAML takes it for text, else in quotation marks as JSON has them, which YAML reads too.
    private static func quoted(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
                || [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/")].contains(byte)
        }
        let first = text.utf8.first ?? 0
        let startsWell = (0x61...0x7A).contains(first | 0x20) || isDay(text)
        if isPlain, startsWell,
            !["true", "false", "yes", "no", "on", "off", "null", "y", "n"].contains(text.lowercased())
        {
            return text
        }
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\" + String(scalar)
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    private static func isDay(_ text: String) -> Bool {
        text.utf8.count == 10 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
    }
}
