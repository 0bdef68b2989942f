import AdlintReports

/// Turns the steps of a walk into tasks: finds the policy of each draft.
struct TaskSource {
    private var walk: DraftWalk
    private let policies: PolicyStore
    private let revision: Revision?

    init(walk: DraftWalk, policies: PolicyStore, revision: Revision?) {
        self.walk = walk
        self.revision = revision
        self.policies = policies
    }

    /// The next task; nil at the end. Drafts that did not change since the revision are left out.
    mutating func next() -> DraftTask? {
        while let step = walk.next() {
            switch step {
            case .problem(let fault):
                return .fail(DraftFailure(path: fault.path ?? "", message: fault.sentence), [])
            case .draft(let place):
                switch change(of: place) {
                case .none: continue
                case .added: return task(place, since: nil)
                case .changed(let path): return task(place, since: path)
                }
            }
        }
        return nil
    }

    private func change(of place: DraftPlace) -> Revision.Change {
        guard let revision else { return .added }
        let path = Path.joined(place.folder, Path.name(of: place.name))
        let change = revision.change(of: path)
        // Standard input may be other than the file whose name it has.
        guard place.source == .standardInput, change == .none, let name = revision.path(of: path) else { return change }
        return .changed(from: name)
    }

    private func task(_ place: DraftPlace, since path: String?) -> DraftTask {
        do {
            return .check(place, try policies.policy(for: place.folder), since: path)
        } catch {
            let message = "The draft was not checked, because its configuration or its rules have faults."
            return .fail(DraftFailure(path: place.name, message: message), error.diagnostics)
        }
    }
}

/// Lists of paths in files.
enum PathList {
    /// The paths that a file lists: ended by NUL where it holds one, else one a line.
    ///
    /// - Throws: ``Diagnostic`` when the file cannot be read or is not UTF-8.
    static func read(_ file: String) throws(Diagnostic) -> [String] {
        let bytes = file == "-" ? try FileReader.bytes(from: 0, name: "<stdin>") : try FileReader.bytes(of: file)
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw Diagnostic("The list of drafts is not UTF-8. Rename the drafts whose names are not.", path: file)
        }
        let separator: UInt8 = bytes.contains(0) ? 0 : UInt8(ascii: "\n")
        return bytes.split(separator: separator).compactMap { line in
            let name = separator != 0 && line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
        }
    }
}
