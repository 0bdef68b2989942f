import AdlintReports
import Glibc

/// What earlier checks found, kept in a folder of the user's own, so that a draft that did not change is not checked
/// again.
///
/// Below the folder stands one more for each policy (``PolicyMark``), and in it a file for each draft that was checked
/// under it. Drafts are not published yet: nobody else may read what stands there, nor write it, since whoever writes it
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
            !formats.contains(where: \.showsDocument)
        else { return nil }
        return try found(named: request.cacheFolder)
    }

    /// The user's cache, whatever a request may want; nil where there is no place for one.
    ///
    /// - Throws: as ``wanted(by:)``.
    static func found(named folder: String?) throws(Diagnostic) -> ResultCache? {
        if let folder {
            if let fault = fault(of: folder) {
                throw Diagnostic("The folder cannot be used as cache: \(fault).", path: folder)
            }
            return ResultCache(root: folder)
        }
        guard let folder = usualFolder, fault(of: folder) == nil else { return nil }
        return ResultCache(root: folder)
    }

    /// Where caches are kept: XDG Base Directory Specification 0.8.
    private static var usualFolder: String? {
        if let caches = Environment["XDG_CACHE_HOME"], caches.utf8.first == UInt8(ascii: "/") {
            return make(caches) ? Path.joined(caches, "adlint") : nil
        }
        guard let home = Environment["HOME"] else { return nil }
        let caches = Path.joined(home, ".cache")
        return make(caches) ? Path.joined(caches, "adlint") : nil
    }

    /// Makes a folder for the user alone; true where there is one of this name in the end.
    static func make(_ folder: String) -> Bool {
        mkdir(folder, 0o700) == 0 || errno == EEXIST
    }

    /// Why a folder cannot be used; nil where it can.
    private static func fault(of folder: String) -> String? {
        guard make(folder) else { return SystemError.words() }
        var status = stat()
        guard lstat(folder, &status) == 0 else { return SystemError.words() }
        guard status.st_mode & S_IFMT == S_IFDIR else { return "it is no folder" }
        guard status.st_uid == geteuid() else { return "it belongs to another user" }
        guard status.st_mode & (S_IWGRP | S_IWOTH) == 0 else { return "others may write in it" }
        return nil
    }
}
