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
                    files.append(try file("\(entry)/\(inner)", below: root))
                }
            } else if isRuleFile(entry) {
                files.append(try file(entry, below: root))
            }
        }
        return files
    }

    private static func isRuleFile(_ name: String) -> Bool {
        [".yml", ".yaml", ".md"].contains { name.hasSuffix($0) }
    }

    private static func file(_ path: String, below root: String) throws(RulebookError) -> RuleFile {
        let full = "\(root)/\(path)"
        if isFolder(full) {
            throw failure(full, "A rules folder has one level of folders, and this one lies deeper. Move its files up.")
        }
        guard let bytes = bytes(at: full) else { throw failure(full, "This file cannot be read: \(reason()).") }
        guard let text = self.text(of: bytes) else {
            throw failure(full, "This file is not UTF-8. Save it as UTF-8.")
        }
        return RuleFile(path: path, text: text)
    }

    /// The text of some bytes; nil where they are not UTF-8.
    private static func text(of bytes: [UInt8]) -> String? {
        // Bytes of ASCII alone, which many files have, need no further look.
        bytes.reduce(0, |) < 0x80 ? String(decoding: bytes, as: UTF8.self) : String(validating: bytes, as: UTF8.self)
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
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        var bytes: [UInt8] = []
        // One byte more than the file has says that it has no more.
        var capacity = max(0, min(Int(status.st_size), 1 << 26)) + 1
        while let piece = piece(of: descriptor, atMost: capacity) {
            if piece.isEmpty { return bytes }
            if bytes.isEmpty { bytes = piece } else { bytes += piece }
            capacity = 64 * 1024
        }
        return nil
    }

    /// The next bytes of a file, none at its end; nil where it cannot be read.
    private static func piece(of descriptor: Int32, atMost capacity: Int) -> [UInt8]? {
        var result = 0
        // read(2) fills at most the capacity of the new buffer, and the count says how much of it.
        let piece = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            repeat { result = read(descriptor, buffer.baseAddress, capacity) } while result < 0 && errno == EINTR
            count = max(0, result)
        }
        return result < 0 ? nil : piece
    }
}
