import AdlintRegex
import AdlintRules
import Glibc

/// The part of the cache that holds a publisher's own rules as they were worked out: to read rule files as many as the built-in
/// ones, and to find out what their patterns have in common with a draft, takes far longer than to check a draft.
///
/// Unlike results they do not speak of drafts: checks that keep no results have them, too.
struct RuleShelf: Sendable {
    /// The cache's folder, if the user named one.
    private let named: String?

    /// The name of the shelf below the cache's folder.
    static let name = "own-rules"
    /// So many sets of rules are kept, those that were last used: somebody who writes rules makes a new one at each change.
    private static let most = 8

    /// The shelf that a request may use; nil where it wants none.
    static func wanted(by request: CheckRequest) -> RuleShelf? {
        request.ignoresCache ? nil : RuleShelf(named: request.cacheFolder)
    }

    /// The cache's folder, which need not be there yet; nil where there is no place for one. Looked for once there are rules.
    private var root: String? { named ?? ResultCache.usualFolder }

    /// What was worked out of rules of a mark (``PolicyMark``); nil where nobody has done so yet, or where the shelf's place is
    /// taken by something that is not the user's own.
    func rules(of mark: String) -> KeptRules? {
        guard let folder = root.flatMap(Self.ownFolder) else { return nil }
        let file = Path.joined(folder, mark)
        guard let memory = CacheFile.memory(of: file), let rules = KeptRules(memory, name: mark) else { return nil }
        CacheFile.keepYoung(file)
        return rules
    }

    /// Keeps what was worked out.
    ///
    /// - Parameter terms: The terms of the rules, expanded.
    func keep(_ rules: KeptRules, terms: [String: String], of mark: String) {
        guard let root, ResultCache.makeAll(root), ResultCache.fault(of: root) == nil,
            ResultCache.make(Path.joined(root, Self.name)), let folder = Self.ownFolder(in: root),
            access(folder, W_OK) == 0, let bytes = rules.bytes(name: mark, terms: terms)
        else { return }
        CacheFile.write(bytes, to: Path.joined(folder, mark), in: folder)
        Self.dropOldest(of: folder)
        ResultCache(root: root).tidy()
    }

    /// The shelf in a cache's folder; nil where there is none, or where others can have written what stands there.
    private static func ownFolder(in root: String) -> String? {
        let folder = Path.joined(root, name)
        return ResultCache.fault(of: root) == nil && Path.isOwnFolder(folder) == true ? folder : nil
    }

    private static func dropOldest(of folder: String) {
        let files = ResultCache.names(in: folder).filter { ResultCache.isDigest($0.utf8[...]) }
        guard files.count > most else { return }
        let ages = files.map { name in
            let path = Path.joined(folder, name)
            return (path: path, used: CacheFile.lastUse(of: path))
        }
        for (path, _) in ages.sorted(by: { $0.used > $1.used }).dropFirst(most) { unlink(path) }
    }
}
