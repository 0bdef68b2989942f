/// The values of one line, as far as it was read.
struct DraftFields {
    private(set) var id: String?
    private(set) var format: (name: String, place: Int)?
    private(set) var text: (bytes: [UInt8], place: Int)?
    private(set) var base64: (code: [UInt8], place: Int)?
    private(set) var jurisdictions: [String]?
    private var seen: Set<Key> = []

    private enum Key: String, CaseIterable {
        case id, format, text, base64, jurisdictions
    }

    /// Reads a whole line.
    mutating func read(_ line: [UInt8]) throws(JSONFault) {
        switch UTF8Validation.firstFlaw(in: line, from: 0) {
        case .none: break
        case .nul(let offset): throw JSONFault("The line has a NUL byte, and is no JSON.", at: offset)
        case .malformed(let offset): throw JSONFault("The line is not UTF-8.", at: offset)
        }
        var scanner = JSONScanner(line)
        try scanner.expect("{", "a JSON object (\"{\")")
        guard !scanner.skip("}") else { return try scanner.expectEnd() }
        repeat { try readMember(&scanner) } while scanner.skip(",")
        try scanner.expect("}", "\",\" or \"}\"")
        try scanner.expectEnd()
    }

    private mutating func readMember(_ scanner: inout JSONScanner) throws(JSONFault) {
        scanner.skipBlanks()
        let place = scanner.index
        let name = try scanner.words("a key in quotation marks")
        try scanner.expect(":", "\":\"")
        guard let key = Key(rawValue: name) else {
            let keys = Key.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
            throw JSONFault("'\(name.prefix(40))' is no key of a draft. They are: \(keys).", at: place)
        }
        guard seen.insert(key).inserted else { throw JSONFault("'\(name)' stands there twice.", at: place) }
        // What writes tables as JSON gives null for a column that is empty.
        if scanner.skipNull() { return }
        try readValue(of: key, &scanner)
    }

    private mutating func readValue(of key: Key, _ scanner: inout JSONScanner) throws(JSONFault) {
        scanner.skipBlanks()
        let place = scanner.index
        switch key {
        case .id: id = try scanner.words("a string as 'id'")
        case .format: format = (try scanner.words("a string as 'format'"), place)
        case .text: text = (try scanner.string("a string as 'text'"), place)
        case .base64: base64 = (try scanner.string("a string as 'base64'"), place)
        case .jurisdictions: jurisdictions = try list(&scanner)
        }
    }

    /// The most names of jurisdictions in one line; there are not so many laws.
    private static let mostJurisdictions = 64

    private func list(_ scanner: inout JSONScanner) throws(JSONFault) -> [String] {
        let wanted = "a list of strings as 'jurisdictions'"
        let place = scanner.index
        try scanner.expect("[", wanted)
        var names: [String] = []
        if !scanner.skip("]") {
            repeat {
                guard names.count < Self.mostJurisdictions else {
                    throw JSONFault("There are more than \(Self.mostJurisdictions) jurisdictions.", at: scanner.index)
                }
                names.append(try scanner.words(wanted).lowercased())
            } while scanner.skip(",")
            try scanner.expect("]", "\",\" or \"]\"")
        }
        guard !names.isEmpty else {
            throw JSONFault("'jurisdictions' is empty. Name one, or leave the key out.", at: place)
        }
        return names
    }
}
