import AdlintCore
import Glibc

/// Finds drafts in the files and folders that a user names, one after the other, in order.
///
/// It holds one listing for each folder between the start and the present place, so that memory does not grow with the
/// number of drafts. Hidden files are left out, links to folders are not entered, and no draft comes twice.
struct DraftWalk {
    /// A step of the walk.
    enum Step: Equatable {
        case draft(DraftPlace)
        case stream(StreamPlace)
        case problem(Diagnostic)
    }

    /// Whether the configuration of a folder leaves out a path in it, given by the names of its absolute path.
    typealias Exclusion = (_ folder: String, _ path: [[UInt8]], _ isFolder: Bool) -> Bool

    private let roots: [String]
    private let formats: DraftFormats
    private let standardInputName: String?
    private let isExcluded: Exclusion
    private let excludesNamed: Bool
    private var nextRoot = 0
    private var folder: FolderWalk?
    private var past = PastRoots()
    /// What looked like drafts in the folders, and is of kinds that are not read.
    private(set) var unread = UnreadFiles()

    /// Makes a walk.
    ///
    /// - Parameters:
    ///   - roots: Files and folders, as the user names them; `-` is standard input.
    ///   - formats: Tells the formats of files.
    ///   - standardInputName: What to call standard input; its ending tells the format.
    ///   - excludesNamed: Whether ignore files and the configuration may leave out a file that is named.
    ///   - isExcluded: Whether the configuration leaves out a path.
    init(
        roots: [String], formats: DraftFormats, standardInputName: String? = nil, excludesNamed: Bool = false,
        isExcluded: @escaping Exclusion = { _, _, _ in false }
    ) {
        self.roots = roots
        self.formats = formats
        self.standardInputName = standardInputName
        self.excludesNamed = excludesNamed
        self.isExcluded = isExcluded
    }

    /// The next draft, or what keeps one from being found; nil at the end.
    mutating func next() -> Step? {
        while true {
            if let step = folder?.next(past) { return step }
            if let folder { unread.note(folder.unread) }
            folder = nil
            guard nextRoot < roots.count else { return nil }
            nextRoot += 1
            do {
                if let step = try enter(roots[nextRoot - 1]) { return step }
            } catch {
                return .problem(error)
            }
        }
    }

    private mutating func enter(_ root: String) throws(Diagnostic) -> Step? {
        if root == "-" { return standardInput() }
        var status = stat()
        guard stat(root, &status) == 0 else {
            throw Diagnostic("The draft cannot be opened: \(SystemError.words()).", path: root)
        }
        let isFolder = status.st_mode & S_IFMT == S_IFDIR
        guard let around = past.absoluteFolder(isFolder ? root : Path.folder(of: root)) else {
            throw Diagnostic("The folder cannot be entered: \(SystemError.words()).", path: root)
        }
        let absolute = isFolder ? around : Path.joined(around, Path.name(of: root))
        guard past.isNew(absolute, isFolder: isFolder) else { return nil }
        if isFolder {
            folder = FolderWalk(root: root, absolute: absolute, formats: formats, isExcluded: isExcluded)
            return nil
        }
        guard !excludesNamed || !isLeftOut(root, in: around) else { return nil }
        // A shell that fills in '*.docx' names these too.
        if roots.count > 1, FolderListing.isOwnerFile(Path.name(of: root).utf8) { return nil }
        return try formats.named(root).step(source: .file(root), name: root, folder: around)
    }

    /// Whether a file, or a folder around it, is left out.
    private func isLeftOut(_ path: String, in folder: String) -> Bool {
        let names = Path.components(folder) + [Array(Path.name(of: path).utf8)]
        let ignores = IgnoreStack(folder: folder)
        return names.indices.contains { index in
            let isFolder = index < names.count - 1
            let part = Array(names[...index])
            return ignores.isIgnored(part, isFolder: isFolder) || isExcluded(folder, part, isFolder)
        }
    }

    private mutating func standardInput() -> Step? {
        let folder = past.absoluteFolder(standardInputName.map(Path.folder(of:)) ?? ".") ?? "/"
        if excludesNamed, let name = standardInputName, isLeftOut(name, in: folder) { return nil }
        let format = standardInputName.flatMap(formats.found) ?? formats.given ?? .draft(.text)
        return format.step(source: .standardInput, name: standardInputName ?? "<stdin>", folder: folder)
    }
}

/// What the user named already, so that nothing is checked twice.
struct PastRoots {
    private var files: Set<String> = []
    private var folders: Set<String> = []
    private var resolved: [String: String] = [:]

    /// The absolute path of a folder without links; nil where it cannot be entered.
    mutating func absoluteFolder(_ folder: String) -> String? {
        if let known = resolved[folder] { return known }
        let absolute = Path.resolved(folder)
        resolved[folder] = absolute
        return absolute
    }

    /// Whether a file or folder was named before, or lies in a folder that was; remembers it.
    mutating func isNew(_ absolute: String, isFolder: Bool) -> Bool {
        var around = absolute
        while true {
            if folders.contains(around) { return false }
            if around == "/" { break }
            around = Path.folder(of: around)
        }
        return isFolder ? folders.insert(absolute).inserted : files.insert(absolute).inserted
    }

    /// Whether a file or folder, found within a folder, was named by itself before.
    func contains(_ absolute: String, isFolder: Bool) -> Bool {
        (isFolder ? folders : files).contains(absolute)
    }
}
