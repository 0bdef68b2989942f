/// The drafts of a repository as they were at one of its revisions.
struct Revision: Sendable {
    /// What became of a draft since then.
    enum Change: Equatable, Sendable {
        /// Nothing.
        case none
        /// It was not there.
        case added
        /// It was other, and stood at this path of the repository.
        case changed(from: String)
    }

    private let git: Git
    private let commit: String
    private let root: String
    private let paths: Set<String>
    private let changes: [String: String]

    /// Looks a revision up in the repository of the present folder.
    ///
    /// - Throws: ``Diagnostic`` where there is no repository, no such revision, or no git.
    init(_ name: String) throws(Diagnostic) {
        let here = Git(folder: ".")
        guard let root = try here.output(["rev-parse", "--show-toplevel"]).map(Self.line) else {
            throw Diagnostic("--since compares with a revision of git, and this folder is in no git repository.")
        }
        let ask = ["rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"]
        guard let commit = try here.output(ask).map(Self.line) else {
            throw Diagnostic(
                "'\(name)' is no revision that this repository has. A gate that fetches the last commit only must fetch more."
            )
        }
        let git = Git(folder: root)
        let listed = try git.output(["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit])
        let compared = try git.output(["diff", "--name-status", "-z", "--find-renames", "--no-ext-diff", commit])
        guard let listed, let compared else {
            throw Diagnostic("git cannot compare the drafts with '\(name)'. Try: git diff --name-status \(name)")
        }
        self.root = root
        self.commit = commit
        self.git = git
        paths = Set(Self.fields(listed))
        changes = Self.changes(Self.fields(compared))
    }

    /// What became of a draft.
    ///
    /// - Parameter path: Its absolute path without links.
    func change(of path: String) -> Change {
        guard let name = self.path(of: path) else { return .added }
        if let old = changes[name] { return paths.contains(old) ? .changed(from: old) : .added }
        return paths.contains(name) ? .none : .added
    }

    /// An absolute path from the repository's root; nil where it does not lie within.
    func path(of path: String) -> String? {
        Path.rest(of: path, below: root)
    }

    /// A draft's bytes at the revision; nil where git does not give them.
    func bytes(of path: String) throws(Diagnostic) -> [UInt8]? {
        try git.output(["cat-file", "blob", "\(commit):\(path)"])
    }

    /// Old paths by new ones, out of the fields of `--name-status -z`: a letter with a number, then one path or two.
    static func changes(_ fields: [String]) -> [String: String] {
        var changes: [String: String] = [:]
        var index = 0
        while index + 1 < fields.count {
            let hasTwo = ["R", "C"].contains(fields[index].prefix(1))
            guard !hasTwo || index + 2 < fields.count else { break }
            changes[fields[index + (hasTwo ? 2 : 1)]] = fields[index + 1]
            index += hasTwo ? 3 : 2
        }
        return changes
    }

    private static func fields(_ bytes: [UInt8]) -> [String] {
        bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func line(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }
}
