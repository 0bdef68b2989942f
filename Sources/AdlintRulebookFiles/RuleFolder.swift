#if canImport(Glibc)
internal import Glibc
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Reads the files of a rules folder from disk.
public enum RuleFolder {
    /// The `.yml` and `.md` files of the folder and of the folders in it, in order of their paths.
    ///
    /// - Throws: ``RulebookError`` when the folder or a file of it cannot be read.
    public static func files(at root: String) throws(RulebookError) -> [RuleFile] {
        var files: [RuleFile] = []
        for entry in try entries(of: root) {
            let path = "\(root)/\(entry)"
            if isFolder(path) {
                for inner in try entries(of: path) where isRuleFile(inner) || isFolder("\(path)/\(inner)") {
                    files.append(try read("\(entry)/\(inner)", below: root))
                }
            } else if isRuleFile(entry) {
                files.append(try read(entry, below: root))
            }
        }
        return files
    }

    private static func isRuleFile(_ name: String) -> Bool {
        [".yml", ".yaml", ".md"].contains { name.hasSuffix($0) }
    }

    private static func read(_ path: String, below root: String) throws(RulebookError) -> RuleFile {
        let full = "\(root)/\(path)"
        if isFolder(full) {
            throw failure(full, "A rules folder has one level of folders, and this one lies deeper. Move its files up.")
        }
        guard let bytes = bytes(at: full) else { throw failure(full, "This file cannot be read: \(reason()).") }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw failure(full, "This file is not UTF-8. Save it as UTF-8.")
        }
        return RuleFile(path: path, text: text)
    }

    private static func failure(_ path: String, _ message: String) -> RulebookError {
        RulebookError(diagnostics: [RulebookDiagnostic(path: path, line: 1, column: 1, message: message)])
    }

    private static func reason() -> String {
        String(cString: strerror(errno))
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private static func entries(of folder: String) throws(RulebookError) -> [String] {
        guard let handle = opendir(folder) else {
            throw failure(folder, "This folder of rules cannot be read: \(reason()).")
        }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            // The name is a C array within the entry; the entry stays valid until the next readdir.
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    private static func bytes(at path: String) -> [UInt8]? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 * 1024)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            if count == 0 { break }
            bytes.append(contentsOf: chunk[..<count])
        }
        return ferror(file) == 0 ? bytes : nil
    }
}
