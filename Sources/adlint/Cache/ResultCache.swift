import AdlintReports
import Glibc

/// What earlier checks found, kept in a folder of the user's own, so that a draft that did not change is not checked
/// again.
///
/// Below the folder stands one more for each policy (``PolicyMark``), and in it a file for each draft that was checked
/// under it; and one for rules (``RuleShelf``). Drafts are not published yet: nobody else may read what stands there, nor write it, since whoever writes it
/// decides what is clean.
struct ResultCache: Sendable {
    /// The folder.
    let root: String

    /// The cache that a request may use; nil where it wants none, where its reports show more than is kept, or where
    /// there is no place for one.
    ///
    /// - Throws: ``Diagnostic`` where the user named a folder that cannot be used.
    static func wanted(by request: CheckRequest) throws(Diagnostic) -> ResultCache? {
        let formats = [request.format] + request.outputs.map(\.format)
        guard !request.ignoresCache, request.fixing == nil, request.since == nil, request.inputFormat != .ndjson,
            !formats.contains(where: \.showsDocument), let folder = request.cacheFolder ?? usualFolder
        else { return nil }
        let fault = makeAll(folder) ? fault(of: folder) : SystemError.words()
        guard let fault else { return ResultCache(root: folder) }
        guard request.cacheFolder != nil else { return nil }
        throw refused(folder, fault)
    }

    /// The user's cache that is there already; nil where there is none.
    ///
    /// - Throws: ``Diagnostic`` where it cannot be used.
    static func existing(named folder: String?) throws(Diagnostic) -> ResultCache? {
        guard let folder = folder ?? usualFolder, Path.exists(folder) else { return nil }
        if let fault = fault(of: folder) { throw refused(folder, fault) }
        return ResultCache(root: folder)
    }

    private static func refused(_ folder: String, _ fault: String) -> Diagnostic {
        Diagnostic("The folder cannot be used as cache: \(fault).", path: folder)
    }

    /// Where caches are kept: XDG Base Directory Specification 0.8, by which a relative path counts for nothing.
    static var usualFolder: String? {
        func absolute(_ name: String) -> String? {
            Environment[name].flatMap { $0.utf8.first == UInt8(ascii: "/") ? $0 : nil }
        }
        if let caches = absolute("XDG_CACHE_HOME") { return Path.joined(caches, "adlint") }
        // A home that is not there is not made.
        guard let home = absolute("HOME"), Path.isFolder(home) else { return nil }
        return Path.joined(home, ".cache/adlint")
    }

    /// Makes a folder for the user alone; true where there is one of this name in the end.
    static func make(_ folder: String) -> Bool {
        mkdir(folder, 0o700) == 0 || errno == EEXIST
    }

    /// The same with the folders around it.
    static func makeAll(_ folder: String) -> Bool {
        if make(folder) { return true }
        let around = Path.folder(of: folder)
        return errno == ENOENT && around != folder && around != "." && makeAll(around) && make(folder)
    }

    /// Why a folder cannot be used; nil where it can.
    static func fault(of folder: String) -> String? {
        var status = stat()
        guard lstat(folder, &status) == 0 else { return SystemError.words() }
        guard status.st_mode & S_IFMT == S_IFDIR else { return "it is no folder" }
        guard status.st_uid == geteuid() else { return "it belongs to another user" }
        guard status.st_mode & (S_IWGRP | S_IWOTH) == 0 else { return "others may write in it" }
        guard stat(Path.folder(of: folder), &status) == 0 else { return SystemError.words() }
        // Whoever may rename it may put another in its place.
        guard status.st_mode & S_IWOTH == 0 || status.st_mode & S_ISVTX != 0 else {
            return "everybody may write in the folder around it"
        }
        return nil
    }
}
