/// The keys of a mapping, taken one by one; what nobody asked for is an unknown key.
struct YAMLFields {
    /// What the mapping is, for messages ("a claim").
    let noun: String
    let position: Position
    private let document: YAMLDocument
    private let pairs: [String: (key: Position, value: YAMLValue)]
    private var known: [String] = []

    fileprivate init(noun: String, mapping: YAMLNode.Mapping, at position: Position, in document: YAMLDocument) {
        self.noun = noun
        self.position = position
        self.document = document
        var pairs: [String: (key: Position, value: YAMLValue)] = [:]
        for (key, node) in mapping.pairs where document.visit() {
            let key = YAMLValue(node: key, document: document, label: "a key")
            guard let name = key.text() else { continue }
            pairs[name] = (key.position, YAMLValue(node: node, document: document, label: "'\(name)'"))
        }
        self.pairs = pairs
    }

    var log: DiagnosticLog { document.log }

    /// The value of a key, or nil where the key is left out.
    mutating func take(_ key: String) -> YAMLValue? {
        known.append(key)
        return pairs[key]?.value
    }

    /// The value of a key that must be there.
    mutating func require(_ key: String) -> YAMLValue? {
        let value = take(key)
        if value == nil { log.error("\(noun.capitalisedFirst) needs the key '\(key)'. Add it.", at: position) }
        return value
    }

    /// Takes every key, where what is wrong has been told and the rest would only be noise.
    mutating func takeAll() {
        known += pairs.keys
    }

    /// The text of a key that must be there; empty where it is not.
    mutating func text(_ key: String) -> String {
        require(key)?.text() ?? ""
    }

    /// Where a key stands; the mapping's own place where it is left out.
    func position(of key: String) -> Position {
        pairs[key]?.key ?? position
    }

    /// Keys that are there, in order of their places.
    var keys: [Located<String>] {
        pairs.map { Located($0.key, at: $0.value.key) }.sorted {
            ($0.position.line, $0.position.column) < ($1.position.line, $1.position.column)
        }
    }

    /// `{money}` without quotation marks is a mapping to YAML, with a key that has no value.
    private static let braceHint = " A text that begins with { must stand in quotation marks."

    fileprivate func refuseUnknownKeys() {
        for key in keys where !known.contains(key.value) {
            let isEmpty = pairs[key.value]?.value.isEmpty == true
            let hint = isEmpty ? Self.braceHint : NearNames.hint(for: key.value, among: known)
            log.error("\(noun.capitalisedFirst) has no key '\(key.value)'.\(hint)", at: key.position)
        }
    }
}

extension YAMLValue {
    /// Reads a mapping; keys that `read` does not take are unknown, and errors. Nil where it is no mapping.
    func mapping<Result>(_ noun: String, _ read: (inout YAMLFields) -> Result) -> Result? {
        guard case .mapping(let mapping) = node.content else {
            error("\(label) must be \(noun), written as keys and values, and here stands \(shape).")
            return nil
        }
        var fields = YAMLFields(noun: noun, mapping: mapping, at: position, in: document)
        let result = read(&fields)
        fields.refuseUnknownKeys()
        return result
    }

    /// Reads a mapping whose keys are free names ("terms"), in order of their places.
    func entries(_ noun: String) -> [(key: Located<String>, value: YAMLValue)] {
        mapping(noun) { fields in
            fields.keys.compactMap { key in fields.take(key.value).map { (key, $0) } }
        } ?? []
    }
}

extension String {
    /// The same with its first letter in upper case, for a sentence's start.
    var capitalisedFirst: String {
        prefix(1).uppercased() + dropFirst()
    }
}
