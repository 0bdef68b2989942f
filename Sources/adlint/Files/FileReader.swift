import Glibc

/// Reads whole files, up to a bound.
enum FileReader {
    /// The largest file that is read, in bytes: 64 MB.
    static let sizeLimit = 64 << 20

    /// The bytes of a file.
    ///
    /// - Throws: ``Diagnostic`` with the path, when the file cannot be read or is larger than ``sizeLimit``.
    static func bytes(of path: String) throws(Diagnostic) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw Diagnostic("The file cannot be opened: \(SystemError.words()).", path: path)
        }
        defer { close(descriptor) }
        return try bytes(from: descriptor, name: path)
    }

    /// All that a descriptor gives.
    ///
    /// - Throws: ``Diagnostic`` as ``bytes(of:)``.
    static func bytes(from descriptor: Int32, name: String) throws(Diagnostic) -> [UInt8] {
        var bytes: [UInt8] = []
        let size = fileSize(of: descriptor)
        // A byte more than there should be: a file that gives less is at its end.
        var capacity = min(size ?? pieceSize, sizeLimit) + 1
        while true {
            let count = append(to: &bytes, atMost: capacity, from: descriptor)
            if count == 0 || (count == size && bytes.count == size) { return bytes }
            if count < 0 {
                guard errno != EINTR else { continue }
                throw Diagnostic("The file cannot be read: \(SystemError.words()).", path: name)
            }
            guard bytes.count <= sizeLimit else {
                throw Diagnostic(
                    "The file is larger than \(sizeLimit >> 20) MB, which no newsletter is. Split it, or leave it out.",
                    path: name)
            }
            capacity = pieceSize
        }
    }

    private static let pieceSize = 64 << 10

    /// The size of a file; nil for what is none, and for files that the system makes as they are read.
    private static func fileSize(of descriptor: Int32) -> Int? {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else {
            return nil
        }
        return Int(status.st_size)
    }

    /// What `read(2)` answered; what it read stands at the end of the bytes.
    static func append(to bytes: inout [UInt8], atMost capacity: Int, from descriptor: Int32) -> Int {
        var result = 0
        // Unsafe: read(2) fills at most the capacity of the new buffer, and the count says how much of it.
        let piece = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            result = read(descriptor, buffer.baseAddress, capacity)
            count = max(0, result)
        }
        if bytes.isEmpty { bytes = piece } else { bytes += piece }
        return result
    }
}
