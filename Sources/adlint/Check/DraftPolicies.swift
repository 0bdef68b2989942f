import AdlintCore
import AdlintRulebookFiles

/// Policies for drafts that say something of themselves in their front matter; each is made once. Shared by threads.
final class DraftPolicies: Sendable {
    private struct Key: Hashable {
        let policy: ObjectIdentifier
        let settings: DraftSettings
    }
    private struct State {
        var made: [Key: Policy] = [:]
        let rulebooks: Rulebooks
    }
    private let request: CheckRequest
    private let monitor: Monitor<State>

    /// Makes a store for one run.
    init(request: CheckRequest) {
        self.request = request
        monitor = Monitor(State(rulebooks: Rulebooks(shelf: .wanted(by: request))))
    }

    /// The policy for a draft: the given one, where its front matter says nothing to adlint.
    ///
    /// - Throws: ``DiagnosticList`` with every fault of what it says.
    func policy(for document: Document, path: String, under policy: Policy) throws(DiagnosticList) -> Policy {
        guard let lines = document.settings else { return policy }
        let line = document.source.position(of: lines.start).line
        let text = String(decoding: document.source.bytes[lines.start..<lines.end], as: UTF8.self)
        let settings: DraftSettings
        do {
            settings = try DraftSettings(reading: text, atLine: line, path: path)
        } catch {
            throw DiagnosticList(error.diagnostics.map(Diagnostic.init))
        }
        return try made(settings, path: path, under: policy)
    }

    private func made(_ settings: DraftSettings, path: String, under policy: Policy) throws(DiagnosticList) -> Policy {
        let key = Key(policy: ObjectIdentifier(policy), settings: settings)
        let request = request
        let result: Attempt<Policy> = monitor.wait { state in
            if let known = state.made[key] { return .made(known) }
            let made = Attempt { () throws(DiagnosticList) in
                try Policy(
                    policy.configuration, ruleFolders: policy.ruleFolders, rulebooks: state.rulebooks, request: request,
                    draft: Settings.Draft(path: path, settings: settings), baseline: policy.baseline)
            }
            if case .made(let made) = made { state.made[key] = made }
            return made
        }
        return try result.get()
    }
}
