import AdlintCore
import AdlintEngine
import AdlintReports
import AdlintRulebookFiles
import AdlintRules
import Glibc

/// One run of `adlint check`.
struct CheckRun {
    private let request: CheckRequest
    private let policies: PolicyStore
    private let cache: ResultCache?
    private let revision: Revision?
    private let progress: Progress
    private var reports: ReportSet
    private var tally: Tally
    private var baselines = BaselineUse()
    private var waivers = WaiverUse()
    private var announced: Set<String> = []
    private var unread = UnreadFiles()

    /// Does what the options ask for, with everything that there is to say said.
    static func status(_ values: CheckOption.Values, paths: [String]) -> ExitStatus {
        HeapReserve.take(1 << 20)
        do {
            let all = CheckOption.completed(values) { Environment[$0] }
            let request = try CheckRequest(all, paths: paths)
            if request.showsConfiguration { return try ConfigurationDisplay(request).show() }
            var run = try CheckRun(request)
            // The process ends with the run: to free the rulebook piece by piece would take longer than to read a draft.
            _ = Unmanaged.passRetained(run.policies)
            return try run.run()
        } catch {
            return .failed(by: error)
        }
    }

    private init(_ request: CheckRequest) throws {
        self.request = request
        tally = Tally(countsRules: request.showsStatistics)
        cache = try ResultCache.wanted(by: request)
        policies = PolicyStore(request: request, rulebooks: Rulebooks(shelf: .wanted(by: request)), cache: cache)
        try Self.refuseUnknownNames(request, policies)
        revision = try request.since.map { name throws(Diagnostic) in try Revision(name) }
        let (store, isPartial) = (policies, request.since != nil)
        progress = Progress(
            isShown: Terminal.isError && request.detail != .quiet && Environment["TERM"] != "dumb",
            total: { isPartial ? nil : Self.total(request, store) })
        reports = try ReportSet(request, rules: Self.descriptors(request, policies), progress: progress)
    }

    /// How many drafts there are, from their places alone; nil where that cannot be known.
    private static func total(_ request: CheckRequest, _ policies: PolicyStore) -> Int? {
        guard !request.paths.contains("-"), request.listFile != "-", var walk = try? DraftWalk(request, policies) else {
            return nil
        }
        var count = 0
        while let step = walk.next() {
            if case .stream = step { return nil }
            count += 1
        }
        return count
    }

    /// A misspelt name on the command line is a fault of the whole run, not of each draft.
    private static func refuseUnknownNames(_ request: CheckRequest, _ policies: PolicyStore) throws(DiagnosticList) {
        let first = request.paths.first { $0 != "-" } ?? "."
        guard let folder = Path.resolved(first).map({ Path.isFolder($0) ? $0 : Path.folder(of: $0) }) else { return }
        do {
            _ = try policies.policy(for: folder)
        } catch {
            if error.diagnostics.contains(where: { $0.path == nil }) { throw error }
        }
    }

    /// The rules that hold where the user stands, for reports that list them.
    private static func descriptors(_ request: CheckRequest, _ policies: PolicyStore) -> [RuleDescriptor] {
        let formats = [request.format] + request.outputs.map(\.format)
        guard request.detail == .verbose || formats.contains(where: \.listsRules) else { return [] }
        guard let folder = Path.resolved("."), let law = try? policies.policy(for: folder).loaded() else { return [] }
        return law.book.rulebook.rules.map(RuleDescriptor.init)
    }

    private mutating func run() throws -> ExitStatus {
        let formats = [request.format] + request.outputs.map(\.format)
        let checker = DraftChecker(
            keepsDocument: formats.contains(where: \.showsDocument),
            keepsDigest: formats.contains(where: \.showsDigest), revision: revision,
            fixing: request.fixing, ownPolicies: DraftPolicies(request: request))
        let pool = TaskPool<DraftTask, DraftOutcome>(threads: request.jobs ?? Self.processors, weight: \.weight) {
            let workspace = Workspace()
            return { checker.outcome(of: $0, workspace: workspace) }
        }
        var tasks = TaskSource(
            walk: try DraftWalk(request, policies), policies: policies, revision: revision, request: request)
        reports.begin(ToolInfo(version: Version.current, rulebook: policies.digest))
        pool.run(
            next: { tasks.next(mayWait: $0) },
            idle: { reports.flush() },
            take: { outcome in
                take(outcome)
                return reports.isRead
            })
        unread = tasks.unread
        progress.clear()
        cache?.tidy()
        for (review, level) in waivers.reviews(of: request) {
            tally.add(review, level)
            reports.add(review)
        }
        reports.end()
        return finish()
    }

    private mutating func take(_ outcome: DraftOutcome) {
        switch outcome {
        case .reviewed(let draft):
            announceOnce(draft.notes)
            tally.add(draft.review, draft.policy.failLevel)
            baselines.note(draft)
            waivers.note(draft)
            reports.add(draft.review)
            reports.pass(draft.output)
        case .failed(let failure, let diagnostics):
            progress.clear()
            announce(failure, diagnostics)
            reports.add(failure)
        }
        progress.step()
    }

    /// Says on standard error what went wrong; a fault that many drafts share is told once.
    private mutating func announce(_ failure: DraftFailure, _ diagnostics: [Diagnostic]) {
        announceOnce(diagnostics)
        // The report says it on the same screen.
        if request.format == .terminal, Terminal.isOutput, Terminal.isError { return }
        let position = failure.position
        Terminal.complain(
            Diagnostic(failure.message, path: failure.path, line: position?.line, column: position?.column).text)
    }

    private mutating func announceOnce(_ diagnostics: [Diagnostic]) {
        announceOnce(diagnostics.map(\.text))
    }

    private mutating func announceOnce(_ lines: [String]) {
        for line in lines where announced.insert(line).inserted { Terminal.complain(line) }
    }

    private mutating func finish() -> ExitStatus {
        announceOnce(policies.warnings)
        if request.detail != .quiet, let warning = unread.warning { announceOnce([warning]) }
        // Rules that did not run cannot say that their entries are needed no more.
        let isWhole = request.selected.isEmpty && request.ignored.isEmpty
        if isWhole, request.detail != .quiet { announceOnce(baselines.warnings) }
        if request.showsStatistics { tally.show() }
        for fault in reports.faults { Terminal.complain(fault.text) }
        if reports.summary.failed > 0 || !reports.faults.isEmpty || (reports.lostReader && !reports.isRead) {
            return .failed
        }
        if request.fixing?.mode == .diff {
            let fixed = reports.summary.fixed
            let findings = fixed == 1 ? "1 finding" : "\(fixed) findings"
            Terminal.complain(
                fixed > 0 ? "adlint: --fix would mend \(findings)." : "adlint: --fix would change nothing.")
            return fixed > 0 ? .findings : .clean
        }
        return tally.failing > 0 ? .findings : .clean
    }

    static var processors: Int {
        max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    }
}

extension DraftWalk {
    /// A walk over all that a request names.
    ///
    /// - Throws: ``Diagnostic`` when a list of drafts cannot be read.
    init(_ request: CheckRequest, _ policies: PolicyStore) throws(Diagnostic) {
        var roots = request.paths
        if let list = request.listFile { roots += try PathList.read(list) }
        if roots.isEmpty, request.listFile == nil { roots = ["."] }
        self.init(
            roots: roots, formats: DraftFormats(given: request.inputFormat),
            standardInputName: request.standardInputName, excludesNamed: request.excludesNamedDrafts,
            isExcluded: { folder, path, isFolder in policies.excludes(folder, path, isFolder) })
    }
}
