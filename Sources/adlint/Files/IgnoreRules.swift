/// The lines of one ignore file, tied to its folder.
struct IgnoreRules: Sendable {
    private let patterns: [IgnorePattern]
    /// How many names the folder's absolute path has.
    private let depth: Int
    /// The names; nil where whoever asks knows that the path is below the folder.
    private let folder: [[UInt8]]?

    /// Reads the lines of an ignore file.
    ///
    /// - Parameter depth: How many names the absolute path of its folder has.
    init(_ text: [UInt8], depth: Int) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let body = text.starts(with: mark) ? text[mark.count...] : text[...]
        patterns = body.split(separator: UInt8(ascii: "\n")).compactMap { line in
            IgnorePattern(line: line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
        }
        self.depth = depth
        folder = nil
    }

    /// Reads patterns that stand one by one, as in a configuration, which may be used for drafts elsewhere: of those the
    /// patterns say nothing.
    ///
    /// - Parameter folder: The names of the absolute path of the configuration's folder.
    init(patterns: [String], below folder: [[UInt8]]) {
        self.patterns = patterns.compactMap { IgnorePattern(line: Array($0.utf8)[...]) }
        self.folder = folder
        depth = folder.count
    }

    /// What the file says of a path below its folder: true to leave it out, false to take it in again, nil for nothing.
    ///
    /// - Parameter path: The names of the absolute path.
    func verdict(_ path: [[UInt8]], isFolder: Bool) -> Bool? {
        guard path.count > depth, folder.map({ path.starts(with: $0) }) ?? true else { return nil }
        return patterns.last { $0.matches(path[depth...], isFolder: isFolder) }.map { !$0.isNegated }
    }
}

extension IgnoreRules {
    /// Whether a file, or a folder around it, is left out.
    func covers(_ path: [[UInt8]]) -> Bool {
        path.indices.contains { index in
            verdict(Array(path[...index]), isFolder: index < path.count - 1) == true
        }
    }
}

/// The ignore files that hold in a folder: its own and those of the folders around it.
///
/// Where two speak of the same path, the one nearer to it counts; `.adlintignore` counts before `.gitignore`.
struct IgnoreStack: Sendable {
    private var git: [IgnoreRules] = []
    private var own: [IgnoreRules] = []

    /// Names of the files.
    static let gitName = ".gitignore"
    static let ownName = ".adlintignore"

    /// The files for the children of a folder: those of every folder from the repository's root down to it.
    ///
    /// Without a repository only the folder's own count.
    init(folder: String) {
        var chain = [folder]
        while !Path.exists(Path.joined(chain[0], ".git")), chain[0] != "/" {
            chain.insert(Path.folder(of: chain[0]), at: 0)
        }
        if chain[0] == "/", !Path.exists("/.git") { chain = [folder] }
        for folder in chain { enter(folder) }
    }

    /// Adds the files of a folder within.
    mutating func enter(_ folder: String) {
        let depth = Path.components(folder).count
        if let text = try? FileReader.bytes(of: Path.joined(folder, Self.gitName)) {
            git.append(IgnoreRules(text, depth: depth))
        }
        if let text = try? FileReader.bytes(of: Path.joined(folder, Self.ownName)) {
            own.append(IgnoreRules(text, depth: depth))
        }
    }

    /// Whether a file or folder is left out. That a folder around it may be is not looked at.
    func isIgnored(_ path: [[UInt8]], isFolder: Bool) -> Bool {
        for rules in [own, git] {
            for file in rules.reversed() {
                if let verdict = file.verdict(path, isFolder: isFolder) { return verdict }
            }
        }
        return false
    }
}
