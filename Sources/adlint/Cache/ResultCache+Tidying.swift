import Glibc

extension ResultCache {
    /// Takes out what was not used for fourteen days; looks once a day.
    func tidy() {
        let stamp = Path.joined(root, ".tidied")
        if let age = CacheFile.age(of: stamp), age < CacheFile.day { return }
        CacheFile.write([], to: stamp, in: root)
        remove { CacheFile.age(of: $0).map { $0 > CacheFile.lifetime } ?? false }
    }

    /// Takes out everything that is adlint's.
    ///
    /// - Returns: How many results were taken out.
    @discardableResult
    func clear() -> Int {
        unlink(Path.joined(root, ".tidied"))
        return remove { _ in true }
    }

    /// Takes out files of shelves, and the shelves that are empty then.
    @discardableResult
    private func remove(where isUnwanted: (String) -> Bool) -> Int {
        var count = 0
        for shelf in Self.names(in: root) where Self.isMark(shelf) {
            let folder = Path.joined(root, shelf)
            for name in Self.names(in: folder) {
                let path = Path.joined(folder, name)
                guard isUnwanted(path), unlink(path) == 0 else { continue }
                if name != CacheShelf.rulesFile, !name.hasPrefix(".") { count += 1 }
            }
            rmdir(folder)
        }
        return count
    }

    /// Whether a name is one that ``PolicyMark`` gives: in a folder that the user named there may be others.
    private static func isMark(_ name: String) -> Bool {
        name.utf8.count == 64 && name.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    private static func names(in folder: String) -> [String] {
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
