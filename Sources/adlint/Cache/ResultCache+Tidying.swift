import Glibc

extension ResultCache {
    /// Takes out what was not used for fourteen days; looks once a day.
    func tidy() {
        let stamp = Path.joined(root, ".tidied")
        if Path.exists(stamp), !CacheFile.isOlder(stamp, than: CacheFile.day) { return }
        CacheFile.write([], to: stamp, in: root)
        remove { CacheFile.isOlder($0, than: CacheFile.lifetime) }
    }

    /// Takes out everything that is adlint's.
    ///
    /// - Returns: How many results were taken out.
    func clear() -> Int {
        unlink(Path.joined(root, ".tidied"))
        return remove { _ in true }
    }

    /// Takes out files of shelves, and the shelves that are empty then. In a folder that the user named there may be
    /// others, and links that lead elsewhere: neither is touched.
    @discardableResult
    private func remove(where isUnwanted: (String) -> Bool) -> Int {
        var count = 0
        for shelf in Self.names(in: root) where shelf == RuleShelf.name || Self.isDigest(shelf.utf8[...]) {
            let folder = Path.joined(root, shelf)
            guard Path.isOwnFolder(folder) == true else { continue }
            for name in Self.names(in: folder) where Self.isOwn(name) {
                let path = Path.joined(folder, name)
                guard isUnwanted(path), unlink(path) == 0 else { continue }
                if shelf != RuleShelf.name, Self.isDigest(name.utf8.prefix(64)) { count += 1 }
            }
            rmdir(folder)
        }
        return count
    }

    /// Whether a file of a shelf has a name that ``CacheShelf`` gives.
    private static func isOwn(_ name: String) -> Bool {
        name == CacheShelf.rulesFile || name.hasPrefix(".new-") || isDigest(name.utf8.prefix(64))
    }

    /// Whether a name is a digest in hexadecimal, as ``PolicyMark`` gives it to shelves.
    static func isDigest(_ name: Substring.UTF8View) -> Bool {
        name.count == 64 && name.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    static func names(in folder: String) -> [String] {
        guard let handle = opendir(folder) else { return [] }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            // Unsafe: the name is zero-terminated within the entry, which stays until the next readdir(3).
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: entry.pointee.d_name)) {
                    String(cString: $0)
                }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
