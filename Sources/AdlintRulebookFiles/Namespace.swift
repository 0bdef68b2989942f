/// Who has which name. Claims, disclosures and rules share one namespace: a name alone must say what it is.
struct Namespace {
    private struct Owner {
        let noun: String
        /// Where it is defined; nil where the base brought it.
        let position: Position?
    }
    private var owners: [String: Owner] = [:]

    /// Takes in names of the base.
    mutating func seed(_ names: some Sequence<String>, as noun: String) {
        for name in names { owners[name] = Owner(noun: noun, position: nil) }
    }

    /// Names of one kind that the base brought and nothing has replaced.
    func inherited(_ noun: String) -> Set<String> {
        Set(owners.filter { $0.value.noun == noun && $0.value.position == nil }.keys)
    }

    /// Names that the files define, with their places.
    func defined(_ noun: String) -> [Located<String>] {
        owners.compactMap { name, owner in
            owner.noun == noun ? owner.position.map { Located(name, at: $0) } : nil
        }
    }

    /// Gives a name to a definition, or says why it cannot have it.
    mutating func take(_ name: Located<String>, as noun: String, replaces: Bool, _ log: DiagnosticLog) {
        let owner = owners[name.value]
        owners[name.value] = Owner(noun: noun, position: name.position)
        guard let owner else {
            guard replaces else { return }
            let hint = NearNames.hint(for: name.value, among: inherited(noun))
            log.error("There is no built-in \(noun) '\(name.value)' to replace.\(hint)", at: name.position)
            return
        }
        if let complaint = complaint(about: name.value, as: noun, owner: owner, replaces: replaces) {
            log.error(complaint, at: name.position)
        }
    }

    private func complaint(about name: String, as noun: String, owner: Owner, replaces: Bool) -> String? {
        if let other = owner.position {
            return "There is a \(owner.noun) '\(name)' already, in \(other.path). Give this one another name."
        }
        guard owner.noun == noun else {
            return "The built-in rulebook has a \(owner.noun) '\(name)'. Give this \(noun) another name."
        }
        return replaces
            ? nil
            : "The built-in rulebook has a \(noun) '\(name)'. Write 'replaces: true' to put this one in its place, or give"
                + " it another name."
    }
}
