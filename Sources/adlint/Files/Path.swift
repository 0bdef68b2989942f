import Glibc

/// Paths as texts with slashes.
enum Path {
    /// The folder that holds a file, as far as the text tells: `.` for a bare name.
    static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// What follows the last slash.
    static func name(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
        return String(path[path.utf8.index(after: slash)...])
    }

    /// A name within a folder. Within `.` it is the name alone; an absolute name stays as it is.
    static func joined(_ folder: String, _ name: String) -> String {
        if folder == "." || folder.isEmpty || name.utf8.first == UInt8(ascii: "/") { return name }
        return folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
    }

    /// The absolute path without links; nil where there is no such file or folder.
    static func resolved(_ path: String) -> String? {
        // Unsafe: the C library allocates the answer, which is copied and freed here.
        guard let answer = realpath(path, nil) else { return nil }
        defer { free(answer) }
        return String(cString: answer)
    }

    /// An absolute path as people like to read it: from the present folder, where it lies within.
    static func shown(_ absolute: String) -> String {
        resolved(".").flatMap { rest(of: absolute, below: $0) } ?? absolute
    }

    /// What is left of an absolute path below a folder; nil where it does not lie there. Bytes are compared: other
    /// spellings of a letter are other names.
    static func rest(of path: String, below folder: String) -> String? {
        let start = folder == "/" ? folder : folder + "/"
        guard path.utf8.starts(with: start.utf8) else { return nil }
        return String(decoding: path.utf8.dropFirst(start.utf8.count), as: UTF8.self)
    }

    /// Whether there is a file or folder of this name.
    static func exists(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }

    /// Whether there is a folder of this name.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The parts of an absolute path, without slashes.
    static func components(_ path: String) -> [[UInt8]] {
        path.utf8.split(separator: UInt8(ascii: "/")).map(Array.init)
    }
}
