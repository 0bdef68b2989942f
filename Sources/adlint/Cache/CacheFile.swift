import Glibc

/// Files of the cache. Nothing fails for want of one: what cannot be read is not there, what cannot be written is not
/// kept.
enum CacheFile {
    /// After how many seconds without use a file goes: fourteen days.
    static let lifetime = 14 * day
    /// Seconds.
    static let day = 24 * 60 * 60

    /// The bytes of a file; nil where there is none.
    static func bytes(of path: String) -> [UInt8]? {
        try? FileReader.bytes(of: path)
    }

    /// Writes a file whole or not at all, for the user alone.
    static func write(_ bytes: [UInt8], to path: String, in folder: String) {
        var template = Path.joined(folder, ".new-XXXXXX").utf8CString.map { $0 }
        // Unsafe: the C function replaces the six X within the zero-terminated array.
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        do {
            try ByteSink.writeAll(bytes, to: descriptor)
            guard rename(template, path) == 0 else { throw WriteError.failed(SystemError.words()) }
        } catch {
            unlink(template)
        }
    }

    /// Notes that a file was used, at most once a day.
    static func keepYoung(_ path: String) {
        if let age = age(of: path), age > day { utimensat(AT_FDCWD, path, nil, 0) }
    }

    /// Seconds since a file was last written or used; nil where there is none.
    static func age(of path: String) -> Int? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        return time(nil) - status.st_mtim.tv_sec
    }
}
