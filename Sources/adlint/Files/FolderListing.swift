import Glibc

/// What stands in a folder.
struct FolderEntry: Sendable {
    /// Its name, as bytes: names need not be UTF-8.
    let name: [UInt8]
    /// Whether it is a folder. A symbolic link to one is none.
    let isFolder: Bool

    /// The order of paths by their bytes, so that a folder stands where its files do.
    static func precedes(_ left: FolderEntry, _ right: FolderEntry) -> Bool {
        left.sortKey.lexicographicallyPrecedes(right.sortKey)
    }

    private var sortKey: [UInt8] { isFolder ? name + [UInt8(ascii: "/")] : name }
}

/// Lists folders.
enum FolderListing {
    /// Files and folders of a folder, sorted, without hidden ones, Word's notes of open documents, and what is neither.
    ///
    /// - Throws: ``Diagnostic`` when the folder cannot be read.
    static func entries(of path: String) throws(Diagnostic) -> [FolderEntry] {
        guard let folder = opendir(path) else {
            throw Diagnostic("The folder cannot be read: \(SystemError.words()).", path: path)
        }
        defer { closedir(folder) }
        var entries: [FolderEntry] = []
        while let entry = readdir(folder) {
            let name = name(of: entry)
            guard name.first != UInt8(ascii: "."), !isOwnerFile(name) else { continue }
            if let isFolder = isFolder(entry, name: name, in: folder) {
                entries.append(FolderEntry(name: name, isFolder: isFolder))
            }
        }
        return entries.sorted(by: FolderEntry.precedes)
    }

    /// Whether a file is Word's note of who has a document open: named as that, and none.
    static func isOwnerFile(_ name: some Sequence<UInt8>) -> Bool {
        name.starts(with: "~$".utf8)
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        // Unsafe: the name is zero-terminated within the entry, which stays until the next readdir(3).
        withUnsafePointer(to: &entry.pointee.d_name) { tuple in
            tuple.withMemoryRebound(to: UInt8.self, capacity: MemoryLayout.size(ofValue: entry.pointee.d_name)) {
                Array(
                    UnsafeBufferPointer(
                        start: $0, count: strlen(UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))))
            }
        }
    }

    /// True for a folder, false for a file or a link to one, nil for anything else.
    private static func isFolder(
        _ entry: UnsafeMutablePointer<dirent>, name: [UInt8], in folder: OpaquePointer
    ) -> Bool? {
        switch Int(entry.pointee.d_type) {
        case Int(DT_DIR): return true
        case Int(DT_REG): return false
        default: break
        }
        var status = stat()
        let path = name.map { CChar(bitPattern: $0) } + [0]
        guard fstatat(dirfd(folder), path, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
        if status.st_mode & S_IFMT == S_IFDIR { return true }
        // A link to a file is a draft like any other; a link to a folder is not entered, so no circle is possible.
        guard fstatat(dirfd(folder), path, &status, 0) == 0 else { return nil }
        return status.st_mode & S_IFMT == S_IFREG ? false : nil
    }
}
