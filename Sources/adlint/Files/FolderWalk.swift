/// The drafts of one folder and of the folders in it, in the order of their paths' bytes.
struct FolderWalk {
    private struct Level {
        let shown: String
        let absolute: String
        let names: [[UInt8]]
        let ignores: IgnoreStack
        let entries: [FolderEntry]
        var position = 0
    }

    private let root: String
    private let formats: DraftFormats
    private let isExcluded: DraftWalk.Exclusion
    private var levels: [Level] = []
    private var draftCount = 0
    private var leftOutCount = 0
    private var hasFailed = false
    /// What looks like a draft, and is of a kind that is not read.
    private(set) var unread = UnreadFiles()
    private var isOver = false

    /// Makes a walk of a folder that is there.
    init(root: String, absolute: String, formats: DraftFormats, isExcluded: @escaping DraftWalk.Exclusion) {
        self.root = root
        self.formats = formats
        self.isExcluded = isExcluded
        // "./a.md" reads worse than "a.md", and "drafts//a.md" than "drafts/a.md".
        var shown = root.hasPrefix("./") ? String(root.dropFirst(2)) : root
        while shown.utf8.count > 1, shown.utf8.last == UInt8(ascii: "/") { shown.removeLast() }
        pending = (shown.isEmpty ? "." : shown, absolute)
    }

    private var pending: (shown: String, absolute: String)?

    /// The next draft or problem; nil at the end.
    mutating func next(_ past: PastRoots) -> DraftWalk.Step? {
        if let start = pending {
            pending = nil
            if let problem = open(start.shown, start.absolute, IgnoreStack(folder: start.absolute)) { return problem }
        }
        while let level = levels.last {
            guard level.position < level.entries.count else {
                levels.removeLast()
                continue
            }
            levels[levels.count - 1].position += 1
            if let step = visit(level.entries[level.position], in: level, past) { return step }
        }
        return finish()
    }

    private mutating func visit(_ entry: FolderEntry, in level: Level, _ past: PastRoots) -> DraftWalk.Step? {
        guard let name = String(validating: entry.name, as: UTF8.self) else { return notUTF8(entry, in: level) }
        let names = level.names + [entry.name]
        let absolute = Path.joined(level.absolute, name)
        let format = entry.isFolder ? nil : formats.found(name)
        guard entry.isFolder || format != nil || (formats.given == nil && UnreadFiles.includes(name)) else {
            return nil
        }
        guard !past.contains(absolute, isFolder: entry.isFolder) else {
            draftCount += 1
            return nil
        }
        let isLeftOut =
            level.ignores.isIgnored(names, isFolder: entry.isFolder)
            || isExcluded(level.absolute, names, entry.isFolder)
        guard !isLeftOut else {
            leftOutCount += 1
            return nil
        }
        let shown = Path.joined(level.shown, name)
        guard entry.isFolder || format != nil else {
            unread.note(shown)
            return nil
        }
        guard let format else {
            var ignores = level.ignores
            ignores.enter(absolute)
            return open(shown, absolute, ignores)
        }
        draftCount += 1
        return format.step(source: .file(shown), name: shown, folder: level.absolute)
    }

    private mutating func open(_ shown: String, _ absolute: String, _ ignores: IgnoreStack) -> DraftWalk.Step? {
        do {
            let entries = try FolderListing.entries(of: shown)
            levels.append(
                Level(
                    shown: shown, absolute: absolute, names: Path.components(absolute), ignores: ignores,
                    entries: entries))
            return nil
        } catch {
            hasFailed = true
            return .problem(error)
        }
    }

    private func notUTF8(_ entry: FolderEntry, in level: Level) -> DraftWalk.Step? {
        let shown = Path.joined(level.shown, String(decoding: entry.name, as: UTF8.self))
        guard entry.isFolder || formats.found(shown) != nil else { return nil }
        return .problem(Diagnostic("The name is not UTF-8. Rename it, so that reports can name it.", path: shown))
    }

    /// At the end: a folder without drafts is a mistake, and no clean folder.
    private mutating func finish() -> DraftWalk.Step? {
        guard !isOver else { return nil }
        isOver = true
        guard draftCount == 0, !hasFailed else { return nil }
        let leftOut =
            leftOutCount > 0
            ? " Ignore files or the configuration leave out \(leftOutCount) of what stands in it." : ""
        return .problem(
            Diagnostic("The folder holds no drafts (\(formats.wantedEndings)).\(leftOut)", path: root))
    }
}
