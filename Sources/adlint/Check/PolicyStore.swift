import AdlintCache
import AdlintRulebookFiles
import AdlintRules

/// Finds the configuration that holds for a folder, and makes one policy of each.
final class PolicyStore {
    private let request: CheckRequest
    private let rulebooks: Rulebooks
    private let cache: ResultCache?
    private var files: [String: String?] = [:]
    /// By folder, so that the drafts of one folder cost one look-up each.
    private var folders: [String: Attempt<Policy>] = [:]
    private var policies: [String: Attempt<Policy>] = [:]
    private var baselines: [String: Attempt<BaselineFile>] = [:]

    /// What decides how the drafts of a folder are judged.
    private struct Key {
        let configuration: String?
        let baseline: String?

        /// No path holds a zero.
        var text: String { "\(configuration ?? "")\0\(baseline ?? "")" }
    }

    /// Makes a store for one run.
    ///
    /// - Parameter cache: Where results are kept; nil where they are not.
    init(request: CheckRequest, rulebooks: Rulebooks, cache: ResultCache? = nil) {
        self.request = request
        self.rulebooks = rulebooks
        self.cache = cache
    }

    /// The policy for the drafts of a folder.
    ///
    /// - Parameter folder: Its absolute path without links.
    /// - Throws: ``DiagnosticList`` with every fault of the configuration and of the rules that it names.
    func policy(for folder: String) throws(DiagnosticList) -> Policy {
        if let known = folders[folder] { return try known.get() }
        let key = Key(configuration: configurationFile(for: folder), baseline: usualBaseline(for: folder))
        let result = policies[key.text] ?? Attempt { () throws(DiagnosticList) in try makePolicy(key) }
        policies[key.text] = result
        folders[folder] = result
        return try result.get()
    }

    /// What tells the rules in use from all others: the built-in ones' digest, where no configuration has its own.
    var digest: String {
        let own = policies.values.compactMap { try? $0.get().rules.digest }.filter { $0 != BuiltinRulebook.digest }
        return own.min() ?? BuiltinRulebook.digest
    }

    /// Faults of rules in use that do not stop them from working, a line each.
    var warnings: [String] {
        let used = policies.values.compactMap { try? $0.get() }
        return used.flatMap(\.rules.warnings).sorted()
    }

    /// Whether the configuration of a folder leaves out a path in it; one that is broken leaves out nothing.
    func excludes(_ folder: String, _ path: [[UInt8]], _ isFolder: Bool) -> Bool {
        guard let policy = try? policy(for: folder) else { return false }
        return policy.excludes(path, isFolder: isFolder)
    }

    /// The file named by the user, or the nearest one from the folder upward to the repository's root.
    private func configurationFile(for folder: String) -> String? {
        if request.ignoresConfiguration { return nil }
        if let file = request.configurationFile { return file }
        return nearest(Configuration.fileName, from: folder)
    }

    /// The baseline that lies nearest; the configuration may name another.
    private func usualBaseline(for folder: String) -> String? {
        if request.ignoresBaseline { return nil }
        if let file = request.baselineFile { return file }
        return request.ignoresConfiguration ? nil : nearest(Baseline.fileName, from: folder)
    }

    private func nearest(_ name: String, from folder: String) -> String? {
        let file = Path.joined(folder, name)
        if let known = files[file] { return known }
        let found: String? =
            if Path.exists(file) {
                Path.shown(file)
            } else if folder == "/" || Path.exists(Path.joined(folder, ".git")) {
                nil
            } else {
                nearest(name, from: Path.folder(of: folder))
            }
        files[file] = .some(found)
        return found
    }

    /// The rulebook of all jurisdictions with the rules of the configuration that holds for a folder.
    ///
    /// - Throws: ``DiagnosticList`` with every fault of them.
    func book(for folder: String) throws(DiagnosticList) -> LoadedBook {
        guard let file = configurationFile(for: folder) else { return try rulebooks.book(for: nil, with: []) }
        return try rulebooks.book(for: nil, with: try read(file).configuration.ruleFolders)
    }

    private func makePolicy(_ key: Key) throws(DiagnosticList) -> Policy {
        let file = try key.configuration.map { file throws(DiagnosticList) in try read(file) }
        let configuration = file?.configuration
        return try Policy(
            configuration, ruleFolders: configuration?.ruleFolders ?? [], rulebooks: rulebooks, request: request,
            baseline: try baseline(key, configuration), shelf: shelf(for: file))
    }

    /// Where results under a configuration are kept.
    private func shelf(for file: ConfigurationFile?) -> CacheShelf? {
        guard let cache else { return nil }
        let folders = file?.configuration.ruleFolders ?? []
        let rules = rulebooks.mark(of: folders)
        // Rules that cannot be read have faults to tell of.
        guard folders.isEmpty || rules != nil else { return nil }
        let mark = PolicyMark(request, configuration: file.map { ($0.configuration.path, $0.bytes) }, rules: rules)
        return mark.flatMap {
            CacheShelf(in: cache, mark: $0, hasWaivers: file?.configuration.waivers.isEmpty == false)
        }
    }

    private func baseline(_ key: Key, _ configuration: Configuration?) throws(DiagnosticList) -> BaselineFile? {
        var file = key.baseline
        if request.baselineFile == nil, !request.ignoresBaseline, let configuration, let named = configuration.baseline
        {
            let path = Path.joined(Path.folder(of: configuration.path), named.text)
            file = Path.resolved(path).map(Path.shown) ?? path
        }
        // The command that writes the file may come before there is one.
        guard let file, !(request.writesBaseline && !Path.exists(file)) else { return nil }
        if let known = baselines[file] { return try known.get() }
        let result = Attempt { () throws(DiagnosticList) in try BaselineFile(path: file) }
        baselines[file] = result
        return try result.get()
    }

    private struct ConfigurationFile {
        let configuration: Configuration
        let bytes: [UInt8]
    }

    private func read(_ file: String) throws(DiagnosticList) -> ConfigurationFile {
        do {
            let bytes = try FileReader.bytes(of: file)
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw Diagnostic("The configuration is not UTF-8. Save it as UTF-8.", path: file)
            }
            return ConfigurationFile(configuration: try Configuration(reading: text, path: file), bytes: bytes)
        } catch let fault as Diagnostic {
            throw DiagnosticList([fault])
        } catch let fault as RulebookError {
            throw DiagnosticList(fault.diagnostics.map(Diagnostic.init))
        } catch {
            throw DiagnosticList([Diagnostic("\(error)", path: file)])
        }
    }
}
