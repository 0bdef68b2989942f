/// Who has which name, among the claims, the disclosures, the rules and the labels.
struct Namespace {
    private struct Key: Hashable {
        let noun: String
        let name: String
    }
    /// Where each is defined; nil where the base brought it.
    private var owners: [Key: Position?] = [:]

    /// Takes in names of the base.
    mutating func seed(_ names: some Sequence<String>, as noun: String) {
        for name in names { owners[Key(noun: noun, name: name)] = .some(nil) }
    }

    /// Names of one kind that the base brought and nothing has replaced.
    func inherited(_ noun: String) -> Set<String> {
        Set(owners.filter { $0.key.noun == noun && $0.value == nil }.keys.map(\.name))
    }

    /// Names that the files define, with their places.
    func defined(_ noun: String) -> [Located<String>] {
        owners.compactMap { key, position in
            key.noun == noun ? position.map { Located(key.name, at: $0) } : nil
        }
    }

    /// Gives a name to a definition, or says why it cannot have it.
    mutating func take(_ name: Located<String>, as noun: String, replaces: Bool, _ log: DiagnosticLog) {
        let key = Key(noun: noun, name: name.value)
        let owner = owners.updateValue(name.position, forKey: key)
        switch (owner, replaces) {
        case (nil, false), (.some(nil), true): return
        case (nil, true):
            let hint = NearNames.hint(for: name.value, among: inherited(noun))
            log.error("There is no built-in \(noun) '\(name.value)' to replace.\(hint)", at: name.position)
        case (.some(nil), false):
            log.error(
                "The built-in rulebook has a \(noun) '\(name.value)'. Write 'replaces: true' to put this one in its"
                    + " place, or give it another name.",
                at: name.position)
        case (.some(.some(let other)), _):
            log.error(
                "There is a \(noun) '\(name.value)' already, in \(other.path). Give this one another name.",
                at: name.position)
        }
    }
}
