import AdlintCore
import AdlintEngine
import AdlintReports
import AdlintRulebookFiles
import Glibc

/// What is written with every entry that is new.
struct BaselineDecision {
    var reason: String?
    var by: String?
    var until: String?
}

/// One run of `adlint baseline`: checks drafts and writes down what is there.
struct BaselineRun {
    private let request: CheckRequest
    private let decision: BaselineDecision
    /// Whether entries are only taken out.
    private let onlyPrunes: Bool
    private let policies: PolicyStore
    private var files: [String: Baseline] = [:]
    private var folders: [String: BaselineFile] = [:]
    private var counts = (kept: 0, added: 0, removed: 0)
    private var hasFailed = false

    init(_ request: CheckRequest, _ decision: BaselineDecision, onlyPrunes: Bool) {
        self.request = request
        self.decision = decision
        self.onlyPrunes = onlyPrunes
        policies = PolicyStore(request: request, rulebooks: Rulebooks(shelf: .wanted(by: request)))
    }

    /// Checks the drafts and writes the files.
    ///
    /// - Throws: Whatever keeps all of it from being done.
    mutating func run() throws -> ExitStatus {
        let checker = DraftChecker(
            keepsDocument: false, keepsDigest: false, revision: nil, fixing: nil,
            ownPolicies: DraftPolicies(request: request))
        let pool = TaskPool<DraftTask, DraftOutcome>(threads: request.jobs ?? CheckRun.processors, weight: \.weight) {
            let workspace = Workspace()
            return { checker.outcome(of: $0, workspace: workspace) }
        }
        var tasks = TaskSource(
            walk: try DraftWalk(request, policies), policies: policies, revision: nil, request: request)
        var problem: (any Error)?
        pool.run(
            next: { tasks.next(mayWait: $0) }, idle: {},
            take: { outcome in
                do { try take(outcome) } catch { problem = error }
                return problem == nil
            })
        if let problem { throw problem }
        try dropMissingDrafts()
        try write()
        return hasFailed ? .failed : .clean
    }

    // MARK: Drafts

    private mutating func take(_ outcome: DraftOutcome) throws {
        switch outcome {
        case .reviewed(let draft): try record(draft)
        case .failed(let failure, let diagnostics):
            hasFailed = true
            for diagnostic in diagnostics { Terminal.complain(diagnostic.text) }
            Terminal.complain(Diagnostic(failure.message, path: failure.path).text)
        }
    }

    private mutating func record(_ draft: CheckedDraft) throws {
        guard let place = draft.place else { return }
        let file = try file(for: draft, at: place)
        guard let name = file.name(of: place) else {
            throw Diagnostic(
                "The draft does not lie below the folder of the baseline (\(file.baseline.path)). Give one with --baseline.",
                path: place.name)
        }
        let old = files[file.baseline.path]?.drafts[name] ?? []
        var entries: [Baseline.Entry] = []
        for finding in draft.review.findings {
            for part in finding.allParts {
                let known = old.first { $0.fingerprint == part.fingerprint }
                if let known, finding.suppression?.kind == .baseline || onlyPrunes && finding.suppression == nil {
                    entries.append(known)
                    counts.kept += 1
                } else if finding.suppression == nil, !onlyPrunes {
                    entries.append(entry(finding, part, in: draft.review))
                    counts.added += 1
                }
            }
        }
        let left = Set(entries.map(\.fingerprint))
        counts.removed += old.count { !left.contains($0.fingerprint) }
        files[file.baseline.path]?.drafts[name] = entries.isEmpty ? nil : entries
    }

    private func entry(_ finding: Finding, _ part: FindingPart, in review: Review) -> Baseline.Entry {
        let words = review.source.string(in: part.range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return Baseline.Entry(
            rule: finding.rule, problem: finding.problem.rawValue,
            words: words.count > 80 ? String(words.prefix(79)) + "…" : words, fingerprint: part.fingerprint,
            since: Today.text, reason: decision.reason, by: decision.by, until: decision.until)
    }

    // MARK: Files

    /// The baseline that the draft is judged by, or the one that is made.
    private mutating func file(for draft: CheckedDraft, at place: DraftPlace) throws(DiagnosticList) -> BaselineFile {
        if let known = draft.policy.baseline {
            if files[known.baseline.path] == nil { files[known.baseline.path] = known.baseline }
            return known
        }
        let path = newPath(for: draft, at: place)
        if let made = folders[path] { return made }
        let made = BaselineFile(Baseline(path: path))
        folders[path] = made
        files[path] = made.baseline
        return made
    }

    /// As named by the user or the configuration, else beside the configuration, else in the repository's root.
    private func newPath(for draft: CheckedDraft, at place: DraftPlace) -> String {
        if let file = request.baselineFile { return file }
        if let configuration = draft.policy.configuration {
            let folder = Path.folder(of: configuration.path)
            return Path.joined(folder, configuration.baseline?.text ?? Baseline.fileName)
        }
        var folder = place.folder
        while folder != "/", !Path.exists(Path.joined(folder, ".git")) { folder = Path.folder(of: folder) }
        return Path.shown(Path.joined(folder == "/" ? Path.resolved(".") ?? "." : folder, Baseline.fileName))
    }

    /// Entries of drafts that are gone match nothing; those of drafts that were not checked stay.
    private mutating func dropMissingDrafts() throws {
        for (path, baseline) in files {
            let folder = Path.resolved(Path.folder(of: path)) ?? "/"
            for (name, entries) in baseline.drafts where !Path.exists(Path.joined(folder, name)) {
                counts.removed += entries.count
                files[path]?.drafts[name] = nil
            }
        }
    }

    private func write() throws {
        for (path, baseline) in files.sorted(by: { $0.key < $1.key }) {
            let text = Array(baseline.text.utf8)
            if baseline.count == 0, !Path.exists(path) { continue }
            if (try? FileReader.bytes(of: path)) == text { continue }
            let file = try AtomicFile(path: path, noun: "baseline", keepsMode: true)
            try ByteSink.writeAll(text, to: file.descriptor)
            try file.commit()
        }
        let names = files.keys.sorted().joined(separator: ", ")
        let place = names.isEmpty ? "" : "\(names): "
        try Output.write("\(place)\(counts.added) added, \(counts.kept) kept, \(counts.removed) taken out\n")
    }
}
