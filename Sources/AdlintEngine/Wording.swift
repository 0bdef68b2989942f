import AdlintCore
import AdlintRules

/// Makes sentences out of facts: the second step, after judging.
enum Wording {
    /// Fills the places of a rule's sentence.
    static func fill(_ sentence: String, with values: [String: String]) -> String {
        var result: [UInt8] = []
        var rest = Substring(sentence).utf8
        while let open = rest.firstIndex(of: 0x7B), let close = rest[open...].firstIndex(of: 0x7D) {
            append(rest[..<open], to: &result)
            let name = String(Substring(rest[rest.index(after: open)..<close]))
            append((values[name] ?? "{\(name)}").utf8, to: &result)
            rest = rest[rest.index(after: close)...]
        }
        append(rest, to: &result)
        if result.last == 0x20 { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }

    /// Adds words with one blank between them.
    private static func append(_ words: some Sequence<UInt8>, to result: inout [UInt8]) {
        for byte in words {
            let isBlank = byte == 0x20 || byte == 0x0A
            if !isBlank { result.append(byte) } else if let last = result.last, last != 0x20 { result.append(0x20) }
        }
    }

    /// The words of a place, quoted and short enough for a sentence.
    static func quote(_ words: String) -> String {
        let limit = 90
        guard words.count > limit else { return "\"\(words)\"" }
        let cut = words.prefix(limit)
        let end = cut.lastIndex(of: " ") ?? cut.endIndex
        return "\"\(cut[..<end]) ...\""
    }

    /// Where a disclosure stands, seen from a claim.
    static func distance(blocks: Int, words: Int) -> String {
        switch blocks {
        case 0: "in the same block, \(count(words, "word")) away"
        default: "\(count(blocks, "block")) and \(count(words, "word")) away"
        }
    }

    /// How a written text differs from the prescribed one, word by word.
    static func difference(_ sighting: VerbatimSighting) -> String {
        var dropped: [String] = []
        var added: [String] = []
        var changes: [String] = []
        func flush() {
            if !dropped.isEmpty || !added.isEmpty { changes.append(change(dropped, added)) }
            dropped = []
            added = []
        }
        for step in sighting.comparison.steps {
            switch step {
            case .same: flush()
            case .dropped(let word): dropped.append(word)
            case .added(let word): added.append(word)
            }
        }
        flush()
        let shown = changes.prefix(4).joined(separator: "; ")
        let more = changes.count > 4 ? "; and \(count(changes.count - 4, "further change"))" : ""
        return "it differs from the prescribed text \(sighting.text.id): \(shown)\(more)"
    }

    private static func change(_ dropped: [String], _ added: [String]) -> String {
        switch (dropped.isEmpty, added.isEmpty) {
        case (false, true): "\"\(clip(dropped))\" is left out"
        case (true, false): "\"\(clip(added))\" is added"
        default: "\"\(clip(added))\" stands for \"\(clip(dropped))\""
        }
    }

    private static func clip(_ words: [String]) -> String {
        words.count <= 14 ? words.joined(separator: " ") : words.prefix(12).joined(separator: " ") + " ..."
    }

    /// A number of months in years, where it is whole years.
    static func duration(_ months: Int) -> String {
        months % 12 == 0 ? count(months / 12, "year") : count(months, "month")
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
    }
}
