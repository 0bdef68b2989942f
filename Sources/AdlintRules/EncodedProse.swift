internal import AdlintCore

/// The prose of a rule where it stands in an encoded rulebook: the lines after its title line, up to the next rule.
struct EncodedProse: Sendable {
    let storage: CodecStorage
    let lines: Range<Int>

    var words: RuleProse.Words {
        var reader = CodecReader(UnsafeBufferPointer(rebasing: storage.bytes[lines]))
        var words = reader.line { fields in
            RuleProse.Words(
                title: fields.string(), authority: [], say: [:], since: fields.string(), status: fields.string())
        }
        words.authority = Self.authority(&reader)
        while reader.isAt(.say) {
            let (problem, sentence) = reader.line { ($0.string(), $0.string()) }
            if let problem = Problem(rawValue: problem) { words.say[problem] = sentence }
        }
        return words
    }

    /// The sentence for a problem alone.
    func sentence(for problem: Problem) -> String? {
        var reader = CodecReader(UnsafeBufferPointer(rebasing: storage.bytes[lines]))
        reader.line { _ in }
        while reader.isAt(.authority) { reader.line { _ in } }
        while reader.isAt(.say) {
            let sentence = reader.line { $0.string() == problem.rawValue ? $0.string() : nil }
            if let sentence { return sentence }
        }
        return nil
    }

    /// The law alone.
    var authority: [Authority] {
        var reader = CodecReader(UnsafeBufferPointer(rebasing: storage.bytes[lines]))
        reader.line { _ in }
        return Self.authority(&reader)
    }

    /// The status alone, which every check asks for.
    var status: String {
        var reader = CodecReader(UnsafeBufferPointer(rebasing: storage.bytes[lines]))
        return reader.line { fields in
            _ = (fields.bytes(), fields.bytes())
            return fields.string()
        }
    }

    private static func authority(_ reader: inout CodecReader) -> [Authority] {
        var authority: [Authority] = []
        while reader.isAt(.authority) { authority.append(reader.line(source)) }
        return authority
    }

    private static func source(_ fields: inout CodecFields) -> Authority {
        let cite = fields.string()
        let url = fields.string()
        return Authority(
            cite: cite, url: url.isEmpty ? nil : url, asOf: fields.string(), verified: fields.string(),
            problem: Problem(rawValue: fields.string()))
    }

    /// Passes over the prose of a rule, and takes down where it is; nil where none stands.
    static func skip(in reader: inout CodecReader, of storage: CodecStorage) -> EncodedProse? {
        guard reader.isAt(.title) else { return nil }
        let start = storage.offset(of: reader.cursor)
        repeat { reader.line { _ in } } while reader.isAt(.authority) || reader.isAt(.say)
        return EncodedProse(storage: storage, lines: start..<storage.offset(of: reader.cursor))
    }
}
