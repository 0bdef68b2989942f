import AdlintReports

/// Turns the steps of a walk into tasks: finds the policy of each draft, and reads the streams among them.
struct TaskSource {
    typealias Supply = TaskPool<DraftTask, DraftOutcome>.Supply

    private var walk: DraftWalk
    private let policies: PolicyStore
    private let revision: Revision?
    private let request: CheckRequest
    private var stream: StreamReading?

    /// What looked like drafts, and is of kinds that are not read.
    var unread: UnreadFiles { walk.unread }

    init(walk: DraftWalk, policies: PolicyStore, revision: Revision?, request: CheckRequest) {
        self.walk = walk
        self.revision = revision
        self.policies = policies
        self.request = request
    }

    /// The next task. Drafts that did not change since the revision are left out.
    mutating func next(mayWait: Bool) -> Supply {
        while true {
            if let stream {
                let supply = stream.next(mayWait: mayWait)
                guard case .end = supply else { return supply }
                self.stream = nil
            }
            guard let step = walk.next() else { return .end }
            if let task = task(for: step) { return .task(task) }
        }
    }

    /// What a step asks for; nil for nothing, or where a stream was opened.
    private mutating func task(for step: DraftWalk.Step) -> DraftTask? {
        switch step {
        case .problem(let fault):
            return .fail(DraftFailure(path: fault.path ?? "", message: fault.sentence), [])
        case .stream(let place):
            return open(place)
        case .draft(let place):
            switch change(of: place) {
            case .none: return nil
            case .added: return task(place, since: nil)
            case .changed(let path): return task(place, since: path)
            }
        }
    }

    private mutating func open(_ place: StreamPlace) -> DraftTask? {
        do {
            let standard = try policies.policy(for: place.folder)
            stream = try StreamReading(place, StreamPolicies(standard: standard, request: request))
            return nil
        } catch let list as DiagnosticList {
            return refused(place.name, list)
        } catch {
            return .fail(DraftFailure(path: place.name, message: (error as? Diagnostic)?.sentence ?? "\(error)"), [])
        }
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
            return refused(place.name, error)
        }
    }

    private func refused(_ name: String, _ faults: DiagnosticList) -> DraftTask {
        let message = "The draft was not checked, because its configuration or its rules have faults."
        return .fail(DraftFailure(path: name, message: message), faults.diagnostics)
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
