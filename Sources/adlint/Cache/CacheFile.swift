import AdlintRegex
import Glibc

/// Files of the cache. Nothing fails for want of one: what cannot be read is not there, what cannot be written is not
/// kept.
enum CacheFile {
    /// After how many seconds without use a file goes: fourteen days.
    static let lifetime = 14 * day
    /// Seconds.
    static let day = 24 * 60 * 60

    /// The bytes of a file; nil where there is none, or something else has its name.
    static func bytes(of path: String) -> [UInt8]? {
        open(path) { descriptor, _ in try? FileReader.bytes(from: descriptor, name: path) }
    }

    /// The same as memory from which tables are read where they lie. Not mapped: who shortens a mapped file ends the program.
    static func memory(of path: String) -> FlatMemory? {
        open(path) { descriptor, size in
            guard size <= FileReader.sizeLimit else { return nil }
            return FlatMemory(byteCount: size) { buffer in
                var filled = 0
                while filled < size {
                    // The rest of the buffer has as many bytes.
                    let count = read(descriptor, buffer.baseAddress.map { $0 + filled }, size - filled)
                    if count < 0, errno == EINTR { continue }
                    guard count > 0 else { break }
                    filled += count
                }
                return filled
            }
        }
    }

    /// Opens a file for reading; nil where there is none, or something else has its name.
    private static func open<Result>(_ path: String, _ body: (_ descriptor: Int32, _ size: Int) -> Result?) -> Result? {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return body(descriptor, Int(status.st_size))
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
        if isOlder(path, than: day) { utimensat(AT_FDCWD, path, nil, AT_SYMLINK_NOFOLLOW) }
    }

    /// When a file was written or last used, in nanoseconds since 1970.
    static func lastUse(of path: String) -> Int {
        var status = stat()
        guard lstat(path, &status) == 0 else { return 0 }
        return status.st_mtim.tv_sec &* 1_000_000_000 &+ status.st_mtim.tv_nsec
    }

    /// Whether a file was written or used longer ago than so many seconds, or at a time to come.
    static func isOlder(_ path: String, than seconds: Int) -> Bool {
        var status = stat()
        guard lstat(path, &status) == 0 else { return false }
        let age = time(nil) - status.st_mtim.tv_sec
        return age > seconds || age < -day
    }
}

extension Path {
    /// Whether there is a folder of this name, no link to one, that belongs to the user; nil where there is nothing.
    static func isOwnFolder(_ path: String) -> Bool? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return errno == ENOENT ? nil : false }
        return status.st_mode & S_IFMT == S_IFDIR && status.st_uid == geteuid()
    }
}
