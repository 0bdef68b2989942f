import AdlintRulebookFiles
import AdlintRules

/// How the drafts of a stream are judged: all by one configuration, each by the law that its line names. Shared by threads.
final class StreamPolicies: Sendable {
    private struct State {
        let rulebooks: Rulebooks
        var laws: [String]?
        var made: [[String]: Policy] = [:]
    }

    /// The policy of drafts that name no law.
    let standard: Policy
    private let request: CheckRequest
    private let rules: [String]
    private let state: Monitor<State>

    /// Makes the policies beside one that is there.
    init(standard: Policy, request: CheckRequest) {
        self.standard = standard
        self.request = request
        rules = standard.configuration?.ruleFolders ?? []
        state = Monitor(State(rulebooks: Rulebooks(shelf: .wanted(by: request))))
    }

    /// The policy for drafts of some jurisdictions; made once for each set of them that there is.
    ///
    /// - Throws: ``DiagnosticList`` where there are no rules for one of them.
    func policy(for jurisdictions: [String]?) throws(DiagnosticList) -> Policy {
        guard let jurisdictions else { return standard }
        return try state.change { state in
            Attempt { () throws(DiagnosticList) in try self.policy(for: Set(jurisdictions).sorted(), &state) }
        }.get()
    }

    private func policy(for names: [String], _ state: inout State) throws(DiagnosticList) -> Policy {
        if let known = state.made[names] { return known }
        // Unknown names are refused before anything is made and kept for them: a stream may bring any number.
        let laws = try laws(&state)
        for name in names where !laws.contains(name) {
            let hint = NearNames.hint(for: name, among: laws)
            throw DiagnosticList([Diagnostic("There are no rules for the jurisdiction '\(name)'.\(hint)")])
        }
        var request = request
        request.jurisdictions = names
        let policy = try Policy(
            standard.configuration, ruleFolders: rules, rulebooks: state.rulebooks, request: request)
        state.made[names] = policy
        return policy
    }

    private func laws(_ state: inout State) throws(DiagnosticList) -> [String] {
        if let known = state.laws { return known }
        let rulebook = try state.rulebooks.book(for: nil, with: rules).rulebook
        let laws = Set(rulebook.rules.map(\.jurisdiction)).subtracting(["any"]).sorted()
        state.laws = laws
        return laws
    }
}

extension Configuration {
    /// The folders of its own rules, as seen from where the program runs.
    var ruleFolders: [String] {
        rulePaths.map { Path.joined(Path.folder(of: path), $0.text) }
    }
}
